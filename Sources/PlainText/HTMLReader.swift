private import Glibc

/// Reads a page front to back, tag by tag: well-formed HTML, as our own templates make it.
struct HTMLReader {
    private let html: UnsafePointer<UInt8>
    private let end: Int
    /// The byte that is read next.
    private(set) var position = 0
    /// What the tag that was read last says.
    private(set) var attributes = HTMLAttributes.none
    /// Whether that tag is the end of an element.
    private(set) var isEnd = false
    /// The name of its element, and where it is written.
    private(set) var name = 0..<0

    init(_ html: UnsafePointer<UInt8>, count: Int) {
        self.html = html
        end = count
    }

    /// The next byte, or `nil` behind the last.
    @inline(__always)
    var next: UInt8? { position < end ? html[position] : nil }

    /// How many bytes are left.
    var left: Int { end - position }

    /// The bytes from the next one on.
    @inline(__always)
    var rest: UnsafePointer<UInt8> { html + position }

    @inline(__always)
    mutating func skip(_ count: Int) { position &+= count }

    /// The bytes at a place.
    @inline(__always)
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: html + range.lowerBound, count: range.count)
    }

    /// Goes on to the next tag, whatever stands before it.
    mutating func skipToTag() {
        guard position < end, let found = memchr(html + position, 0x3C, end - position) else {
            position = end
            return
        }
        position = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - html
    }

    /// Reads the tag that begins here and tells its element; comments and the like are text that
    /// says nothing.
    @inline(__always)
    mutating func readTag(_ elements: borrowing HTMLElementTable) -> HTMLElement {
        position &+= 1
        isEnd = position < end && html[position] == UInt8(ascii: "/")
        if isEnd { position &+= 1 }
        let start = position
        var key: UInt64 = 0
        var shift: UInt64 = 0
        while position < end {
            let byte = html[position]
            guard byte > UInt8(ascii: "/"), byte != UInt8(ascii: ">") else { break }
            if shift < 64 { key |= UInt64(byte | 0x20) &<< shift }
            shift &+= 8
            position &+= 1
        }
        name = start..<position
        if start == position { return skipDeclaration() }
        if position < end, html[position] == UInt8(ascii: ">") {
            position &+= 1
            attributes = .none
        } else {
            readAttributes()
        }
        return elements[key]
    }

    /// Goes behind the end of the element whose start tag was read last.
    mutating func skipElement() {
        let name = name
        var depth = 1
        while depth > 0 {
            skipToTag()
            guard left > name.count + 2 else {
                position = end
                return
            }
            let isEnd = html[position + 1] == UInt8(ascii: "/")
            let start = position + (isEnd ? 2 : 1)
            position += 1
            guard start + name.count < end,
                memcmp(html + start, html + name.lowerBound, name.count) == 0,
                html[start + name.count] <= UInt8(ascii: ">"),
                html[start + name.count] != UInt8(ascii: "-")
            else { continue }
            depth += isEnd ? -1 : 1
        }
        skipToBracket()
    }

    /// Goes behind `<!doctype html>` or a comment.
    private mutating func skipDeclaration() -> HTMLElement {
        attributes = .none
        isEnd = false
        let isComment = left >= 3 && html[position + 1] == UInt8(ascii: "-")
        skipToBracket()
        while isComment, left > 0, html[position - 2] != UInt8(ascii: "-") { skipToBracket() }
        return .inline
    }

    private mutating func skipToBracket() {
        while position < end, html[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, end)
    }

    private mutating func readAttributes() {
        attributes = .none
        while position < end {
            let byte = html[position]
            if byte == UInt8(ascii: ">") {
                position &+= 1
                return
            }
            if byte <= UInt8(ascii: "/") {
                position &+= 1
                continue
            }
            readAttribute()
        }
    }

    private mutating func readAttribute() {
        let start = position
        while position < end, html[position] != UInt8(ascii: "="),
            html[position] > UInt8(ascii: " "), html[position] != UInt8(ascii: ">")
        {
            position &+= 1
        }
        let name = start..<position
        guard position &+ 1 < end, html[position] == UInt8(ascii: "=") else {
            // Even where a page is cut off, the next look is at another byte.
            position = max(position, start &+ 1)
            return note(name, position..<position)
        }
        let quote = html[position &+ 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            position &+= 1
            let value = position
            while position < end, html[position] > UInt8(ascii: " "),
                html[position] != UInt8(ascii: ">")
            {
                position &+= 1
            }
            return note(name, value..<position)
        }
        position &+= 2
        let value = position
        while position < end, html[position] != quote { position &+= 1 }
        note(name, value..<position)
        position = min(position &+ 1, end)
    }

    /// Keeps an attribute if it is one that a text version asks for.
    ///
    /// The length of a name and a letter or two tell it from all others that our pages use.
    @inline(__always)
    private mutating func note(_ name: Range<Int>, _ value: Range<Int>) {
        let letters = html + name.lowerBound
        switch name.count {
        case 3 where letters[0] == UInt8(ascii: "a"): attributes.label = value
        case 4 where letters[0] == UInt8(ascii: "h"): attributes.href = value
        case 5: noteFive(letters, value)
        case 6 where letters[0] == UInt8(ascii: "h") && letters[1] == UInt8(ascii: "i"):
            attributes.isHidden = true
        case 7 where letters[0] == UInt8(ascii: "r"): attributes.rowspan = number(value)
        case 7 where letters[0] == UInt8(ascii: "c") && letters[1] == UInt8(ascii: "o"):
            attributes.colspan = number(value)
        case 10 where letters[0] == UInt8(ascii: "a") && letters[6] == UInt8(ascii: "a"):
            attributes.label = value
        case 11 where letters[0] == UInt8(ascii: "a") && letters[5] == UInt8(ascii: "h"):
            if bytes(value).first == UInt8(ascii: "t") { attributes.isHidden = true }
        default: return
        }
    }

    private mutating func noteFive(_ letters: UnsafePointer<UInt8>, _ value: Range<Int>) {
        switch (letters[0], letters[1]) {
        case (UInt8(ascii: "c"), _): attributes.classes = value
        case (UInt8(ascii: "s"), UInt8(ascii: "c")):
            attributes.isColumnHead =
                value.count >= 3 && html[value.lowerBound] == UInt8(ascii: "c")
        case (UInt8(ascii: "s"), UInt8(ascii: "t")) where letters[2] == UInt8(ascii: "a"):
            attributes.start = number(value)
        default: return
        }
    }

    /// A whole number from one up; anything else counts as one.
    private func number(_ value: Range<Int>) -> Int {
        var number = 0
        for byte in bytes(value) where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
            number = min(number * 10 + Int(byte - UInt8(ascii: "0")), Self.largestNumber)
        }
        return max(number, 1)
    }

    /// HTML allows no cell to be wider.
    private static let largestNumber = 1000
}
