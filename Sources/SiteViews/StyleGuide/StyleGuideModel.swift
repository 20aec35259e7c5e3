import Mustache
import PlanEvaluation
import PlanModel

/// A plan that lends its figures to specimens, as seen from the style-guide page.
struct StyleGuideModel {
    let context: PlanContext
    let links: PlanLinks
    /// The place of the page.
    let page: String

    init(_ evaluated: EvaluatedPlan, site: SiteContext, page: String) {
        context = PlanContext(evaluated, site: site, downloads: [])
        links = PlanLinks(from: page, in: evaluated, of: site, downloads: [])
        self.page = page
    }

    /// Every part, in the order in which a page has them; `nil` where the plan cannot show it.
    static let parts: [(name: TemplateName, find: @Sendable (StyleGuideModel) -> Specimen?)] = [
        (.factsSpecimen, { $0.facts }),
        (.judgementsSpecimen, { $0.judgements }),
        (.gradesSpecimen, { $0.grades }),
        (.termsSpecimen, { $0.terms }),
        (.columnsSpecimen, { $0.columns }),
        (.lineSpecimen, { $0.line }),
        (.multiplesSpecimen, { $0.multiples }),
        (.progressSpecimen, { $0.progress }),
        (.scheduleSpecimen, { $0.schedule }),
        (.talliesSpecimen, { $0.tallies }),
        (.coursesSpecimen, { $0.course }),
        (.attainmentsSpecimen, { $0.attainment }),
        (.offTargetSpecimen, { $0.offTarget }),
        (.indicatorsSpecimen, { $0.indicatorTable }),
        (.ratingsSpecimen, { $0.ratingScale }),
        (.ratingPartsSpecimen, { $0.ratingParts }),
        (.elementRatingsSpecimen, { $0.elementRatings }),
        (.treeSpecimen, { $0.tree }),
        (.marksSpecimen, { $0.marks }),
        (.successionsSpecimen, { $0.successions }),
        (.crosswalkSpecimen, { $0.crosswalk }),
        (.remarksSpecimen, { $0.remarks }),
        (.notesSpecimen, { $0.notes }),
        (.glossarySpecimen, { $0.glossary }),
        (.sourcesSpecimen, { $0.sources }),
        (.pagerSpecimen, { $0.pager }),
        (.signatureSpecimen, { $0.signature }),
    ]

    var plan: Plan { context.plan }

    /// How many rows of a specimen are shown at most; a table of indicators has room for more.
    static let (rows, indicatorRows) = (6, 10)

    private var facts: Specimen? {
        guard let year = context.evaluated.latestYear else { return nil }
        let tally = context.evaluated.tally(in: year)
        return Specimen(
            title: "はじめの数字", reason: "ページを開いてすぐ、いちばん知りたい数が読めるようにします。"
        ) { data in
            data.facts(Fact.counts(of: tally, context.measures))
        }
    }

    private var judgements: Specimen? {
        guard context.evaluated.latestYear != nil, context.rated == nil else { return nil }
        return Specimen(
            title: "判定", reason: "達成したかどうかを、色だけでなく言葉と印で示します。"
        ) { data in
            let all: [Judgement] = [.exceeded, .met, .notMet, .noTarget, .notReported]
            data.list(.judgements, all) { data, judgement in data.judgement(judgement) }
        }
    }

    private var grades: Specimen? {
        guard let scheme = context.rated?.scheme else { return nil }
        return Specimen(
            title: "評語", reason: "計画が自ら定めた段階の名前を、そのままの言葉で示します。"
        ) { data in
            data.list(.grades, [nil] + scheme.grades.indices.map { $0 }) { data, grade in
                data.grade(.official, GradeChip(official: grade, on: scheme))
            }
        }
    }

    private var terms: Specimen? {
        Specimen(title: "項目と内容", reason: "名前と説明の組を、表にせずに読み上げやすい順で並べます。") { data in
            data.terms(.terms, RateRule.terms)
        }
    }

    private var columns: Specimen? {
        guard let position = context.figures.firstIndex(where: \.isDrawn) else { return nil }
        return Specimen(
            title: "目標と実績の図",
            reason: "年度ごとに、目標に届いたかを一目で示します。値はすべて下の表にもあります。"
        ) { data in
            data.figure(context.figures[position], id: "columns", level: 3, links)
        }
    }

    private var line: Specimen? {
        let position = plan.indicators.indices.first {
            plan.indicators[$0].aggregation == .cumulative && context.figures[$0].isDrawn
        }
        guard let position else { return nil }
        return Specimen(
            title: "累計の図", reason: "前の年度までを含む値は、棒ではなく点と線でつなぎ、目標を横線で示します。"
        ) { data in
            data.figure(context.figures[position], id: "line", level: 3, links)
        }
    }

    private var multiples: Specimen? {
        guard
            let group = context.figureGroups.all.first(where: {
                $0.indicators.count <= Self.rows
            })
        else { return nil }
        return Specimen(
            title: "並べた図", reason: "一つの指標の内訳を、同じ目盛りで並べて比べられるようにします。"
        ) { data in
            data.indicators(.group(group), of: context, links)
        }
    }

    private var progress: Specimen? {
        let facts = context.evaluated.indicators.lazy.map {
            IndicatorPageFacts($0, of: context).facts
        }
        guard let shown = facts.first(where: { $0.contains { $0.bar != nil } }) else { return nil }
        return Specimen(
            title: "計画期間全体での進み具合", reason: "期間全体の目標に対する合計と残りを、数字と言葉と棒で示します。"
        ) { data in
            data.facts(shown)
        }
    }

    private var schedule: Specimen? {
        let small = context.schedules.filter { $0.value.table.rows.count <= Self.rows }
        guard let first = small.min(by: { $0.key < $1.key }) else { return nil }
        return Specimen(
            title: "年度別の予定の図", reason: "言葉で書かれた計画を、年度の順に棒で示します。同じ内容は表にもあります。"
        ) { data in
            data.schedule(first.value, id: "schedule", level: 3, context.years, links)
        }
    }

    private var offTarget: Specimen? {
        guard let year = context.evaluated.latestYear else { return nil }
        return Specimen(
            title: "届かなかったものの表", reason: "見たい人が開いたときにだけ、届かなかったものをまとめて示します。紙には一行ずつ印刷します。"
        ) { data in
            data.offTarget(
                OffTarget(in: year, of: context).first(Self.rows), in: year, of: context, links)
        }
    }

    private var tallies: Specimen? {
        guard let year = context.evaluated.latestYear, context.rated == nil,
            context.groups.count > 1
        else { return nil }
        return Specimen(
            title: "判定の数の表", reason: "計画の柱ごとに、達成した数を数えます。"
        ) { data in
            data.tallyTable(in: year, of: context, links, most: Self.rows)
        }
    }

    private var course: Specimen? {
        guard context.rated == nil, context.course != nil else { return nil }
        return Specimen(
            title: "帯グラフ",
            reason: "達成した数の割合を、年度ごとに同じ長さの棒で比べます。区分は模様でも見分けられ、数はすべて棒と表にあります。"
        ) { data in
            data.tallyBars(of: context, links)
        }
    }

    private var attainment: Specimen? {
        guard let rates = context.reportCharts.last?.attainment else { return nil }
        return Specimen(
            title: "達成率の一覧",
            reason: "単位の違う\(context.measures.word)を、目標に対する割合で並べます。100%の線で、届いたかどうかが分かります。"
        ) { data in
            data.attainment(rates, of: context, links)
        }
    }

    private var indicatorTable: Specimen? {
        guard !plan.indicators.isEmpty else { return nil }
        return Specimen(
            title: "指標の一覧表",
            reason: "指標の目標と実績を、年度の順に並べます。幅の狭い画面では横に動かせます。"
        ) { data in
            data.text(.measures, context.measures.word)
            data.indicatorTables(
                [.excerpt(of: context, most: Self.indicatorRows)], of: context, links)
        }
    }

    private var ratingScale: Specimen? {
        guard context.rated != nil else { return nil }
        return Specimen(
            title: "評語の決まりと数", reason: "評語の意味、計算の決まり、年度ごとの数を続けて示します。"
        ) { data in
            data.ratingScale(of: context, links)
        }
    }

    private var tree: Specimen? {
        guard let root = smallRoot else { return nil }
        return Specimen(
            title: "体系",
            reason: "目標から取組までのつながりを、入れ子の一覧で示します。図ではないので、そのまま読み上げられます。"
        ) { data in
            data.tree(.tree, [root], of: context, links, most: Self.branches)
        }
    }

    /// How many elements the tree has at most, and how many stand right below one.
    private static let (elements, branches) = (13, 12)

    /// An element with few below it: of the highest level, or else the first that has nothing below
    /// what is right below it, of which only the first are shown.
    private var smallRoot: Int? {
        let elements = plan.elements
        return context.tree.roots.first {
            !elements[$0].children.isEmpty && plan.subtree(of: $0).count <= Self.elements
        }
            ?? elements.indices.first { position in
                let children = elements[position].children
                return !children.isEmpty && children.allSatisfy { elements[$0].children.isEmpty }
            }
    }

    private var crosswalk: Specimen? {
        guard context.successions.contains(where: { !$0.continuations.isEmpty }) else {
            return nil
        }
        return Specimen(
            title: "計画の引き継ぎ", reason: "前の計画の項目が、後の計画のどこに続いたかを示します。"
        ) { data in
            data.crosswalks(of: context, from: page, links, most: Self.rows)
        }
    }

    private var glossary: Specimen? {
        guard !plan.terms.isEmpty else { return nil }
        return Specimen(
            title: "用語", reason: "資料が説明している言葉を、読みとともに示します。"
        ) { data in
            data.glossary(Array(plan.terms.prefix(3)))
        }
    }

    private var sources: Specimen? {
        guard !plan.sources.isEmpty else { return nil }
        return Specimen(
            title: "出典", reason: "どの資料のどこにある値かを、ページごとに示します。"
        ) { data in
            data.evidence(
                Array(plan.sources.prefix(Self.rows)), downloads: context.downloadsOfPlan, links)
        }
    }

    private var pager: Specimen? {
        guard plan.indicators.count > 2 else { return nil }
        return Specimen(
            title: "前後のページ", reason: "一覧に戻らずに、次の項目へ進めます。"
        ) { data in
            func entry(_ position: Int) -> NavigationEntry {
                NavigationEntry(
                    label: context.indicatorLabels[position], link: links.indicators[position])
            }
            data.pager(
                Pager(kind: context.measures.word, previous: entry(0), next: entry(2)))
        }
    }
}
