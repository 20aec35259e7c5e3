extension ByteBuffer {
    /// Writes text so that it means itself in HTML, in content and in quoted attributes alike.
    ///
    /// UTF-8 needs no decoding: the five special characters are ASCII, and no byte of another
    /// character looks like one. Sixteen bytes are copied and searched in one step, except at
    /// the very end of the pool.
    mutating func appendEscaped(
        _ pool: UnsafeBufferPointer<UInt8>, from start: Int, count length: Int
    ) {
        guard let source = pool.baseAddress.map({ $0 + start }) else { return }
        let readable = pool.count &- start
        reserve(length &* Self.longestEntity)
        var target = base + count
        var position = 0
        while position < length, readable &- position >= Self.escapingStep {
            let chunk = UnsafeRawPointer(source + position)
                .loadUnaligned(as: SIMD16<UInt8>.self)
            UnsafeMutableRawPointer(target).storeBytes(of: chunk, as: SIMD16<UInt8>.self)
            let harmless = Self.harmlessPrefix(of: chunk)
            let advance = min(harmless, length &- position)
            position &+= advance
            target += advance
            if harmless < Self.escapingStep, position < length {
                target = Self.writeEntity(source[position], at: target)
                position &+= 1
            }
        }
        while position < length {
            target = Self.writeEscaped(source[position], at: target)
            position &+= 1
        }
        count = target - base
    }

    /// How many bytes stand before the first special character; all sixteen when there is none.
    @inline(__always)
    private static func harmlessPrefix(of chunk: SIMD16<UInt8>) -> Int {
        // `&` and `'` differ in one bit only, and so do `<` and `>`.
        let ampersands = (chunk | repeated(0x01)) .== repeated(0x27)
        let brackets = (chunk | repeated(0x02)) .== repeated(0x3E)
        let quotes = chunk .== repeated(0x22)
        let lanes = unsafeBitCast(ampersands .| brackets .| quotes, to: SIMD2<UInt64>.self)
        if lanes.x != 0 { return lanes.x.trailingZeroBitCount &>> 3 }
        if lanes.y != 0 { return 8 &+ lanes.y.trailingZeroBitCount &>> 3 }
        return escapingStep
    }

    /// A vector of one byte; comparing with a vector is one instruction, with a byte a loop.
    @inline(__always)
    private static func repeated(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

    @inline(__always)
    private static func writeEscaped(
        _ byte: UInt8, at target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: return writeEntity(byte, at: target)
        default:
            target.pointee = byte
            return target + 1
        }
    }

    /// Writes the entity of a special character, always as eight bytes of which some count.
    @inline(__always)
    private static func writeEntity(
        _ byte: UInt8, at target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let entity =
            switch byte {
            case UInt8(ascii: "&"): ampersand
            case UInt8(ascii: "<"): less
            case UInt8(ascii: ">"): greater
            case UInt8(ascii: "\""): quotation
            default: apostrophe
            }
        UnsafeMutableRawPointer(target).storeBytes(of: entity.bytes, as: SIMD8<UInt8>.self)
        return target + entity.count
    }

    private typealias Entity = (bytes: SIMD8<UInt8>, count: Int)

    // &amp;
    private static var ampersand: Entity { (SIMD8(0x26, 0x61, 0x6D, 0x70, 0x3B, 0, 0, 0), 5) }
    // &lt;
    private static var less: Entity { (SIMD8(0x26, 0x6C, 0x74, 0x3B, 0, 0, 0, 0), 4) }
    // &gt;
    private static var greater: Entity { (SIMD8(0x26, 0x67, 0x74, 0x3B, 0, 0, 0, 0), 4) }
    // &quot;
    private static var quotation: Entity { (SIMD8(0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B, 0, 0), 6) }
    // &#39;
    private static var apostrophe: Entity { (SIMD8(0x26, 0x23, 0x33, 0x39, 0x3B, 0, 0, 0), 5) }

    /// How many bytes are copied and searched at once.
    private static let escapingStep = 16

    /// The bytes of `&quot;`.
    private static let longestEntity = 6
}
