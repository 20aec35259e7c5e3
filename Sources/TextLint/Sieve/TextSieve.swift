/// Looks for many signals in one pass over the bytes of a text.
///
/// This is the shift-and algorithm of Baeza-Yates and Gonnet: every step of every signal has a bit,
/// every character a mask of the steps that it can be, and one shift moves all signals on at once.
/// Nearly all text meets none.
struct TextSieve: Sendable {
    /// A bit for each step of the signals.
    typealias Mask = UInt64

    /// Where the page of a character begins among the masks, by the upper byte of its value; pages
    /// that say the same are one.
    private let pages: [Int]
    private let masks: [Mask]
    private let steps: [TextSignal.Step]
    /// The first steps of all signals.
    private let first: Mask
    /// The steps that the beginning and the end of a text fulfil.
    private let edge: Mask
    /// The last steps of all signals, in their order.
    private let ends: [Mask]
    private let last: Mask

    /// How many steps all signals of a sieve can have.
    static let capacity = Mask.bitWidth

    /// A sieve for some signals.
    init(_ signals: [TextSignal]) {
        steps = signals.flatMap(\.steps)
        precondition(steps.count <= Self.capacity, "A mask has a bit for each step")
        var first: Mask = 0
        var edge: Mask = 0
        var ends: [Mask] = []
        var bit = 0
        for signal in signals {
            first |= 1 << bit
            for (offset, step) in signal.steps.enumerated() {
                if case .none = step { edge |= 1 << (bit + offset) }
            }
            bit += signal.steps.count
            ends.append(1 << (bit - 1))
        }
        self.first = first
        self.edge = edge
        self.ends = ends
        last = ends.reduce(0, |)
        (pages, masks) = Self.folded(Self.table(of: steps, edge: edge))
    }

    /// What ``met(in:)`` tells when one of some signals is met, given by their numbers.
    func mask(of signals: Range<Int>) -> Mask { ends[signals].reduce(0, |) }

    /// The signals that the text meets, by the bits of their last steps; the bytes are UTF-8.
    func met(in text: UnsafeBufferPointer<UInt8>) -> Mask {
        pages.withUnsafeBufferPointer { pages in
            masks.withUnsafeBufferPointer { masks in
                var met: Mask = 0
                var state = first & edge
                var index = 0
                while index < text.count {
                    let (value, length) = Self.scalar(in: text, at: index)
                    index &+= length
                    let mask =
                        value < 0x10000
                        ? masks[pages[value >> 8] &+ (value & 0xFF)] : rareMask(of: value)
                    state = (state << 1 | first) & mask
                    met |= state
                }
                met |= (state << 1 | first) & edge
                return met & last
            }
        }
    }

    /// The value of the character at an index and how many bytes it takes.
    @inline(__always)
    private static func scalar(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (value: Int, length: Int) {
        let lead = Int(text[index])
        if lead < 0x80 { return (lead, 1) }
        guard index &+ 2 < text.count else {
            // Only a character of two bytes fits at the end.
            guard index &+ 1 < text.count else { return (0, 1) }
            return ((lead & 0x1F) << 6 | Int(text[index &+ 1] & 0x3F), 2)
        }
        let second = Int(text[index &+ 1] & 0x3F)
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
        let third = Int(text[index &+ 2] & 0x3F)
        if lead < 0xF0 { return ((lead & 0xF) << 12 | second << 6 | third, 3) }
        guard index &+ 3 < text.count else { return (0, 3) }
        let fourth = Int(text[index &+ 3] & 0x3F)
        return ((lead & 0x7) << 18 | second << 12 | third << 6 | fourth, 4)
    }
}

extension TextSieve {
    private static let pageSize = 256

    /// The masks of all characters of the Basic Multilingual Plane.
    private static func table(of steps: [TextSignal.Step], edge: Mask) -> [Mask] {
        // Whatever allows the edge of a text allows most characters, too.
        var table = [Mask](repeating: edge, count: 0x10000)
        for (bit, step) in steps.enumerated() {
            switch step {
            case .one(let scalars): for value in scalars.values { table[value] |= 1 << bit }
            case .none(let scalars): for value in scalars.values { table[value] &= ~(1 << bit) }
            }
        }
        return table
    }

    /// The pages of a table, each different one once.
    private static func folded(_ table: [Mask]) -> (pages: [Int], masks: [Mask]) {
        var pages: [Int] = []
        var masks: [Mask] = []
        for start in stride(from: 0, to: table.count, by: pageSize) {
            let page = table[start..<start + pageSize]
            let known = stride(from: 0, to: masks.count, by: pageSize).first {
                masks[$0..<$0 + pageSize].elementsEqual(page)
            }
            pages.append(known ?? masks.count)
            if known == nil { masks += page }
        }
        return (pages, masks)
    }

    /// The mask of a character outside the Basic Multilingual Plane.
    private func rareMask(of value: Int) -> Mask {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
        var mask: Mask = 0
        for (bit, step) in steps.enumerated() where step.allows(scalar) { mask |= 1 << bit }
        return mask
    }
}

extension TextSignal.Step {
    fileprivate func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .one(let scalars): scalars.contains(scalar)
        case .none(let scalars): !scalars.contains(scalar)
        }
    }
}

extension ScalarSet {
    /// The values in the Basic Multilingual Plane.
    fileprivate var values: some Sequence<Int> {
        ranges.lazy.filter { $0.lowerBound <= 0xFFFF }.flatMap {
            Int($0.lowerBound)...Int(min($0.upperBound, 0xFFFF))
        }
    }
}
