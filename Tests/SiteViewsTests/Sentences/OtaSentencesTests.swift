import Testing

@testable import SiteViews

/// What the pages of 大田区's ten indicators say, word for word: reviewed as prose.
@Suite struct OtaSentencesTests {
    @Test("オンライン申請可能手続数（上段）: the last target is reached two years early")
    func proceduresUpper() throws {
        let figure = try OtaFigures.proceduresUpper.figure()
        #expect(figure.headline == "令和4年度の実績は49手続で、目標の40手続を9手続上回った")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和元年度）の29手続から令和4年度の49手続まで増えました。",
                "令和4年度の実績は、最終年度（令和6年度）の目標49手続にすでに達しています。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("オンライン申請可能手続数（下段）: missed, with the way still to go")
    func proceduresLower() throws {
        let figure = try OtaFigures.proceduresLower.figure()
        #expect(figure.headline == "令和4年度の実績は16手続で、目標の22手続を6手続下回った")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和元年度）の14手続から令和4年度の16手続まで増えました。",
                "最終年度（令和6年度）の目標34手続まで、あと18手続です。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("キャッシュレス: a bare number that equals its target, and an open last target")
    func cashless() throws {
        let figure = try OtaFigures.cashless.figure()
        #expect(figure.headline == "令和4年度の実績は60で、目標と同じだった")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和3年3月）の24から令和4年度の60まで増えました。",
                "数値で示された最後の目標である令和5年度の65まで、あと5です。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
                "令和6年度の目標は「令和5年度の実績を踏まえて拡大を検討」とされています。",
            ])
    }

    @Test("ＩＣＴリテラシー: counted 延べ, without a baseline")
    func literacy() throws {
        let figure = try OtaFigures.literacy.figure()
        #expect(figure.headline == "令和4年度の実績は延べ3,484名で、目標の1,320名を2,164名上回った")
        #expect(
            figure.paragraph == [
                "実績（延べ）は、令和3年度の1,390名から令和4年度の3,484名まで増えました。",
                "令和4年度の実績は、最終年度（令和6年度）の目標1,960名をすでに1,524名上回っています。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("オープンデータ: far beyond the last target")
    func openData() throws {
        let figure = try OtaFigures.openData.figure()
        #expect(figure.headline == "令和4年度の実績は149件で、目標の40件を109件上回った")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和3年3月）の1件から令和4年度の149件まで増えました。",
                "令和4年度の実績は、最終年度（令和6年度）の目標60件をすでに89件上回っています。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("健康・医療: a dash as the last target")
    func health() throws {
        let figure = try OtaFigures.health.figure()
        #expect(figure.headline == "令和4年度の実績は26件で、目標の24件を2件上回った")
        #expect(
            figure.paragraph == [
                "実績は、令和3年度の22件から令和4年度の26件まで増えました。",
                "令和4年度の実績は、数値で示された最後の目標である令和5年度の26件にすでに達しています。",
                "令和5年度の実績は、この資料の時点では公表されていません。",
                "令和6年度の目標は設定されていません。",
            ])
    }

    @Test("多様な主体: a unit that is a word")
    func partnership() throws {
        let figure = try OtaFigures.partnership.figure()
        #expect(figure.headline == "令和4年度の実績は10取組で、目標の9取組を1取組上回った")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和3年3月）の5取組から令和4年度の10取組まで増えました。",
                "最終年度（令和6年度）の目標13取組まで、あと3取組です。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("ＲＰＡ業務数: missed, with an open last target")
    func automation() throws {
        let figure = try OtaFigures.automation.figure()
        #expect(figure.headline == "令和4年度の実績は32業務で、目標の35業務を3業務下回った")
        #expect(
            figure.paragraph == [
                "実績は、計画策定時（令和3年3月）の12業務から令和4年度の32業務まで増えました。",
                "数値で示された最後の目標である令和5年度の37業務まで、あと5業務です。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
                "令和6年度の目標は「令和5年度の実績を踏まえて検討」とされています。",
            ])
    }

    @Test("ＲＰＡ時間: counted 累計")
    func savedHours() throws {
        let figure = try OtaFigures.savedHours.figure()
        #expect(figure.headline == "令和4年度の実績は累計1,068時間で、目標の1,000時間を68時間上回った")
        #expect(
            figure.paragraph == [
                "実績（累計）は、計画策定時（令和3年3月）の493時間から令和4年度の1,068時間まで増えました。",
                "数値で示された最後の目標である令和5年度の1,200時間まで、あと132時間です。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
                "令和6年度の目標は「令和5年度の実績を踏まえて検討」とされています。",
            ])
    }

    @Test("研修受講者数: a fall, then a rise")
    func training() throws {
        let figure = try OtaFigures.training.figure()
        #expect(figure.headline == "令和4年度の実績は延べ1,437人で、目標の1,800人を363人下回った")
        #expect(
            figure.paragraph == [
                "実績（延べ）は、計画策定時（令和元年度）の1,610人から令和4年度の1,437人まで減りました。",
                "最終年度（令和6年度）の目標2,000人まで、あと563人です。",
                "令和3年度に減った後、令和4年度は増えました。",
                "令和5年度と令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("A subtitle says what, whose, from when to when, and in which unit")
    func subtitles() throws {
        #expect(
            try OtaFigures.openData.figure().subtitle
                == "大田区 オープンデータ公開件数の目標値と実績、計画策定時から令和6年度まで（単位：件）")
        #expect(
            try OtaFigures.cashless.figure().subtitle
                == "大田区 キャッシュレス決済取扱い業務・窓口数の目標値と実績、計画策定時から令和6年度まで")
    }

    @Test("A label says what is drawn and where the figures stand")
    func labels() throws {
        #expect(
            try OtaFigures.openData.figure().ariaLabel
                == "縦棒グラフ。横軸は年度、縦軸はオープンデータ公開件数（0から150件）。棒は実績、横線は目標を示す。数値はすぐ下の表にある。")
        #expect(
            try OtaFigures.cashless.figure().ariaLabel
                == "縦棒グラフ。横軸は年度、縦軸はキャッシュレス決済取扱い業務・窓口数（0から75）。棒は実績、横線は目標を示す。数値はすぐ下の表にある。")
    }

    @Test("None of the ten needs a wider page than 320 px")
    func tenFit() throws {
        for sample in OtaFigures.all { #expect(try sample.figure().widthClass == nil) }
    }
}
