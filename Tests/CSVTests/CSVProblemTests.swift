import CSV
import Diagnostics
import TestSupport
import Testing

@Suite("A faulty table is told by its fault")
struct CSVProblemTests {
    @Test(
        "a row with too many or too few cells",
        arguments: [
            "a,b\n1,2,①3,4\n", "a,b,c\n1,①2\n", "a,b\n①1\n5,6\n",
        ])
    func ragged(marked: String) {
        expect(.csvRaggedRow, at: "①", marked)
    }

    @Test("a row that does not fit is left out, the others are read")
    func raggedRowIsLeftOut() {
        let result = CSVReader.read(Array("a,b\n1\n5,6\n".utf8), path: "a.csv")
        #expect(result.value?.rowCount == 1)
        #expect(result.value?[0, 0].text == "5")
    }

    @Test("a quote that is never closed, with a note where the file ends")
    func unclosedQuote() throws {
        let sample = MarkedText("a,b\n1,①\"2\n3,4\n")
        let problems = CSVReader.read(Array(sample.text.utf8), path: "a.csv").diagnostics
        #expect(Expectation(.csvUnclosedQuote, at: "①", of: sample).failure(in: problems) == nil)
        let problem = try #require(problems.first { $0.code == .csvUnclosedQuote })
        #expect(problem.notes.first?.location?.line == 4)
    }

    @Test("a row that a quote cut short is not ragged besides")
    func raggedByQuote() {
        expect(.csvUnclosedQuote, at: "①", "a,b\n①\"1,2\n3,4\n")
        let problems = CSVReader.read(Array("a,b\n\"1,2\n".utf8), path: "a.csv").diagnostics
        #expect(problems.map(\.code) == [.csvUnclosedQuote])
    }

    @Test("a quote that took the rows up to the next quote, not the text behind that one")
    func quoteOverRows() {
        let text = "a,b\n1,①\"2\n3,4\n5,\"6\"\n7,8\n"
        expect(.csvUnclosedQuote, at: "①", text)
        let sample = MarkedText(text).text
        let problems = CSVReader.read(Array(sample.utf8), path: "a.csv").diagnostics
        #expect(problems.map(\.code) == [.csvUnclosedQuote])
        #expect(problems.first?.notes.first?.location?.line == 4)
    }

    @Test("a number that its own comma cut in two, at the number")
    func cutNumber() {
        expect(.csvRaggedRow, at: "①", "a,b,c\nx,①1,390名,S01\n")
        expect(.csvRaggedRow, at: "①", "a,b\nx,1,①39\n")
    }

    @Test("a row with an error is left out, and one of the heads leaves no table")
    func faultyRows() {
        let row = CSVReader.read(Array("a,b\nx\"y,1\n2,3\n".utf8), path: "a.csv")
        #expect(row.diagnostics.map(\.code) == [.csvStrayQuote])
        #expect(row.value?.rowCount == 1)
        let head = CSVReader.read(Array("a\"b,c\n2,3\n".utf8), path: "a.csv")
        #expect(head.diagnostics.map(\.code) == [.csvStrayQuote])
        #expect(head.value == nil)
    }

    @Test("a quote inside a cell, and text behind a closing quote")
    func strayQuotes() {
        expect(.csvStrayQuote, at: "①", "a,b\nx①\"y\"z,2\n")
        expect(.csvTextAfterQuote, at: "①", "a,b\n\"x\"①y,2\n")
        expect(.csvTextAfterQuote, at: "①", "a,b\n\"x\"① ,2\n")
    }

    @Test("a NUL byte")
    func nul() {
        expect(.csvNUL, at: "①", "a,b\nx①\u{0}\u{0},2\n")
    }

    @Test("two columns of one name, with a note at the first")
    func duplicateColumn() {
        expect(.csvDuplicateColumn, at: "①", "a,b,①a\n1,2,3\n")
    }

    @Test("values below no name")
    func unnamedColumn() {
        expect(.csvUnnamedColumn, at: "①", "a,①,b\n1,2,3\n")
    }

    @Test("a blank row inside the table is worth a note")
    func blankRow() {
        let sample = MarkedText("a,b\n1,2\n①,\n\n3,4\n\n")
        let result = CSVReader.read(Array(sample.text.utf8), path: "a.csv")
        let failure = Expectation(.csvBlankRow, at: "①", of: sample)
            .failure(in: result.diagnostics)
        #expect(failure == nil)
        #expect(result.diagnostics.map(\.severity) == [.note])
        #expect(result.value?.rowCount == 2)
    }

    @Test("nothing at all", arguments: ["", "\n\n", ",,\n"])
    func empty(text: String) {
        expect(.csvEmptyFile, at: "①", "①" + text)
    }

    @Test("bytes that are neither UTF-8 nor CP932, where they stand")
    func encoding() {
        let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
        let brokenUTF8 = Array("指標,値\nあ,い".utf8) + [0xE3, 0x81, 0x0A]
        let neither = Array("a,b\n1,".utf8) + [0xFF, 0xFF, 0x0A]
        let problems = [utf16, brokenUTF8, neither].map {
            CSVReader.read($0, path: "a.csv").diagnostics
        }
        #expect(problems.map { $0.map(\.code) } == Array(repeating: [.csvEncoding], count: 3))
        #expect(problems.map { $0.first?.location?.line } == [1, 2, 2])
        #expect(problems.map { $0.first?.location?.column } == [1, 4, 3])
        #expect(problems.allSatisfy { $0.allSatisfy { $0.wordlessness == nil } })
    }

    private func expect(
        _ code: DiagnosticCode, at mark: Character, _ marked: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let sample = MarkedText(marked)
        let result = CSVReader.read(Array(sample.text.utf8), path: "a.csv")
        let failure = Expectation(code, at: mark, of: sample).failure(in: result.diagnostics)
        #expect(failure == nil, sourceLocation: sourceLocation)
    }

    @Test("a character that nobody can see")
    func unprintable() {
        expect(.csvUnprintable, at: "①", "a,b\n1,x①\u{202E}y\n")
        expect(.csvUnprintable, at: "①", "a,b\n①\u{07}1,2\n")
    }
}
