import Markup

/// Draws a roadmap: a head with the years, then a strip for each piece of work.
package struct RoadmapDrawing: BandedDrawing {
    private let roadmap: Roadmap
    private let fit: RoadmapFit
    /// What kind of chart it is and where its figures can be read.
    package let label: String

    /// The drawing of a roadmap.
    package init(_ roadmap: Roadmap, label: String) {
        self.roadmap = roadmap
        self.label = label
        fit = RoadmapFit(roadmap)
    }

    /// The words that have a number in the drawing, in its order.
    package var numbered: [NumberedWords] { fit.numbered }

    /// The least width in pixels at which the drawing can be read, where that is more than the
    /// narrowest page has.
    package var scrollingWidth: Int? { fit.width > DrawingWidth.narrowest ? fit.width : nil }

    /// The head and the rows.
    package var bands: [Band] {
        [Band(height: Self.head) { [self] in drawHead(with: &$0) }]
            + roadmap.rows.enumerated().map { number, row in
                Band(name: .init(rest: row.name), height: fit.barHeight) { [self] in
                    drawTrack(with: &$0)
                    draw(row.course, fit.lines[number], with: &$0)
                }
            }
    }

    private static let head = 46
    /// The space between a bar and the border of a year, in hundredths of a percent.
    private static let margin = 60
    /// Half the line around a bar, in the narrowest drawing, in hundredths of a percent.
    private static let rim = 35

    private func edge(_ column: Int) -> Int { 10_000 * column / roadmap.columns.count }

    private func centre(_ columns: Range<Int>) -> Int {
        (edge(columns.lowerBound) + edge(columns.upperBound)) / 2
    }
}

extension RoadmapDrawing {
    private func drawHead(with pen: inout Pen) {
        pen.group(.phase) { pen in
            for (index, column) in roadmap.columns.enumerated() {
                pen.text(x: centre(index..<index + 1), y: 1400) {
                    $0.text(column.names[fit.nameIndex])
                }
            }
        }
        pen.group(.aimed) { pen in
            for (index, column) in roadmap.columns.enumerated() {
                pen.text(x: centre(index..<index + 1), y: 3400) { $0.text(column.state) }
            }
        }
        pen.rule(y: (Self.head - 1) * 100, .axis)
    }

    /// The room of the years, parted at their borders.
    private func drawTrack(with pen: inout Pen) {
        let height = fit.barHeight * 100
        pen.box(x: 0, width: 10_000, y: 0, height: height, .room)
        guard roadmap.columns.count > 1 else { return }
        pen.group(.gap) { pen in
            for column in 1..<roadmap.columns.count {
                pen.line(x1: edge(column), y1: 0, x2: edge(column), y2: height)
            }
        }
    }

    private func draw(_ course: Roadmap.Course, _ lines: [[String]], with pen: inout Pen) {
        switch course {
        case .phases(let phases):
            for (phase, lines) in zip(phases, lines) { draw(phase, lines, with: &pen) }
        case .milestones(let milestones):
            for milestone in milestones {
                pen.shape(
                    x: centre(milestone.column..<milestone.column + 1), y: fit.barHeight * 50,
                    path: Self.diamond, milestone.isDone ? .actual : .beginning)
            }
        case .unknown(let words):
            pen.group(.tick) { pen in
                pen.text(x: 200, y: fit.barHeight * 50 + 500) { $0.text(words) }
            }
        }
    }

    private func draw(_ phase: Roadmap.Phase, _ lines: [String], with pen: inout Pen) {
        let (first, last) = (phase.columns.lowerBound, phase.columns.upperBound)
        let isRimmed = phase.standing != .reported
        let outer = isRimmed ? Self.rim : 0
        let start = edge(first) + (first == 0 ? outer : Self.margin)
        let end = edge(last) - (last == roadmap.columns.count ? outer : Self.margin)
        let rim = isRimmed ? 100 : 0
        pen.box(
            x: start, width: end - start, y: rim, height: fit.barHeight * 100 - 2 * rim,
            phase.standing.ink)
        let top = fit.barHeight * 50 - lines.count * 1000 + 1500
        pen.group(phase.standing == .reported ? .told : .phase) { pen in
            for (number, line) in lines.enumerated() {
                pen.text(x: centre(phase.columns), y: top + number * 2000) { $0.text(line) }
            }
        }
    }

    /// Around its middle, 18 px high.
    package static let diamond: StaticString = "M0-9 9 0 0 9-9 0z"
}
