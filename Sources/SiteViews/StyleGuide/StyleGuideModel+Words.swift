import Mustache
import PlanEvaluation
import PlanModel

/// The parts of pages that tell grades, marks, neighbours and remarks in words.
extension StyleGuideModel {
    var ratingParts: Specimen? {
        guard let tally = context.rated?.ratings.latestTally, let rated = context.rated,
            rated.scheme.level > 0
        else { return nil }
        return Specimen(
            title: "柱ごとの評語の数", reason: "計画の柱ごとに、評語の数を数えます。"
        ) { data in
            data.ratingParts(tally, of: context, links, most: Self.rows)
        }
    }

    var elementRatings: Specimen? {
        guard let rated = context.rated, let year = rated.newestYear else { return nil }
        let position = plan.elements.indices.first {
            rated.rates(plan.elements[$0])
                && rated.ratings.rating(of: $0, in: year)?.official != nil
        }
        guard let position else { return nil }
        return Specimen(
            title: "一つの取組の評語", reason: "公表された評語と、計画の決まりから計算した評語を、理由とともに並べます。"
        ) { data in
            data.ratings(of: position, in: context, links, id: "element-ratings")
        }
    }

    var marks: Specimen? {
        guard !plan.marks.isEmpty else { return nil }
        return Specimen(
            title: "計画の記号", reason: "資料が項目につけた記号を、その意味とともに示します。"
        ) { data in
            data.marks(Array(plan.marks.prefix(Self.rows)))
        }
    }

    var successions: Specimen? {
        let position = plan.elements.indices.first { position in
            plan.indicators(of: position).count < Self.rows
                && context.successions.contains {
                    !$0.continuations(of: .element(position)).isEmpty
                }
        }
        guard let position else { return nil }
        return Specimen(
            title: "前後の計画での掲載先", reason: "一つの項目が、前の計画や後の計画のどこにあるかを示します。"
        ) { data in
            data.successions(
                ofElement: position, in: context, from: page, links, prefix: "element-")
        }
    }

    var remarks: Specimen? {
        let remarks = plan.indicators.indices.lazy.flatMap { position in
            plan.indicators[position].actuals.compactMap { actual in
                actual.remarks.map {
                    (label: context.indicatorLabels[position], words: $0)
                }
            }
        }
        let shown = Array(remarks.prefix(Self.rows / 2))
        guard !shown.isEmpty else { return nil }
        return Specimen(
            title: "備考", reason: "目標と違う理由など、資料が値ごとに述べることを、表の下に続けます。"
        ) { data in
            data.remarks(shown)
        }
    }

    var notes: Specimen? {
        guard !plan.notes.isEmpty else { return nil }
        return Specimen(
            title: "注記", reason: "資料をどう読んだかを、ページの終わりに書きます。"
        ) { data in
            data.notes(Array(plan.notes.prefix(Self.rows / 2)))
        }
    }

    var signature: Specimen? {
        Specimen(
            title: "確認欄", reason: "印刷した進捗状況に、作成した人と確認した人が書き込みます。画面には出ません。"
        ) { data in
            data.signature(of: context.identity)
        }
    }
}
