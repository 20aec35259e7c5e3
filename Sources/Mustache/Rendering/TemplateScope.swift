/// The values that surround a tag, outermost first, and the search for a name among them.
///
/// It is a small value of its own because the renderer's step for a name would otherwise copy
/// the whole renderer.
struct TemplateScope {
    let nodes: UnsafeBufferPointer<TemplateNode>
    private let frames: UnsafeMutablePointer<TemplateFrame>
    private var count = 1

    /// No value that surrounds the tag has such a name; one less for each name of a path that
    /// was found before the one that was not.
    static let notFound = -1

    /// The scope of a page: its members, or the single value that it is.
    init(_ data: TemplateData, _ nodes: UnsafeBufferPointer<TemplateNode>, _ memory: Memory) {
        self.nodes = nodes
        frames = memory
        frames[0] = TemplateFrame(node: Self.notFound, firstMember: 0, membersEnd: nodes.count)
        if data.isSingleValue, !nodes.isEmpty { frames[0] = frame(of: 0) }
    }

    /// Room for as many values as sections may be in each other.
    typealias Memory = UnsafeMutablePointer<TemplateFrame>

    /// Puts a value before all that surrounds it.
    @inline(__always)
    mutating func enter(_ node: Int) {
        frames[count] = frame(of: node)
        count &+= 1
    }

    /// Takes the innermost value away.
    @inline(__always)
    mutating func leave() {
        count &-= 1
    }

    @inline(__always)
    private func frame(of index: Int) -> TemplateFrame {
        let node = nodes[index]
        let end = node.kind == .object ? index &+ 1 &+ Int(node.extent) : index &+ 1
        return TemplateFrame(node: index, firstMember: index &+ 1, membersEnd: end)
    }

    /// The innermost value itself; not found for a page, which is its members and no value.
    @inline(__always)
    var current: Int { frames[count &- 1].node }

    /// The nearest value of a name: in the innermost section first, in the page last.
    @inline(__always)
    func find(_ name: Int32) -> Int {
        if name == TemplateName.current.id { return current }
        var level = count
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

    /// The value at the end of a path whose first name was found, each further name looked for
    /// in the value before only.
    func find(_ names: some Sequence<Int32>, in value: Int) -> Int {
        var value = value
        var number = 0
        for name in names where value >= 0 {
            number += 1
            value = member(name, of: value, number: number)
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

    /// The names that the surrounding values have, the innermost first.
    var names: [String] { (0..<count).reversed().flatMap { names(in: frames[$0]) } }

    /// The names that a value has; none unless it is an object.
    func names(in value: Int) -> [String] { value < 0 ? [] : names(in: frame(of: value)) }

    private func names(in frame: TemplateFrame) -> [String] {
        var names: [String] = []
        var node = frame.firstMember
        while node < frame.membersEnd {
            names.append(TemplateName.withID(nodes[node].name).text)
            node += nodes[node].stride
        }
        return names
    }
}

/// One of the values that surround a tag: the whole page, or what a section is about.
struct TemplateFrame {
    /// The value itself, if it is one.
    let node: Int
    /// The first member of an object.
    let firstMember: Int
    /// Behind the last member; the same as the first for a value that names nothing.
    let membersEnd: Int
}
