internal import CLibYAML
internal import Diagnostics

/// What stopped libyaml, taken out of its parser.
struct YAMLFailure {
    /// Whether the bytes, not the notation, are at fault.
    private let isEncoding: Bool
    /// The words of libyaml, which only choose ours.
    private let problem: String
    /// Where reading stopped, from zero.
    private let place: (line: Int, column: Int)
    /// Where the part that could not be read began, from zero.
    private let context: (line: Int, column: Int)?
    /// The byte at fault.
    private let offset: Int

    init(of parser: yaml_parser_t) {
        isEncoding = parser.error == YAML_READER_ERROR
        problem = parser.problem.map { String(cString: $0) } ?? ""
        place = (Int(parser.problem_mark.line), Int(parser.problem_mark.column))
        context = parser.context.map { _ in
            (Int(parser.context_mark.line), Int(parser.context_mark.column))
        }
        offset = Int(parser.problem_offset)
    }

    /// The problem in our words, at the place where the author can repair it.
    func diagnostic(in bytes: [UInt8], path: String) -> Diagnostic {
        if isEncoding { return encodingProblem(in: bytes, path: path) }
        let lines = YAMLLines(bytes)
        if let column = lines.columnOfIndentingTab(line: place.line) {
            return .tabIndentation(
                at: SourceLocation(path: path, line: place.line + 1, column: column))
        }
        let stop = lines.location(line: place.line, column: place.column, path: path)
        let beginning = context.flatMap { context in
            context == place
                ? nil : lines.location(line: context.line, column: context.column, path: path)
        }
        return .syntax(YAMLSyntaxRule(problem: problem), beginning: beginning, stop: stop)
    }

    /// A character that libyaml refuses though it is one, or else a byte that belongs to none.
    private func encodingProblem(in bytes: [UInt8], path: String) -> Diagnostic {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let position = min(offset + mark, bytes.count)
        let place = SourceLocation(path: path, offset: position, in: bytes)
        var decoder = UTF8()
        var rest = bytes[position...].prefix(4).makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&rest) {
            return .unprintable(scalar, at: place)
        }
        return .invalidUTF8(at: place, byte: position < bytes.count ? bytes[position] : nil)
    }
}
