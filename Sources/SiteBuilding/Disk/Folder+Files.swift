private import Glibc

/// Reading and writing whole files inside a folder.
extension Folder {
    /// The bytes of a file and its status at the moment of reading.
    ///
    /// - Returns: `nil` where the path leads to no regular file.
    func read(
        _ name: String
    ) throws(MachineError) -> (bytes: [UInt8], status: FileStatus)? {
        guard let file = try openForReading(name) else { return nil }
        defer { close(file) }
        let status = try status(ofOpen: file, name)
        guard status.kind == .file else { return nil }
        return (try bytes(of: file, size: status.size, name), status)
    }

    /// What stands in the place of a file that should hold some bytes.
    enum Comparison: Sendable, Hashable {
        /// Nothing.
        case absent
        /// A file with exactly those bytes.
        case same(FileStatus)
        /// A file with other bytes.
        case different
        /// Something that is no file.
        case obstructed
    }

    /// Holds a file against the bytes that it should have.
    func compare(
        _ name: String, with bytes: RawSpan
    ) throws(MachineError) -> Comparison {
        guard let file = try openForReading(name) else {
            return try status(of: name) == nil ? .absent : .obstructed
        }
        defer { close(file) }
        let status = try status(ofOpen: file, name)
        guard status.kind == .file else { return .obstructed }
        guard status.size == bytes.byteCount, try holds(file, bytes, name) else {
            return .different
        }
        return .same(status)
    }

    /// Writes a new file.
    ///
    /// - Returns: The status of the file, or `nil` when the name is already taken.
    @discardableResult
    func write(_ bytes: RawSpan, to name: String) throws(MachineError) -> FileStatus? {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = openat(descriptor, name, flags, 0o644)
        guard file >= 0 else {
            if errno == EEXIST { return nil }
            throw .last(.write, shown(name))
        }
        defer { close(file) }
        try bytes.withUnsafeBytes { bytes throws(MachineError) in
            var rest = bytes
            while !rest.isEmpty {
                let count = Glibc.write(file, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw .last(.write, shown(name)) }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
        return try status(ofOpen: file, name)
    }

    /// A descriptor for a file, unless nothing or a symbolic link stands there.
    ///
    /// Opening never waits, not even for the writer of a pipe.
    private func openForReading(_ name: String) throws(MachineError) -> CInt? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file >= 0 { return file }
        guard [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) else {
            throw .last(.read, shown(name))
        }
        return nil
    }

    private func status(ofOpen file: CInt, _ name: String) throws(MachineError) -> FileStatus {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last(.read, shown(name)) }
        return FileStatus(status)
    }

    /// Reads as many bytes as the file had when it was opened.
    private func bytes(
        of file: CInt, size: Int, _ name: String
    ) throws(MachineError) -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: size) { buffer, count throws(MachineError) in
            while count < size, let free = buffer.baseAddress?.advanced(by: count) {
                let step = Glibc.read(file, free, size - count)
                if step < 0, errno == EINTR { continue }
                guard step >= 0 else { throw .last(.read, shown(name)) }
                if step == 0 { break }
                count += step
            }
        }
    }

    /// Compares an open file with bytes of the same number, a piece at a time.
    private func holds(
        _ file: CInt, _ bytes: RawSpan, _ name: String
    ) throws(MachineError) -> Bool {
        try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) {
            piece throws(MachineError) in
            try bytes.withUnsafeBytes { bytes throws(MachineError) in
                var rest = bytes
                while let expected = rest.baseAddress, let seen = piece.baseAddress, !rest.isEmpty {
                    let count = Glibc.read(file, seen, min(piece.count, rest.count))
                    if count < 0, errno == EINTR { continue }
                    guard count >= 0 else { throw .last(.read, shown(name)) }
                    guard count > 0, memcmp(seen, expected, count) == 0 else { return false }
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                }
                return true
            }
        }
    }
}
