package import Diagnostics

/// One template with data from a file, for those who use the engine alone.
package enum StandaloneTemplate {
    /// Renders a template after the Mustache specification.
    ///
    /// Partials go by their names; the template may also include itself by its own, unless a
    /// partial has that. With an error among the diagnostics the page is empty.
    /// - Parameters:
    ///   - template: What to render.
    ///   - data: JSON and its path; without it the page knows no values.
    ///   - partials: What the template may include.
    /// - Returns: The page as UTF-8.
    package static func render(
        _ template: TemplateSource, data: (bytes: [UInt8], path: String)?,
        partials: [TemplateSource] = []
    ) -> Diagnosed<[UInt8]> {
        let others = partials.filter { $0.path != template.path }
        let isNameTaken = others.contains { $0.name == template.name }
        let page = TemplateSource(
            name: isNameTaken ? "" : template.name, path: template.path, bytes: template.bytes)
        let library = TemplateLibrary.compile([page] + others, mode: .standard)
        let values = data.map { TemplateData.readingJSON($0.bytes, path: $0.path) }
        var diagnostics = library.diagnostics + (values?.diagnostics ?? [])
        guard diagnostics.allowPublishing, let compiled = library.value.template(page.name)
        else { return Diagnosed([], diagnostics) }
        var output = TemplateOutput()
        diagnostics += compiled.render(values?.value ?? TemplateData(), into: &output)
        return Diagnosed(diagnostics.allowPublishing ? output.bytes : [], diagnostics)
    }
}
