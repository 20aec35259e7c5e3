import Diagnostics
import TestSupport

extension Fault {
    /// What is not as expected, or `nil`: one problem of the right kind, in the right place, told
    /// in both languages with a way out, and no other one that the sources did not have before.
    func failure() throws -> String? {
        guard var files = Home.soundFiles[home] else { return "no such place" }
        var places = Places()
        if let failure = apply(to: &files, &places) { return failure }
        let known = Home.soundProblems[home] ?? []
        let result = try home.problems(of: files)
        let new = result.diagnostics.filter { problem in
            !known.contains { $0.code == problem.code && $0.message == problem.message }
        }
        guard Set(new.map(\.code)) == [code], new.count == times else {
            return "told: " + new.map { "\($0.line(in: .japanese))" }.joined(separator: "\n")
        }
        guard new.allSatisfy({ $0.severity == severity }) else { return "another severity" }
        guard result.value == (severity != .error) else { return "published: \(result.value)" }
        guard let place = place(in: files, places) else { return "no such place" }
        guard let problem = new.first(where: { $0.location.map(Place.init) == place }) else {
            return "at \(new.compactMap(\.location)), expected \(place)"
        }
        guard problem.message.japanese.contains(words) else { return problem.message.japanese }
        return problem.wordlessness
    }

    /// Makes the change; tells why it cannot be made.
    private func apply(to files: inout WardFiles, _ places: inout Places) -> String? {
        let path = home.path(of: file)
        let bytes = files.bytes[path]
        switch change {
        case .words(let old, let new):
            let text = String(decoding: bytes ?? [], as: UTF8.self)
            guard let range = text.onlyRange(of: old) else { return "not there once: \(old)" }
            let marked = MarkedText(new)
            places = Places(marked, after: String(text[..<range.lowerBound]), in: path)
            let changed = text[..<range.lowerBound] + marked.text + text[range.upperBound...]
            files.bytes[path] = Array(changed.utf8)
        case .whole(let text):
            let marked = MarkedText(text)
            places = Places(marked, after: "", in: path)
            files.bytes[path] = Array(marked.text.utf8)
        case .bytes(let change):
            guard let bytes else { return "no such file" }
            files.bytes[path] = change(bytes)
        case .removed: files.bytes[path] = nil
        case .copied(let name): files.bytes[path] = files.bytes[home.path(of: name)]
        case .moved(let name):
            files.bytes[home.path(of: name)] = bytes
            files.bytes[path] = nil
        }
        return nil
    }

    private func place(in files: WardFiles, _ places: Places) -> Place? {
        switch spot {
        case .mark: return places.first
        case .file(let name): return Place(path: home.path(of: name), line: 1, column: 1)
        case .line(let line, let column):
            return Place(path: home.path(of: file), line: line, column: column)
        case .words(let words, in: let name):
            let path = home.path(of: name)
            let text = String(decoding: files.bytes[path] ?? [], as: UTF8.self)
            let marked = MarkedText(words)
            guard let range = text.onlyRange(of: marked.text) else { return nil }
            return Places(marked, after: String(text[..<range.lowerBound]), in: path).first
        }
    }
}

/// A line and column of a file.
private struct Place: Equatable {
    let path: String
    let line: Int
    let column: Int

    init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    init(_ location: SourceLocation) {
        self.init(path: location.path, line: location.line, column: location.column)
    }
}

/// The places of the marks of a text that stands somewhere in a file.
private struct Places {
    private(set) var first: Place?

    init() {}

    init(_ marked: MarkedText, after text: String, in path: String) {
        guard let mark = marked.places["①"] else { return }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let isOnLastLine = mark.line == 1
        first = Place(
            path: path, line: lines.count - 1 + mark.line,
            column: mark.column + (isOnLastLine ? lines.last?.count ?? 0 : 0))
    }
}

extension String {
    /// Where some words stand, if they stand there exactly once.
    fileprivate func onlyRange(of words: String) -> Range<Index>? {
        let ranges = ranges(of: words)
        return ranges.count == 1 ? ranges.first : nil
    }
}
