internal import Diagnostics

/// A format of files that browsers do not show as a page, so that a link to one says so.
enum FileFormat: String, CaseIterable {
    case pdf, csv, json, excel, word, powerPoint, zip, text, xml, calendar

    /// The format that the extension of a destination's file name says.
    init?(destination: UnsafeBufferPointer<UInt8>, isOnWeb: Bool) {
        var path = destination.prefix { !"?#".utf8.contains($0) }
        if isOnWeb {
            // The host of https://shirube.zip is no file.
            guard let root = path.dropFirst("https://".utf8.count).firstIndex(of: UInt8(ascii: "/"))
            else { return nil }
            path = path[root...]
        }
        guard let dot = path.suffix(6).lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased() {
        case "pdf": self = .pdf
        case "csv": self = .csv
        case "json", "jsonld": self = .json
        case "xlsx", "xls", "xlsm": self = .excel
        case "docx", "doc": self = .word
        case "pptx", "ppt": self = .powerPoint
        case "zip": self = .zip
        case "txt": self = .text
        case "xml": self = .xml
        case "ics": self = .calendar
        default: return nil
        }
    }

    /// What readers call it.
    func name(in language: Language) -> String {
        switch (self, language) {
        case (.pdf, _): "PDF"
        case (.csv, _): "CSV"
        case (.json, _): "JSON"
        case (.excel, _): "Excel"
        case (.word, _): "Word"
        case (.powerPoint, _): "PowerPoint"
        case (.zip, _): "ZIP"
        case (.xml, _): "XML"
        case (.text, .japanese): "テキスト"
        case (.text, .english): "text"
        case (.calendar, .japanese): "カレンダー"
        case (.calendar, .english): "calendar"
        }
    }
}
