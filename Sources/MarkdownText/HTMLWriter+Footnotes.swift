internal import Markup

/// How far the writer is in the footnotes.
struct FootnoteProgress {
    /// How many notes have been begun; the number of the present one.
    fileprivate var number = 0
    /// The last note whose ways back are written.
    fileprivate var lastWithWaysBack = 0
}

// Footnotes: the names of their links are words, 「注1」 and 「本文の注1へ戻る」.
//
// An id is `note_1`: its `_` keeps it apart from the ids of headings, which have none.
extension HTMLWriter {
    mutating func writeFootnoteReference(_ node: Node) {
        guard let note = node.footnote else { return }
        let number = node.literal
        let ordinal = node.referenceOrdinal
        output.literal("<sup class=\"footnote-ref\"><a href=\"#")
        if isForPage {
            writePageReference(String(decoding: number, as: UTF8.self), ordinal)
        } else {
            writeLabel("fn-", of: note)
            output.literal("\" id=\"")
            writeLabel("fnref-", of: note, ordinal)
            output.literal("\" data-footnote-ref>")
            output.text(utf8: number)
        }
        output.literal("</a></sup>")
    }

    private mutating func writePageReference(_ number: String, _ ordinal: Int) {
        writeURL(noteIdentifier(number))
        output.literal("\" id=\"")
        output.text(referenceIdentifier(number, ordinal))
        output.literal("\">")
        output.text(words.noteReference(number))
    }

    mutating func enterFootnote(_ node: Node) {
        if footnote.number == 0 { beginFootnotes() }
        footnote.number += 1
        output.literal("<li id=\"")
        if isForPage {
            output.text(noteIdentifier(String(footnote.number)))
        } else {
            writeLabel("fn-", of: node)
        }
        output.literal("\">\n")
    }

    mutating func leaveFootnote(_ node: Node) {
        if footnote.lastWithWaysBack < footnote.number {
            writeWaysBack(from: node)
            output.literal("\n")
        }
        output.literal("</li>\n")
    }

    private mutating func beginFootnotes() {
        guard isForPage else {
            return output.literal("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
        }
        output.literal("<section class=\"footnotes\" aria-label=\"")
        output.text(words.notes(on: options.subject))
        output.literal("\">\n<ol>\n")
    }

    mutating func endFootnotes() {
        if footnote.number > 0 { output.literal("</ol>\n</section>\n") }
    }

    /// Writes a link back to each place that refers to the present note, once.
    mutating func writeWaysBack(from note: Node) {
        guard footnote.lastWithWaysBack < footnote.number else { return }
        footnote.lastWithWaysBack = footnote.number
        for ordinal in 1...max(1, note.referenceCount) {
            if ordinal > 1 { output.literal(" ") }
            output.literal("<a href=\"#")
            if isForPage { writePageWayBack(ordinal) } else { writeWayBack(to: note, ordinal) }
            output.literal("</a>")
        }
    }

    private mutating func writePageWayBack(_ ordinal: Int) {
        let number = String(footnote.number)
        writeURL(referenceIdentifier(number, ordinal))
        output.literal("\" class=\"footnote-backref\">")
        output.text(words.wayBack(fromNote: number, toReference: ordinal))
    }

    private mutating func writeWayBack(to note: Node, _ ordinal: Int) {
        writeLabel("fnref-", of: note, ordinal)
        output.literal("\" class=\"footnote-backref\" data-footnote-backref")
        output.literal(" aria-label=\"Back to content\">↩")
        guard ordinal > 1 else { return }
        output.literal("<sup class=\"footnote-ref\">")
        output.number(ordinal)
        output.literal("</sup>")
    }

    private func noteIdentifier(_ number: String) -> String {
        "\(options.identifierPrefix)note_\(number)"
    }

    private func referenceIdentifier(_ number: String, _ ordinal: Int) -> String {
        noteIdentifier(number) + (ordinal == 1 ? "_ref" : "_ref_\(ordinal)")
    }

    /// Writes an id as cmark-gfm makes it from a note's label.
    private mutating func writeLabel(_ prefix: StaticString, of note: Node, _ ordinal: Int = 1) {
        output.literal(prefix)
        writeURL(utf8: note.literal)
        guard ordinal > 1 else { return }
        output.literal("-")
        output.number(ordinal)
    }

    private mutating func writeURL(_ url: String) {
        var url = url
        url.withUTF8 { writeURL(utf8: $0) }
    }
}
