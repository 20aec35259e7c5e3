internal import Diagnostics
private import Glibc
internal import Mustache
private import SiteBuilding

/// Files that the user named on the command line.
enum UserFile {
    /// All that a file holds.
    static func read(_ path: String) -> Diagnosed<[UInt8]?> {
        guard let file = fopen(path, "re") else {
            return Diagnosed(nil, [.unreadable(path, errno)])
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            bytes += piece[..<count]
            if count == piece.count { continue }
            return ferror(file) == 0
                ? Diagnosed(bytes) : Diagnosed(nil, [.unreadable(path, errno)])
        }
    }

    /// The templates in a folder, by their names without the ending.
    static func templates(in folder: String) -> Diagnosed<[TemplateSource]> {
        guard let stream = opendir(folder) else {
            return Diagnosed([], [.unreadable(folder, errno)])
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { field in
                    field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        var found = Diagnosed<[TemplateSource]>([])
        for name in names.sorted() where name.hasSuffix(".mustache") {
            let path = "\(folder)/\(name)"
            let bytes = read(path)
            found.diagnostics += bytes.diagnostics
            guard let bytes = bytes.value else { continue }
            found.value.append(TemplateSource(name: stem(of: name), path: path, bytes: bytes))
        }
        return found
    }

    /// The name of a file without its folder and its ending.
    static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
