/// Which two letters stand side by side (二文字組) in which field of which page.
///
/// Every gram of a page is one number, so that an index of millions is put in order by a few
/// passes over an array, without a dictionary.
struct GramTable: Sendable {
    /// Where in a page a gram stands, the weightier fields first.
    enum Field: UInt64 {
        /// In its title.
        case title
        /// In the name of a department in charge.
        case department
        /// In its reading, its kind or a further word.
        case word
        /// In what is told of all pages of a section; kept with the first of them.
        case section
    }

    /// From the highest bits: first letter, second letter, page, field.
    private var entries: [UInt64] = []
    private var folding = Folding()

    /// A table without grams.
    init() {}

    /// The most pages that an index can hold.
    static let capacity = 1 << pageBits

    private static let letterBits = 21
    private static let pageBits = 20
    private static let fieldBits = 2
    private static let gramShift = pageBits + fieldBits

    /// How many grams there are, those that a page has twice counted twice.
    var count: Int { entries.count }

    /// Adds the grams of a text, and its last letter as a gram without a second letter.
    ///
    /// With that one, the grams that begin with a letter tell all pages that have it.
    mutating func add(_ text: String, in field: Field, of page: Int) {
        folding.fold(text)
        let place = UInt64(page) << UInt64(Self.fieldBits) | field.rawValue
        for (position, letter) in folding.letters.enumerated() {
            let isLast = position + 1 == folding.letters.count
            let second = isLast ? 0 : folding.letters[position + 1]
            let gram = UInt64(letter) << UInt64(Self.letterBits) | UInt64(second)
            entries.append(gram << UInt64(Self.gramShift) | place)
        }
    }

    /// One gram and where it stands.
    struct Gram {
        let first: UInt32
        /// Zero for the last letter of a text.
        let second: UInt32
        /// Pages in rising order; a page stands in its weightiest field and, besides, where its
        /// section is told.
        let places: [(page: Int, field: UInt64)]
    }

    /// Hands over every gram, in the order of the letters.
    consuming func forEachGram(_ body: (Gram) -> Void) {
        sortByGram()
        var start = 0
        while start < entries.count {
            let gram = entries[start] >> UInt64(Self.gramShift)
            var end = start + 1
            while end < entries.count, entries[end] >> UInt64(Self.gramShift) == gram { end += 1 }
            body(
                Gram(
                    first: UInt32(gram >> UInt64(Self.letterBits)),
                    second: UInt32(gram & (1 << UInt64(Self.letterBits) - 1)),
                    places: Self.places(entries[start..<end])))
            start = end
        }
    }

    /// The places of one gram, each once.
    ///
    /// They were added page by page, the weightiest field first.
    private static func places(_ entries: ArraySlice<UInt64>) -> [(page: Int, field: UInt64)] {
        var places: [(page: Int, field: UInt64)] = []
        places.reserveCapacity(entries.count)
        for entry in entries {
            let page = Int(entry >> UInt64(fieldBits) & (1 << UInt64(pageBits) - 1))
            let field = entry & (1 << UInt64(fieldBits) - 1)
            if let last = places.last, last.page == page {
                guard field == Field.section.rawValue, last.field != field else { continue }
            }
            places.append((page, field))
        }
        return places
    }

    /// Sorts by the letters and leaves the order of pages as it is: a radix sort, eleven bits a pass.
    private mutating func sortByGram() {
        var other = [UInt64](repeating: 0, count: entries.count)
        for shift in stride(from: UInt64(Self.gramShift), to: 64, by: 11) {
            var starts = [Int](repeating: 0, count: 1 << 11 + 1)
            for entry in entries { starts[Int(entry >> shift & 0x7FF) + 1] += 1 }
            for digit in 1..<starts.count { starts[digit] += starts[digit - 1] }
            for entry in entries {
                let digit = Int(entry >> shift & 0x7FF)
                other[starts[digit]] = entry
                starts[digit] += 1
            }
            swap(&entries, &other)
        }
    }
}
