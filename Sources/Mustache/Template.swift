package import Diagnostics

/// A compiled template of a library; any number of threads may render it at once.
package struct Template: Sendable {
    let program: TemplateProgram
    let routine: Int

    /// Adds a page to an output and returns its problems.
    ///
    /// A problem of the same kind at the same place of a template is returned for the first page
    /// only that an output sees it on. Workers that take pages in ascending order can therefore
    /// keep, of all they return, the one of the first page, and tell the same at any number of
    /// workers. After an error the page is incomplete and must not be published.
    package func render(
        _ data: TemplateData, into output: inout TemplateOutput
    ) -> [Diagnostic] {
        program.withSteps { steps in
            data.withTape { tape in
                var renderer = TemplateRenderer(
                    program, steps, data, tape, borrowing: output.lend())
                renderer.call(routine, 0)
                output.takeBack(renderer.buffer, renderer.workspace)
                return renderer.diagnostics
            }
        }
    }
}
