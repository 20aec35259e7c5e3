private import COpenSSL

/// SHA-256 by libcrypto, which uses the processor's own instructions where it has them.
enum SHA256 {
    /// The address of libcrypto's description of the algorithm.
    ///
    /// To look it up by name costs more than to digest a short page, so it is looked up once. It
    /// is never freed and never changes, so all threads may use it; as a number it can be shared.
    private static let algorithm = UInt(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))

    /// Writes the digest of `bytes` into 32 bytes of memory.
    ///
    /// About 0.2 µs and then 1.5 GB a second, on a processor with instructions for SHA.
    static func digest(of bytes: UnsafeRawBufferPointer, into digest: UnsafeMutableRawBufferPointer)
    {
        precondition(digest.count == 32)
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        let output = digest.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let isDone =
            EVP_DigestInit_ex2(context, OpaquePointer(bitPattern: algorithm), nil) == 1
            && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
            && EVP_DigestFinal_ex(context, output, nil) == 1
        precondition(isDone, "libcrypto has SHA-256")
    }
}
