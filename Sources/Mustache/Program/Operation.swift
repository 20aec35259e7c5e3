/// One step of a compiled template, sixteen bytes long.
struct Operation: Sendable {
    let code: Code
    /// What the step is about: the first byte of a literal, the first name of a path, or the
    /// number of a routine or detail.
    var subject: Int32
    /// The length of a literal, or where the further names of a path begin (`noTail` for none).
    var detail: Int32 = Operation.noTail
    /// For sections, the step after the content.
    var end: Int32 = 0

    static let noTail: Int32 = -1

    enum Code: UInt8, Sendable {
        /// Text of the template.
        case literal
        /// A value, escaped.
        case escaped
        /// A value as it is.
        case unescaped
        /// The steps up to `end`, for a true value, or for each element of a list.
        case section
        /// The steps up to `end`, for a false value or an empty list.
        case inverted
        /// Another template, in place.
        case call
        /// Another template, each line after the blanks of this step.
        case callIndented
        /// Another template, each line after the blanks of this step and those around it.
        case callIndentedFurther
        /// A template that the data name.
        case callDynamic
        /// The blanks that a line begins with here.
        case indentation
    }
}
