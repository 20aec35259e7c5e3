import Diagnostics
import TestSupport
import Testing

/// One change to sources that are right, and the one problem that must be told of it.
///
/// A row of the table needs: a name, where the file lies, the file, the words that are there once,
/// the words that take their place with a mark (①) where the problem must point, the code, and
/// words that its Japanese sentence must hold.
struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let home: Home
    let file: String
    let change: Change
    let code: DiagnosticCode
    let severity: Diagnostic.Severity
    let spot: Spot
    /// How often it is told, where one fault is met in several places.
    let times: Int
    let words: String

    var testDescription: String { "\(code) \(name)" }

    init(
        _ name: String, in home: Home, _ file: String, _ change: Change, _ code: DiagnosticCode,
        _ severity: Diagnostic.Severity = .error, at spot: Spot = .mark, times: Int = 1,
        says words: String
    ) {
        self.name = name
        self.home = home
        self.file = file
        self.change = change
        self.code = code
        self.severity = severity
        self.spot = spot
        self.times = times
        self.words = words
    }

    /// Words that stand once in a file, and those that take their place.
    init(
        _ name: String, in home: Home, _ file: String, _ old: String, to new: String,
        _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error, at spot: Spot = .mark,
        times: Int = 1, says words: String
    ) {
        self.init(
            name, in: home, file, .words(old, new), code, severity, at: spot, times: times,
            says: words)
    }
}

extension Fault {
    /// What is done to a file.
    enum Change: Sendable {
        /// Words that stand there once become others, with a mark.
        case words(String, String)
        /// The file is written anew, with a mark; it may not have been there.
        case whole(String)
        /// Its bytes become others.
        case bytes(@Sendable ([UInt8]) -> [UInt8])
        case removed
        /// Another file takes its place.
        case copied(from: String)
        case moved(to: String)
    }

    /// Where the problem must point.
    enum Spot: Sendable {
        /// At the mark in the words that were put in.
        case mark
        /// At the mark in words that stand once in a file.
        case words(String, in: String)
        /// At a file as a whole.
        case file(String)
        /// At a line and column of the changed file.
        case line(Int, Int)
    }
}
