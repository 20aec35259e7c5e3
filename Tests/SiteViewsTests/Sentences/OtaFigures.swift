import PlanModel

/// The ten indicators of 大田区情報化推進計画（ver.3.0）, as 「指標と目標値一覧」 prints them.
enum OtaFigures {
    static let proceduresUpper = SampleIndicator(
        name: "オンライン申請可能手続数", breakdown: "上段", unit: "手続",
        baseline: (1, nil, "29手続"),
        targets: [3: "35手続", 4: "40手続", 5: "45手続", 6: "49手続"],
        actuals: [3: "35手続", 4: "49手続"])
    static let proceduresLower = SampleIndicator(
        name: "オンライン申請可能手続数", breakdown: "下段", unit: "手続",
        baseline: (1, nil, "14手続"),
        targets: [3: "16手続", 4: "22手続", 5: "28手続", 6: "34手続"],
        actuals: [3: "14手続", 4: "16手続"])
    static let cashless = SampleIndicator(
        name: "キャッシュレス決済取扱い業務・窓口数", unit: "", baseline: (3, 3, "24"),
        targets: [3: "55", 4: "60", 5: "65", 6: "令和5年度の実績を踏まえて拡大を検討"],
        actuals: [3: "57", 4: "60"])
    static let literacy = SampleIndicator(
        name: "ＩＣＴリテラシー向上のための地域支援事業受講者数（延べ）", unit: "名",
        aggregation: .cumulativePersons, baseline: (3, 3, "―"),
        targets: [3: "660名", 4: "1,320名", 5: "1,640名", 6: "1,960名"],
        actuals: [3: "1,390名", 4: "3,484名"])
    static let openData = SampleIndicator(
        name: "オープンデータ公開件数", unit: "件", baseline: (3, 3, "1件"),
        targets: [3: "30件", 4: "40件", 5: "50件", 6: "60件"], actuals: [3: "33件", 4: "149件"])
    static let health = SampleIndicator(
        name: "「人生100年を見据えた健康寿命延伸プロジェクト」における健康・医療分野のデータ解析及び結果（件数）",
        unit: "件", baseline: (3, 3, "―"),
        targets: [3: "22件", 4: "24件", 5: "26件", 6: "―"], actuals: [3: "22件", 4: "26件"])
    static let partnership = SampleIndicator(
        name: "多様な主体と連携したＩＣＴ利活用に関する取組数", unit: "取組", baseline: (3, 3, "5取組"),
        targets: [3: "7取組", 4: "9取組", 5: "11取組", 6: "13取組"],
        actuals: [3: "7取組", 4: "10取組"])
    static let automation = SampleIndicator(
        name: "ＲＰＡ等の導入業務数", unit: "業務", baseline: (3, 3, "12業務"),
        targets: [3: "16業務", 4: "35業務", 5: "37業務", 6: "令和5年度の実績を踏まえて検討"],
        actuals: [3: "28業務", 4: "32業務"])
    static let savedHours = SampleIndicator(
        name: "ＲＰＡ等の導入による業務削減時間（積算）", unit: "時間", aggregation: .cumulative,
        baseline: (3, 3, "493時間"),
        targets: [3: "600時間", 4: "1,000時間", 5: "1,200時間", 6: "令和5年度の実績を踏まえて検討"],
        actuals: [3: "899時間", 4: "1,068時間"])
    static let training = SampleIndicator(
        name: "ICTリテラシーや（セキュリティ含む）デジタル利活用に関する研修の受講者数（延べ）",
        unit: "人", aggregation: .cumulativePersons, baseline: (1, nil, "1,610人"),
        targets: [3: "1,700人", 4: "1,800人", 5: "1,900人", 6: "2,000人"],
        actuals: [3: "1,128人", 4: "1,437人"])

    /// All ten, in the order of the document.
    static let all = [
        proceduresUpper, proceduresLower, cashless, literacy, openData, health, partnership,
        automation, savedHours, training,
    ]
}
