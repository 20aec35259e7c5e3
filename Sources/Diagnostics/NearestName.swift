private import JapaneseText

/// The name that an author most likely meant.
package enum NearestName {
    /// The candidate nearest to a name, or `nil` when none is near enough to be suggested.
    ///
    /// Names that differ only in case, width or separators (`_` and `-`) are near whatever their
    /// length. Otherwise one slip (a letter too many, too few, wrong, or two exchanged) is allowed
    /// for every three letters, and at most three. Of equally near candidates the first is taken.
    package static func suggestion(
        for name: String, among candidates: some Sequence<String>
    ) -> String? {
        let wanted = folded(name)
        guard !wanted.isEmpty, wanted.count <= longest else { return nil }
        var nearest: String?
        var limit = min(3, max(1, wanted.count / 3))
        for candidate in candidates where candidate != name {
            let letters = folded(candidate)
            guard letters.count <= longest else { continue }
            let distance = EditDistance.between(wanted, letters, atMost: limit)
            guard let distance, distance < max(wanted.count, letters.count) else { continue }
            guard distance > 0 else { return candidate }
            nearest = candidate
            limit = distance - 1
        }
        return nearest
    }

    /// Longer texts are sentences, not names.
    private static let longest = 64

    /// The letters by which names are compared: narrow, small, without separators.
    private static func folded(_ name: String) -> [Unicode.Scalar] {
        name.unicodeScalars.lazy.map(FullWidth.narrowed)
            .filter { !"-_ \u{3000}".unicodeScalars.contains($0) }.map(lowercased)
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
    }
}
