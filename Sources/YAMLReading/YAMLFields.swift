package import Diagnostics

/// The entries of one mapping, asked for one by one.
///
/// Whatever is wrong with an answer is kept as a problem: a key that is missing, a value of
/// another shape, and — once ``finish()`` is called — a key that nobody asked for.
package struct YAMLFields {
    /// Where the mapping begins.
    package let location: SourceLocation
    /// What has been found wrong so far.
    package var diagnostics: [Diagnostic] = []
    private let entries: [YAMLNode.Entry]
    private let isMapping: Bool
    private var asked: [String] = []
    /// The entry after the last answer: keys are mostly written in the order they are asked for.
    private var cursor = 0

    /// Reads a mapping; a value of another shape is a problem, and then every key is absent.
    package init(_ node: YAMLNode) {
        location = node.location
        isMapping = node.shape == .mapping
        entries = node.entries ?? []
        asked.reserveCapacity(16)
        if !isMapping { diagnostics.append(.wrongType(of: node, expected: .mapping)) }
    }

    /// The value of a key, or `nil` when the key is absent or its value is empty.
    package mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        for step in entries.indices {
            let index = (cursor + step) % entries.count
            guard entries[index].key == key else { continue }
            cursor = index + 1
            guard !entries[index].value.isEmpty else {
                diagnostics.append(.emptyValue(of: key, at: entries[index].keyNode.location))
                return nil
            }
            return entries[index].value
        }
        return nil
    }

    /// The value of a key that must be there, or `nil` with a problem.
    package mutating func requiredNode(_ key: String) -> YAMLNode? {
        let problems = diagnostics.count
        if let node = node(key) { return node }
        if isMapping, diagnostics.count == problems {
            diagnostics.append(.missingKey(key, at: location))
        }
        return nil
    }

    /// The text of a key that must be there.
    package mutating func text(_ key: String) -> Located<String>? {
        requiredNode(key).flatMap { text(of: $0) }
    }

    /// The text of a key that may be absent.
    package mutating func optionalText(_ key: String) -> Located<String>? {
        node(key).flatMap { text(of: $0) }
    }

    /// The texts of a key: a list, or a single text; none when the key is absent.
    package mutating func texts(_ key: String) -> [Located<String>] {
        guard let node = node(key) else { return [] }
        guard let items = node.items else {
            return text(of: node, expected: .texts).map { [$0] } ?? []
        }
        return items.compactMap { text(of: $0) }
    }

    /// The values of a list that may be absent.
    package mutating func sequence(_ key: String) -> [YAMLNode] {
        node(key).map { items(of: $0) } ?? []
    }

    /// The values of a list that must be there.
    package mutating func requiredSequence(_ key: String) -> [YAMLNode]? {
        requiredNode(key).map { items(of: $0) }
    }

    /// The entries of a mapping that may be absent.
    package mutating func mapping(_ key: String) -> [YAMLNode.Entry] {
        guard let node = node(key) else { return [] }
        guard let entries = node.entries else {
            diagnostics.append(.wrongType(of: node, expected: .mapping))
            return []
        }
        return entries
    }

    /// A whole number that may be absent, in ASCII digits.
    package mutating func optionalInteger(_ key: String) -> Located<Int>? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let number = Int(text) else {
            diagnostics.append(.wrongType(of: node, expected: .integer))
            return nil
        }
        return Located(number, at: node.location)
    }

    /// One of the words of an enumeration, which must be there.
    package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        text(key).flatMap { choice($0, for: key) }
    }

    /// One of the words of an enumeration, which may be absent.
    package mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        optionalText(key).flatMap { choice($0, for: key) }
    }

    /// All problems, including the keys that nobody asked for.
    ///
    /// A key that is only misspelt is not told to be missing besides.
    package mutating func finish() -> [Diagnostic] {
        for entry in entries where !asked.contains(entry.key) {
            if let meant = NearestName.suggestion(for: entry.key, among: asked) {
                diagnostics.removeAll { $0 == .missingKey(meant, at: location) }
            }
            diagnostics.append(
                .unknownKey(entry.key, at: entry.keyNode.location, known: asked))
        }
        return diagnostics
    }

    private mutating func text(
        of node: YAMLNode, expected: YAMLExpectation = .text
    ) -> Located<String>? {
        guard let text = node.text else {
            diagnostics.append(.wrongType(of: node, expected: expected))
            return nil
        }
        guard !text.unicodeScalars.allSatisfy(Self.isSpace) else {
            diagnostics.append(.blankText(at: node.location))
            return nil
        }
        return Located(text, at: node.location)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{3000}"
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ written: Located<String>, for key: String
    ) -> Choice? {
        if let choice = Choice(rawValue: written.value) { return choice }
        diagnostics.append(
            .unknownChoice(written, for: key, among: Choice.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func items(of node: YAMLNode) -> [YAMLNode] {
        if let items = node.items { return items }
        diagnostics.append(.wrongType(of: node, expected: .sequence))
        return []
    }
}
