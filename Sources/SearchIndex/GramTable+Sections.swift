extension GramTable {
    /// All grams of all pages, page by page, and in a page the weightiest field first.
    init(of sections: [SearchSection]) {
        self.init()
        var page = 0
        for section in sections {
            for (position, document) in section.documents.enumerated() {
                add(document, as: page)
                if position == 0 { add([section.title] + section.words, in: .section, of: page) }
                page += 1
            }
        }
    }

    private mutating func add(_ document: SearchDocument, as page: Int) {
        add(document.title, in: .title, of: page)
        add(document.departments, in: .department, of: page)
        if let reading = document.reading { add(reading, in: .word, of: page) }
        add(document.kind, in: .word, of: page)
        add(document.words, in: .word, of: page)
    }

    private mutating func add(_ texts: [String], in field: Field, of page: Int) {
        for text in texts { add(text, in: field, of: page) }
    }
}
