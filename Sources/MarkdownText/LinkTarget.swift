/// Where a link leads, judged by its destination alone.
enum LinkTarget: Equatable {
    /// A place in the same page: `#概要`.
    case fragment
    /// A page or file beside this one: `../a.html`.
    case relative
    /// A path from the top of the server, which does not work from a folder: `/a.html`.
    case rooted
    /// A page on the web.
    case web(host: String)
    /// A mail address or a telephone number.
    case contact
    /// Any other scheme, and addresses that leave the scheme to the page: `javascript:`, `//host`.
    case unsafe(scheme: String)

    init(_ destination: UnsafeBufferPointer<UInt8>) {
        if destination.first == UInt8(ascii: "#") {
            self = .fragment
        } else if destination.first == UInt8(ascii: "/") {
            let namesHost = destination.count > 1 && destination[1] == UInt8(ascii: "/")
            self = namesHost ? .unsafe(scheme: "//") : .rooted
        } else if let colon = Self.endOfScheme(destination) {
            self.init(scheme: destination[..<colon], rest: destination[(colon + 1)...])
        } else {
            self = .relative
        }
    }

    private init(scheme: Slice<UnsafeBufferPointer<UInt8>>, rest: Slice<UnsafeBufferPointer<UInt8>>)
    {
        let scheme = String(decoding: scheme, as: UTF8.self).lowercased()
        switch scheme {
        case "http", "https":
            let host = Self.host(rest)
            self = host.isEmpty ? .unsafe(scheme: scheme + ":") : .web(host: host)
        case "mailto", "tel": self = .contact
        default: self = .unsafe(scheme: scheme + ":")
        }
    }

    /// The colon that ends a scheme; a path, query or fragment may hold other colons.
    private static func endOfScheme(_ destination: UnsafeBufferPointer<UInt8>) -> Int? {
        for (index, byte) in destination.enumerated() {
            switch byte {
            case UInt8(ascii: ":"): return index
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    /// The host of `//user@host:80/path`, in lower case; empty if there is none.
    private static func host(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard rest.starts(with: "//".utf8) else { return "" }
        let authority = rest.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) }
        let start =
            authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
        let host = authority[start...].prefix { $0 != UInt8(ascii: ":") }
        return String(decoding: host, as: UTF8.self).lowercased()
    }
}
