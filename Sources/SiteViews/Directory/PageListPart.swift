/// A part of a long list of pages that has a page of its own, with a heading over each group.
struct PageListPart: Sendable {
    /// Which part it is, from 1, and how many there are.
    let number, count: Int
    /// How many pages stand before it, and in the whole list.
    let start, total: Int
    let groups: [Group]

    /// Pages that stand under one heading.
    typealias Group = (title: String, entries: [PageEntry])

    /// How many pages it has.
    var size: Int { groups.reduce(0) { $0 + $1.entries.count } }

    /// What is added to the name of the list: 「（2／7）」; nothing where it is in one part.
    var mark: String { count == 1 ? "" : "（\(number)／\(count)）" }

    /// Which of the pages it has: 「3000ページ」, 「3000ページのうち501番目から1000番目まで」.
    var words: String {
        count == 1 ? "\(total)ページ" : "\(total)ページのうち\(start + 1)番目から\(start + size)番目まで"
    }

    /// The headings that it has: 「あ、い、う」.
    var titles: String { groups.map(\.title).joined(separator: "、") }

    /// A list in parts of so many pages at most; a group is parted only where it is longer.
    static func parts(of groups: [Group], longest: Int) -> [PageListPart] {
        var pages: [[Group]] = [[]]
        var count = 0
        func turn() {
            pages.append([])
            count = 0
        }
        for group in groups {
            if count > 0, count + group.entries.count > longest { turn() }
            var rest = group.entries[...]
            while !rest.isEmpty {
                if count == longest { turn() }
                let taken = rest.prefix(longest - count)
                pages[pages.count - 1].append((group.title, Array(taken)))
                count += taken.count
                rest = rest.dropFirst(taken.count)
            }
        }
        let sizes = pages.map { $0.reduce(0) { $0 + $1.entries.count } }
        return pages.indices.map { number in
            PageListPart(
                number: number + 1, count: pages.count,
                start: sizes[..<number].reduce(0, +), total: sizes.reduce(0, +),
                groups: pages[number])
        }
    }
}
