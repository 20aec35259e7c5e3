internal import Diagnostics

/// Problems of the material: what is missing, and what cannot be read.
extension Diagnostic {
    static func sourceNoFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .sourceNoFolder,
            LocalizedText(
                ja: "「\(path)」というフォルダーがありません", en: "There is no folder '\(path)'"),
            help: LocalizedText(
                ja: "名前を確かめるか、--source で、seeds のあるフォルダーを指定してください",
                en: "Check the name, or name the folder that holds 'seeds' with --source."))
    }

    static func sourceNoFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .sourceNoFile,
            LocalizedText(
                ja: "「\(path)」は普通のファイルではありません（シンボリックリンクなどは使えません）",
                en: "'\(path)' is not a plain file (symbolic links and the like are not followed)"),
            at: SourceLocation(path: path),
            help: LocalizedText(
                ja: "ファイルそのものをここに置いてください", en: "Put the file itself in this place."))
    }

    static func sourceNoName(_ path: String) -> Diagnostic {
        Diagnostic(
            .sourceNoName,
            LocalizedText(
                ja: "「\(path)」の名前に、使えない文字があります（UTF-8 ではない文字、改行、タブなど）",
                en: "The name of '\(path)' holds what is not text: no UTF-8, a line end, a tab"),
            at: SourceLocation(path: path),
            help: LocalizedText(ja: "ファイルの名前を付け直してください", en: "Rename the file."))
    }

    static func sourceUnreadable(_ path: String, _ error: MachineError) -> Diagnostic {
        Diagnostic(
            .sourceUnreadable, error.messageWithoutPath, at: SourceLocation(path: path),
            help: LocalizedText(
                ja: "この場所を読む権限があるか確かめてください",
                en: "Check that you may read what is there."))
    }

    static func noPlans(_ path: String) -> Diagnostic {
        Diagnostic(
            .noPlans,
            LocalizedText(
                ja: "「\(path)」には計画が一つもありません", en: "There is no plan in '\(path)'"),
            help: LocalizedText(
                ja: "計画のフォルダーを seeds/<自治体>/<計画>/ に置くか、--source で別のフォルダーを指定してください",
                en:
                    "Put the folder of a plan at seeds/<ward>/<plan>/, or name another folder with --source."
            ))
    }

    static var noSettings: Diagnostic {
        Diagnostic(
            .noSettings,
            LocalizedText(
                ja: "サイトの設定「seeds/site.yaml」がありません",
                en: "The settings of the site, 'seeds/site.yaml', are not there"),
            help: LocalizedText(
                ja: "サイトの名前と発行者を書いた seeds/site.yaml を作ってください",
                en: "Write seeds/site.yaml with the title and the publisher of the site."))
    }

    static func noTemplates(_ places: [String]) -> Diagnostic {
        let list = places.joined(separator: ", ")
        return Diagnostic(
            .noTemplates,
            LocalizedText(
                ja: "テンプレートのフォルダーがありません（探した場所: \(list)）",
                en: "There is no folder of templates (looked for: \(list))"),
            help: LocalizedText(
                ja: "--templates でフォルダーを指定してください", en: "Name the folder with --templates."))
    }

    static func templateMissing(_ name: String) -> Diagnostic {
        Diagnostic(
            .templateMissing,
            LocalizedText(
                ja: "テンプレート「\(name).mustache」がありません",
                en: "There is no template '\(name).mustache'"),
            help: LocalizedText(
                ja: "templates フォルダーに置いてください", en: "Put it into the folder of the templates."))
    }

    static func templateUseless(
        _ path: String, at place: String, known: [String]
    ) -> Diagnostic {
        // A file that lies in the wrong folder is meant, before one whose name is only like it.
        let meant =
            known.first { $0 != path && fileName(of: $0) == fileName(of: path) }
            ?? NearestName.suggestion(for: path, among: known)
        return Diagnostic(
            .templateUseless, severity: .warning,
            LocalizedText(
                ja: "「\(path)」は、標準のファイルの代わりにならず、どこからも使われていません",
                en: "'\(path)' takes the place of no file of the program, and nothing uses it"),
            at: SourceLocation(path: place), found: path,
            help: meant.map {
                LocalizedText(ja: "「\($0)」のことではありませんか", en: "Did you mean '\($0)'?")
            }
                ?? LocalizedText(
                    ja: "差し替えるファイルと同じ名前にするか、ほかのテンプレートから使ってください",
                    en: "Give it the name of the file that it replaces, or use it in a template."))
    }

    private static func fileName(of path: String) -> Substring {
        path.split(separator: "/").last ?? ""
    }

    static func addressTaken(_ path: String, by part: String) -> Diagnostic {
        Diagnostic(
            .addressTaken,
            LocalizedText(
                ja: "「\(path)」という名前のファイルが、サイトに二つできます",
                en: "Two files of the site would have the name '\(path)'"),
            found: part,
            help: LocalizedText(ja: "一方の名前を変えてください", en: "Rename one of them."))
    }

    static func searchTooLarge(_ pages: Int, most: Int) -> Diagnostic {
        Diagnostic(
            .searchTooLarge, severity: .warning,
            LocalizedText(
                ja: "サイトのページが\(pages)あり、検索の索引に収まるのは\(most)ページまでなので、検索を省きます",
                en:
                    "The site has \(pages) pages, and an index of the search holds \(most): there is no search"
            ),
            found: String(pages),
            help: LocalizedText(
                ja: "サイトを分けると検索できます。ページの一覧はそのまま使えます",
                en: "Divide the site to have a search; the lists of pages are there as ever."))
    }

    static func duplicateWard(_ code: String, in folder: String, first: String) -> Diagnostic {
        Diagnostic(
            .duplicateWard,
            LocalizedText(
                ja: "団体コード『\(code)』の自治体が、二つのフォルダー「\(first)」と「\(folder)」にあります",
                en: "The municipality \(code) has two folders, '\(first)' and '\(folder)'"),
            found: code,
            help: LocalizedText(
                ja: "計画のフォルダーを一方に集めるか、ward.yaml の code を直してください",
                en: "Bring its plans together in one folder, or correct 'code' in ward.yaml."))
    }

    static func duplicatePlan(_ id: String, in part: String, first: String) -> Diagnostic {
        Diagnostic(
            .duplicatePlan,
            LocalizedText(
                ja: "計画のID『\(id)』が、別の計画でも使われています",
                en: "The plan id '\(id)' belongs to another plan already"),
            at: SourceLocation(path: "\(part)/plan.yaml"), found: id,
            help: LocalizedText(
                ja: "一方のIDを変えてください。公開済みの計画のIDは変えないでください",
                en: "Change one of the two; leave that of a published plan as it is."),
            notes: [
                Note(
                    LocalizedText(
                        ja: "もう一つの計画はこちらです", en: "The other plan is this one"),
                    at: SourceLocation(path: "\(first)/plan.yaml"))
            ])
    }
}
