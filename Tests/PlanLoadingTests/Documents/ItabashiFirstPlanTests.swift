import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The first plan of Itabashi")
struct ItabashiFirstPlanTests {
    let plan: Plan
    let scheme: RatingScheme

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
        plan = try #require(loaded.value)
        scheme = try #require(plan.ratingScheme)
    }

    @Test("has 25 measures: 11, 4, 4 and 6 under its policies")
    func counts() {
        #expect(plan.levelCounts == [4, 25])
        let policies = plan.elements(atLevel: 0)
        #expect(policies.map { plan.elements[$0].children.count } == [11, 4, 4, 6])
        #expect(plan.elements.allSatisfy { $0.departments.isEmpty && $0.marks.isEmpty })
    }

    @Test("has 55 volumes, of which 20 are planned in numbers for the term")
    func volumes() {
        #expect(plan.indicators.count == 55)
        #expect(plan.indicators.allSatisfy { $0.kind == .volume })
        #expect(plan.indicators.count { $0.term?.value.number != nil } == 20)
        #expect(plan.indicators.filter { $0.term == nil }.map(\.id.description) == ["V2302C"])
        let inNumbers = plan.elements(atLevel: 1).filter { measure in
            plan.indicators(of: measure).contains { plan.indicators[$0].term?.value.number != nil }
        }
        let numbers = [1, 2, 3, 7, 10, 11, 12, 13, 16, 19, 21, 22, 23, 25]
        #expect(inNumbers.map { plan.elements[$0].number } == numbers.map { "№ \($0)" })
    }

    @Test("has 59 targets and 104 actuals, and no baseline")
    func figures() {
        let targets = plan.indicators.flatMap(\.targets).map(\.value.meaning)
        let actuals = plan.indicators.flatMap(\.actuals).map(\.value.meaning)
        #expect(KindsOfValues(targets) == KindsOfValues(17, 1, 41, 0))
        #expect(KindsOfValues(actuals) == KindsOfValues(45, 0, 59, 0))
        #expect(plan.indicators.allSatisfy { $0.baseline == nil })
    }

    @Test("was rated whole in two years: 5, 19 and 1, then 3, 21 and 1, and by policy")
    func ratings() {
        #expect(scheme.grades.map(\.label) == ["達成＋", "達成", "未達成"])
        #expect(plan.ratings.count == 50)
        #expect([2021, 2022].map { counts(in: $0) } == [[5, 19, 1], [3, 21, 1]])
        let byPolicy = plan.elements(atLevel: 0).map { counts(in: 2022, below: $0) }
        #expect(byPolicy == [[2, 9, 0], [1, 2, 1], [0, 4, 0], [0, 6, 0]])
        #expect(scheme.stated.count == 6)
        #expect(scheme.stated.compactMap { $0.percentages.first ?? nil } == [12])
    }

    @Test("goes on in the second plan, every measure of it by a row or by those of its volumes")
    func crosswalk() throws {
        let succession = try #require(plan.relations.successors.first)
        let pairs = succession.continuations
        #expect(pairs.count == 30)
        #expect(pairs.count { $0.continuity == .completed } == 9)
        let measures = pairs.compactMap { pair -> Int? in
            switch pair.own {
            case .element(let position): position
            case .indicator(let position): plan.indicators[position].element
            case nil: nil
            }
        }
        #expect(Set(measures) == Set(plan.elements(atLevel: 1)))
    }

    @Test("knows how large the second plan is, level by level")
    func sizes() throws {
        let later = try #require(plan.relations.successors.first).plan
        #expect(
            later.counts == [
                PartCount("基本方針・推進体制強化", 8), PartCount("施策", 17), PartCount("事業量", 70),
            ])
        #expect(plan.counts.map(\.count) == [4, 25, 55])
    }

    private func counts(in year: Int, below element: Int? = nil) -> [Int] {
        let counted = element.map { Set(plan.subtree(of: $0)) }
        return scheme.grades.indices.map { grade in
            plan.ratings.count {
                $0.year.startingYear == year && $0.grade == grade
                    && counted?.contains($0.element) ?? true
            }
        }
    }
}

@Suite("The first plan of Itabashi and its document")
struct ItabashiFirstDocumentTests {
    private static let table = PrintedDocument.named("itabashi-dx-plan-2025")?.part(from: "詳細")
    private let plan: Plan

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first"))
        plan = try #require(loaded.value)
    }

    @Test(
        "has every measure of the table, with the number before it, in its order",
        .enabled(if: table != nil, "needs ../shared/seeds"))
    func measures() throws {
        var rest = Substring(try #require(Self.table).text)
        for measure in plan.elements(atLevel: 1).map({ plan.elements[$0] }) {
            let number = measure.number.dropFirst(2)
            // The first two numbers are printed with wide digits.
            let wide = number.replacing("1", with: "１").replacing("2", with: "２")
            let title = measure.title.unspaced
            let found = ["\(number)\(title)", "\(wide)\(title)"]
                .compactMap { rest.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
            let range = try #require(found, "\(measure.title)")
            rest = rest[range.upperBound...]
        }
    }

    @Test(
        "has every volume by the name and in the order of the table",
        .enabled(if: table != nil, "needs ../shared/seeds"))
    func volumes() throws {
        let text = try #require(Self.table).text
        var place = text.startIndex
        for volume in plan.indicators {
            let found = try #require(
                text[place...].firstRange(of: volume.name.unspaced), "\(volume.name)")
            place = found.lowerBound
        }
    }

    @Test(
        "has every grade of the table: two of each measure, in its order",
        .enabled(if: table != nil, "needs ../shared/seeds"))
    func grades() throws {
        let printed = try #require(Self.table).text.matches(of: /未達成|達成＋|達成(?!済)/)
            .map { String($0.output) }
        let named = plan.elements(atLevel: 1).flatMap { measure -> [String] in
            let grades = plan.ratings.filter { $0.element == measure }.map(\.printed)
            // A measure that goes on over the page is printed twice with its grades.
            let isTornInTwo = ["№ 16", "№ 21"].contains(plan.elements[measure].number)
            return isTornInTwo ? grades + grades : grades
        }
        #expect(printed == named)
    }

    @Test(
        "leads to every measure of the second plan that the table names, in its order",
        .enabled(if: table != nil, "needs ../shared/seeds"))
    func destinations() throws {
        let printed = try #require(Self.table).text
            .matches(of: /(基本方針|推進体制強化)施策([0-9]+)/)
            .map { ($0.output.1 == "基本方針" ? "M" : "R") + String(Int($0.output.2) ?? 0) }
        let pairs = plan.relations.successors.flatMap(\.continuations)
        let named = pairs.compactMap { pair -> String? in
            guard case .element(let id) = pair.other?.id else { return nil }
            return id.description.plainNumber
        }
        #expect(printed.withoutRepetition == named.withoutRepetition)
    }
}

extension String {
    /// `M8` of `M08`, and `M10` of `M10`.
    fileprivate var plainNumber: String {
        prefix(1) + String(Int(filter(\.isNumber)) ?? 0)
    }
}

extension [String] {
    /// The texts without those that are the same as the one before.
    fileprivate var withoutRepetition: [String] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
