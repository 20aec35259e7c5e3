/// What parent tags put in the place of blocks, each combination once and by its number.
///
/// A template that is included with the same substitutions is compiled once, and since a parent
/// tag can only add names that its own surroundings do not replace, there are finitely many
/// combinations even where templates include themselves.
struct SubstitutionTable {
    private var combinations: [[String: Substitution]] = [[:]]
    private var numbers: [[Entry]: Int] = [[]: 0]

    /// The combination that replaces nothing.
    static let none = 0

    /// What replaces a block.
    func substitution(for name: String, in number: Int) -> Substitution? {
        combinations[number][name]
    }

    /// The combination with the blocks of a parent tag added; those that are replaced from
    /// further outside stay as they are.
    mutating func adding(
        _ blocks: [TemplateBlock], of template: Int, in number: Int
    ) -> Int {
        var combination = combinations[number]
        for block in blocks where combinations[number][block.name] == nil {
            combination[block.name] = Substitution(
                block: block, template: template, substitutions: number)
        }
        let entries = combination.map { name, substitution in
            Entry(
                name: name, place: substitution.block.place,
                substitutions: substitution.substitutions)
        }.sorted { $0.name < $1.name }
        if let known = numbers[entries] { return known }
        combinations.append(combination)
        numbers[entries] = combinations.count - 1
        return combinations.count - 1
    }

    private struct Entry: Hashable {
        let name: String
        let place: TemplatePlace
        let substitutions: Int
    }
}

/// The content that replaces a block, with what it was written in.
struct Substitution {
    let block: TemplateBlock
    /// The template that the content stands in.
    let template: Int
    /// The substitutions in force around the parent tag, which the content's own blocks see.
    let substitutions: Int
}
