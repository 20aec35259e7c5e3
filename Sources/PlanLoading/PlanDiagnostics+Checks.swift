internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func periodLength(
        _ stated: Located<Int>, of period: ClosedRange<FiscalYear>
    ) -> Diagnostic {
        Diagnostic(
            .planPeriodLength,
            LocalizedText(
                ja:
                    "計画期間は\(stated.value)年のはずですが、\(period.lowerBound.japanese)から\(period.upperBound.japanese)までは\(period.count)年です",
                en:
                    "The period should have \(stated.value) years, but FY\(period.lowerBound.startingYear) to FY\(period.upperBound.startingYear) are \(period.count)"
            ),
            at: stated.location, found: String(stated.value),
            help: LocalizedText(
                ja: "from、to、years を資料と比べてください",
                en: "Compare 'from', 'to' and 'years' with the document"))
    }

    static func repeatedAtHome(
        _ named: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .planRepeatedAtHome,
            LocalizedText(
                ja: "『\(named.value)』は、この指標が属する項目そのものです",
                en: "'\(named.value)' is the element that the indicator belongs to"),
            at: named.location, found: named.value,
            help: LocalizedText(
                ja: "also には、ほかに示されている項目だけを書いてください",
                en: "Name only the other elements in 'also'"))
    }

    static func visionWithoutText(
        _ year: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .planVision,
            LocalizedText(
                ja: "『\(year)』の目指す姿が書かれていません",
                en: "The vision of '\(year)' says nothing"),
            at: location, found: year,
            help: LocalizedText(
                ja: "文を書くか、行を消してください",
                en: "Write a sentence, or remove the line"))
    }

    static func readingNotKana(
        _ written: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .planReading,
            LocalizedText(
                ja: "読み『\(written.value)』が、かなではありません",
                en: "The reading '\(written.value)' is not in kana"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "ひらがなかカタカナで書いてください",
                en: "Write it in hiragana or katakana"))
    }

    static func unknownStage(
        _ written: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .planStage,
            LocalizedText(
                ja: "『\(written.value)』という段階はありません",
                en: "There is no stage '\(written.value)'"),
            at: written.location, found: written.value,
            help: choices(written.value, among: Progress.Stage.allCases.map(\.rawValue)))
    }

    static func numberGap(
        _ number: Located<String>, expected: Int, before: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .structureNumberGap, severity: .warning,
            LocalizedText(
                ja: "番号『\(number.value)』の前が続いていません（次は\(expected)のはずです）",
                en: "The number '\(number.value)' does not follow: \(expected) should come next"),
            at: number.location, found: number.value,
            help: LocalizedText(
                ja: "番号を直してください。資料がそうなっているときは、plan.yaml の excused に理由を書きます",
                en:
                    "Correct the number; if the document has it so, give the reason in 'excused' of plan.yaml"
            ),
            notes: before.map {
                [Note(LocalizedText(ja: "前の番号はここです", en: "The number before is here"), at: $0)]
            }
                ?? [])
    }

    static func namedTwoWays(
        _ written: Located<String>, title: String, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .structureNamedTwoWays, severity: .warning,
            LocalizedText(
                ja: "『\(written.value)』と「\(title)」は同じもののはずですが、名称が違います",
                en: "'\(written.value)' and '\(title)' should be one thing, but their names differ"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "どちらが正しいかを資料で確かめ、理由を plan.yaml の excused に書いてください",
                en: "Find out which is right, and give the reason in 'excused' of plan.yaml"),
            notes: location.map {
                [Note(LocalizedText(ja: "もう一つの名称はここです", en: "The other name is here"), at: $0)]
            }
                ?? [])
    }

    static func departmentSlip(
        _ written: Located<String>, meant: String
    ) -> Diagnostic {
        Diagnostic(
            .structureDepartment, severity: .warning,
            LocalizedText(
                ja: "担当部署『\(written.value)』は一度しか現れず、「\(meant)」と一文字だけ違います",
                en:
                    "The department '\(written.value)' stands once and differs from '\(meant)' by a letter"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "『\(meant)』のことではありませんか",
                en: "Did you mean '\(meant)'?"))
    }

    static func markCount(
        _ symbol: String, stated: Located<Int>, actual: Int
    ) -> Diagnostic {
        Diagnostic(
            .structureMarkCount, severity: .warning,
            LocalizedText(
                ja: "印「\(symbol)」は\(stated.value)件のはずですが、structure.yaml では\(actual)件です",
                en:
                    "\(stated.value) elements should carry '\(symbol)', but in structure.yaml \(actual) do"
            ),
            at: stated.location, found: String(stated.value),
            help: LocalizedText(
                ja: "印の付け忘れや付けすぎがないか、資料と比べてください",
                en: "Compare the signs with the document"))
    }

    static func listCount(
        _ title: String, stated: Located<Int>, actual: Int
    ) -> Diagnostic {
        Diagnostic(
            .structureListCount, severity: .warning,
            LocalizedText(
                ja: "「\(title)」は\(stated.value)件のはずですが、\(actual)件書かれています",
                en: "'\(title)' should have \(stated.value) names, but has \(actual)"),
            at: stated.location, found: String(stated.value),
            help: LocalizedText(
                ja: "抜けや重なりがないか、資料と比べてください",
                en: "Compare the list with the document"))
    }

    static func distantYear(
        _ written: String, _ period: ClosedRange<FiscalYear>, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .figuresDistantYear, severity: .warning,
            LocalizedText(
                ja:
                    "『\(written)』は、計画期間（\(period.lowerBound.japanese)から\(period.upperBound.japanese)まで）から15年以上離れています",
                en:
                    "'\(written)' lies more than 15 years from the period of the plan (FY\(period.lowerBound.startingYear) to FY\(period.upperBound.startingYear))"
            ),
            at: location, found: written,
            help: LocalizedText(
                ja: "年の数字を確かめてください",
                en: "Look at the digits of the year"))
    }

    static func unrecordedRevision(
        _ figure: FigureDraft, name: String
    ) -> Diagnostic {
        Diagnostic(
            .figuresUnrecordedRevision, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の\(figure.year.value.japanese)の値は\(figure.revision)回改定されていますが、記録が\(figure.revisions.count)件です",
                en:
                    "The FY\(figure.year.value.startingYear) figure of '\(name)' was revised \(figure.revision) times, but \(figure.revisions.count) are recorded"
            ),
            at: figure.value.location, found: figure.value.value,
            help: LocalizedText(
                ja: "revisions に、前の値（value）、改定した日（date）、理由（reason）を書いてください",
                en: "Write the value before, its date and the reason in 'revisions'"))
    }

    static func laterTarget(
        _ figure: FigureDraft, on day: CalendarDate, name: String
    ) -> Diagnostic {
        Diagnostic(
            .figuresUnrecordedRevision, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の\(figure.year.value.japanese)の目標は、ほかの目標より後の\(day.japanese)に公表されていますが、改定の記録がありません",
                en:
                    "The FY\(figure.year.value.startingYear) target of '\(name)' was published after the others, and no revision is recorded"
            ),
            at: figure.value.location, found: figure.value.value,
            help: LocalizedText(
                ja: "revisions に、前の値（value）、改定した日（date）、理由（reason）を書いてください",
                en: "Write the value before, its date and the reason in 'revisions'"))
    }
}
