import Mustache

/// A part of pages shown for itself on the style-guide page, with real figures.
struct Specimen {
    /// What it is called.
    let title: String
    /// Why pages have it: one reason, in a sentence or two.
    let reason: String
    /// Says what the part itself places.
    let write: (inout TemplateData) -> Void
}

extension TemplateData {
    /// Says a specimen under a name; the id tells its heading from those of the others.
    mutating func specimen(_ name: TemplateName, _ specimen: Specimen?, id: String) {
        guard let specimen else { return absent(name) }
        object(name) { data in
            data.text(.specimenID, id)
            data.text(.specimenTitle, specimen.title)
            data.text(.specimenReason, specimen.reason)
            specimen.write(&data)
        }
    }
}
