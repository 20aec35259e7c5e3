internal import Diagnostics

extension Diagnostic {
    static func moreFindings(
        _ count: Int, severity: Severity, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .textMoreFindings, severity: severity,
            LocalizedText(
                ja: "このファイルには、このほかに\(count)件の表記の問題があります",
                en: "This file has \(count) more problems of its text"),
            at: location,
            help: LocalizedText(
                ja: "上の問題を直すか、資料の表記なら理由とともに excused に書いてください",
                en: "Mend those above, or say under 'excused' why the document is right"))
    }
}
