import JapaneseText
import PlanModel

extension ObservationRow {
    static let subject = Group.shared(
        by: { $0.indicator.position },
        [
            Column(
                "指標ID", "indicator_id", type: .reference(to: "indicators"), required: true,
                "値が属する指標のID。"
            ) { $1.text($0.indicator.id) },
            Column(
                "指標名", "indicator_name", required: true, "指標の名称。内訳があるときは括弧で添える。"
            ) { $1.text($0.indicator.name) },
        ])

    static let time = Group.shared(
        by: { $0.observation.month == nil ? $0.observation.year.sinceHeisei : nil },
        [
            Column(
                "年度", "fiscal_year", type: .integer(1989...2100), required: true,
                "4月から翌年3月までの年度を、始まる年の西暦で示す。"
            ) { $1.number($0.observation.year.startingYear) },
            Column("年度_和暦", "fiscal_year_label", required: true, "元号による年度。") {
                $1.text($0.observation.year.japanese)
            },
            Column("期間開始日", "period_start", type: .date, required: true, "値が指す期間の最初の日。") {
                $1.date($0.observation.month?.firstDay ?? $0.observation.year.firstDay)
            },
            Column("期間終了日", "period_end", type: .date, required: true, "値が指す期間の最後の日。") {
                $1.date($0.observation.month?.lastDay ?? $0.observation.year.lastDay)
            },
        ])

    static let kind = Group.shared(
        by: { $0.kind.position },
        [
            Column(
                "区分", "kind", type: .code(.valueKind), required: true, "基準値、目標値、実績値の別。"
            ) { $1.text($0.kind.rawValue) },
            Column("区分名", "kind_label", required: true, "区分のコードの名称。") {
                $1.text($0.kind.label)
            },
        ])

    static let number = Group.own(
        Column(
            "値", "value", type: .decimal, "数値。区切りや単位を含まない。数値がないときは空で、理由は値の状態にある。"
        ) { row, cell in
            guard let number = row.observation.value.number else { return cell.empty() }
            cell.number(number)
        })

    static let unit = Group.shared(
        by: { $0.indicator.position },
        [Column("単位", "unit", "数値の単位。") { $1.text($0.indicator.unit) }])

    static let state = Group.shared(
        by: { $0.observation.value.isExact ? 0 : nil },
        [
            Column(
                "条件", "operator", type: .code(.valueOperator),
                "以上、以下、約など値の意味。値そのものであるときは空。"
            ) { $1.text(ValueOperator($0.observation.value.meaning)?.rawValue) },
            Column(
                "値の状態", "status", type: .code(.observationStatus), required: true,
                "数値があるか、なければその理由。"
            ) { $1.text(ObservationStatus($0.observation.value.meaning).rawValue) },
        ])

    static let words = Group.own(
        Column("原文表記", "source_text", required: true, "文書に印刷されたとおりの表記。") {
            $1.text($0.observation.value.printed)
        })

    static let origin = Group.shared(
        by: { $0.observation.published == nil ? $0.source.position : nil },
        [
            Column(
                "出典ID", "source_id", type: .reference(to: "sources"), required: true,
                "値を示した文書のID。"
            ) { $1.text($0.source.id) },
            Column("公表日", "published", type: .date, "値が公表された日。文書に日付がないときは空。") {
                $1.date($0.observation.published ?? $0.source.published)
            },
        ])

    static let handling = Group.shared(
        by: { $0.needsHandling ? nil : 0 },
        [
            Column(
                "改訂番号", "revision", type: .integer(0...999), required: true,
                "初めて公表された値は0。訂正や改定のたびに1増える。"
            ) { $1.number($0.observation.revision) },
            remarks("値の読み方や、目標との差の理由。") { $1.text($0.remarks) },
        ])

    static let addedLater = Group.shared(
        by: { $0.locator == nil && !$0.observation.value.isChange ? 0 : nil },
        [
            Column("出典箇所", "source_locator", "文書の該当箇所の中で、値が示されている場所。") {
                $1.text($0.locator)
            },
            Column(
                "増減", "is_change", type: .integer(0...1),
                "値が、ある時点の数や量ではなく、それまでからの増減であるとき1。減った数は負の値。そのほかは空。"
            ) { row, cell in
                guard row.observation.value.isChange else { return cell.empty() }
                cell.number(1)
            },
        ])

    private var locator: String? { indicator.place(of: observation) }

    private var needsHandling: Bool {
        observation.revision > 0 || kind == .baseline || observation.remarks != nil
    }

    /// The official's remarks; a baseline without any says when it was taken.
    private var remarks: String? {
        guard observation.remarks == nil, kind == .baseline else { return observation.remarks }
        if case .absent = observation.value.meaning { return "計画策定時" }
        return "計画策定時（\(observation.month?.japanese ?? observation.year.japanese)）"
    }
}

extension FiscalYear {
    /// The years since 1989, the first that the tables allow; `nil` before.
    fileprivate var sinceHeisei: Int? { startingYear < 1989 ? nil : startingYear - 1989 }
}

extension ValueKind {
    fileprivate var position: Int {
        switch self {
        case .baseline: 0
        case .target: 1
        case .actual: 2
        }
    }
}

extension Value {
    /// Whether it is a number that tells what was added or lost.
    var isChange: Bool {
        guard case .quantity(let quantity) = meaning else { return false }
        return quantity.isChange
    }

    /// Whether it is a number that means itself.
    fileprivate var isExact: Bool {
        guard case .quantity(let quantity) = meaning else { return false }
        return quantity.comparator == nil
    }
}
