import Mustache
import PlanModel

extension TemplateData {
    /// Says the viewpoints that a plan is written under, each with the part of the guideline that
    /// it goes back to.
    mutating func perspectives(of plan: Plan, from page: String) {
        let perspectives = plan.perspectives
        flag(.hasPerspectives, !perspectives.isEmpty)
        text(.perspectivesTitle, Perspective.title(of: perspectives))
        let areNumbered = Set(perspectives.map(\.number)).count == perspectives.count
        list(.perspectives, perspectives) { data, perspective in
            // Where all have the same number, their titles tell them apart.
            data.text(.number, areNumbered ? perspective.number : perspective.title)
            data.text(.title, areNumbered ? perspective.title : nil)
            data.text(
                .summary, perspective.summary ?? (areNumbered ? nil : perspective.number))
            data.part(.guideline, plan.relations.origin(of: perspective, from: page))
        }
    }
}

extension Perspective {
    /// How many viewpoints there are, in the plan's own word: 「4つの視点」, 「2つのビジョン」.
    fileprivate static func title(of perspectives: [Perspective]) -> String {
        let words = Set(perspectives.map(\.word))
        let word = words.count == 1 ? words.first ?? "" : ""
        return perspectives.count.counted(word.isEmpty ? "視点" : word)
    }

    /// What the plan calls it: the number without its digits, 「視点」 of 「視点１」.
    private var word: String {
        let scalars = number.unicodeScalars
        let end = scalars.lastIndex { $0.properties.numericType == nil && $0 != " " }
        return end.map { String(scalars[...$0]) } ?? ""
    }
}

extension PlanRelations {
    /// The part of the guideline above the plan that a viewpoint goes back to.
    fileprivate func origin(of perspective: Perspective, from page: String) -> PartLink? {
        guard let guideline, let id = perspective.guideline,
            let part = guideline.elements.first(where: { $0.id == .element(id) })
        else { return nil }
        return guideline.link(to: part, from: page)
    }
}

extension Int {
    /// So many of something: 「4つの視点」, 「12の視点」.
    func counted(_ word: String) -> String { self < 10 ? "\(self)つの\(word)" : "\(self)の\(word)" }
}
