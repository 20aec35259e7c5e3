internal import Diagnostics
internal import JapaneseText

/// Finds out in which encoding a spreadsheet saved a file.
enum CSVEncoding {
    /// The file in UTF-8 without byte order mark, or `nil` and why it cannot be read.
    ///
    /// What is not UTF-8 is read as CP932, which spreadsheets write on a ward's PC, unless a
    /// byte order mark says that it is something else.
    static func utf8(of bytes: [UInt8], path: String) -> Diagnosed<[UInt8]?> {
        let mark = ByteOrderMark(startOf: bytes)
        switch mark {
        case .utf16LittleEndian, .utf16BigEndian:
            return Diagnosed(nil, [.encoding(.utf16, at: SourceLocation(path: path), byte: nil)])
        case .utf8, nil: break
        }
        guard let fault = UTF8Check.firstInvalidOffset(in: bytes) else {
            return Diagnosed(mark == nil ? bytes : Array(bytes.dropFirst(3)))
        }
        guard mark == nil, !isMeantAsUTF8(bytes[..<fault]) else {
            return invalid(.brokenUTF8, at: fault, in: bytes, path: path)
        }
        do throws(CP932.Problem) {
            return Diagnosed(try CP932.decodeToUTF8(bytes))
        } catch {
            return invalid(.unknown, at: fault, in: bytes, path: path)
        }
    }

    /// Whether Japanese characters in UTF-8 stand before the first fault.
    ///
    /// The first character of a file in CP932 is a fault already, save for a rare kanji.
    private static func isMeantAsUTF8(_ before: ArraySlice<UInt8>) -> Bool {
        before.count { $0 >= 0xE0 } >= 2
    }

    private static func invalid(
        _ kind: EncodingFault, at offset: Int, in bytes: [UInt8], path: String
    ) -> Diagnosed<[UInt8]?> {
        let place = SourceLocation(path: path, offset: offset, in: bytes)
        return Diagnosed(nil, [.encoding(kind, at: place, byte: bytes[offset])])
    }
}

/// How the encoding of a file is wrong.
enum EncodingFault {
    case utf16
    case brokenUTF8
    case unknown

    var message: LocalizedText {
        switch self {
        case .utf16:
            LocalizedText(ja: "ファイルの文字コードが UTF-16 です", en: "The file is encoded in UTF-16")
        case .brokenUTF8:
            LocalizedText(
                ja: "UTF-8 のファイルですが、ここに UTF-8 ではないバイトがあります",
                en: "The file is UTF-8, but here stands a byte that is not")
        case .unknown:
            LocalizedText(
                ja: "ファイルの文字コードは UTF-8 でもシフトJIS（CP932）でもありません",
                en: "The file is neither UTF-8 nor Shift_JIS (CP932)")
        }
    }
}
