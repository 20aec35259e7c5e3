import Mustache
import PlanModel

extension TemplateData {
    /// Says the terms that a document explains, in its order.
    mutating func glossary(_ terms: [GlossaryTerm]) {
        flag(.hasGlossary, !terms.isEmpty)
        list(.glossary, terms) { data, term in
            data.text(.term, term.term)
            // A term in kana is read as it is written.
            data.text(.reading, term.reading == term.term ? nil : term.reading)
            data.text(.meaning, term.meaning)
            data.text(.place, term.place)
        }
    }

    /// Says who steers a plan and how.
    mutating func bodies(_ bodies: [SteeringBody]) {
        flag(.hasBodies, !bodies.isEmpty)
        terms(.bodies, bodies.map { Term($0.name, $0.role) })
    }
}
