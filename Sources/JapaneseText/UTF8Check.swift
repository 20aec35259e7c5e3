/// Whether bytes are text in UTF-8 (RFC 3629).
package enum UTF8Check {
    /// The offset of the first byte of the first ill-formed sequence; `nil` when all is well.
    ///
    /// Surrogates, overlong forms and a character cut off at the end are ill-formed.
    package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
