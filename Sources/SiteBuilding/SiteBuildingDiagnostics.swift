internal import Diagnostics

extension DiagnosticCode {
    static let outputIsNoFolder: DiagnosticCode = "build/output-is-no-folder"
    static let outputNotOurs: DiagnosticCode = "build/output-not-ours"
    static let outputInUse: DiagnosticCode = "build/output-in-use"
    static let outputInSources: DiagnosticCode = "build/output-in-sources"
    static let outputObstructed: DiagnosticCode = "build/output-obstructed"
    static let recordDamaged: DiagnosticCode = "build/record-damaged"
    static let addressTaken: DiagnosticCode = "build/address-taken"
    static let searchTooLarge: DiagnosticCode = "build/search-too-large"
    static let duplicateWard: DiagnosticCode = "build/duplicate-ward"
    static let duplicatePlan: DiagnosticCode = "build/duplicate-plan"
    static let sourceNoFolder: DiagnosticCode = "source/no-folder"
    static let sourceNoFile: DiagnosticCode = "source/no-file"
    static let sourceNoName: DiagnosticCode = "source/no-name"
    static let sourceUnreadable: DiagnosticCode = "source/unreadable"
    static let noPlans: DiagnosticCode = "source/no-plans"
    static let noSettings: DiagnosticCode = "source/no-settings"
    static let noTemplates: DiagnosticCode = "source/no-templates"
    static let templateMissing: DiagnosticCode = "source/template-missing"
    static let templateUseless: DiagnosticCode = "source/template-useless"
}

extension Diagnostic {
    static func outputIsNoFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .outputIsNoFolder,
            LocalizedText(
                ja: "出力先「\(path)」はフォルダーではありません", en: "The output '\(path)' is not a folder"),
            help: LocalizedText(
                ja: "--output で別のフォルダーを指定してください", en: "Name another folder with --output."))
    }

    static func outputNotOurs(_ path: String, found name: String) -> Diagnostic {
        Diagnostic(
            .outputNotOurs,
            LocalizedText(
                ja: "出力先「\(path)」には、Shirube が作ったものではないファイルがあります",
                en: "The output folder '\(path)' holds files that Shirube did not make"),
            found: name,
            help: LocalizedText(
                ja: "空のフォルダーか、以前に Shirube が書き出したフォルダーを --output で指定してください",
                en: "Name an empty folder, or one that Shirube has written before, with --output."))
    }

    static func outputInSources(_ path: String, _ folder: String) -> Diagnostic {
        Diagnostic(
            .outputInSources,
            LocalizedText(
                ja: "出力先「\(path)」は、資料のフォルダー「\(folder)」の中にあります",
                en: "The output folder '\(path)' lies in the sources, in '\(folder)'"),
            help: LocalizedText(
                ja: "作ったサイトが次の資料になってしまいます。--output で seeds とテンプレートの外のフォルダーを指定してください",
                en: "The site would become its own source; name a folder outside with --output."))
    }

    static func outputInUse(_ path: String) -> Diagnostic {
        Diagnostic(
            .outputInUse,
            LocalizedText(
                ja: "出力先「\(path)」では、別のビルドが動いています",
                en: "Another build is at work in the output folder '\(path)'"),
            help: LocalizedText(
                ja: "そのビルドが終わってから、もう一度実行してください",
                en: "Wait until it has ended, and run this one again."))
    }

    static func outputObstructed(_ path: String) -> Diagnostic {
        Diagnostic(
            .outputObstructed,
            LocalizedText(
                ja: "出力先の「\(path)」の場所には、Shirube が作ったものではないファイルかフォルダーがあります",
                en:
                    "Something that Shirube did not make stands in the place of '\(path)' in the output"
            ),
            help: LocalizedText(
                ja: "それを別の場所へ移してください", en: "Move it somewhere else."))
    }

    static func recordDamaged(_ path: String) -> Diagnostic {
        Diagnostic(
            .recordDamaged,
            LocalizedText(
                ja: "「\(path)」が壊れていて、どのファイルを Shirube が作ったのか分かりません",
                en: "'\(path)' is damaged, so it is not known which files Shirube made"),
            help: LocalizedText(
                ja: "空のフォルダーを --output で指定するか、このフォルダーの中身をすべて消してください",
                en: "Name an empty folder with --output, or remove all that is in this one."))
    }
}
