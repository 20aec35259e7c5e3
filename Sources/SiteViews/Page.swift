package import Diagnostics
package import Mustache

/// A page of the site: where it goes, which template places it, and what it says.
package protocol Page: Sendable {
    /// Its place below the root of the site: `plans/ota_ict_plan_v3/elements/G1.html`.
    var path: String { get }
    /// The name of its template below `templates/`, without the ending: `element`.
    var template: String { get }
    /// Says everything that the template places, and returns the problems met in authors' words.
    func write(to data: inout TemplateData) -> [Diagnostic]
}
