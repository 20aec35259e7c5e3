import Testing

@testable import Markup

@Suite struct MarkupNumberTests {
    @Test(
        "Hundredths are written without needless zeros",
        arguments: [
            (0, "0"), (5, "0.05"), (50, "0.5"), (4600, "46"), (2048, "20.48"), (20_480, "204.8"),
            (-150, "-1.5"), (-7, "-0.07"),
        ])
    func hundredths(value: Int, text: String) {
        var writer = MarkupWriter()
        writer.hundredths(value)
        #expect(writer.markup.string == text)
    }

    @Test("Whole numbers of any size are written", arguments: [0, 7, 10, -42, 1999, .max, .min])
    func wholeNumbers(value: Int) {
        var writer = MarkupWriter()
        writer.number(value)
        #expect(writer.markup.string == String(value))
    }
}
