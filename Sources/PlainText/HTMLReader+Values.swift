extension HTMLReader {
    /// The next bytes, as many as there are up to a number.
    func bytes(atMost count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: rest, count: min(count, left))
    }

    /// Whether an address leads out of the site: it names a way to go there, as `https:` does.
    func isOutside(_ address: Range<Int>) -> Bool {
        let letters = bytes(address)
        guard let end = letters.firstIndex(where: { Self.endsScheme($0) }) else { return false }
        return end > 0 && letters[end] == UInt8(ascii: ":")
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".")
    }
}
