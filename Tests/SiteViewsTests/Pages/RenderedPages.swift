import Diagnostics
import Mustache
import Testing

@testable import SiteViews

/// Some pages, made with the templates of the repository.
struct RenderedPages {
    /// The pages by path.
    private(set) var pages: [String: String] = [:]

    init(_ some: [any Page]) throws {
        let library = TemplateLibrary.compile(try RepositoryFiles.templates(), mode: .site)
        #expect(library.diagnostics == [])
        for page in some {
            var data = TemplateData()
            var output = TemplateOutput()
            #expect(page.sayAll(to: &data) == [])
            let template = try #require(library.value.template(page.template))
            #expect(template.render(data, into: &output) == [])
            pages[page.path] = output.string
        }
    }
}
