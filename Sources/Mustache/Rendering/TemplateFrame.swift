/// One of the values that surround a tag: the whole page, or what a section is about.
struct TemplateFrame {
    /// The value itself; none for the page, which is its members and no value.
    let node: Int
    /// The first member of an object.
    let firstMember: Int
    /// Behind the last member; the same as the first for a value that names nothing.
    let membersEnd: Int

    static let noNode = -1
}
