/// A file of the index: a script that hands one piece of data to `assets/search.js`.
package struct SearchFile: Sendable, Hashable {
    /// Its place below the root of the site.
    package let path: String
    /// What it holds, in UTF-8.
    package let bytes: [UInt8]

    /// Data under a name, as a call of the one function that takes it.
    ///
    /// A page opened from `file://` may not read JSON, but it may run a script beside it.
    init(_ name: String, in folder: String, holding data: String) {
        path = "\(folder)\(name).js"
        bytes = Array("shirubeSearch.take(\"\(name)\", \(data));\n".utf8)
    }
}
