/// Growing raw memory for a page, written without a check per byte once there is room.
///
/// It does not own its memory: ``TemplateOutput`` does, and lends it to one rendering at a time.
struct ByteBuffer {
    private(set) var base: UnsafeMutablePointer<UInt8>
    var count = 0
    private var capacity: Int

    /// How many bytes are copied at once, and so may be read or written past the end of a piece.
    static let step = 32

    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() {
        base.deallocate()
    }

    /// What was written, until more is.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Makes room for some bytes and one step more.
    @inline(__always)
    mutating func reserve(_ additional: Int) {
        if count &+ additional &+ Self.step > capacity { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        capacity = max(capacity * 2, count + additional + Self.step)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    /// Writes bytes of a pool as they are.
    ///
    /// Most pieces of a page are shorter than one step. Such a piece is copied as a whole step,
    /// and the next piece overwrites what is too much; the system's copying would first ask how
    /// long it is.
    @inline(__always)
    mutating func append(_ pool: UnsafeBufferPointer<UInt8>, from start: Int, count length: Int) {
        guard let source = pool.baseAddress.map({ UnsafeRawPointer($0 + start) }) else { return }
        reserve(length)
        let target = UnsafeMutableRawPointer(base + count)
        count &+= length
        if length <= Self.step, start &+ Self.step <= pool.count {
            target.storeBytes(
                of: source.loadUnaligned(as: SIMD32<UInt8>.self), as: SIMD32<UInt8>.self)
        } else {
            target.copyMemory(from: source, byteCount: length)
        }
    }

    /// Writes bytes as they are.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(bytes, from: 0, count: bytes.count)
    }
}
