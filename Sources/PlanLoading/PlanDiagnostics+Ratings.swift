internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func ratingsWithoutScheme(
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .ratingsNoScheme,
            LocalizedText(
                ja: "評語がありますが、plan.yaml に評語の尺度（ratings）がありません",
                en: "There are ratings, and plan.yaml has no scale ('ratings')"),
            at: location,
            help: LocalizedText(
                ja: "plan.yaml の ratings に、評語の尺度を書いてください",
                en: "Write the scale in 'ratings' of plan.yaml"))
    }

    static func unknownGrade(
        _ written: Located<String>, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .ratingsUnknownGrade,
            LocalizedText(
                ja: "評語『\(written.value)』は、この計画の尺度にありません",
                en: "The grade '\(written.value)' is not on the scale of the plan"),
            at: written.location, found: written.value,
            help: choices(written.value, among: known))
    }

    static func gradeCode(
        _ written: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .ratingsGradeCode,
            LocalizedText(
                ja: "評語のコード『\(written.value)』は使えません。半角の英小文字・数字・「_」で書きます",
                en: "The code '\(written.value)' of a grade is not of a-z, 0-9 and _"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "「achieved」のように書いてください",
                en: "Write it like achieved"))
    }

    static func duplicateGrade(
        _ written: Located<String>, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .ratingsDuplicateGrade,
            LocalizedText(
                ja: "評語『\(written.value)』かそのコードが二度使われています",
                en: "The grade '\(written.value)' or its code is used twice"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "評語ごとに違う label と code を書いてください",
                en: "Give each grade a label and a code of its own"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func gradeWithoutCondition(
        _ written: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .ratingsNoCondition,
            LocalizedText(
                ja: "評語『\(written.value)』に条件（when）がなく、それより後の評語が使われません",
                en:
                    "The grade '\(written.value)' has no 'when', so that no grade after it can be given"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "when を書くか、尺度の最後に移してください",
                en: "Write its 'when', or make it the last of the scale"))
    }

    static func percentage(
        _ written: Located<Int>
    ) -> Diagnostic {
        Diagnostic(
            .ratingsNumber,
            LocalizedText(
                ja: "百分率『\(written.value)』は、ここには書けません（0以上の整数。most_above は100未満）",
                en:
                    "The percentage \(written.value) cannot stand here: it is a whole number from 0, below 100 for most_above"
            ),
            at: written.location, found: String(written.value),
            help: LocalizedText(
                ja: "「大部分」が半分を超えることなら 50 と書きます",
                en: "Write 50 where most is more than a half"))
    }

    static func wrongCount(
        _ grade: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .ratingsNumber,
            LocalizedText(
                ja: "『\(grade)』の数が、0以上の整数ではありません",
                en: "The number of '\(grade)' is not a whole number from 0"),
            at: location, found: grade,
            help: LocalizedText(
                ja: "「達成: 21」のように書いてください",
                en: "Write it like 達成: 21"))
    }

    static func unknownLevel(
        _ named: Located<String>, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .ratingsUnknownLevel,
            LocalizedText(
                ja: "『\(named.value)』という階層は、この計画にありません",
                en: "The plan has no level '\(named.value)'"),
            at: named.location, found: named.value,
            help: choices(named.value, among: known))
    }

    static func ratedLevel(
        _ named: Located<String>, level: String
    ) -> Diagnostic {
        Diagnostic(
            .ratingsLevel,
            LocalizedText(
                ja: "評語は「\(level)」に付けるもので、『\(named.value)』はその階層ではありません",
                en: "Grades are given to '\(level)', and '\(named.value)' is of another level"),
            at: named.location, found: named.value,
            help: LocalizedText(
                ja: "項目IDを確かめてください",
                en: "Look at the id of the element"))
    }

    static func ratingWithoutElement(
        _ grade: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .ratingsNoElement,
            LocalizedText(
                ja: "評語『\(grade.value)』に項目IDがありません",
                en: "The grade '\(grade.value)' states no element"),
            at: grade.location, found: grade.value,
            help: LocalizedText(
                ja: "この行の項目IDを書いてください",
                en: "Write the id of the element in this row"))
    }

    static func titleDiffers(
        _ written: Located<String>, expected title: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .planNameDiffers,
            LocalizedText(
                ja: "項目名『\(written.value)』が、この項目IDの名前と違います",
                en: "The name '\(written.value)' is not that of the element in this row"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "行がずれていないか確かめてください。この項目IDは「\(title.value)」です",
                en: "Look whether the rows have slipped: the id stands for '\(title.value)'"),
            notes: [
                Note(LocalizedText(ja: "項目の名前はここです", en: "The name is here"), at: title.location)
            ])
    }

    static func duplicateRating(
        _ named: Located<String>, year: FiscalYear, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .ratingsDuplicate,
            LocalizedText(
                ja: "項目『\(named.value)』の\(year.japanese)の評語が二つあります",
                en: "The element '\(named.value)' has two grades for FY\(year.startingYear)"),
            at: named.location, found: named.value,
            help: LocalizedText(
                ja: "どちらか一方の行を消してください",
                en: "Remove one of the two rows"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func elementNotRated(
        _ element: Located<String>, others: Int, year: Located<FiscalYear>, file: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .ratingsMissing, severity: .warning,
            LocalizedText(
                ja:
                    "\(year.value.japanese)の評語が、項目『\(element.value)』\(others == 0 ? "" : "ほか\(others)件")にありません",
                en:
                    "FY\(year.value.startingYear) has no grade for '\(element.value)'\(others == 0 ? "" : " and \(others) more")"
            ),
            at: file, found: element.value,
            help: LocalizedText(
                ja: "行を加えてください。まだ決まっていなければ、評語の欄に「未公表」と書きます",
                en: "Add the row; write 未公表 as its grade while there is none"),
            notes: [
                Note(
                    LocalizedText(ja: "項目はここです", en: "The element is here"),
                    at: element.location)
            ])
    }

    static func ratingCounts(
        _ wrong: [WrongCount], of element: String?, in year: FiscalYear
    ) -> Diagnostic {
        let japanese = wrong.map { "\($0.grade)\($0.stated.value)件（表では\($0.count)件）" }
        let english = wrong.map { "\($0.grade) \($0.stated.value) (the table has \($0.count))" }
        let whose = element.map { "「\($0)」の" } ?? ""
        return Diagnostic(
            .ratingsCount, severity: .warning,
            LocalizedText(
                ja:
                    "\(year.japanese)の\(whose)評語の件数が、評語の表と違います: \(japanese.joined(separator: "、"))",
                en:
                    "The counts of grades for FY\(year.startingYear)\(element.map { " of '\($0)'" } ?? "") differ from the table of ratings: \(english.joined(separator: ", "))"
            ),
            at: wrong.first?.stated.location, found: wrong.first.map { String($0.stated.value) },
            help: LocalizedText(
                ja: "評語の表（ratings/\(year.startingYear).csv）と、資料の集計の数を比べてください",
                en:
                    "Compare the table (ratings/\(year.startingYear).csv) with the counts of the document"
            ))
    }

    static func ratingPercentage(
        _ grade: String, stated: Located<Int>, expected: Int
    ) -> Diagnostic {
        Diagnostic(
            .ratingsPercentage, severity: .warning,
            LocalizedText(
                ja: "「\(grade)」の割合\(stated.value)％が、件数から求めた\(expected)％と違います",
                en:
                    "\(stated.value) % of grade '\(grade)' does not follow from the counts, which give \(expected) %"
            ),
            at: stated.location, found: String(stated.value),
            help: LocalizedText(
                ja: "件数と割合を資料と比べてください（合計が100％になるよう、端数の大きい順に切り上げています）",
                en:
                    "Compare both with the document (the largest remainders are rounded up, to come to 100)"
            ))
    }
}
