/// The places of a gram as a short text: numbers in base 32, six bits a letter (base64 VLQ).
///
/// Each place is one number, made of how far its page lies after the page before it and, in the
/// lowest two bits, its field. Most are written with one or two letters.
struct PostingText {
    /// The letters so far.
    private(set) var bytes: [UInt8] = []
    private var lastPage = 0

    /// Adds the next place; pages come in rising order.
    mutating func append(page: Int, field: UInt64) {
        var rest = UInt64(page - lastPage) << 2 | field
        lastPage = page
        while rest >= 32 {
            bytes.append(Self.digits[Int(rest & 31 | 32)])
            rest >>= 5
        }
        bytes.append(Self.digits[Int(rest)])
    }

    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
