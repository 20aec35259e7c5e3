import Diagnostics
import Testing
import TextLint

@Suite("Machine-dependent characters")
struct MachineDependentLettersTests {
    @Test(
        "are told where they stand",
        arguments: [
            ("目標①Ⅳの", "Ⅳ"), ("①㈱しるべ", "㈱"), ("10①㎡以上", "㎡"), ("①№ 5", "№"), ("手順①⑩", "⑩"),
            ("①㍻の", "㍻"), ("①㌔㍍", "㌔㍍"), ("①❿番", "❿"), ("①🈂です", "🈂"),
        ])
    func hits(marked: String, found: String) {
        #expect(LintSample(marked).failure(.textMachineDependent, found: found) == nil)
        #expect(LintSample(marked, kind: .printed).found(by: .textMachineDependent) == [found])
    }

    @Test(
        "are not the signs of JIS X 0208 or kanji of names",
        arguments: ["※★◆●→〇々〒", "髙橋と﨑", "m²", "IV", "(1)", "℃", "％", "×÷±≒"])
    func silent(text: String) {
        #expect(LintSample(text).found(by: .textMachineDependent) == [])
    }

    @Test(
        "are answered with ordinary letters",
        arguments: [
            ("⑩", "「(10)」"), ("⑳", "「(20)」"), ("Ⅳ", "「IV」"), ("ⅸ", "「ix」"), ("㈱", "「株式会社」"),
            ("㎡", "「平方メートル」"), ("㋿", "「令和」"), ("㊿", "「(50)」"), ("㏠", "「1日」"),
        ])
    func help(text: String, plain: String) {
        #expect(LintSample(text).help(of: .textMachineDependent)?.contains(plain) == true)
    }
}
