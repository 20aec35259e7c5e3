/// Text with places marked by circled digits, and the lines and columns they mark.
///
/// A test shows where a problem lies in the sample itself: `①<img src="a.png">`.
package struct MarkedText: Sendable {
    /// The sample without its marks.
    package private(set) var text = ""
    /// The line and column of each mark, in Unicode scalars from one.
    package private(set) var places: [Character: (line: Int, column: Int)] = [:]

    /// Takes the marks out of a sample.
    package init(_ marked: String) {
        var line = 1
        var column = 1
        for scalar in marked.unicodeScalars {
            if "①②③④⑤⑥⑦⑧⑨".unicodeScalars.contains(scalar) {
                places[Character(scalar)] = (line, column)
                continue
            }
            text.unicodeScalars.append(scalar)
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
    }
}
