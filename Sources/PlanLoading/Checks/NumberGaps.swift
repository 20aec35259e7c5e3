internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Numbers of one level go up by one, over the whole plan or anew under each element above.
enum NumberGaps: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.levels.indices.flatMap { level -> [Finding] in
            let positions = plan.plan.elements(atLevel: level)
            let numbers = positions.map { PrintedNumber(plan.plan.elements[$0].number) }
            return zip(zip(positions, numbers), zip(positions, numbers).dropFirst()).compactMap {
                finding(before: $0, after: $1, in: plan)
            }
        }
    }

    private static func finding(
        before: (position: Int, number: PrintedNumber?),
        after: (position: Int, number: PrintedNumber?), in plan: CheckedPlan
    ) -> Finding? {
        guard let last = before.number, let next = after.number, last.prefix == next.prefix,
            next.value != last.value + 1
        else { return nil }
        let elements = plan.plan.elements
        let isNewGroup = elements[before.position].parent != elements[after.position].parent
        guard !(isNewGroup && next.value == 1) else { return nil }
        let draft = plan.element(after.position)
        guard let written = draft.number else { return nil }
        let place = plan.element(before.position).number?.location
        return Finding(
            .numberGap(written, expected: last.value + 1, before: place), about: draft.id.value)
    }
}

/// The number of an element as printed, taken apart: 「施策8」, 「№ 3」, 「基本方針Ⅳ」.
struct PrintedNumber {
    /// What stands before the number.
    let prefix: String
    /// The number, of digits or of Roman numerals.
    let value: Int

    init?(_ printed: String) {
        let scalars = printed.unicodeScalars.map(Self.narrowed)
        guard let end = scalars.lastIndex(where: { Self.value(of: $0) != nil }) else { return nil }
        var start = end
        while start > 0, Self.isDigit(scalars[start]), Self.isDigit(scalars[start - 1]) {
            start -= 1
        }
        value = scalars[start...end].reduce(0) { $0 * 10 + (Self.value(of: $1) ?? 0) }
        prefix = scalars[..<start].map(String.init).joined()
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// The value of a digit, or of one of Ⅰ to Ⅻ and ① to ⑳.
    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x2160...0x216B: Int(scalar.value) - 0x215F
        case 0x2460...0x2473: Int(scalar.value) - 0x245F
        default: nil
        }
    }

    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        FullWidth.narrowed(scalar)
    }
}
