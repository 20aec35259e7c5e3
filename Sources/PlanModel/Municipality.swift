/// A municipality (自治体) that publishes plans.
package struct Municipality: Sendable, Hashable {
    /// Its code, such as 131113.
    package let code: MunicipalityCode
    /// Its full name with the prefecture: 「東京都大田区」.
    package let name: String
    /// Its everyday name: 「大田区」.
    package let shortName: String
    /// The reading of the everyday name in hiragana: 「おおたく」.
    package let reading: String
    /// Its own home page, `https`.
    package let homePage: String?

    /// A municipality whose fields have been checked.
    package init(
        code: MunicipalityCode, name: String, shortName: String, reading: String, homePage: String?
    ) {
        self.code = code
        self.name = name
        self.shortName = shortName
        self.reading = reading
        self.homePage = homePage
    }
}
