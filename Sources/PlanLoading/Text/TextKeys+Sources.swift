internal import TextLint

extension TextKeys {
    /// What stands under the keys of `site.yaml`, `ward.yaml` and the files of a plan, and in the
    /// columns of its tables.
    static let sources = TextKeys(
        printed: [
            "title", "edition", "number", "name", "short_name", "reading", "breakdown", "unit",
            "value", "targets", "term", "label", "symbol", "marks", "part", "publisher",
            "department", "departments", "items", "listed_as", "printed", "place",
            "targets_status", "standard", "version", "level", "指標名", "項目名", "実績値", "評語", "出典箇所",
        ],
        prose: [
            "description", "purpose", "summary", "meaning", "definition", "role", "remarks",
            "notes", "visions", "scope", "exceptions", "result", "text", "reason", "source_note",
            "備考",
        ],
        skipped: [
            "id", "code", "kind", "element", "parent", "also", "source", "aggregation", "direction",
            "year", "years", "month", "from", "to", "date", "published", "tested", "revision",
            "count", "address", "url", "home_page", "base_url", "contact_page", "theme_colour",
            "conformance", "deadline", "report",
            "language", "target", "dash_means", "themes", "guideline", "above",
            "plan", "earlier", "later", "continuity", "most_above", "missing",
            "without_annual_target", "words_under_way", "指標ID", "項目ID", "出典ID", "項目", "読み",
        ],
        proseBelow: ["management", "notice"],
        skippedBelow: ["excused", "lint", "state_words", "when"])
}
