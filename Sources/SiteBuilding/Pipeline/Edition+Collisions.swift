internal import Diagnostics
private import PlanModel
private import SiteViews

extension Edition {
    /// Folders that share a ward, plans that share an id, and files that would share a place in the site.
    static func collisions(among editions: [Edition]) -> [Diagnostic] {
        let wards = duplicateWards(among: editions)
        if !wards.isEmpty { return wards }
        let plans = duplicatePlans(among: editions)
        // Two plans of one id collide with every page; one problem says it better than hundreds.
        return plans.isEmpty ? sharedPlaces(among: editions) : plans
    }

    /// A ward whose plans lie in two folders could have two names.
    private static func duplicateWards(among editions: [Edition]) -> [Diagnostic] {
        var first: [String: String] = [:]
        var told: Set<String> = []
        return editions.compactMap { edition in
            let ward = edition.part.parentPath
            guard let code = edition.summary?.identity.municipality.code.digits else { return nil }
            guard let other = first[code] else {
                first[code] = ward
                return nil
            }
            guard other != ward, told.insert(ward).inserted else { return nil }
            return .duplicateWard(code, in: ward, first: other)
        }
    }

    private static func duplicatePlans(among editions: [Edition]) -> [Diagnostic] {
        var first: [String: String] = [:]
        return editions.compactMap { edition in
            guard let id = edition.summary?.identity.id.description else { return nil }
            guard let other = first[id] else {
                first[id] = edition.part
                return nil
            }
            return .duplicatePlan(id, in: edition.part, first: other)
        }
    }

    private static func sharedPlaces(among editions: [Edition]) -> [Diagnostic] {
        var places: Set<String> = []
        return editions.flatMap { edition in
            edition.files.lazy.map(\.path).filter { !places.insert($0).inserted }
                .map { .addressTaken($0, by: edition.part) }
        }
    }
}
