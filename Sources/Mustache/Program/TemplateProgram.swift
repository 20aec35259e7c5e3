/// The compiled templates of a library: flat, immutable and shared by all threads.
final class TemplateProgram: Sendable {
    let mode: TemplateMode
    let operations: [Operation]
    /// Where each operation stands in the sources, for diagnostics.
    let places: [TemplatePlace]
    /// The text of all templates, with a step of padding behind so that it can be read in steps.
    let literals: [UInt8]
    /// The further names of all dotted paths, each path ended by `pathEnd`.
    let tails: [Int32]
    let routines: [Routine]
    let indentedCalls: [IndentedCall]
    let dynamicCalls: [DynamicCall]
    /// What lambdas need to know of sections, by operation.
    let sections: [Int32: SectionSource]
    /// The templates as they were written.
    let templates: [ParsedTemplate]

    static let pathEnd: Int32 = -1

    init(_ compiler: borrowing TemplateCompiler) {
        mode = compiler.mode
        operations = compiler.operations
        places = compiler.places
        literals = compiler.literals + Array(repeating: 0, count: ByteBuffer.step)
        tails = compiler.tails
        routines = compiler.routines
        indentedCalls = compiler.indentedCalls
        dynamicCalls = compiler.dynamicCalls
        sections = compiler.sections
        templates = compiler.templates
    }

    /// The further names of a dotted path.
    func tail(at position: Int32) -> some Sequence<Int32> {
        tails[Int(position)...].prefix { $0 != Self.pathEnd }
    }

    /// The steps of a template, for one way of including it.
    struct Routine: Sendable {
        var start = 0
        var end = 0
    }

    /// A template to include, each line after some blanks.
    struct IndentedCall: Sendable {
        let routine: Int
        let blanks: [UInt8]
    }

    /// The templates that data may name at a tag, in the order of their names.
    struct DynamicCall: Sendable {
        let path: TemplatePath
        let choices: [(name: String, routine: Int)]
        /// The blanks before each line; none when the tag shares its line.
        let blanks: [UInt8]?
        /// Whether the blanks come after those around the tag.
        let isIndentedFurther: Bool
    }

    /// A section as written.
    struct SectionSource: Sendable {
        let bytes: Range<Int>
        let delimiters: Delimiters
    }
}
