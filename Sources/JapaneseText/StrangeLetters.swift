/// Letters that do not belong into a Japanese text although they look as if they did.
///
/// Text taken from a PDF may hold letters of other alphabets with the same shape, such as the two
/// Cyrillic letters in 「デバйд」. A reader sees nothing; search, sorting and speech fail.
package struct StrangeLetters: Sendable, Hashable {
    /// The letters, which stand side by side.
    package let text: String
    /// How many Unicode scalars precede them.
    package let offset: Int
    /// Where they come from.
    package let kind: Kind

    /// Where strange letters come from.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// The Cyrillic alphabet.
        case cyrillic
        /// The Greek alphabet, single small letters (α版, μ) and Ω, Σ, Δ excepted; ο is none of them.
        case greek
        /// The radicals of dictionaries (部首), which look like kanji: ⼤ for 大.
        case radical
        /// The private use of one machine (外字), which others show as a box.
        case privateUse
    }

    /// All strange letters of a text, in order.
    package static func find(in text: String) -> [StrangeLetters] {
        guard mayContainAny(text) else { return [] }
        var found: [StrangeLetters] = []
        var run = String.UnicodeScalarView()
        var runKind: Kind?
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            let kind = kind(of: scalar)
            if kind != runKind {
                found.append(run, runKind, endingAt: offset)
                run = String.UnicodeScalarView()
                runKind = kind
            }
            if kind != nil { run.append(scalar) }
        }
        found.append(run, runKind, endingAt: text.unicodeScalars.count)
        return found
    }

    /// The characters that can be such letters, as ranges of their values.
    package static let ranges: [ClosedRange<UInt32>] = kinds.map(\.values)

    private static let kinds: [(values: ClosedRange<UInt32>, kind: Kind)] = [
        (0x0370...0x03FF, .greek), (0x0400...0x052F, .cyrillic), (0x1C80...0x1C8F, .cyrillic),
        (0x1F00...0x1FFF, .greek), (0x2DE0...0x2DFF, .cyrillic), (0x2E80...0x2FDF, .radical),
        (0xA640...0xA69F, .cyrillic), (0xE000...0xF8FF, .privateUse),
        (0xF0000...0x10FFFD, .privateUse),
    ]

    private static func kind(of scalar: Unicode.Scalar) -> Kind? {
        kinds.first { $0.values.contains(scalar.value) }?.kind
    }

    private static func mayContainAny(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.contains(where: mayLead) }
    }

    /// Whether a byte of UTF-8 may begin one of the letters; none begins kana or kanji.
    private static func mayLead(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xCD...0xCF, 0xD0...0xD4, 0xE1, 0xE2, 0xEA, 0xEE, 0xEF, 0xF3, 0xF4: true
        default: false
        }
    }
}

extension [StrangeLetters] {
    fileprivate mutating func append(
        _ run: String.UnicodeScalarView, _ kind: StrangeLetters.Kind?, endingAt end: Int
    ) {
        guard let kind, kind != .greek || run.count > 1 || !run.allSatisfy(isGreekSymbol) else {
            return
        }
        append(StrangeLetters(text: String(run), offset: end - run.count, kind: kind))
    }

    private func isGreekSymbol(_ scalar: Unicode.Scalar) -> Bool {
        (("α"..."ω").contains(scalar) && scalar != "ο")
            || "ΩΣΔ".unicodeScalars.contains(scalar)
    }
}
