/// Objects and lists: the closures write the members of what they stand for.
///
/// They are inlinable because a call through a closure of unknown type in another target costs
/// several times what writing a value does.
extension TemplateData {
    /// A value with members of its own.
    @inlinable
    package mutating func object(
        _ name: TemplateName, _ members: (inout TemplateData) -> Void
    ) {
        let object = openObject(name)
        members(&self)
        close(object)
    }

    /// A list of objects, one for each element of a sequence, in its order.
    @inlinable
    package mutating func list<Elements: Sequence>(
        _ name: TemplateName, _ elements: Elements,
        _ members: (inout TemplateData, Elements.Element) -> Void
    ) {
        let list = openList(name)
        for element in elements {
            let object = openElement()
            members(&self, element)
            close(object)
        }
        close(list)
    }

    /// Begins an object; its members follow until it is closed.
    @usableFromInline
    package mutating func openObject(_ name: TemplateName) -> Int { open(.object, name) }

    /// Begins a list; its elements follow until it is closed.
    @usableFromInline
    package mutating func openList(_ name: TemplateName) -> Int { open(.list, name) }

    /// Begins an object in a list; its members follow until it is closed.
    @usableFromInline
    package mutating func openElement() -> Int { open(.object, .unnamed) }

    /// Ends the object or list that was begun at a place on the tape.
    @usableFromInline
    package mutating func close(_ container: Int) {
        nodes[container].extent = UInt32(nodes.count - container - 1)
    }

    /// A number as written elsewhere, of ASCII digits, signs and points only.
    mutating func digits(_ name: TemplateName, _ digits: ArraySlice<UInt8>) {
        let start = pool.count
        pool.append(contentsOf: digits)
        append(.number, name, bytesFrom: start)
    }

    mutating func open(_ kind: TemplateNode.Kind, _ name: TemplateName) -> Int {
        append(kind, name)
        return nodes.count - 1
    }

    mutating func append(_ kind: TemplateNode.Kind, _ name: TemplateName, start: Int = 0) {
        nodes.append(TemplateNode(name: name.id, kind: kind, start: UInt32(start), extent: 0))
    }

    mutating func append(_ kind: TemplateNode.Kind, _ name: TemplateName, bytesFrom start: Int) {
        nodes.append(
            TemplateNode(
                name: name.id, kind: kind, start: UInt32(start),
                extent: UInt32(pool.count - start)))
    }

    mutating func append(utf8Of text: String) {
        text.utf8.span.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    }
}
