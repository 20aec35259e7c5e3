import Diagnostics
import MarkdownText
import Mustache
import PlanModel

extension TemplateData {
    /// Says the words that an official wrote for a page, and returns what is wrong with them.
    ///
    /// Their headings come below the main heading, and their ids begin with `text-`, so that they
    /// never meet those of the template.
    mutating func authoredWords(_ words: AuthoredText?, about subject: String) -> [Diagnostic] {
        guard let words else {
            absent(.text)
            return []
        }
        var options = MarkdownOptions()
        options.identifierPrefix = "text-"
        options.subject = subject
        let rendered = MarkdownRenderer(options).render(words.bytes, path: words.path)
        markup(.text, rendered.value.markup)
        return rendered.diagnostics
    }
}
