import Mustache

/// A row in a list of terms and what they are.
struct Term {
    let term: String
    let content: Content

    /// What can be said of a term.
    enum Content {
        case words(String)
        /// A way through pages, from the top.
        case links([NavigationEntry])
        /// Pages side by side.
        case list([NavigationEntry])
        /// The documents say nothing, and the page says so.
        case missing(String)
    }

    init(_ term: String, _ words: String) {
        self.init(term, .words(words))
    }

    init(_ term: String, _ content: Content) {
        self.term = term
        self.content = content
    }
}

extension TemplateData {
    /// Says a list of terms under a name.
    mutating func terms(_ name: TemplateName = .terms, _ terms: [Term]) {
        list(name, terms) { data, term in
            data.text(.term, term.term)
            data.content(term.content)
        }
    }

    private mutating func content(_ content: Term.Content) {
        var (words, links, missing): (String?, [NavigationEntry], String?) = (nil, [], nil)
        var separator = " › "
        switch content {
        case .words(let text): words = text
        case .links(let entries): links = entries
        case .list(let entries): (links, separator) = (entries, "、")
        case .missing(let text): missing = text
        }
        text(.words, words)
        list(.links, links.enumerated()) { data, entry in
            data.text(.separator, entry.offset == 0 ? nil : separator)
            data.text(.label, entry.element.label)
            data.text(.link, entry.element.link)
        }
        text(.missing, missing)
    }
}
