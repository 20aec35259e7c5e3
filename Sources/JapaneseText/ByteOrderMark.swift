/// The mark (BOM) with which a file can name its encoding in its first bytes.
package enum ByteOrderMark: Sendable, CaseIterable {
    /// UTF-8: `EF BB BF`, which spreadsheets write and expect.
    case utf8
    /// UTF-16 with the low byte first: `FF FE`.
    case utf16LittleEndian
    /// UTF-16 with the high byte first: `FE FF`.
    case utf16BigEndian

    /// The bytes of the mark.
    package var bytes: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    /// The mark at the beginning of a file, if it has one.
    package init?(startOf bytes: some Sequence<UInt8>) {
        let mark = Self.allCases.first { bytes.starts(with: $0.bytes) }
        guard let mark else { return nil }
        self = mark
    }
}
