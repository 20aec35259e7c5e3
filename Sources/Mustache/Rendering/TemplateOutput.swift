import Diagnostics

/// Where a worker's pages are written, one after another in the same memory.
///
/// ```swift
/// var output = TemplateOutput()
/// for page in pages {
///     output.removeAll()
///     problems += template.render(page.data, into: &output)
///     output.withUnsafeBytes { write($0) }
/// }
/// ```
/// Once it has held the largest page, rendering allocates nothing. An output belongs to one
/// thread at a time.
package struct TemplateOutput: ~Copyable {
    private var buffer: ByteBuffer
    private var workspace: TemplateWorkspace

    /// An output with nothing written.
    package init(reservingCapacity capacity: Int = 32_768) {
        buffer = ByteBuffer(capacity: max(capacity, ByteBuffer.step))
        workspace = TemplateWorkspace()
    }

    deinit {
        buffer.deallocate()
        workspace.frames.deallocate()
    }

    /// Forgets what was written and keeps the memory.
    package mutating func removeAll() {
        buffer.count = 0
    }

    /// How many bytes were written.
    package var count: Int { buffer.count }

    /// Lends what was written, as UTF-8, until the closure ends.
    package borrowing func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(buffer.written))
    }

    /// A copy of what was written, as UTF-8.
    package var bytes: [UInt8] { Array(buffer.written) }

    /// A copy of what was written, as text.
    package var string: String { String(decoding: buffer.written, as: UTF8.self) }
}

extension TemplateOutput {
    /// Lends all memory to a rendering, which adds to it in place.
    mutating func lend() -> (ByteBuffer, TemplateWorkspace) {
        defer {
            workspace.blanks = []
            workspace.reported = []
        }
        return (buffer, workspace)
    }

    /// Takes back what was lent.
    mutating func takeBack(_ buffer: ByteBuffer, _ workspace: TemplateWorkspace) {
        self.buffer = buffer
        self.workspace = workspace
    }
}
