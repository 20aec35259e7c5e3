import CSV
import Diagnostics
import JapaneseText
import TestSupport
import Testing

@Suite("A table")
struct CSVReaderTests {
    @Test(
        "has columns by name and rows of cells, whatever ends its lines",
        arguments: [
            "\r\n", "\n", "\r",
        ])
    func lineEnds(lineEnd: String) throws {
        let table = try read(["a,b", "1,2", "3,4", ""].joined(separator: lineEnd))
        #expect(table.columns.map(\.text) == ["a", "b"])
        #expect(table.rowCount == 2)
        #expect(table.column(named: "b") == 1)
        #expect(table[1, 0].text == "3")
        #expect(table[1, 1].location == place(3, 3))
    }

    @Test("needs no line end after its last row")
    func lastRow() throws {
        #expect(try read("a,b\n1,").rowCount == 1)
    }

    @Test("has quoted cells with separators, quotes and line breaks")
    func quotes() throws {
        let table = try read("名前,値\n\"い,\"\"ろ\"\"\r\nは\",\"1,390名\"\n次,x\n")
        #expect(table[0, 0].text == "い,\"ろ\"\nは")
        #expect(table[0, 1].text == "1,390名")
        #expect(table[0, 1].location == place(3, 4, length: 8))
        #expect(table[1, 1].location == place(4, 3))
    }

    @Test("counts columns in scalars, and covers a cell as far as its first line reaches")
    func columns() throws {
        let table = try read("a,b,c\n𠮷野,\"あ\nい\",う\n")
        #expect(table[0, 0].location == place(2, 1, length: 2))
        #expect(table[0, 1].location == place(2, 4, length: 2))
        #expect(table[0, 2].location == place(3, 4))
    }

    @Test("is read from UTF-8 with and without a byte order mark, and from CP932")
    func encodings() throws {
        let text = "指標ID,実績値\r\nI04,①①件\r\n"
        let expected = ["指標ID", "実績値", "①①件"]
        let spreadsheet = try CP932.encode(text)
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), spreadsheet] {
            let result = CSVReader.read(bytes, path: "a.csv")
            #expect(result.diagnostics == [])
            let table = try #require(result.value)
            #expect(table.columns.map(\.text) + [table[0, 1].text] == expected)
            #expect(table[0, 1].location == place(2, 5, length: 3))
        }
    }

    @Test("may end in blank rows and have columns without a name and without values")
    func leftovers() throws {
        let table = try read("a,b,,\n1,2,,\n,,,\n\n\n")
        #expect(table.columns.map(\.text) == ["a", "b"])
        #expect(table.rowCount == 1)
    }

    @Test("read back is what was written")
    func roundTrip() throws {
        let rows = [["a", "b,c"], ["「\"」", "x\ny"], ["", "―"]]
        var writer = CSVWriter()
        for row in rows {
            for cell in row { writer.field(cell) }
            writer.endRecord()
        }
        let result = CSVReader.read(writer.bytes, path: "a.csv")
        #expect(result.diagnostics == [])
        let table = try #require(result.value)
        let cells = (0..<2).map { row in (0..<2).map { table[row, $0].text } }
        #expect([table.columns.map(\.text)] + cells == rows)
    }

    private func read(_ text: String) throws -> CSVTable {
        let result = CSVReader.read(Array(text.utf8), path: "a.csv")
        #expect(result.diagnostics == [])
        return try #require(result.value)
    }

    private func place(_ line: Int, _ column: Int, length: Int = 1) -> Diagnostics.SourceLocation {
        SourceLocation(path: "a.csv", line: line, column: column, length: length)
    }
}
