import Diagnostics
import Testing
import TextLint

@Suite("Blanks inside words")
struct SpacedWordsTests {
    @Test(
        "are told with the word",
        arguments: [
            ("①東 京", "東 京"), ("①大 田 区の計画", "大 田 区の計画"), ("①大田 区", "大田 区"), ("①目　的", "目　的"),
            ("①東 京都", "東 京都"), ("①令和 3年度", "令和 3年度"), ("①令和3 年度", "令和3 年度"),
            ("①2021 年度", "2021 年度"), ("①令和 6 年 3月", "令和 6 年"),
            ("①デジタル 化", "デジタル 化"), ("①窓 口（別 室）", "窓 口"),
        ])
    func hits(marked: String, found: String) {
        #expect(LintSample(marked, kind: .printed).found(by: .textSpacedWord).first == found)
        #expect(LintSample(marked).diagnostics.first?.location?.column == 1)
    }

    @Test(
        "are blanks beside hiragana in our own sentences, and not in names",
        arguments: ["区民の 手続です。", "手続 および申請"])
    func sentences(text: String) {
        #expect(LintSample(text).found(by: .textSpacedWord) == [text.replacing("。", with: "")])
        #expect(LintSample(text, kind: .printed).found(by: .textSpacedWord) == [])
    }

    @Test(
        "are not blanks between separate things",
        arguments: [
            "情報化推進計画 概要版", "計画（ver.3.0） 概要版", "令和3年度 目標値", "施策1 行政手続", "A 案", "ICT 推進",
            "政策経営部 情報政策課", "はい。 いいえ", "東京、 大阪", "上段・ 下段", "図 計画の体系", "注 速報値",
            "国 都道府県", "平均 12分 短縮", "表1 指標", "目標　行政サービス", "東京\n大阪", "10 件", "〇 窓口",
        ])
    func silent(text: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            #expect(LintSample(text, kind: kind).found(by: .textSpacedWord) == [])
        }
    }

    @Test(
        "are told between katakana where the word in one piece is known",
        arguments: [
            ("①キャッシュ レス決済", "キャッシュ レス決済"), ("①マイナン バーカード", "マイナン バーカード"),
            ("区の①デジ タル化", "区のデジ タル化"), ("①キャッ シュ レス", "キャッ シュ レス"),
            ("①スマートシス テム", "スマートシス テム"),
            ("ダッシュボードの、①ダッシュ ボード", "ダッシュ ボード"),
        ])
    func katakana(marked: String, found: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            #expect(LintSample(marked, kind: kind).found(by: .textSpacedWord) == [found])
        }
    }

    @Test(
        "are not blanks between two words in katakana",
        arguments: [
            "デジタル サービス", "オンライン システム", "パソコン ビニール", "マイナンバー カード", "サービス\nシステム",
            "デジタル・サービス", "システム ネットワーク セキュリティ", "サービスの窓口、マイナンバー サービス",
        ])
    func words(text: String) {
        for kind in [TextFragment.Kind.printed, .prose, .markdown] {
            #expect(LintSample(text, kind: kind).found(by: .textSpacedWord) == [])
        }
    }

    @Test("are answered with the word in one piece")
    func help() {
        #expect(LintSample("大 田 区").help(of: .textSpacedWord)?.contains("「大田区」") == true)
    }
}
