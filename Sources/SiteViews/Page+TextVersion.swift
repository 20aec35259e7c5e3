package import Diagnostics
package import Mustache

extension Page {
    /// The place of its text version (文字だけの版), beside it and of the same name; none for the page
    /// that a server shows under addresses not its own.
    package var textVersion: String? {
        path == SiteRoutes.notFound ? nil : "\(path.dropLast(Self.ending.utf8.count)).txt"
    }

    /// Says all that its template places: what it says itself, and where its text version is.
    package func sayAll(to data: inout TemplateData) -> [Diagnostic] {
        data.text(.textVersion, textVersion.map { String($0[Self.nameStart(in: $0)...]) })
        return write(to: &data)
    }

    private static func nameStart(in path: String) -> String.Index {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    }

    private static var ending: String { ".html" }
}
