/// What the compiler keeps in mind while it is inside a template or a block.
struct CompilationScope {
    /// The template that the elements' bytes are in.
    let template: Int
    /// The combination of substitutions that blocks are looked up in.
    let substitutions: Int
    /// Whether lines begin with blanks that only the rendering knows.
    let isIndented: Bool
    /// The blanks that each line gets.
    var blanks: [UInt8] = []
    /// The blanks that each line loses first.
    var removed: [UInt8] = []

    /// A line without the blanks that are removed here, or as many of them as it has.
    func dedented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let common = zip(line, removed).prefix { $0 == $1 }.count
        return line.dropFirst(common)
    }
}
