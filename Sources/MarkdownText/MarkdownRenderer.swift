package import Diagnostics
internal import Markup

/// Renders GitHub-flavoured Markdown, with footnotes, as a part of a page.
///
/// A renderer is a value: make one for the site and change its options for each text.
/// It may be used on several threads at once.
///
/// What it writes is what cmark-gfm writes, byte for byte, but for these things, so that the page
/// can be read by everyone and opened from anywhere:
/// - Headings take their place below those of the page and have ids; one without words is left out.
/// - A table stands in a named region that scrolls, `<div class="scroll" role="region" …>`; its
///   headers have `scope="col"`, centred cells the class `c`, right-aligned ones `n`. A header
///   without words is a `td`.
/// - A task says 「完了：」 or 「未完了：」 in `<span class="task-state">`; there is no checkbox.
/// - References to notes read 「注1」, ways back 「本文の注1へ戻る」; the list of notes has a name.
/// - A link says in words that it leads to another site or to a file. It has one of the schemes
///   `http`, `https`, `mailto` and `tel`, or none; else only its words are written, as for a link
///   without words or without a destination.
/// - An image lies beside the page; else only its words are written.
/// - A character that no page may hold, such as NUL, becomes U+FFFD (in both styles).
package struct MarkdownRenderer: Sendable {
    /// How the Markdown becomes part of a page.
    package var options: MarkdownOptions

    /// A renderer for texts under the main heading of a page, unless the options say otherwise.
    package init(_ options: MarkdownOptions = MarkdownOptions()) {
        self.options = options
    }

    /// A renderer whose HTML is that of cmark-gfm itself.
    package static var commonMark: MarkdownRenderer {
        var options = MarkdownOptions()
        options.style = .commonMark
        options.headingLevels = .shifted(by: 0)
        return MarkdownRenderer(options)
    }

    /// Renders UTF-8 that stands in a file from a line on, and says what is wrong with it.
    ///
    /// With an error among the problems the HTML is still safe and well-formed, but incomplete.
    package func render(
        _ text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int = 1
    ) -> Diagnosed<MarkdownDocument> {
        var problems = ProblemCollector(
            text: text, path: path, firstLine: firstLine, limit: options.limits.problems)
        guard text.count <= options.limits.bytes else {
            problems.tooLarge(text.count, limit: options.limits.bytes)
            return Diagnosed(.empty, problems.collected)
        }
        let characters = CharacterInspection(text)
        guard characters.allowTables(within: options.limits) else {
            problems.tableTooLarge(
                columns: characters.widestRow, lines: characters.lines, limits: options.limits)
            return Diagnosed(.empty, problems.collected)
        }
        if characters.isClean { return render(text, characters, problems) }
        problems.report(characters)
        return characters.repaired.withUnsafeBufferPointer { render($0, characters, problems) }
    }

    /// Renders UTF-8 that stands in a file from a line on, and says what is wrong with it.
    package func render(
        _ text: [UInt8], path: String, firstLine: Int = 1
    ) -> Diagnosed<MarkdownDocument> {
        text.withUnsafeBufferPointer { render($0, path: path, firstLine: firstLine) }
    }

    /// Renders a text that stands in a file from a line on, and says what is wrong with it.
    package func render(
        _ text: String, path: String, firstLine: Int = 1
    ) -> Diagnosed<MarkdownDocument> {
        var text = text
        return text.withUTF8 { render($0, path: path, firstLine: firstLine) }
    }

    private func render(
        _ text: UnsafeBufferPointer<UInt8>, _ characters: CharacterInspection,
        _ problems: ProblemCollector
    ) -> Diagnosed<MarkdownDocument> {
        Parsing.withDocument(of: text) { document in
            var problems = problems
            let outline = Outline(of: document, options: options, problems: &problems)
            guard outline.depth <= options.limits.depth else {
                problems.nestedTooDeep(limit: options.limits.depth)
                return Diagnosed(.empty, problems.collected)
            }
            var writer = HTMLWriter(
                options, outline: outline, problems: problems, capacity: 2 * text.count + 256)
            writer.write(document)
            writer.problems.checkNotes(characters.notes, in: document)
            let headings = outline.headings.filter { !$0.text.isBlank }
            return Diagnosed(
                MarkdownDocument(markup: writer.output.markup, headings: headings),
                writer.problems.collected)
        }
    }
}

extension CharacterInspection {
    /// Whether the largest tables that the text could hold are within the limits.
    fileprivate func allowTables(within limits: MarkdownLimits) -> Bool {
        widestRow <= limits.columns && lines * widestRow <= limits.cells
    }
}
