/// The nodes under a node, in the order of the text, with their depth below it.
///
/// The walk follows the links of the tree and does not recurse: trees may be deep.
struct Descendants: Sequence, IteratorProtocol {
    private let root: Node
    private let isEntered: (NodeKind) -> Bool
    private var node: Node
    private var depth = 0

    init(of root: Node, entering isEntered: @escaping (NodeKind) -> Bool) {
        self.root = root
        self.isEntered = isEntered
        node = root
    }

    mutating func next() -> (node: Node, depth: Int)? {
        if isEntered(node.kind), let child = node.firstChild {
            node = child
            depth += 1
            return (node, depth)
        }
        while node != root, node.next == nil, let parent = node.parent {
            node = parent
            depth -= 1
        }
        guard node != root, let next = node.next else { return nil }
        node = next
        return (node, depth)
    }
}

extension Node {
    /// The nodes under this one; those under a kind that is not entered are left out.
    func descendants(
        entering isEntered: @escaping (NodeKind) -> Bool = { _ in true }
    ) -> Descendants {
        Descendants(of: self, entering: isEntered)
    }

    /// The words within, without markup and references to notes.
    var plainText: String { plainText(withHTML: false) }

    /// The words within, without references to notes, and HTML as it is written or not at all.
    func plainText(withHTML: Bool) -> String {
        var bytes: [UInt8] = []
        for (node, _) in descendants() {
            switch node.kind {
            case .text, .code: bytes.append(contentsOf: node.literal)
            case .htmlInline where withHTML: bytes.append(contentsOf: node.literal)
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there is anything to read within.
    var hasWords: Bool {
        descendants().contains { node, _ in
            switch node.kind {
            case .text, .code: !String(decoding: node.literal, as: UTF8.self).isBlank
            default: false
            }
        }
    }
}
