/// The code of a local public body (全国地方公共団体コード): five digits and a check digit.
///
/// 131113 is 大田区. The check digit follows 総務省's rule: the digits times 6, 5, 4, 3, 2,
/// summed, taken from 11 by its remainder.
package struct MunicipalityCode: Sendable, Hashable {
    /// The six ASCII digits.
    package let digits: String

    /// The code, or `nil` when the text is not six ASCII digits whose last one checks the others.
    package init?(_ text: String) {
        let values = text.utf8.compactMap { byte -> Int? in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte) - 48 : nil
        }
        guard values.count == 6, text.utf8.count == 6 else { return nil }
        let sum = zip(values, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        guard values[5] == (11 - sum % 11) % 10 else { return nil }
        digits = text
    }
}
