/// The files of grams: `grams-0.js` and so on.
///
/// The first letter of a gram decides its file, so that one file also answers for a query of that
/// letter alone. In a file grams and their places take turns, with a space between them.
struct GramFiles {
    private var texts: [[UInt8]]

    /// The files of a table, as many as its size asks for.
    init(_ table: consuming GramTable) {
        let count = max(1, table.count / SearchIndex.gramsPerFile)
        texts = Array(repeating: [], count: count)
        var files = self
        table.forEachGram { files.append($0) }
        self = files
    }

    /// The files in order.
    ///
    /// Folded letters, spaces and base64 need no escaping.
    func files(in folder: String) -> [SearchFile] {
        texts.enumerated().map { number, text in
            let words = String(decoding: text, as: UTF8.self)
            return SearchFile("grams-\(number)", in: folder, holding: "\"\(words)\"")
        }
    }

    /// The number of the file of the grams that begin with a letter: Fibonacci hashing in 32 bits.
    static func number(of letter: UInt32, among count: Int) -> Int {
        Int((letter &* 0x9E37_79B1) >> 8) % count
    }

    private mutating func append(_ gram: GramTable.Gram) {
        let number = Self.number(of: gram.first, among: texts.count)
        if !texts[number].isEmpty { texts[number].append(Self.space) }
        for letter in [gram.first, gram.second] where letter != 0 {
            guard let letter = Unicode.Scalar(letter).flatMap(UTF8.encode) else { continue }
            texts[number].append(contentsOf: letter)
        }
        texts[number].append(Self.space)
        var places = PostingText()
        for place in gram.places { places.append(page: place.page, field: place.field) }
        texts[number].append(contentsOf: places.bytes)
    }

    private static let space = UInt8(ascii: " ")
}
