internal import Diagnostics
internal import YAMLReading

/// Reads the spellings of a site, each of which can mean one word only.
struct SpellingList {
    private(set) var spellings: [Spelling] = []
    private(set) var problems: [Diagnostic] = []
    /// Every spelling that is not to be used, and where it is listed.
    private var places: [String: SourceLocation] = [:]

    mutating func add(_ node: YAMLNode) {
        var fields = YAMLFields(node)
        let use = fields.text("use")
        let variants = fields.texts("instead_of")
        let isWritten = !variants.isEmpty || !fields.diagnostics.isEmpty
        problems += fields.finish()
        guard let use else { return }
        if !isWritten { problems.append(.spellingWithoutVariants(use)) }
        let good = variants.filter { check($0, of: use) }
        spellings.append(Spelling(use: use.value, insteadOf: good.map(\.value)))
    }

    private mutating func check(_ variant: Located<String>, of use: Located<String>) -> Bool {
        guard variant.value != use.value else {
            problems.append(.spellingOfItself(variant))
            return false
        }
        guard variant.value.unicodeScalars.count >= Spelling.shortest else {
            problems.append(.spellingTooShort(variant))
            return false
        }
        if let first = places[variant.value] {
            problems.append(.spellingTwice(variant, first: first))
            return false
        }
        places[variant.value] = variant.location
        return true
    }
}
