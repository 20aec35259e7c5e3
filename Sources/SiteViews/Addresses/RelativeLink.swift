/// The way from one file of the site to another, as RFC 3986 resolves it.
///
/// A relative link works in any folder of any server and from `file://`.
package enum RelativeLink {
    /// What a page at one path writes to link to another: `../indicators/I04.html`.
    package static func from(_ page: String, to target: String) -> String {
        let folders = page.split(separator: "/").dropLast()
        let steps = target.split(separator: "/")
        let shared = zip(folders, steps.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: folders.count - shared)
        return up + steps.dropFirst(shared).joined(separator: "/")
    }
}
