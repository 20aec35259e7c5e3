internal import Diagnostics

extension Diagnostic {
    static func unusedExcuse(_ excuse: Excuse) -> Diagnostic {
        Diagnostic(
            .excuseUnused, severity: .warning,
            LocalizedText(
                ja: "『\(excuse.rule)』のこの除外に当たる問題はありません",
                en: "This excuse from '\(excuse.rule)' excuses nothing"),
            at: excuse.location, found: excuse.rule,
            help: LocalizedText(
                ja: "問題が直っていれば消してください。そうでなければ about・found・key・file を、示された問題と比べてください",
                en:
                    "Remove it if the problem is gone; else compare 'about', 'found', 'key' and 'file' with the problem"
            ))
    }

    static func excuseWithoutSelector(_ rule: Located<String>) -> Diagnostic {
        Diagnostic(
            .excuseNoSelector,
            LocalizedText(
                ja: "『\(rule.value)』の除外に、どの問題のことかが書かれていません",
                en: "The excuse from '\(rule.value)' does not say for which problems"),
            at: rule.location, found: rule.value,
            help: LocalizedText(
                ja: "about（項目や指標の id）、found（見えた値）、key（キーか列）、file（ファイル）のどれかを書いてください",
                en:
                    "Give 'about' (an id), 'found' (the text seen), 'key' (a key or column) or 'file'"
            ))
    }

    static func unknownRule(_ rule: Located<String>, known: [String]) -> Diagnostic {
        let meant = NearestName.suggestion(for: rule.value, among: known)
        let listed = known.joined(separator: ", ")
        return Diagnostic(
            .excuseUnknownRule,
            LocalizedText(
                ja: "『\(rule.value)』という規則はないか、除外できません",
                en: "There is no rule '\(rule.value)' that could be excused"),
            at: rule.location, found: rule.value,
            help: meant.map {
                LocalizedText(ja: "『\($0)』のことではありませんか", en: "Did you mean '\($0)'?")
            }
                ?? LocalizedText(
                    ja: "除外できる規則は次のとおりです: \(listed)", en: "These can be excused: \(listed)"))
    }
}
