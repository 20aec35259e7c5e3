private import Glibc

/// The files that this program runs from: itself and every library that is loaded.
enum ProgramFiles {
    /// A description that changes when any of them is replaced; `nil` if the kernel does not tell.
    static func loaded() -> [UInt8]? {
        guard let maps = fopen("/proc/self/maps", "re") else { return nil }
        defer { fclose(maps) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        var paths: Set<String> = []
        while getline(&line, &capacity, maps) > 0, let line {
            let text = String(cString: line)
            guard let slash = text.firstIndex(of: "/") else { continue }
            paths.insert(String(text[slash...].prefix { $0 != "\n" }))
        }
        return description(of: paths.sortedByBytes())
    }

    private static func description(of paths: [String]) -> [UInt8] {
        var writer = RecordWriter()
        for path in paths {
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            let file = FileStatus(status)
            writer.write(path)
            writer.write(file.size)
            writer.write(file.modified)
            writer.write(file.changed)
        }
        return writer.bytes
    }
}
