/// Where a link leads, judged by its destination alone.
enum LinkTarget {
    /// A place in the same page: `#概要`.
    case fragment
    /// A page or file beside this one: `../a.html`.
    case relative
    /// A path from the top of the server, which does not work from a folder: `/a.html`.
    case rooted
    /// A page on the web, by `http` or `https`.
    case web
    /// A mail address or a telephone number.
    case contact
    /// Any other scheme, and addresses that leave the scheme to the page: `javascript:`, `//host`.
    case unsafe

    init(_ destination: UnsafeBufferPointer<UInt8>) {
        switch destination.first {
        case UInt8(ascii: "#"): self = .fragment
        case UInt8(ascii: "/"): self = destination.begins(with: "//") ? .unsafe : .rooted
        default:
            let scheme = Self.scheme(of: destination)
            if scheme.isEmpty {
                self = .relative
            } else if scheme.isText("https:") || scheme.isText("http:") {
                self = Self.host(of: destination).isEmpty ? .unsafe : .web
            } else {
                self = scheme.isText("mailto:") || scheme.isText("tel:") ? .contact : .unsafe
            }
        }
    }

    /// Whether it is found without asking another site.
    var isBesidePage: Bool { self == .relative || self == .rooted }

    /// What a destination begins with up to the first colon, it included; empty without a scheme,
    /// for a path, query or fragment may hold colons too.
    static func scheme(
        of destination: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        let end = destination.firstIndex {
            switch $0 {
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
            default: false
            }
        }
        guard let end, destination[end] == UInt8(ascii: ":") else {
            return UnsafeBufferPointer(rebasing: destination[..<0])
        }
        return UnsafeBufferPointer(rebasing: destination[...end])
    }

    /// The host of `https://user@host:80/path`; empty if there is none.
    static func host(of destination: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let start = scheme(of: destination).count
        let rest = UnsafeBufferPointer(rebasing: destination[start...])
        guard rest.begins(with: "//") else { return UnsafeBufferPointer(rebasing: rest[..<0]) }
        let end = rest[2...].firstIndex(where: isEndOfAuthority) ?? rest.endIndex
        let authority = rest[2..<end]
        let name = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] }
        return UnsafeBufferPointer(
            rebasing: (name ?? authority).prefix { $0 != UInt8(ascii: ":") })
    }

    private static func isEndOfAuthority(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): true
        default: false
        }
    }
}
