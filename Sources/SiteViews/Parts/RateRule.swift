import PlanEvaluation
import PlanModel

/// How figures are judged, in words; pages, the notes under figures and the legend say the same.
enum RateRule {
    /// What the legend says of each judgement and figure.
    static let terms: [Term] = [
        Term(
            Judgement.met.words,
            "実績が目標の数値と同じか、それより良いことを示します。多いほどよい指標では目標以上、少ないほどよい指標では目標以下です。目標に「以上」「以下」「超」「未満」が付くときは、その言葉のとおりに判定します。"
        ),
        Term(Judgement.notMet.words, "実績が目標の数値に届いていないことを示します。"),
        Term(
            AbsenceWords.unpublished.line, "目標のある年度の実績が、資料の時点では公表されていないことを示します。"),
        Term(
            AbsenceWords.blank.line, "その年度の実績は公表されていますが、資料のこの欄に記載がないことを示します。"),
        Term(
            AbsenceWords.finished.line,
            "前の年度までに計画期間全体の目標に達し、その年度の実績の記載がないことを示します。"),
        Term(AbsenceWords.notPlanned.line, "その年度の目標も実績もないことを示します。"),
        Term(
            "年度の目標なし",
            "実績はありますが、その年度の目標が定められていないことを示します。計画期間全体や別の年度の目標はあります。"),
        Term(Judgement.noTarget.words, "実績はありますが、目標がどの年度にも定められていないことを示します。"),
        Term(
            Judgement.notComparable.words,
            "目標または実績が「実施」「充実」などの言葉のため、または実績が「○以上」のような範囲で、目標に達したかが決まらないため、数値で判定できないことを示します。"),
        Term(
            "達成率",
            "実績÷目標×100で計算し、小数第2位を四捨五入して小数第1位まで示します。多いほどよい指標で、目標が0より大きいときだけ計算します。"),
        Term("目標との差", "実績から目標を引いた値です。百分率どうしの差はポイントで示します。"),
        Term("前年度からの増減", "その年度の実績から前の年度の実績を引いた値です。"),
    ]

    /// What stands in the place of a value, and what it means.
    static let absences: [Term] = [
        Term("未公表", "目標のある年度の実績が、この資料の時点で公表されていません。"),
        Term("完了済", "前の年度までに計画期間全体の目標に達し、その年度の実績の記載がありません。"),
        Term("設定なし", "資料が、その年度の目標を定めていません。"),
        Term("検討・未定", "資料が、目標をこれから決めるとしています。資料の言葉をそのまま示します。"),
        Term("調査中", "資料が、値を調べている途中としています。"),
        Term("記載なし", "資料に値がありません。計画策定時の値や、公表された年度の空欄で使います。"),
        Term("把握していない", "資料が、それまで値を測っていないとしています。"),
        Term("対象外", "資料が、その年度を対象にしていません。"),
        Term("廃止", "資料が、指標や目標をやめたとしています。"),
        Term("算出しない", "比べる数値がそろわないため、率や差を計算しません。表では「―」と示します。"),
    ]
}
