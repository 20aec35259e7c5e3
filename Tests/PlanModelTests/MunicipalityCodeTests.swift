import PlanModel
import Testing

@Suite("The code of a municipality")
struct MunicipalityCodeTests {
    @Test(
        "is accepted when its check digit is right",
        arguments: ["131113", "131067", "131075", "131199", "011002"])
    func accepts(code: String) throws {
        #expect(try #require(MunicipalityCode(code)).digits == code)
    }

    @Test(
        "is refused when a digit is wrong, missing, too many or not ASCII",
        arguments: ["131114", "13111", "1311130", "１３１１１３", "13111a", "", "131133"])
    func refuses(code: String) {
        #expect(MunicipalityCode(code) == nil)
    }
}
