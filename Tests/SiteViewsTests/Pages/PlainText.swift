/// What a reader of some HTML sees and hears: its text without tags and entities.
struct PlainText {
    let text: String

    init(_ html: some StringProtocol) {
        var text = ""
        var isTag = false
        for character in html {
            switch character {
            case "<": isTag = true
            case ">": isTag = false
            default: if !isTag { text.append(character) }
            }
        }
        let entities = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        self.text = entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
