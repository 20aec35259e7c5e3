import CCmarkGFM

@testable import MarkdownText

/// cmark-gfm's own renderer, on a tree that Shirube's door has parsed.
enum CommonMarkLibrary {
    /// What the library makes of a text with the extensions that Shirube uses.
    static func html(_ text: String, trustingHTML: Bool = false) -> String {
        var text = text
        return text.withUTF8 { bytes in
            Parsing.withDocument(of: bytes) { document in
                let options = CMARK_OPT_FOOTNOTES | (trustingHTML ? CMARK_OPT_UNSAFE : 0)
                // The HTML lies in the memory of the tree and goes with it.
                guard let html = cmark_render_html(document.pointer, options, nil) else {
                    return ""
                }
                return String(cString: html)
            }
        }
    }
}
