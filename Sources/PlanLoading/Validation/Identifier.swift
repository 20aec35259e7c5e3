internal import Diagnostics

/// The form of the names that stand in addresses and file names for good.
enum Identifier {
    /// Whether a text can name a plan: `[a-z0-9_]+`, so that addresses need no escapes.
    static func isPlanName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { isSmallLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// Whether a text can name a part of a plan: `[A-Za-z0-9]+`.
    ///
    /// `index` is the name of the page of the plan itself.
    static func isPartName(_ text: String) -> Bool {
        !text.isEmpty && folded(text) != "index"
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
