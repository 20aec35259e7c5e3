private import Glibc

extension SiteMaterial {
    /// The folder of the sources in which a place for the site lies, or would lie once made.
    ///
    /// A site there would be read as a source of the next one.
    func sourceFolder(around output: String) -> String? {
        guard let place = Self.nearestReal(output) else { return nil }
        let folders = ["\(folder.path)/\(Self.seeds)"] + templates.layers.map(\.path)
        return folders.first { folder in
            guard let real = Self.real(folder) else { return false }
            return place == real || place.hasPrefix("\(real)/")
        }
    }

    /// The path of a folder without links, or that of the nearest one above it that is there.
    private static func nearestReal(_ path: String) -> String? {
        var place = path
        while !place.isEmpty {
            if let real = real(place) { return real }
            place = place.parentPath
        }
        return real(path.hasPrefix("/") ? "/" : ".")
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
