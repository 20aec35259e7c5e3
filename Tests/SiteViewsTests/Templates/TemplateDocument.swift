import Mustache

/// The document of what each kind of page offers its template: `templates/README.md`.
struct TemplateDocument {
    /// The inventories of the templates by their names, and that of every page.
    let inventories: [String: TemplateInventory]

    /// What stands for the name of a template where all pages are meant.
    static let everyPage = ""

    private var templates: [String] {
        inventories.keys.filter { $0 != Self.everyPage }.sorted()
    }

    /// The document, which is made anew by `make template-docs`.
    var text: String {
        let common = commonNames
        let everywhere = section("すべてのページ（every page）", of: Self.everyPage) { common.contains($0) }
        let sections = templates.map { name in
            section("\(name).mustache", of: name) { !common.contains($0) }
        }
        return ([Self.introduction, everywhere] + sections).joined(separator: "\n")
    }

    /// The names at the top that every template is offered.
    private var commonNames: Set<String> {
        let names = templates.map { name in
            Set(inventories[name, default: .init()].entries.map { $0.path[0] })
        }
        return names.dropFirst().reduce(names.first ?? []) { $0.intersection($1) }
    }

    private func section(
        _ title: String, of name: String, showing isShown: (String) -> Bool
    ) -> String {
        let entries = inventories[name, default: .init()].entries
        return "## \(title)\n\n" + Self.table(entries.filter { isShown($0.path[0]) })
    }

    private static func table(_ entries: [TemplateInventory.Entry]) -> String {
        let head = "| 名前 | 種類 | いつ | 意味 | 例 |\n|---|---|---|---|---|\n"
        return head
            + entries.map { entry in
                let cells = [
                    "`\(entry.path.joined(separator: "."))`", words(entry.kinds),
                    entry.isAlways ? "いつも" : "ときどき", entry.meaning ?? "",
                    example(entry.example),
                ]
                return "| \(cells.joined(separator: " | ")) |\n"
            }.joined()
    }

    private static func words(_ kinds: [TemplateInventory.Kind]) -> String {
        kinds.map { kind in
            switch kind {
            case .text: "文字"
            case .number: "数"
            case .flag: "有無"
            case .object: "まとまり"
            case .list: "一覧"
            case .texts: "文字の一覧"
            case .markup: "マークアップ"
            }
        }.joined(separator: "、")
    }

    /// The first words of a value, so that they stay in their cell.
    private static func example(_ value: String?) -> String {
        guard let value else { return "" }
        let line = value.replacing("\n", with: " ").replacing("|", with: "｜")
            .replacing("`", with: "").replacing("<", with: "＜")
        return line.count > longest ? "\(line.prefix(longest))…" : line
    }

    private static let longest = 24

    private static let introduction = """
        # テンプレートに渡る値

        この文書は、実際のページが渡した値から `make template-docs` で作ります。手で直さないでください。
        プログラムと食い違うと、テストが知らせます。

        - 区が自分のフォルダーの `templates/` に同じ名前のファイルを置くと、そのファイルだけが差し替わります。
          ほかは、プログラムのものが使われます。部品（`partials/`）と `assets/` も同じです。
        - `{{名前}}` は文字と数を、`{{{名前}}}` はマークアップを置きます。`{{#名前}}…{{/名前}}` は、
          まとまりの中に入り、一覧を一つずつ繰り返し、値があるときだけ表示します。`{{^名前}}` は、ないときです。
        - `a.b` は、`a` の中の `b` です。「いつも」と「ときどき」は、見本のサイト（`seeds/`）のページで
          確かめたものです。
        - ここにない名前を使うと、公開の前に誤り（`template/unknown-name`）として、場所とともに伝わります。

        What each kind of page offers its template, made from what the pages said (`make template-docs`;
        a test compares). A ward replaces one file by putting one of the same name into its own
        `templates/`. 文字 text, 数 number, 有無 flag, まとまり object, 一覧 list, 文字の一覧 list of texts,
        マークアップ markup; いつも always there, ときどき sometimes (in the sample); 意味 meaning, 例 example.

        """
}
