import CSV
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
    private func written(_ records: [[String]]) -> String {
        var writer = CSVWriter()
        for record in records {
            for field in record { writer.field(field) }
            writer.endRecord()
        }
        return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
    }

    @Test("Spreadsheets are told of UTF-8 by a byte order mark")
    func byteOrderMark() {
        #expect(CSVWriter().bytes == [0xEF, 0xBB, 0xBF])
    }

    @Test("Records end with CRLF and fields are parted by commas")
    func records() {
        #expect(written([["年度", "値"], ["2022", ""]]) == "年度,値\r\n2022,\r\n")
    }

    @Test("Commas, quotes and line breaks are quoted, and nothing else is")
    func quoting() {
        #expect(
            written([["1,300", "「数」の\"値\"", "a\nb", " c ", "d;e"]])
                == "\"1,300\",\"「数」の\"\"値\"\"\",\"a\nb\", c ,d;e\r\n")
    }
}
