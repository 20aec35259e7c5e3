/// What the links of a page start from.
enum LinkBase {
    /// The place of the page itself; its links are relative.
    case page(String)
    /// The path of the site on its server, with a slash at both ends.
    ///
    /// A server shows `404.html` under any address, so its links cannot be relative.
    case server(String)

    /// The base of a page that is shown under addresses not its own.
    ///
    /// Without the address of the site nothing better is known than the place of the file.
    static func anywhere(_ page: String, siteAddress: String?) -> LinkBase {
        guard let siteAddress, let path = serverPath(of: siteAddress) else { return .page(page) }
        return .server(path)
    }

    func link(to target: String) -> String {
        switch self {
        case .page(let page): RelativeLink.from(page, to: target)
        case .server(let root): root + target
        }
    }

    /// The path of `https://www.example.lg.jp/keikaku/` is `/keikaku/`.
    private static func serverPath(of address: String) -> String? {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count >= 2, parts[0].hasSuffix(":") else { return nil }
        return parts.dropFirst(2).reduce(into: "/") { path, part in path += "\(part)/" }
    }
}
