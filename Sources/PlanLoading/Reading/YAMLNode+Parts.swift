internal import YAMLReading

extension [YAMLNode] {
    /// What can be made of the values of a list, and whether something could be made of each.
    func wholly<Part>(_ read: (YAMLNode) -> Part?) -> (parts: [Part], isWhole: Bool) {
        let parts = compactMap(read)
        return (parts, parts.count == count)
    }
}
