extension [Diagnostic] {
    /// The problems as JSON (RFC 8259), for programs: an array with an object a line, in reading
    /// order, and a line feed at its end.
    ///
    /// Every object has the same members in the same order:
    ///
    ///     code      string   `plan/unknown-parent`; it never changes its meaning
    ///     severity  string   `error`, `warning` or `note`
    ///     message   object   the sentence: `ja` and `en`, both strings
    ///     location  object   `path` (string), `line`, `column`, `length` (numbers, from one,
    ///                        columns in Unicode scalars); `null` for a problem of the whole site
    ///     found     string   the value seen, or `null`
    ///     help      object   the way out: `ja` and `en`; or `null`
    ///     notes     array    objects with `message` and `location`, as above
    package var json: String {
        guard !isEmpty else { return "[]\n" }
        let objects = inReadingOrder.map { "  " + $0.json }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }
}

extension Diagnostic {
    fileprivate var json: String {
        JSONText.object([
            "code": JSONText.string(code.description),
            "severity": JSONText.string(severity.rawValue),
            "message": message.json,
            "location": location?.json ?? JSONText.null,
            "found": found.map(JSONText.string) ?? JSONText.null,
            "help": help?.json ?? JSONText.null,
            "notes": JSONText.array(notes.map(\.json)),
        ])
    }
}

extension Diagnostic.Note {
    fileprivate var json: String {
        JSONText.object(["message": message.json, "location": location?.json ?? JSONText.null])
    }
}

extension LocalizedText {
    fileprivate var json: String {
        JSONText.object([
            "ja": JSONText.string(japanese), "en": JSONText.string(english),
        ])
    }
}

extension SourceLocation {
    fileprivate var json: String {
        JSONText.object([
            "path": JSONText.string(path), "line": String(line), "column": String(column),
            "length": String(length),
        ])
    }
}
