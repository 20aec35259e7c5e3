internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// Holds `ward.yaml` and the head of `plan.yaml` to their rules.
enum IdentityCheck {
    static func identity(
        _ ward: WardDraft?, _ draft: IdentityDraft?, _ problems: inout [Diagnostic]
    ) -> PlanIdentity? {
        let municipality = ward.flatMap { self.municipality($0, &problems) }
        guard let draft else { return nil }
        let period = period(draft, &problems)
        if let stated = draft.statedYears, let period, period.count != stated.value {
            problems.append(.periodLength(stated, of: period))
        }
        if let id = draft.id, !Identifier.isPlanName(id.value) {
            problems.append(.planIdentifier(id))
        }
        guard let municipality, let period, let id = draft.id, let kind = draft.kind,
            let title = draft.title, let purpose = draft.purpose
        else { return nil }
        return PlanIdentity(
            id: PlanID(id.value), municipality: municipality, kind: kind, title: title.value,
            edition: draft.edition?.value, period: period,
            isPeriodStated: draft.isPeriodStated, department: draft.department?.value,
            purpose: purpose.value)
    }

    private static func municipality(
        _ draft: WardDraft, _ problems: inout [Diagnostic]
    ) -> Municipality? {
        let code = draft.code.flatMap { MunicipalityCode($0.value) }
        if let written = draft.code, code == nil { problems.append(.municipalityCode(written)) }
        if let page = draft.homePage, !WebAddress.isPage(page.value) {
            problems.append(.address(page))
        }
        if let reading = draft.reading, !Kana.isReading(reading.value) {
            problems.append(.readingNotKana(reading))
        }
        guard let code, let name = draft.name, let shortName = draft.shortName,
            let reading = draft.reading
        else { return nil }
        if !name.value.hasSuffix(shortName.value) {
            problems.append(.wardName(shortName, of: name))
        }
        return Municipality(
            code: code, name: name.value, shortName: shortName.value, reading: reading.value,
            homePage: draft.homePage?.value)
    }

    private static func period(
        _ draft: IdentityDraft, _ problems: inout [Diagnostic]
    ) -> ClosedRange<FiscalYear>? {
        guard let first = draft.first, let last = draft.last else { return nil }
        guard first.value <= last.value else {
            problems.append(.periodReversed(first: first, last: last))
            return nil
        }
        return first.value...last.value
    }
}

/// The form of an address on the web.
enum WebAddress {
    /// Whether a text is an `https` or `http` address without spaces.
    static func isPage(_ text: String) -> Bool {
        let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
        guard let scheme, text.utf8.count > scheme.utf8.count else { return false }
        return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
