/// What is known of the folders in the output, so that each is looked at once.
///
/// A path is followed part by part, because a symbolic link on the way could lead out of the
/// output folder.
struct KnownFolders {
    private let output: Folder
    private var standings: [String: Standing] = ["": .present]

    /// Knows nothing yet but that the output folder itself is there.
    init(of output: Folder) {
        self.output = output
    }

    /// What a folder of the site is to the output.
    enum Standing: Sendable, Hashable {
        /// Nothing is there, and so nothing is in it.
        case absent
        /// A real folder.
        case present
        /// A file or a link stands in its place, or in the place of a folder above it.
        case obstructed
    }

    /// What stands where the site wants a folder.
    mutating func standing(of folder: String) throws(MachineError) -> Standing {
        if let standing = standings[folder] { return standing }
        var standing = try standing(of: folder.parentPath)
        if standing == .present {
            switch try output.status(of: folder)?.kind {
            case nil: standing = .absent
            case .folder: standing = .present
            default: standing = .obstructed
            }
        }
        standings[folder] = standing
        return standing
    }

    /// What stands in the way of a folder: the outermost file or link in the place of one.
    mutating func obstruction(of folder: String) throws(MachineError) -> String {
        let above = folder.parentPath
        guard !above.isEmpty, try standing(of: above) == .obstructed else { return folder }
        return try obstruction(of: above)
    }
}
