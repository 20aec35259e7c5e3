private import Diagnostics

/// Writes what the search shows of some pages.
///
/// A page is `[address, title, kind, departments, words, reading]`. An address is one in the folder
/// of the section, or from the root with a slash before it. Kinds, departments and words are those
/// of many pages, so that a page has only their positions in a list; several names are a line each.
struct PageListWriter {
    private var shared: [String] = []
    private var positions: [String: Int] = [:]
    private var pages: [String] = []

    /// Adds a page of a section that lies in a folder.
    mutating func append(_ document: SearchDocument, in folder: String) {
        let isInside = !folder.isEmpty && document.path.hasPrefix(folder)
        let address =
            isInside
            ? String(document.path.dropFirst(folder.count)) : "/\(document.path)"
        var fields = [
            JSONText.string(address), JSONText.string(document.title),
            position(of: document.kind), position(of: document.departments.joined(separator: "\n")),
            position(of: document.words.joined(separator: "\n")),
        ]
        if let reading = document.reading { fields.append(JSONText.string(reading)) }
        pages.append("[\(fields.joined(separator: ","))]")
    }

    /// The list in JSON.
    var text: String {
        let shared = "[\(shared.map(JSONText.string).joined(separator: ","))]"
        return "{\"shared\": \(shared),\n\"pages\": [\n\(pages.joined(separator: ",\n"))]}"
    }

    private mutating func position(of text: String) -> String {
        if let known = positions[text] { return String(known) }
        positions[text] = shared.count
        shared.append(text)
        return String(shared.count - 1)
    }
}
