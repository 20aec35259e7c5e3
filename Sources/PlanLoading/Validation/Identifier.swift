internal import Diagnostics

/// The form of the names that stand in addresses and file names for good.
enum Identifier {
    /// How many characters a name may have.
    ///
    /// With the code of the ward and the kind of the file, a name stays under the 255 bytes that
    /// file systems allow.
    static let longest = 64

    /// Whether a text can name a plan: `[a-z0-9_]+`, so that addresses need no escapes.
    static func isPlanName(_ text: String) -> Bool {
        (1...longest).contains(text.utf8.count)
            && text.utf8.allSatisfy { isSmallLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// Whether a text can name a part of a plan: `[A-Za-z0-9]+`.
    ///
    /// `index` is the name of the page of the plan itself.
    static func isPartName(_ text: String) -> Bool {
        (1...longest).contains(text.utf8.count) && folded(text) != "index"
            && text.utf8.allSatisfy { isSmallLetterOrDigit($0 | 0x20) && $0 >= 0x30 }
    }

    /// The name as file systems see it that do not tell small letters from capitals.
    static func folded(_ text: String) -> String {
        text.lowercased()
    }

    private static func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
