internal import Markup

/// A link that has been begun.
struct OpenLink {
    /// What the reader should know before following it.
    fileprivate var facts: [String] = []
    /// Where its words begin in the output.
    fileprivate var start = 0
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
        } else if !isDangerous(node.destination, isImage: false) {
            writeURL(utf8: node.destination)
        }
        writeTitle(of: node)
        output.literal("\">")
        let facts = isForPage ? facts(of: node.destination, target) : []
        link = OpenLink(facts: facts, start: output.bytes.count)
        return true
    }

    mutating func leaveLink() {
        guard let link else { return }
        self.link = nil
        if !link.facts.isEmpty {
            let label = String(decoding: output.bytes[link.start...], as: UTF8.self).lowercased()
            let untold = link.facts.filter { !label.contains($0.lowercased()) }
            if !untold.isEmpty { output.text(words.note(untold)) }
        }
        output.literal("</a>")
    }

    /// Writes an image from beside the page, or the words of one that would come from elsewhere.
    mutating func writeImage(_ node: Node) {
        let words = node.plainText(withHTML: !isForPage)
        if isForPage {
            problems.checkImage(node, words)
            guard LinkTarget(node.destination).isBesidePage else { return output.text(words) }
        }
        output.literal("<img src=\"")
        if isForPage || !isDangerous(node.destination, isImage: true) {
            writeURL(utf8: node.destination)
        }
        output.literal("\" alt=\"")
        output.text(words)
        writeTitle(of: node)
        output.literal("\" />")
    }

    private mutating func mayStand(_ node: Node, _ target: LinkTarget) -> Bool {
        switch target {
        case .unsafe(let scheme):
            problems.unsafeLink(node, scheme: scheme)
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
    ) -> [String] {
        switch target {
        case .web(let host):
            let format = FileFormat(destination: destination, isOnWeb: true)
            let isExternal = !options.ownHosts.contains(host)
            return [format?.name(in: options.language), isExternal ? words.externalSite : nil]
                .compactMap { $0 }
        case .relative, .rooted:
            let format = FileFormat(destination: destination, isOnWeb: false)
            return format.map { [$0.name(in: options.language)] } ?? []
        default: return []
        }
    }

    /// Whether cmark-gfm itself leaves a destination out unless HTML is trusted.
    private func isDangerous(
        _ destination: UnsafeBufferPointer<UInt8>, isImage: Bool
    ) -> Bool {
        guard options.rawHTML == .omitted else { return false }
        let start = String(decoding: destination.prefix(16), as: UTF8.self).lowercased()
        if start.hasPrefix("data:") {
            let images = ["png", "gif", "jpeg", "webp"]
            return !images.contains { start.hasPrefix("data:image/\($0)") }
        }
        return ["javascript:", "vbscript:", "file:"].contains { start.hasPrefix($0) }
    }
}

extension LinkTarget {
    /// Whether it is found without asking another site.
    var isBesidePage: Bool { self == .relative || self == .rooted }
}
