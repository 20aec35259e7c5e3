internal import Diagnostics

// Markup that did not become what its author meant: cmark-gfm shows it as it stands, or drops it.
extension ProblemCollector {
    /// Reports asterisks and references to notes that are shown as they stand.
    mutating func checkMarkupShownAsText(_ node: Node) {
        let text = node.literal
        for index in text.indices.dropLast() {
            switch (text[index], text[index + 1]) {
            case (UInt8(ascii: "["), UInt8(ascii: "^")): unknownNote(text, at: index, node)
            case (UInt8(ascii: "*"), UInt8(ascii: "*")): return shownStars(text, at: index, node)
            default: continue
            }
        }
    }

    /// Reports notes that are defined on these lines but stand nowhere in the document.
    mutating func checkNotes(_ starts: [Int], in document: Node) {
        guard !starts.isEmpty else { return }
        var shown: Set<String> = []
        for (node, _) in document.descendants(entering: { $0 == .document })
        where node.kind == .footnoteDefinition {
            shown.insert(String(decoding: node.literal, as: UTF8.self))
        }
        for start in starts {
            guard let bytes = definedLabel(at: start) else { continue }
            let label = String(decoding: text[bytes], as: UTF8.self)
            if shown.remove(label) == nil { unusedNote(label, bytes) }
        }
    }

    /// Where the label stands in `[^label]:`.
    private func definedLabel(at start: Int) -> Range<Int>? {
        guard let end = text.endOfLabel(from: start),
            text.begins(with: "]:", at: end)
        else { return nil }
        return start + 2..<end
    }

    private mutating func unusedNote(_ label: String, _ bytes: Range<Int>) {
        report(
            .markdownUnusedNote,
            LocalizedText(
                ja: "注「\(label)」は、本文のどこからも参照されていないか、二度書かれているので、表示されません",
                en: "Note '\(label)' is not shown: nothing refers to it, or it is defined twice"),
            severity: .warning, bytes: bytes, found: label,
            help: LocalizedText(
                ja: "本文に［^\(label)］を半角で書くか、注を消してください",
                en: "Refer to it by [^\(label)] in the text, or delete it"))
    }

    private mutating func unknownNote(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ node: Node
    ) {
        guard let end = text.endOfLabel(from: start), end > start + 2 else {
            return
        }
        let reference = UnsafeBufferPointer(rebasing: text[start...end])
        let written = String(decoding: reference, as: UTF8.self)
        reportShownMarkup(
            .markdownUnknownNote,
            LocalizedText(
                ja: "注\(written)の内容が書かれていません", en: "Note \(written) is not defined"),
            words: reference, line: node.line,
            help: LocalizedText(
                ja: "段落を改めて「\(written): 注の内容」と書いてください",
                en: "Define it as '\(written): words of the note' in a paragraph of its own"))
    }

    private mutating func shownStars(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ node: Node
    ) {
        reportShownMarkup(
            .markdownLiteralEmphasis,
            LocalizedText(
                ja: "「**」が強調にならず、そのまま表示されます",
                en: "'**' does not make emphasis here and is shown as it stands"),
            words: text.excerpt(around: start), line: node.line,
            help: LocalizedText(
                ja: "かっこや句読点を「**」の外に出すか、「**」の外側に半角の空白を入れてください",
                en: "Keep brackets and punctuation outside of '**', or put a space outside of it"))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bracket that ends a label, looked for in the next 1,000 bytes.
    fileprivate func endOfLabel(from start: Int) -> Int? {
        self[start...].prefix(1_000).firstIndex(of: UInt8(ascii: "]"))
    }

    /// Some characters from an offset on; before it, where the text ends there.
    fileprivate func excerpt(around offset: Int) -> UnsafeBufferPointer<UInt8> {
        var start = offset
        var end = Swift.min(offset + 14, count)
        if end == offset + 2 { start = Swift.max(0, offset - 12) }
        while start < offset, isContinuation(self[start]) { start += 1 }
        while end < count, isContinuation(self[end]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: self[start..<end])
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
