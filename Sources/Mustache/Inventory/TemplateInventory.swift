/// What the pages of a site say to their template, name by name, gathered from what they said.
///
/// It is made for the documents of the templates, which therefore cannot say anything else than
/// the pages do.
package struct TemplateInventory: Sendable {
    private var records: [[String]: Record] = [:]
    /// The names within each value, in the order in which they were first met.
    private var members: [[String]: [String]] = [:]
    /// How often each value was met that has names within: a page, an object, an element of a list.
    private var instances: [[String]: Int] = [:]

    /// What is known of one name.
    package struct Entry: Sendable, Equatable {
        /// The names from that of the page down to this one.
        package let path: [String]
        /// What it is for, if somebody wrote that down.
        package let meaning: String?
        /// What kinds of value it was, in the order of ``Kind``.
        package let kinds: [Kind]
        /// Whether it was there wherever it could be.
        package let isAlways: Bool
        /// One of its values, the first that was met.
        package let example: String?
    }

    /// What a template can do with a value.
    package enum Kind: Int, Sendable, CaseIterable {
        case text, number, flag, object, list, texts, markup
    }

    private struct Record {
        var kinds: Set<Kind> = []
        var count = 0
        var meaning: String?
        var example: String?
    }

    /// An inventory of no page.
    package init() {}

    /// Takes in what a page says.
    package mutating func add(_ data: TemplateData) {
        addMembers(data, 0..<data.nodes.count, of: [])
    }

    /// All that is known, each value followed by those within.
    package var entries: [Entry] { entries(within: []) }

    private func entries(within path: [String]) -> [Entry] {
        (members[path] ?? []).flatMap { name -> [Entry] in
            let path = path + [name]
            return [entry(path)].compactMap(\.self) + entries(within: path)
        }
    }

    private func entry(_ path: [String]) -> Entry? {
        guard let record = records[path] else { return nil }
        return Entry(
            path: path, meaning: record.meaning,
            kinds: Kind.allCases.filter(record.kinds.contains),
            isAlways: record.count == instances[path.dropLast(), default: 0],
            example: record.example)
    }

    private mutating func addMembers(
        _ data: TemplateData, _ range: Range<Int>, of path: [String]
    ) {
        instances[path, default: 0] += 1
        var seen: Set<Int32> = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = data.nodes[index]
            // Where a name is given twice, the first counts.
            if seen.insert(node.name).inserted { add(data, index, within: path) }
            index += node.stride
        }
    }

    private mutating func add(_ data: TemplateData, _ index: Int, within path: [String]) {
        let node = data.nodes[index]
        let name = TemplateName.withID(node.name)
        let inner = Self.path(of: name.text, within: path)
        if records[inner] == nil {
            records[inner] = Record(meaning: name.meaning)
            members[Array(inner.dropLast()), default: []].append(name.text)
        }
        guard node.kind != .absent else { return }
        records[inner]?.count += 1
        note(data, node, at: inner)
        switch node.kind {
        case .object: addMembers(data, index + 1..<index + node.stride, of: inner)
        case .list: addElements(data, index + 1..<index + node.stride, of: inner)
        default: return
        }
    }

    private mutating func addElements(
        _ data: TemplateData, _ range: Range<Int>, of path: [String]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let node = data.nodes[index]
            if node.kind == .object {
                records[path]?.kinds.insert(.list)
                addMembers(data, index + 1..<index + node.stride, of: path)
            } else {
                note(data, node, at: path)
                records[path]?.kinds = [.texts]
            }
            index += node.stride
        }
    }

    private mutating func note(_ data: TemplateData, _ node: TemplateNode, at path: [String]) {
        switch node.kind {
        case .text: records[path]?.kinds.insert(.text)
        case .number: records[path]?.kinds.insert(.number)
        case .yes, .no: records[path]?.kinds.insert(.flag)
        case .object: records[path]?.kinds.insert(.object)
        case .markup: records[path]?.kinds.insert(.markup)
        case .absent, .lambda, .list: return
        }
        guard node.kind == .text || node.kind == .number, node.extent > 0,
            records[path]?.example == nil
        else { return }
        let bytes = data.pool[Int(node.start)..<Int(node.start + node.extent)]
        records[path]?.example = String(decoding: bytes, as: UTF8.self)
    }

    /// A value within one of its own name, like the children of children, is the same again.
    private static func path(of name: String, within path: [String]) -> [String] {
        guard let same = path.firstIndex(of: name), path.last == name else { return path + [name] }
        return Array(path[...same])
    }
}
