/// The way from one file of the site to another, as RFC 3986 resolves it.
///
/// A relative link works in any folder of any server and from `file://`.
package enum RelativeLink {
    /// What a page at one path writes to link to another: `../indicators/I04.html`.
    ///
    /// A target that ends in a slash is a folder, and the link is what stands before a name in it.
    package static func from(_ page: String, to target: String) -> String {
        let shared = sharedFolders(page.utf8, target.utf8)
        let folders = page.utf8.dropFirst(shared).count { $0 == slash }
        return String(repeating: "../", count: folders)
            + String(decoding: target.utf8.dropFirst(shared), as: UTF8.self)
    }

    /// The length of the folders in which both paths lie.
    private static func sharedFolders(_ one: String.UTF8View, _ other: String.UTF8View) -> Int {
        var (length, folders) = (0, 0)
        for (left, right) in zip(one, other) {
            guard left == right else { break }
            length += 1
            if left == slash { folders = length }
        }
        return folders
    }

    private static let slash = UInt8(ascii: "/")
}
