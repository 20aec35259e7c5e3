/// The full-width forms of ASCII (全角英数字記号), which Japanese documents mix with the narrow ones.
package enum FullWidth {
    /// The value of a decimal digit, narrow or full-width; `nil` for every other scalar.
    ///
    /// Unicode calls many more scalars numbers, such as ① and 三; they are not digits of a numeral.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value - 0x30)
        case "０"..."９": Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    /// The narrow form of a full-width ASCII scalar, and every other scalar as it is.
    package static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard isFullWidth(scalar) else { return scalar }
        return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    }

    /// Whether the scalar is one of ！ to ～, the full-width forms of `!` to `~`.
    static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        (0xFF01...0xFF5E).contains(scalar.value)
    }
}
