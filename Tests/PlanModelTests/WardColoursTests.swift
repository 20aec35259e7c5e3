import Testing

@testable import PlanModel

@Suite("The colours of a ward")
struct WardColoursTests {
    private func colours(_ text: String) throws -> WardColours {
        WardColours(try #require(ThemeColour(hexadecimal: text)))
    }

    @Test("have the contrast that WCAG computes, rounded down")
    func contrast() throws {
        let black = ThemeColour(red: 0, green: 0, blue: 0)
        #expect(black.contrast(with: .white) == 2100)
        #expect(ThemeColour.white.contrast(with: black) == 2100)
        #expect(ThemeColour.white.contrast(with: .white) == 100)
        // The grey that is known as the lightest readable one, and the next.
        #expect(ThemeColour(hexadecimal: "#767676")?.contrast(with: .white) == 454)
        #expect(ThemeColour(hexadecimal: "#777777")?.contrast(with: .white) == 447)
    }

    @Test("are mixed channel by channel, to the nearest whole value")
    func mixed() {
        let red = ThemeColour(red: 255, green: 0, blue: 1)
        #expect(red.mixed(with: .white, hundredths: 0) == red)
        #expect(red.mixed(with: .white, hundredths: 100) == .white)
        #expect(red.mixed(with: .white, hundredths: 50).hexadecimal == "#ff8080")
    }

    @Test(
        "can be read on dark screens, whatever colour a ward has",
        arguments: [
            "#0017c1", "#006b3f", "#8b0000", "#5b2c83", "#000000", "#767676", "#7a5c00", "#005a78",
        ])
    func dark(colour: String) throws {
        let colours = try colours(colour)
        for ground in ["#1a1a1a", "#2b2b2b", colours.darkTint.hexadecimal] {
            let ground = try #require(ThemeColour(hexadecimal: ground))
            #expect(colours.darkKey.contrast(with: ground) >= 450)
        }
    }

    @Test("are lightened for dark screens no further than needed, and the same everywhere")
    func bytes() throws {
        let green = try colours("#006b3f")
        #expect(green.tint.hexadecimal == "#ebf3f0")
        #expect(green.darkTint.hexadecimal == "#152a21")
        #expect(green.darkKey.hexadecimal == "#599f82")
        let blue = try colours("#0017c1")
        #expect(blue.tint.hexadecimal == "#ebecfa")
        #expect(blue.darkKey.hexadecimal == "#808be0")
    }
}
