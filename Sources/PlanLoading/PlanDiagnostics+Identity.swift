internal import Diagnostics

extension Diagnostic {
    static func municipalityCode(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planMunicipalityCode,
            LocalizedText(
                ja: "『\(written.value)』は全国地方公共団体コードではありません（6桁の半角数字で、末尾は検査数字）",
                en:
                    "'\(written.value)' is no municipality code: six digits, the last one a check digit"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "総務省の一覧のコードを \" \" で囲んで書いてください（大田区は \"131113\"）",
                en: "Write the code of the ministry's list in quotes (\"131113\" for Ota)"))
    }

    static func planIdentifier(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planIdentifier,
            LocalizedText(
                ja: "計画の id『\(written.value)』は使えません。半角の英小文字・数字・「_」で、\(Identifier.longest)文字までです",
                en:
                    "The id '\(written.value)' of a plan is not 1 to \(Identifier.longest) of a-z, 0-9 and _"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "アドレスに使われます。「ota_ict_plan_v3」のように書いてください",
                en: "It stands in addresses; write it like ota_ict_plan_v3"))
    }

    static func partIdentifier(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planIdentifier,
            LocalizedText(
                ja:
                    "id『\(written.value)』は使えません。半角の英数字だけで\(Identifier.longest)文字までにします（「index」は計画のページの名前です）",
                en:
                    "The id '\(written.value)' cannot be used: it is 1 to \(Identifier.longest) of A-Z, a-z and 0-9, and 'index' is the plan's own page"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "アドレスに使われます。「M01」のように書いてください",
                en: "It stands in addresses; write it like M01"))
    }

    static func address(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planAddress,
            LocalizedText(
                ja: "『\(written.value)』はウェブページのアドレスではありません",
                en: "'\(written.value)' is not the address of a page"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "「https://」で始まる半角のアドレスを書いてください",
                en: "Write an address that begins with https://"))
    }

    static func emptyList(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planEmptyList,
            LocalizedText(
                ja: "計画の『\(key)』には、少なくとも一つを書きます", en: "A plan has at least one of its '\(key)'"),
            at: location,
            help: LocalizedText(
                ja: "『\(key)』の下に「- 」で始まる行を書いてください", en: "Write a '- ' entry below '\(key)'"))
    }

    static func duplicateID(_ written: Located<String>, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planDuplicateID,
            LocalizedText(
                ja: "id『\(written.value)』が二度使われています（大文字と小文字は区別しません）",
                en:
                    "The id '\(written.value)' is used twice (capitals and small letters are the same)"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(ja: "どちらかを別の id にしてください", en: "Give one of them another id"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }
}
