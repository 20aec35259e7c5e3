internal import Diagnostics

/// A format of files that browsers do not show as a page, so that a link to one says so.
enum FileFormat {
    case pdf, csv, json, excel, word, powerPoint, zip, text, xml, calendar

    /// The format that the extension of a destination's file name says.
    init?(of destination: UnsafeBufferPointer<UInt8>) {
        guard let name = Self.fileExtension(of: destination) else { return nil }
        for (format, names) in Self.extensions where names.contains(where: { name.isText($0) }) {
            self = format
            return
        }
        return nil
    }

    private static let extensions: [(FileFormat, [StaticString])] = [
        (.pdf, ["pdf"]), (.csv, ["csv"]), (.excel, ["xlsx", "xls", "xlsm"]),
        (.word, ["docx", "doc"]), (.powerPoint, ["pptx", "ppt"]), (.zip, ["zip"]),
        (.json, ["json", "jsonld"]), (.xml, ["xml"]), (.text, ["txt"]), (.calendar, ["ics"]),
    ]

    /// What follows the last dot of the path; the host of `https://shirube.zip` is no path.
    private static func fileExtension(
        of destination: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8>? {
        let path = destination.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let start = LinkTarget.host(of: destination).endOffset(in: destination)
        guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot >= start else { return nil }
        return UnsafeBufferPointer(rebasing: path[(dot + 1)...])
    }

    /// What readers call it.
    func name(in language: Language) -> StaticString {
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

extension UnsafeBufferPointer<UInt8> {
    /// Where this part of a whole ends in it; zero for an empty part.
    fileprivate func endOffset(in whole: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = baseAddress, let origin = whole.baseAddress, !isEmpty else { return 0 }
        return start - origin + count
    }
}
