import JapaneseText
import Mustache
import PlanModel

extension TemplateData {
    /// Says what is odd in the documents and how it was read.
    mutating func notes(_ notes: [String]) {
        flag(.hasNotes, !notes.isEmpty)
        texts(.notes, notes)
    }

    /// Says why single figures differ or how they are to be read.
    mutating func remarks(_ remarks: [(label: String, words: String)]) {
        flag(.hasRemarks, !remarks.isEmpty)
        list(.remarks, remarks) { data, remark in
            data.text(.label, remark.label)
            data.text(.words, remark.words)
        }
    }

    /// Says where the facts of a page come from and in which tables of open data they can be had.
    mutating func evidence(
        _ sources: [Source], places: FigureProvenance = .none, downloads: TemplateData,
        _ links: PlanLinks
    ) {
        list(.sources, sources) { data, source in
            data.text(.title, source.title)
            data.text(.publisher, source.publisher)
            data.text(.part, source.part)
            data.text(.published, source.published?.japanese)
            data.text(.address, source.address)
            data.flag(.unlinked, source.address == nil)
            data.text(.place, places.onlyPlace(in: source.id))
            let all = places.places(in: source.id)
            data.flag(.hasPlaces, !all.isEmpty)
            data.texts(.places, all)
        }
        text(.dataPageLink, links.site.openData)
        include(downloads)
    }
}
