extension HTMLReader {
    /// The next bytes, as many as there are up to a number.
    func bytes(atMost count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: rest, count: min(count, left))
    }

    /// Whether an address leads to another place of the same page.
    func isWithinPage(_ address: Range<Int>) -> Bool {
        bytes(address).first == UInt8(ascii: "#")
    }

    /// Whether an address leads to a drawing, a file of which nothing can be read.
    func isDrawing(_ address: Range<Int>) -> Bool {
        bytes(address).suffix(4).elementsEqual(".svg".utf8)
    }
}
