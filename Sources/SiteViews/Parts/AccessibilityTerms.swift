import JapaneseText
import PlanModel

/// The accessibility policy of the site, term by term.
struct AccessibilityTerms {
    private let policy: SiteSettings.AccessibilityPolicy?
    private let publisher: SiteSettings.Publisher

    init(_ settings: SiteSettings) {
        policy = settings.accessibility
        publisher = settings.publisher
    }

    /// What is aimed at, where, until when, and what is left out.
    var aims: [Term] {
        [
            term("対象範囲", policy?.scope),
            term("目標とする規格", policy?.standard),
            term("目標とする適合レベル", policy.map { "レベル\($0.target)" }),
            term("目標とする対応度", policy?.conformance?.words),
            term("目標を達成する期限", policy?.deadline?.japanese),
        ] + exceptions
    }

    /// What the last test found.
    var test: [Term] {
        guard let tested = policy?.tested else {
            return [Term("試験の結果", .missing("まだ公表していません"))]
        }
        var terms = [
            Term("試験を行った日", tested.japanese),
            Term(
                "試験の結果",
                policy?.result.map(Term.Content.words) ?? .missing("まだ公表していません")),
        ]
        if let report = policy?.report {
            terms.append(
                Term("試験結果のページ", .links([NavigationEntry(label: "試験結果", link: report)])))
        }
        return terms
    }

    /// Who answers for it, and where it can be asked.
    var contact: [Term] {
        let department = policy?.department ?? publisher.department
        let page = policy?.contactPage ?? publisher.contactPage
        return [
            Term("担当", [publisher.name, department].compactMap(\.self).joined(separator: " ")),
            Term(
                "問い合わせ",
                page.map { .links([NavigationEntry(label: "問い合わせのページ", link: $0)]) }
                    ?? .missing("問い合わせ先はまだ示されていません")),
        ]
    }

    /// What else is true.
    var notes: [String] { policy?.notes ?? [] }

    private var exceptions: [Term] {
        guard let exceptions = policy?.exceptions else { return [term("例外", nil)] }
        if exceptions.isEmpty { return [Term("例外", .missing("定めたものはありません"))] }
        return exceptions.map { Term("例外", $0) }
    }

    private func term(_ name: String, _ words: String?) -> Term {
        Term(name, words.map(Term.Content.words) ?? .missing("まだ定めていません"))
    }
}

extension SiteSettings.AccessibilityPolicy.Conformance {
    /// The word with which such policies tell it.
    var words: String {
        switch self {
        case .conforming: "準拠"
        case .partly: "一部準拠"
        case .considering: "配慮"
        }
    }
}
