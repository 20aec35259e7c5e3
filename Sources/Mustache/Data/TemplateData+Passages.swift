/// Passages: what several pages say alike is written once, on a tape of its own, and copied.
///
/// Copying takes one step for all texts and an addition for each value, a twentieth of what
/// writing them takes.
extension TemplateData {
    /// A tape with what is written to it at once.
    package init(_ write: (inout TemplateData) -> Void) {
        self.init()
        write(&self)
    }

    /// Says here all that a passage says: its values become members of the object, or elements of
    /// the list, that is being written.
    package mutating func include(_ passage: TemplateData) {
        let bytes = UInt32(pool.count)
        let functions = UInt32(lambdas.count)
        let first = nodes.count
        pool.append(contentsOf: passage.pool)
        lambdas.append(contentsOf: passage.lambdas)
        nodes.append(contentsOf: passage.nodes)
        for index in first..<nodes.count {
            nodes[index].start += nodes[index].kind == .lambda ? functions : bytes
        }
    }
}
