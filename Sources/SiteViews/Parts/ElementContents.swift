import JapaneseText
import Mustache
import PlanModel

extension TemplateData {
    /// Says what is to have come true by which year.
    mutating func visions(of element: Element) {
        flag(.hasVisions, !element.visions.isEmpty)
        list(.visions, element.visions) { data, vision in
            data.number(.gregorian, vision.year.startingYear)
            data.text(.when, vision.year.japaneseWithGregorian)
            data.text(.text, vision.text)
        }
    }

    /// Says what the document lists by name under an element.
    mutating func lists(of element: Element) {
        list(.lists, element.lists.enumerated()) { data, entry in
            data.text(.id, "list-\(entry.offset + 1)")
            data.text(.title, "\(entry.element.title)（\(entry.element.items.count)件）")
            data.texts(.items, entry.element.items)
        }
    }
}
