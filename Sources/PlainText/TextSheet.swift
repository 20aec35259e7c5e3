/// The text as it grows, line by line.
///
/// A line may begin with a blank, a mark or a label, its head. A line of which nothing but the
/// head was written when the next one begins is as if it had never been.
struct TextSheet: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written.
    private(set) var count = 0
    /// Where the line begins, and where its head ends.
    private var lineStart = 0
    private var headEnd = 0
    /// Whether the head waits for the first text of the line, through blocks that begin in it.
    private var isHeadKept = false
    private var isSpaceWanted = false

    init(capacity: Int = 16_384) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deallocate()
    }

    /// What was written, until more is.
    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// Whether the line has nothing behind its head.
    @inline(__always)
    var isLineEmpty: Bool { count == headEnd }

    /// Begins anew, with a byte order mark.
    mutating func removeAll() {
        count = 0
        isHeadKept = false
        say("\u{FEFF}")
        lineStart = count
        headEnd = count
    }

    // MARK: Lines

    /// Begins a line with some wide blanks, unless a head is waiting for its text.
    mutating func startBlock(indentation: Int) {
        isSpaceWanted = false
        if isLineEmpty, isHeadKept { return }
        beginLine()
        indent(indentation)
        headEnd = count
    }

    /// Begins a line with a head: a mark or number behind some wide blanks.
    mutating func startLine(indentation: Int, _ head: StaticString) {
        beginLine()
        indent(indentation)
        say(head)
        keepHead()
    }

    /// Lets what was written in the line so far be its head.
    mutating func keepHead() {
        isSpaceWanted = false
        headEnd = count
        isHeadKept = true
    }

    /// Leaves a line empty before what comes, unless nothing stands above it.
    mutating func leaveLineEmpty() {
        beginLine()
        guard count > Self.markLength, base[count - 2] != UInt8(ascii: "\n") else { return }
        append(UInt8(ascii: "\n"))
        lineStart = count
        headEnd = count
    }

    /// Ends the last line.
    mutating func finish() {
        beginLine()
    }

    private mutating func beginLine() {
        isSpaceWanted = false
        isHeadKept = false
        if isLineEmpty {
            count = lineStart
        } else {
            append(UInt8(ascii: "\n"))
            lineStart = count
        }
        headEnd = count
    }

    private mutating func indent(_ width: Int) {
        for _ in 0..<width { say("　") }
    }

    // MARK: Text

    /// Lets a space stand before the next text of the line.
    @inline(__always)
    mutating func wantSpace() { isSpaceWanted = true }

    /// Lets no space stand before the next text.
    mutating func dropSpace() { isSpaceWanted = false }

    /// Writes the space that was wanted, unless the line begins here.
    @inline(__always)
    private mutating func settleSpace() {
        guard isSpaceWanted else { return }
        isSpaceWanted = false
        if !isLineEmpty { append(UInt8(ascii: " ")) }
    }

    /// Copies text up to the next blank, tag or entity, and tells its length.
    @inline(__always)
    mutating func appendRun(_ source: UnsafePointer<UInt8>, atMost length: Int) -> Int {
        settleSpace()
        reserve(length)
        let target = base + count
        var read = 0
        while read < length {
            let byte = source[read]
            guard byte > 0x20, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else { break }
            target[read] = byte
            read &+= 1
        }
        count &+= read
        return read
    }

    /// Writes words or marks of ours, without the space that may be wanted.
    mutating func say(_ text: StaticString) {
        isSpaceWanted = false
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Divides two parts of a line, unless the first one is a sentence and ends as such.
    mutating func divide() {
        isSpaceWanted = false
        let stop: StaticString = "。"
        let length = stop.utf8CodeUnitCount
        let endsSentence =
            count >= length
            && UnsafeBufferPointer(start: base + count - length, count: length)
                .elementsEqual(UnsafeBufferPointer(start: stop.utf8Start, count: length))
        if !endsSentence { say("、") }
    }

    /// Writes bytes as they are.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Writes again what stands at a place above.
    mutating func repeatText(_ range: Range<Int>) {
        reserve(range.count)
        (base + count).update(from: base + range.lowerBound, count: range.count)
        count += range.count
    }

    /// Writes a character.
    mutating func append(_ scalar: Unicode.Scalar) {
        settleSpace()
        for byte in UTF8.encode(scalar).unsafelyUnwrapped { append(byte) }
    }

    /// Writes a whole number.
    mutating func append(_ number: Int) {
        for digit in String(number).utf8 { append(digit) }
    }

    /// What was written from a place on, until more is.
    func text(from place: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base + place, count: count - place)
    }

    /// The place where the next text will stand.
    var place: Place { Place(count: count, headEnd: headEnd, isHeadKept: isHeadKept) }

    /// Takes back all that was written since a place in the line.
    mutating func goBack(to place: Place) {
        count = place.count
        headEnd = place.headEnd
        isHeadKept = place.isHeadKept
        isSpaceWanted = false
    }

    /// A place in the line, with what is known of the line up to there.
    struct Place {
        var count = 0
        var headEnd = 0
        var isHeadKept = false
    }

    /// Takes back what was written from a place in the line on.
    mutating func removeText(from place: Int) {
        count = place
        isSpaceWanted = false
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    private mutating func reserve(_ additional: Int) {
        if count &+ additional > capacity { grow(by: additional) }
    }

    /// The bytes of a byte order mark.
    private static let markLength = 3

    @inline(never)
    private mutating func grow(by additional: Int) {
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
