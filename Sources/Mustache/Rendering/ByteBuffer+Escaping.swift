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
        while position < length, readable &- position >= Self.step {
            let chunk = UnsafeRawPointer(source + position)
                .loadUnaligned(as: SIMD16<UInt8>.self)
            UnsafeMutableRawPointer(target).storeBytes(of: chunk, as: SIMD16<UInt8>.self)
            let harmless = Self.harmlessPrefix(of: chunk)
            let advance = min(harmless, length &- position)
            position &+= advance
            target += advance
            if harmless < Self.step, position < length {
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
        let special =
            (chunk | 0x01) .== 0x27 .| (chunk | 0x02) .== 0x3E .| chunk .== 0x22
        let lanes = unsafeBitCast(special, to: SIMD2<UInt64>.self)
        if lanes.x != 0 { return lanes.x.trailingZeroBitCount &>> 3 }
        if lanes.y != 0 { return 8 &+ lanes.y.trailingZeroBitCount &>> 3 }
        return step
    }

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

    private static func writeEntity(
        _ byte: UInt8, at target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let entity: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: "&#39;"
            }
        target.update(from: entity.utf8Start, count: entity.utf8CodeUnitCount)
        return target + entity.utf8CodeUnitCount
    }

    /// The bytes of `&quot;`.
    private static let longestEntity = 6
}
