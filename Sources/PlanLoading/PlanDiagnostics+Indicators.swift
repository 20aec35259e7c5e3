internal import Diagnostics
internal import JapaneseText
internal import PlanModel

// What does not agree within one indicator.
extension Diagnostic {
    static func wayOfCounting(_ written: Located<String>, says word: String) -> Diagnostic {
        Diagnostic(
            .figuresAggregation, severity: .warning,
            LocalizedText(
                ja: "「\(word)」とある『\(written.value)』が、aggregation の数え方と違います",
                en:
                    "'\(written.value)' says '\(word)', but 'aggregation' tells another way of counting"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "累計なら cumulative、その年度の量なら annual_flow、年度末の状態なら point_in_time にします",
                en:
                    "Write cumulative for a total, annual_flow for a year's volume, point_in_time for a state"
            ))
    }

    static func numberWithoutDirection(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .figuresDirectionOfWords, severity: .warning,
            LocalizedText(
                ja: "『\(written.value)』は数ですが、direction が state なので判定されません",
                en: "'\(written.value)' is a number, but is never judged, for 'direction' is state"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "direction を increase、decrease、maintain のどれかにしてください",
                en: "Let 'direction' be increase, decrease or maintain"))
    }

    static func directionWithoutNumber(_ id: Located<String>, name: String) -> Diagnostic {
        Diagnostic(
            .figuresDirectionOfWords, severity: .warning,
            LocalizedText(
                ja: "指標『\(name)』の値は言葉だけですが、direction が state ではありません",
                en: "'\(name)' is told in words alone, but its 'direction' is not state"),
            at: id.location, found: id.value,
            help: LocalizedText(
                ja: "direction を state にしてください", en: "Let 'direction' be state"))
    }

    static func lateBaseline(_ year: Located<FiscalYear>, first: FiscalYear) -> Diagnostic {
        Diagnostic(
            .figuresLateBaseline, severity: .warning,
            LocalizedText(
                ja: "基準値の\(year.value.japanese)が、最初の目標の\(first.japanese)より後です",
                en:
                    "The baseline is of FY\(year.value.startingYear), after the first target, FY\(first.startingYear)"
            ),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "基準値と目標の年度を資料と比べてください",
                en: "Compare the years of the baseline and the targets with the document"))
    }

    static func targetAgainstDirection(
        _ target: PlacedFigure, before: PlacedFigure, _ direction: Direction
    ) -> Diagnostic {
        Diagnostic(
            .figuresAgainstDirection, severity: .warning,
            LocalizedText(
                ja:
                    "\(target.year.japanese)の目標『\(target.printed)』が、\(before.year.japanese)の「\(before.printed)」から、望ましい向き（\(direction.japanese)）と逆に動いています",
                en:
                    "The FY\(target.year.startingYear) target '\(target.printed)' goes against 'direction' (\(direction.rawValue)): it was '\(before.printed)' for FY\(before.year.startingYear)"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "値と direction を資料と比べてください。資料がそうなっているときは、plan.yaml の excused に理由を書きます",
                en:
                    "Compare the value and 'direction' with the document; if it has them so, give the reason in 'excused'"
            ),
            notes: [
                Note(
                    LocalizedText(ja: "前の値はここです", en: "The value before is here"), at: before.place)
            ])
    }

    static func cumulativeTargetFalls(
        _ target: PlacedFigure, before: PlacedFigure
    ) -> Diagnostic {
        Diagnostic(
            .planCumulativeFalls, severity: .warning,
            LocalizedText(
                ja:
                    "累計の目標が、\(before.year.japanese)の「\(before.printed)」から\(target.year.japanese)の「\(target.printed)」に減っています",
                en:
                    "A cumulative target falls, from '\(before.printed)' for FY\(before.year.startingYear) to '\(target.printed)'"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "値を確かめてください。累計でなければ aggregation を annual_flow にします",
                en: "Check the value; if it is not cumulative, 'aggregation' is annual_flow"),
            notes: [
                Note(
                    LocalizedText(ja: "前の値はここです", en: "The value before is here"), at: before.place)
            ])
    }

    static func comparatorAgainstDirection(
        _ target: PlacedFigure, _ comparator: Comparator, _ direction: Direction
    ) -> Diagnostic {
        let word = comparator.japanese
        return Diagnostic(
            .figuresAgainstDirection, severity: .warning,
            LocalizedText(
                ja: "目標『\(target.printed)』の「\(word)」が、望ましい向き（\(direction.japanese)）と合いません",
                en:
                    "The '\(word)' of the target '\(target.printed)' does not go with 'direction' (\(direction.rawValue))"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "多いほどよい指標は「以上」、少ないほどよい指標は「以下」です。値と direction を資料と比べてください",
                en:
                    "More is better with 以上, less is better with 以下: compare both with the document"
            ))
    }

    static func aboveHundred(_ figure: PlacedFigure) -> Diagnostic {
        Diagnostic(
            .figuresAboveHundred, severity: .warning,
            LocalizedText(
                ja: "割合『\(figure.printed)』が、100％を大きく超えています",
                en: "The percentage '\(figure.printed)' is far above a hundred"),
            at: figure.place, found: figure.printed,
            help: LocalizedText(
                ja: "桁と小数点を確かめてください。正しい値なら、plan.yaml の excused に理由を書きます",
                en: "Look at the digits and the point; if it is right, give the reason in 'excused'"
            ))
    }

    static func termShare(
        _ target: PlacedFigure, whole: DecimalNumber, years: Int, name: String
    ) -> Diagnostic {
        Diagnostic(
            .figuresShare, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の\(target.year.japanese)の目標『\(target.printed)』が、計画期間の\(whole.grouped)を\(years)年で等しく分けた量と違います",
                en:
                    "The FY\(target.year.startingYear) target '\(target.printed)' of '\(name)' is not an equal share of \(whole.grouped) over \(years) years"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "目標を資料と比べてください。年度ごとに違う目標なら、plan.yaml の excused に理由を書きます",
                en:
                    "Compare with the document; if the years differ on purpose, give the reason in 'excused'"
            ))
    }

    static func termOfShares(
        _ whole: DecimalNumber, share: DecimalNumber, years: Int, name: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .figuresShare, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の計画期間の量\(whole.grouped)が、年度の目標と合いません（\(share.grouped)の\(years)年分は\(share.times(years).grouped)）",
                en:
                    "The volume of the term of '\(name)', \(whole.grouped), does not go with its yearly targets: \(share.grouped) in each of \(years) years make \(share.times(years).grouped)"
            ),
            at: location, found: whole.grouped,
            help: LocalizedText(
                ja: "計画期間の量と年度の目標を資料と比べてください。資料がそうなっているときは、plan.yaml の excused に理由を書きます",
                en:
                    "Compare both with the document; if it has them so, give the reason in 'excused'"
            ))
    }

    static func residual(_ sum: TermSum, name: String) -> Diagnostic {
        Diagnostic(
            .figuresResidual, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の\(sum.target.year.japanese)の目標\(sum.aim.grouped)が、残りの量と合いません（\(sum.words)）",
                en:
                    "The FY\(sum.target.year.startingYear) target \(sum.aim.grouped) of '\(name)' is not what is left: \(sum.words)"
            ),
            at: sum.target.place, found: sum.aim.grouped,
            help: LocalizedText(
                ja: "計画期間の量、これまでの実績、最終年度の目標を資料と比べてください",
                en:
                    "Compare the volume of the term, the actuals and the last target with the document"
            ),
            notes: sum.parts.map { part in
                Note(
                    LocalizedText(
                        ja: "\(part.year.japanese)の実績はここです",
                        en: "The actual of FY\(part.year.startingYear) is here"),
                    at: part.place)
            })
    }

    static func termEnd(
        _ target: PlacedFigure, whole: DecimalNumber, name: String
    ) -> Diagnostic {
        Diagnostic(
            .figuresTermEnd, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の最終年度の目標『\(target.printed)』が、計画期間全体の目標\(whole.grouped)と違います",
                en:
                    "The last target '\(target.printed)' of '\(name)' is not that of the whole term, \(whole.grouped)"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "二つの値を資料と比べてください。資料がそうなっているときは、plan.yaml の excused に理由を書きます",
                en:
                    "Compare both with the document; if it has them so, give the reason in 'excused'"
            ))
    }

    static func implausible(
        _ actual: PlacedFigure, name: String, nearest: DecimalNumber
    ) -> Diagnostic {
        Diagnostic(
            .figuresImplausible, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の実績『\(actual.printed)』は、桁が違うようです（目標やほかの値で最も近いものは\(nearest.grouped)）",
                en:
                    "The actual '\(actual.printed)' of '\(name)' seems to have a digit too many or too few (of targets and other values, the nearest is \(nearest.grouped))"
            ),
            at: actual.place, found: actual.printed,
            help: LocalizedText(
                ja: "桁を確かめてください。正しい値なら、plan.yaml の excused に理由を書きます",
                en:
                    "Count the digits; if the value is right, give the reason in 'excused' of plan.yaml"
            ))
    }

    static func implausibleTarget(
        _ target: PlacedFigure, than other: PlacedFigure, _ name: String
    ) -> Diagnostic {
        Diagnostic(
            .figuresImplausible, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』の\(target.year.japanese)の目標『\(target.printed)』は、桁が違うようです（\(other.year.japanese)の値は「\(other.printed)」）",
                en:
                    "The FY\(target.year.startingYear) target '\(target.printed)' of '\(name)' seems to have a digit too many or too few (FY\(other.year.startingYear) has '\(other.printed)')"
            ),
            at: target.place, found: target.printed,
            help: LocalizedText(
                ja: "両方の桁を確かめてください。正しい値なら、plan.yaml の excused に理由を書きます",
                en:
                    "Count the digits of both; if they are right, give the reason in 'excused' of plan.yaml"
            ),
            notes: [
                Note(
                    LocalizedText(ja: "もう一つの値はここです", en: "The other value is here"),
                    at: other.place)
            ])
    }
}
