package import Markup

/// What a page says to its template: a flat tape of values, written front to back by a view.
///
/// ```swift
/// data.text(.title, plan.title)
/// data.object(.publisher) { data in data.text(.name, ward.name) }
/// data.list(.rows, years) { data, year in data.text(.year, year.japanese) }
/// ```
/// One tape serves a worker for all its pages: ``removeAll()`` keeps the memory. Where a name is
/// given twice in the same object, the first counts.
@usableFromInline
package struct TemplateData: Sendable {
    /// The values, parents before children.
    var nodes: [TemplateNode] = []
    /// The UTF-8 of all texts, in the order they were written.
    var pool: [UInt8] = []
    var lambdas: [TemplateLambda] = []
    /// Whether the whole is the one value at the head of the tape, not an object of members.
    var isSingleValue = false

    /// A tape with nothing on it.
    package init() {}

    /// Forgets all values and keeps the memory.
    package mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        pool.removeAll(keepingCapacity: true)
        lambdas.removeAll(keepingCapacity: true)
        isSingleValue = false
    }

    /// Says that the page has such a value in general, but not here: it is false and shows nothing.
    package mutating func absent(_ name: TemplateName) {
        append(.absent, name)
    }

    /// A yes or no for sections.
    package mutating func flag(_ name: TemplateName, _ value: Bool) {
        append(value ? .yes : .no, name)
    }

    /// A whole number in ASCII digits, without separators; for others give the formatted text.
    package mutating func number(_ name: TemplateName, _ value: Int) {
        let start = pool.count
        DecimalDigits.append(value, to: &pool)
        append(.number, name, bytesFrom: start)
    }

    /// Text for the reader, which the template escapes.
    package mutating func text(_ name: TemplateName, _ value: String) {
        let start = pool.count
        append(utf8Of: value)
        append(.text, name, bytesFrom: start)
    }

    /// Text for the reader where there is one, else ``absent(_:)``.
    package mutating func text(_ name: TemplateName, _ value: String?) {
        if let value { text(name, value) } else { absent(name) }
    }

    /// Text for the reader that is already at hand as valid UTF-8.
    package mutating func text(_ name: TemplateName, utf8: UnsafeBufferPointer<UInt8>) {
        let start = pool.count
        pool.append(contentsOf: utf8)
        append(.text, name, bytesFrom: start)
    }

    /// Text for the reader that is already at hand as valid UTF-8.
    package mutating func text(_ name: TemplateName, utf8: [UInt8]) {
        let start = pool.count
        pool.append(contentsOf: utf8)
        append(.text, name, bytesFrom: start)
    }

    /// Markup, the only kind of value that a template of the site may insert unescaped.
    package mutating func markup(_ name: TemplateName, _ value: Markup) {
        let start = pool.count
        pool.append(contentsOf: value.bytes)
        append(.markup, name, bytesFrom: start)
    }

    /// Markup where there is some, else ``absent(_:)``.
    package mutating func markup(_ name: TemplateName, _ value: Markup?) {
        if let value { markup(name, value) } else { absent(name) }
    }

    /// A function that answers when a template asks; the site's own templates refuse it.
    package mutating func lambda(_ name: TemplateName, _ value: TemplateLambda) {
        append(.lambda, name, start: lambdas.count)
        lambdas.append(value)
    }

    /// A list of plain texts, which the template places with `{{.}}`.
    package mutating func texts(_ name: TemplateName, _ values: [String]) {
        let list = open(.list, name)
        for value in values { text(.unnamed, value) }
        close(list)
    }
}
