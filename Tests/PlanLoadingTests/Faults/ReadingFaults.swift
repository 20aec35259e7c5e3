import Diagnostics
import PlanLoading

extension Fault {
    /// The table of how the names of a plan are read.
    static let ofReadings: [Fault] = [
        Fault(
            "a reading of a measure that there is none of", in: .ota, "readings.csv",
            "M05,えんかつな", to: "①M055,えんかつな", .readingsUnknownItem,
            says: "『M055』は、項目にも指標にもありません"),
        Fault(
            "two readings of one measure", in: .taito, "readings.csv", "A02,かかずに",
            to: "①A01,かかずに", .readingsDuplicate, says: "項目『A01』の読みが二つあります"),
        Fault(
            "a reading in kanji", in: .sumida, "readings.csv", "I07,まいなんばーかーどふきゅうりつ",
            to: "I07,①まいなんばーかーど普及率", .planReading,
            says: "読み『まいなんばーかーど普及率』が、かなではありません"),
        Fault(
            "a reading of nothing", in: .itabashiFirst, "readings.csv", "F10,すまーと",
            to: ",①すまーと", .readingsNoItem, says: "読み『すまーとしてぃのすいしん』に項目がありません"),
        Fault(
            "a theme read in kanji", in: .site, "themes.yaml", "reading: おーぷんでーた",
            to: "reading: ①公開データ", .planReading, says: "読み『公開データこうかいけんすう』"),
    ]
}
