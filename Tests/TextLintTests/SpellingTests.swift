import Diagnostics
import Testing
import TextLint

@Suite("Spellings")
struct SpellingTests {
    @Test(
        "that drift are told with the one to use",
        arguments: [
            ("①デジタル・ディバイド対策", "デジタル・ディバイド", "デジタルデバイド"), ("①デジタルデバイトの", "デジタルデバイト", "デジタルデバイド"),
            ("行政①手続きの", "手続き", "手続"), ("AI①チャットボッド", "チャットボッド", "チャットボット"),
            ("①シュミレーション", "シュミレーション", "シミュレーション"), ("①ペーパレス会議", "ペーパレス", "ペーパーレス"),
        ])
    func builtIn(marked: String, found: String, use: String) {
        let sample = LintSample(marked)
        #expect(sample.failure(.textSpelling, found: found) == nil)
        #expect(sample.help(of: .textSpelling)?.contains("「\(use)」") == true)
        #expect(LintSample(marked, kind: .printed).found(by: .textSpelling) == [found])
    }

    @Test(
        "that are right are left alone",
        arguments: ["デジタルデバイド", "行政手続", "チャットボット", "ペーパーレス", "デジタルデバイス"])
    func silent(text: String) {
        #expect(LintSample(text).diagnostics == [])
    }

    @Test("that our own words quote are those of the document")
    func quotations() {
        let quotation = "資料は「ペーパレス化」と印刷しています。"
        #expect(LintSample(quotation).diagnostics == [])
        #expect(LintSample("「目標」の①ペーパレス化").failure(.textSpelling, found: "ペーパレス") == nil)
        #expect(LintSample(quotation, kind: .printed).found(by: .textSpelling) == ["ペーパレス"])
    }

    @Test("of a site are looked for, too, and not inside of the right one")
    func own() {
        let lint = lint(Spelling(use: "コンピューター", insteadOf: ["コンピュータ"]))
        let sample = LintSample("コンピューターと①コンピュータ", lint: lint)
        #expect(sample.failure(.textSpelling, found: "コンピュータ") == nil)
    }

    @Test("of a site win over those that are built in")
    func contradiction() {
        let lint = lint(Spelling(use: "手続き", insteadOf: ["手続書"]))
        #expect(LintSample("手続きと手続書", lint: lint).found(by: .textSpelling) == ["手続書"])
        let other = self.lint(Spelling(use: "シュミ", insteadOf: ["シミュレーション"]))
        let found = LintSample("シミュレーションとシュミレーション", lint: other).found(by: .textSpelling)
        #expect(found == ["シミュレーション"])
    }

    @Test("that begin alike are told at their longest")
    func longest() {
        let lint = lint(Spelling(use: "甲", insteadOf: ["乙丙", "乙丙丁"]))
        #expect(LintSample("乙丙丁乙丙", lint: lint).found(by: .textSpelling) == ["乙丙丁", "乙丙"])
    }

    @Test("of a site are found however many there are")
    func many() {
        let letters = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".map(String.init)
        let spellings = letters.map { Spelling(use: "\($0)号", insteadOf: ["\($0)番", "第\($0)"]) }
        let lint = Proofreader(LintSettings(spellings: spellings))
        for letter in letters {
            #expect(LintSample("\(letter)番", lint: lint).found(by: .textSpelling) == ["\(letter)番"])
            #expect(LintSample("第\(letter)", lint: lint).found(by: .textSpelling) == ["第\(letter)"])
            #expect(LintSample("\(letter)号", lint: lint).diagnostics == [])
        }
        #expect(LintSample("手続き", lint: lint).found(by: .textSpelling) == ["手続き"])
    }

    private func lint(_ spelling: Spelling) -> Proofreader {
        Proofreader(LintSettings(spellings: [spelling]))
    }
}
