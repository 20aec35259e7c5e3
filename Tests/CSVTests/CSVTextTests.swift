import CSV
import Diagnostics
import JapaneseText
import TestSupport
import Testing

@Suite("The texts of a table")
struct CSVTextTests {
    @Test("are visited row by row, heads and columns without one left out")
    func visit() throws {
        let table = try #require(CSVReader.read(Array("a,,b\n1,,2\n3,,4\n".utf8), path: "a").value)
        var met: [String] = []
        let isWanted = { (text: UnsafeBufferPointer<UInt8>) in text.first != UInt8(ascii: "3") }
        table.visitCells(where: isWanted) { row, column in
            met.append("\(row)\(column)\(table[row, column].text)")
        }
        #expect(met == ["001", "012", "114"])
    }

    @Test(
        "tell where a part of them is written",
        arguments: [
            "列,次\nx,あ①いう②え\n", "列,次\nx,\"あ①いう②え\"\n", "列,次\nx,\"\"\"あ\"\"①いう②\"\n",
            "列\n\"あ\n①いう②え\"\n",
            "列\r\n\"あ\r\n\r\n①いう②え\"\r\n", "列\n①いう②\n",
        ])
    func places(marked: String) throws {
        let sample = MarkedText(marked)
        let files = [Array(sample.text.utf8), try CP932.encode(sample.text)]
        for file in files {
            let table = try #require(CSVReader.read(file, path: "a").value)
            var places: [Diagnostics.SourceLocation] = []
            let isWanted = { (_: UnsafeBufferPointer<UInt8>) in true }
            table.visitCells(where: isWanted) { row, column in
                let letters = Array(table[row, column].text.unicodeScalars)
                guard let start = letters.firstIndex(of: "い") else { return }
                places += table.places(of: [start..<start + 2], row: row, column: column)
            }
            let (from, to) = (try #require(sample.places["①"]), try #require(sample.places["②"]))
            let whole = Diagnostics.SourceLocation(
                path: "a", line: from.line, column: from.column, length: to.column - from.column)
            #expect(places == [whole])
        }
    }
}
