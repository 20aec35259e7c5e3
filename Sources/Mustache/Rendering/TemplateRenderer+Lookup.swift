/// Finding the value that a tag names.
extension TemplateRenderer {
    /// Nothing that surrounds the tag has such a name; one less for each name of a path that
    /// was found before the one that was not.
    static let notFound = -1

    /// The value that a step is about, or a negative number where there is none.
    @inline(__always)
    func find(_ operation: Operation) -> Int {
        if operation.subject == TemplateName.current.id { return frames[frameCount &- 1].node }
        let found = find(operation.subject)
        guard operation.detail >= 0, found >= 0 else { return found }
        return find(tail: Int(operation.detail), in: found)
    }

    /// The value that a path from the data's own names leads to.
    func find(_ path: TemplatePath) -> Int {
        guard path.first != .current else { return frames[frameCount - 1].node }
        var value = find(path.first.id)
        for (position, name) in path.rest.enumerated() where value >= 0 {
            value = member(name.id, of: value, number: position + 1)
        }
        return value
    }

    /// The nearest value of a name: in the innermost section first, in the page last.
    @inline(__always)
    private func find(_ name: Int32) -> Int {
        var level = frameCount
        while level > 0 {
            level &-= 1
            let frame = frames[level]
            let found = find(name, from: frame.firstMember, to: frame.membersEnd)
            if found >= 0 { return found }
        }
        return Self.notFound
    }

    @inline(__always)
    private func find(_ name: Int32, from first: Int, to end: Int) -> Int {
        var node = first
        while node < end {
            if nodes[node].name == name { return node }
            node &+= nodes[node].stride
        }
        return Self.notFound
    }

    /// The value at the end of a dotted path, each name looked for in the value before only.
    private func find(tail: Int, in value: Int) -> Int {
        var (position, value) = (tail, value)
        while program.tails[position] != TemplateProgram.pathEnd, value >= 0 {
            position += 1
            value = member(program.tails[position - 1], of: value, number: position - tail)
        }
        return value
    }

    /// A member of an object; what is in an absent value is absent too.
    private func member(_ name: Int32, of value: Int, number: Int) -> Int {
        let node = nodes[value]
        if node.kind == .absent { return value }
        guard node.kind == .object else { return Self.notFound - number }
        let found = find(name, from: value + 1, to: value + 1 + Int(node.extent))
        return found >= 0 ? found : Self.notFound - number
    }
}
