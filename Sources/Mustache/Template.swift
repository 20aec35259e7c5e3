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
        var renderer = (buffer: output.buffer, reported: output.reported)
        let frames = output.frames
        output.reported = []
        let diagnostics = program.withSteps { operations, literals in
            data.withTape { nodes, pool in
                var run = TemplateRenderer(
                    program, operations, literals, data, nodes, pool, frames,
                    renderer.buffer, renderer.reported)
                run.call(routine, 0)
                renderer = (run.buffer, run.reported)
                return run.diagnostics
            }
        }
        output.buffer = renderer.buffer
        output.reported = renderer.reported
        return diagnostics
    }
}
