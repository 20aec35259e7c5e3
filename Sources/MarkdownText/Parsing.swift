internal import CCmarkGFM
private import Synchronization

/// The parser of cmark-gfm, with the extensions that Shirube uses, held so that it is safe on
/// several threads at once.
enum Parsing {
    /// Parses a text and lends its tree; nothing of the tree may leave `body`, which must not
    /// parse another text: a thread has memory for one tree.
    ///
    /// The text is UTF-8 of at most two gigabytes.
    static func withDocument<Result>(
        of text: UnsafeBufferPointer<UInt8>, _ body: (Node) -> Result
    ) -> Result {
        _ = extensionsAreRegistered
        guard let parser = shirube_parser_new(CMARK_OPT_FOOTNOTES) else { outOfMemory() }
        defer { shirube_forget_tree() }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }

        text.withMemoryRebound(to: CChar.self) {
            cmark_parser_feed(parser, $0.baseAddress, $0.count)
        }
        guard let document = finish(parser) else { outOfMemory() }
        return body(Node(document))
    }

    /// Ends the text and parses the inlines of all its blocks.
    ///
    /// This is where cmark-gfm sets the special characters of the extensions in a table that all
    /// parsers share, and clears them again: two texts finishing at once lose ~~markup~~.
    private static func finish(_ parser: OpaquePointer) -> UnsafeMutablePointer<cmark_node>? {
        let address = inlineParsing.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }
        return UnsafeMutablePointer(bitPattern: address)
    }

    private static let inlineParsing = Mutex<Void>(())

    /// Extensions are registered in a list of the whole program, so once, before any is looked up.
    private static let extensionsAreRegistered: Void = {
        precondition(
            cmark_version() == shirube_compiled_version(),
            "The fields of a node are those of the cmark-gfm whose headers were compiled")
        cmark_gfm_core_extensions_ensure_registered()
    }()

    /// cmark-gfm itself aborts when memory is short, so that this is never reached.
    private static func outOfMemory() -> Never {
        preconditionFailure("cmark-gfm allocates or aborts")
    }
}
