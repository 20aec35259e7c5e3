internal import Markup

/// A link that has been begun.
struct OpenLink {
    /// What the reader should know before following it.
    fileprivate let facts: [StaticString]
    /// Where its words begin in the output.
    fileprivate let start: Int
}

// Links and images: only destinations that are safe and work from any folder; what awaits the
// reader is told in words.
extension HTMLWriter {
    /// Begins a link, or reports why there is none and lets its words stand alone.
    mutating func enterLink(_ node: Node) -> Bool {
        let target = LinkTarget(node.destination)
        guard !isForPage || mayStand(node, target) else { return true }
        output.literal("<a href=\"")
        if isForPage {
            writeDestination(node.destination, target)
        } else if !isDangerous(node.destination) {
            writeURL(utf8: node.destination)
        }
        writeTitle(of: node)
        output.literal("\">")
        link = OpenLink(
            facts: isForPage ? facts(of: node.destination, target) : [],
            start: output.bytes.count)
        return true
    }

    /// Ends a link; what the reader should know stands in brackets, if the words do not say it.
    mutating func leaveLink() {
        guard let link else { return }
        self.link = nil
        let untold = link.facts.filter { !hasWritten($0, since: link.start) }
        for (index, fact) in untold.enumerated() {
            output.literal(index == 0 ? words.openingBracket : words.comma)
            output.literal(fact)
        }
        if !untold.isEmpty { output.literal(words.closingBracket) }
        output.literal("</a>")
    }

    private func hasWritten(_ word: StaticString, since start: Int) -> Bool {
        output.bytes.withUnsafeBufferPointer {
            UnsafeBufferPointer(rebasing: $0[start...]).contains(
                UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
    }

    /// Writes an image from beside the page, or the words of one that would come from elsewhere.
    mutating func writeImage(_ node: Node) {
        let words = node.plainText(withHTML: !isForPage)
        if isForPage {
            problems.checkImage(node, words)
            guard LinkTarget(node.destination).isBesidePage else { return output.text(words) }
        }
        output.literal("<img src=\"")
        if isForPage || !isDangerous(node.destination) {
            writeURL(utf8: node.destination)
        }
        output.literal("\" alt=\"")
        output.text(words)
        writeTitle(of: node)
        output.literal("\" />")
    }

    private mutating func mayStand(_ node: Node, _ target: LinkTarget) -> Bool {
        switch target {
        case .unsafe:
            problems.unsafeLink(node)
            return false
        case _ where node.destination.isEmpty:
            problems.linkWithoutTarget(node)
            return false
        case _ where !node.hasWords:
            problems.linkWithoutText(node)
            return false
        case .rooted: problems.rootedLink(node)
        default: break
        }
        return true
    }

    /// Writes a destination; a place in this text gets the prefix of the text's ids.
    private mutating func writeDestination(
        _ destination: UnsafeBufferPointer<UInt8>, _ target: LinkTarget
    ) {
        guard target == .fragment, !options.identifierPrefix.isEmpty else {
            return writeURL(utf8: destination)
        }
        let name = String(decoding: destination.dropFirst(), as: UTF8.self)
        let identifier = options.identifierPrefix + name
        var fragment = "#" + (outline.hasIdentifier(identifier) ? identifier : name)
        fragment.withUTF8 { writeURL(utf8: $0) }
    }

    private mutating func writeTitle(of node: Node) {
        guard !node.title.isEmpty else { return }
        output.literal("\" title=\"")
        output.text(utf8: node.title)
    }

    private func facts(
        of destination: UnsafeBufferPointer<UInt8>, _ target: LinkTarget
    ) -> [StaticString] {
        guard target == .web || target.isBesidePage else { return [] }
        var facts: [StaticString] = []
        if let format = FileFormat(of: destination) {
            facts.append(format.name(in: options.language))
        }
        if target == .web && !isOwn(LinkTarget.host(of: destination)) {
            facts.append(words.externalSite)
        }
        return facts
    }

    private func isOwn(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !options.ownHosts.isEmpty else { return false }
        return options.ownHosts.contains(String(decoding: host, as: UTF8.self).lowercased())
    }

    /// Whether cmark-gfm itself leaves a destination out unless HTML is trusted.
    private func isDangerous(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        guard options.rawHTML == .omitted else { return false }
        if destination.begins(with: "data:image/") {
            let images: [StaticString] = [
                "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
            ]
            return !images.contains { destination.begins(with: $0) }
        }
        let schemes: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
        return schemes.contains { destination.begins(with: $0) }
    }
}
