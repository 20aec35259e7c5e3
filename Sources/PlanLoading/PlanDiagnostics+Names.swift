internal import Diagnostics
internal import JapaneseText

// Names and entries that are there twice, or where they do not belong.
extension Diagnostic {
    static func wardName(_ short: Located<String>, of name: Located<String>) -> Diagnostic {
        Diagnostic(
            .planWardName, severity: .warning,
            LocalizedText(
                ja: "『\(short.value)』が、正式名称「\(name.value)」の終わりと違います",
                en: "'\(short.value)' is not the end of the full name '\(name.value)'"),
            at: short.location, found: short.value,
            help: LocalizedText(
                ja: "name と short_name の文字を比べてください",
                en: "Compare the letters of 'name' and 'short_name'"),
            notes: [
                Note(LocalizedText(ja: "正式名称はここです", en: "The full name is here"), at: name.location)
            ])
    }

    static func repeatedEntry(_ entry: Located<String>, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planRepeatedEntry, severity: .warning,
            LocalizedText(
                ja: "『\(entry.value)』が二度書かれています", en: "'\(entry.value)' is written twice"),
            at: entry.location, found: entry.value,
            help: LocalizedText(
                ja: "一方を消すか、書くはずだったものに直してください",
                en: "Remove one of the two, or write what was meant"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func sameName(_ name: Located<String>, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .structureSameName, severity: .warning,
            LocalizedText(
                ja: "並んだ二つが、同じ名称『\(name.value)』です",
                en: "Two beside each other have one name, '\(name.value)'"),
            at: name.location, found: name.value,
            help: LocalizedText(
                ja: "写したままになっていないか確かめてください。資料が同じ名称なら、breakdown で区別するか、plan.yaml の excused に理由を書きます",
                en:
                    "Look whether one is a copy; if the document has it so, tell them apart by 'breakdown', or give the reason in 'excused'"
            ),
            notes: [Note(LocalizedText(ja: "もう一つはここです", en: "The other one is here"), at: first)])
    }

    static func indicatorOutOfOrder(_ element: Located<String>, name: String) -> Diagnostic {
        Diagnostic(
            .structureIndicatorOrder, severity: .warning,
            LocalizedText(
                ja: "指標『\(name)』の項目『\(element.value)』は、前後の指標の項目と順番が合いません",
                en:
                    "The element '\(element.value)' of '\(name)' is out of the order of the indicators around it"
            ),
            at: element.location, found: element.value,
            help: LocalizedText(
                ja: "element の id を確かめるか、指標を項目の順に並べてください",
                en: "Look at the id of 'element', or put the indicator beside those of its element")
        )
    }

    static func copiedRow(
        _ id: Located<String>, name: String, pattern: String, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .figuresCopiedRow, severity: .warning,
            LocalizedText(
                ja: "『\(name)』の基準値と目標が、『\(pattern)』とすべて同じです",
                en: "The baseline and all targets of '\(name)' are those of '\(pattern)'"),
            at: id.location, found: id.value,
            help: LocalizedText(
                ja: "上の行の写しのままになっていないか確かめてください",
                en: "Look whether the row above was copied and never changed"),
            notes: [Note(LocalizedText(ja: "同じ値の指標はここです", en: "The other one is here"), at: place)])
    }

    static func placeOfAnother(_ place: Located<String>, number: String) -> Diagnostic {
        Diagnostic(
            .structurePlace, severity: .warning,
            LocalizedText(
                ja: "場所『\(place.value)』が、『\(number)』の場所ではありません",
                en: "The place '\(place.value)' is not one of '\(number)'"),
            at: place.location, found: place.value,
            help: LocalizedText(
                ja: "place の番号と、項目の番号や element の id を確かめてください",
                en: "Look at the number in 'place', and at the number or 'element' of the item"))
    }

    static func placeOfAnotherRow(
        _ place: Located<String>, expected: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .structurePlace, severity: .warning,
            LocalizedText(
                ja: "出典箇所『\(place.value)』が、この行の場所「\(expected.value)」と違います",
                en: "The place '\(place.value)' is not that of this row, '\(expected.value)'"),
            at: place.location, found: place.value,
            help: LocalizedText(
                ja: "行がずれていないか、出典箇所を資料と比べてください",
                en: "Look whether the rows have slipped, and compare the place with the document"),
            notes: [
                Note(
                    LocalizedText(ja: "もとの場所はここです", en: "The place is here"), at: expected.location)
            ])
    }
}
