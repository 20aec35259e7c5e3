import Synchronization

/// All names of the process, each with its number.
///
/// Names come from templates and from the views' lists, so the table stays as small as those;
/// nothing ever leaves it, which is what makes a number as good as its text.
struct NameTable: ~Copyable {
    /// The table that all threads share; a page being rendered never asks for it.
    static let shared = Mutex(NameTable())

    private var ids: [String: Int32] = [".": TemplateName.current.id]
    private var texts: [String] = ["."]
    private var meanings: [Int32: String] = [:]

    mutating func id(of text: String) -> Int32 {
        if let id = ids[text] { return id }
        let id = Int32(texts.count)
        ids[text] = id
        texts.append(text)
        return id
    }

    /// Writes down what a name is for.
    mutating func explain(_ id: Int32, as meaning: String) {
        meanings[id] = meaning
    }

    func meaning(of id: Int32) -> String? { meanings[id] }

    func text(of id: Int32) -> String {
        texts.indices.contains(Int(id)) ? texts[Int(id)] : ""
    }
}
