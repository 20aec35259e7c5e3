import Diagnostics

/// Turns the templates of a library into one flat program.
///
/// Partials, parents and blocks are bound here: what replaces a block is compiled into the place
/// of the block, so that inheritance costs nothing when a page is rendered. A template is
/// compiled once for each way of including it (its substitutions, and whether its lines are
/// indented), which is also why templates may include themselves.
struct TemplateCompiler {
    let mode: TemplateMode
    let templates: [ParsedTemplate]
    private let numbers: [String: Int]
    var operations: [Operation] = []
    var places: [TemplatePlace] = []
    var literals: [UInt8] = []
    var tails: [Int32] = []
    var routines: [TemplateProgram.Routine] = []
    var indentedCalls: [TemplateProgram.IndentedCall] = []
    var dynamicCalls: [TemplateProgram.DynamicCall] = []
    var sections: [Int32: TemplateProgram.SectionSource] = [:]
    var substitutions = SubstitutionTable()
    var replaceableBlocks: ReplaceableBlocks
    var nesting = 0
    private var routineNumbers: [RoutineKey: Int] = [:]
    private var waiting: [RoutineKey] = []
    private var problems: [TemplatePlace: Diagnostic] = [:]
    /// Whether the last operation is a literal that more text may join.
    private var mayJoinLiteral = false
    /// Whether steps have been left out.
    private var isTooLarge = false

    /// How many operations a library may have: far more than any site, and soon reached by
    /// blocks that multiply each other.
    static let operationLimit = 250_000

    /// Prepares to compile templates; where two have the same name the first counts.
    init(_ templates: [ParsedTemplate], mode: TemplateMode) {
        self.mode = mode
        self.templates = templates
        numbers = Dictionary(
            templates.enumerated().map { ($1.source.name, $0) },
            uniquingKeysWith: { first, _ in first })
        replaceableBlocks = ReplaceableBlocks(templates, numbers: numbers)
    }

    /// Compiles templates, each a routine of the same number as its place among `entries`, and
    /// all that they include.
    mutating func compile(entries: some Sequence<Int>) -> Diagnosed<TemplateProgram> {
        for entry in entries {
            _ = routine(entry, substitutions: SubstitutionTable.none, isIndented: false)
        }
        var next = 0
        while next < waiting.count {
            compileRoutine(next)
            next += 1
        }
        return Diagnosed(TemplateProgram(self), diagnostics())
    }

    /// The number of a template's routine, which is compiled in its turn.
    mutating func routine(_ template: Int, substitutions: Int, isIndented: Bool) -> Int {
        let key = RoutineKey(
            template: template, substitutions: substitutions, isIndented: isIndented)
        if let known = routineNumbers[key] { return known }
        routineNumbers[key] = waiting.count
        waiting.append(key)
        routines.append(TemplateProgram.Routine())
        return waiting.count - 1
    }

    private mutating func compileRoutine(_ number: Int) {
        let key = waiting[number]
        let start = operations.count
        mayJoinLiteral = false
        compile(
            templates[key.template].content,
            in: CompilationScope(
                template: key.template, substitutions: key.substitutions,
                isIndented: key.isIndented))
        routines[number] = TemplateProgram.Routine(start: start, end: operations.count)
    }

    /// The template of a name, if there is one.
    func number(of name: String) -> Int? { numbers[name] }

    /// All names of templates that a tag can name, in order.
    var names: [String] { numbers.keys.filter { !$0.isEmpty }.sorted() }

    func bytes(_ range: Range<Int>, in scope: CompilationScope) -> ArraySlice<UInt8> {
        templates[scope.template].source.bytes[range]
    }

    /// Adds a step; the first one that is too many is told, and the rest left out.
    mutating func emit(_ operation: Operation, at place: TemplatePlace) {
        guard operations.count < Self.operationLimit else {
            if !isTooLarge { report(tooLarge, at: place) }
            isTooLarge = true
            return
        }
        operations.append(operation)
        places.append(place)
        mayJoinLiteral = operation.code == .literal
    }

    /// Adds text, to the step before where that is text too.
    mutating func emitLiteral(_ text: some Collection<UInt8>, at place: TemplatePlace) {
        guard !text.isEmpty else { return }
        if mayJoinLiteral, let last = operations.indices.last {
            operations[last].detail += Int32(text.count)
        } else {
            emit(
                Operation(
                    code: .literal, subject: Int32(literals.count), detail: Int32(text.count)),
                at: place)
        }
        literals.append(contentsOf: text)
    }

    /// Lets what follows begin a step of its own, because a section ends before it.
    mutating func endLiteral() {
        mayJoinLiteral = false
    }

    /// Tells a problem once for each place, however often the place is compiled.
    mutating func report(_ problem: (SourceLocation) -> Diagnostic, at place: TemplatePlace) {
        guard problems[place] == nil else { return }
        let source = templates[Int(place.template)].source
        problems[place] = problem(source.location(of: place.bytes))
    }

    private var tooLarge: (SourceLocation) -> Diagnostic {
        { .templateTooLarge(at: $0, limit: Self.operationLimit) }
    }

    private func diagnostics() -> [Diagnostic] {
        problems.sorted { ($0.key.template, $0.key.offset) < ($1.key.template, $1.key.offset) }
            .map(\.value)
    }

    /// One way of including a template.
    private struct RoutineKey: Hashable {
        let template: Int
        let substitutions: Int
        let isIndented: Bool
    }
}
