internal import Diagnostics
internal import Mustache
private import PlainText
internal import SiteViews

/// A worker's own press: the memory in which its pages are set and printed, one after another.
///
/// After the largest page it allocates nothing more.
struct Press: ~Copyable {
    private let templates: TemplateLibrary?
    private var data = TemplateData()
    private var sheet = TemplateOutput()
    private var text = PlainTextOutput()
    private var writer: OutputWriter?
    private var diagnostics: [Diagnostic] = []
    /// Counts the time of the stages, if anybody asks.
    var clock: LapClock

    /// A press for the pages of a site; without an output they are made, judged and forgotten.
    init(_ frame: SiteFrame?, _ output: OutputFolder?, _ stopwatch: BuildStopwatch?) {
        templates = frame?.templates
        writer = output.map { OutputWriter(to: $0) }
        clock = LapClock(for: stopwatch)
    }

    /// Renders a page and puts it in its place.
    mutating func print(_ page: any Page) throws(MachineError) {
        guard let template = templates?.template(page.template) else {
            return diagnostics.append(.templateMissing(page.template))
        }
        data.removeAll()
        sheet.removeAll()
        diagnostics += page.sayAll(to: &data)
        clock.lap(.view)
        diagnostics += template.render(data, into: &sheet)
        clock.lap(.render)
        guard writer != nil else { return }
        try sheet.withUnsafeBytes { bytes throws(MachineError) in
            try writer?.put(bytes.bytes, at: page.path)
        }
        clock.lap(.write)
        if let path = page.textVersion { try printText(at: path) }
    }

    /// Makes the text version of the page that was printed last, from its very bytes.
    private mutating func printText(at path: String) throws(MachineError) {
        sheet.withUnsafeBytes { text.write($0) }
        clock.lap(.text)
        try text.withUnsafeBytes { bytes throws(MachineError) in
            try writer?.put(bytes.bytes, at: path)
        }
        clock.lap(.write)
    }

    /// Puts a file that is made already in its place.
    mutating func copy(_ bytes: [UInt8], to path: String) throws(MachineError) {
        try writer?.put(bytes.span.bytes, at: path)
        clock.lap(.write)
    }

    /// Hands over all that was printed since the last time.
    mutating func deliver(to edition: inout Edition) {
        if let harvest = writer?.finish() {
            edition.files = harvest.files
            edition.written = harvest.written
            diagnostics += harvest.diagnostics
        }
        edition.diagnostics += diagnostics
        diagnostics = []
        clock.deliver()
    }
}
