/// Finds an element by the first eight bytes of its name, most often at the first look.
struct HTMLElementTable: ~Copyable {
    private let entries: UnsafeMutablePointer<Entry>

    init() {
        entries = .allocate(capacity: Self.size)
        entries.initialize(repeating: Entry(key: 0, element: .inline), count: Self.size)
        for (name, element) in HTMLElement.named { enter(Self.key(of: name), element) }
    }

    deinit {
        entries.deallocate()
    }

    /// The element of a name; every name that is not entered is one of running text.
    @inline(__always)
    subscript(key: UInt64) -> HTMLElement {
        var place = Self.place(of: key)
        while true {
            let entry = entries[place]
            if entry.key == key || entry.key == 0 { return entry.element }
            place = (place &+ 1) & (Self.size &- 1)
        }
    }

    private func enter(_ key: UInt64, _ element: HTMLElement) {
        var place = Self.place(of: key)
        while entries[place].key != 0 { place = (place + 1) & (Self.size - 1) }
        entries[place] = Entry(key: key, element: element)
    }

    private static func key(of name: String) -> UInt64 {
        name.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    @inline(__always)
    private static func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 56)
    }

    private static let size = 256

    private struct Entry {
        let key: UInt64
        let element: HTMLElement
    }
}
