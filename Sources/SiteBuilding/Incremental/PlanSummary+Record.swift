internal import JapaneseText
internal import PlanEvaluation
internal import PlanModel
internal import SiteViews

/// Keeping what the pages of the whole site need of a plan that is not made again.
extension RecordWriter {
    /// Writes a summary of a plan.
    mutating func write(_ summary: PlanSummary) {
        write(summary.identity)
        write(summary.levels) { writer, level in
            writer.write(level.name)
            writer.write(level.count)
        }
        write(summary.indicatorCount)
        write(summary.volumeCount)
        write(summary.targetsStatus)
        write(summary.reportedYears) { $0.write($1.startingYear) }
        write(summary.latestTally.map { [$0] } ?? []) { $0.write($1) }
        write(summary.latestRatings.map { [$0] } ?? []) { $0.write($1) }
        write(summary.themeFigures) { $0.write($1) }
        write(summary.terms) { $0.write($1) }
        write(summary.revisions) { $0.write($1) }
        write(summary.directory)
        write(summary.downloads) { $0.write($1) }
    }

    private mutating func write(_ identity: PlanIdentity) {
        write(identity.id.description)
        write(identity.municipality.code.digits)
        write(identity.municipality.name)
        write(identity.municipality.shortName)
        write(identity.municipality.reading)
        write(identity.municipality.homePage)
        write(identity.kind.rawValue)
        write(identity.title)
        write(identity.edition)
        write(identity.period.lowerBound.startingYear)
        write(identity.period.upperBound.startingYear)
        write(identity.isPeriodStated ? 1 : 0)
        write(identity.department)
        write(identity.purpose)
    }

    private mutating func write(_ tally: Tally) {
        write(tally.exceeded)
        write(tally.met)
        write(tally.notMet)
        write(tally.undecided)
        write(tally.notReported)
    }

    private mutating func write(_ tally: RatingTally) {
        write(tally.year.startingYear)
        write(tally.level)
        write(tally.grades) { writer, grade in
            writer.write(grade.label)
            writer.write(grade.standing.rawValue)
            writer.write(grade.count)
        }
        write(tally.unrated)
    }

    private mutating func write(_ download: Download) {
        write(download.title)
        write(download.summary)
        write(download.path)
        write(download.format)
        write(download.rowCount)
        write(download.size)
    }
}

extension RecordReader {
    /// Reads a summary of a plan.
    mutating func planSummary() throws(Damage) -> PlanSummary {
        let identity = try planIdentity()
        let levels = try list { reader throws(Damage) in
            (name: try reader.text(), count: try reader.number())
        }
        return PlanSummary(
            identity: identity, levels: levels,
            indicatorCount: try number(), volumeCount: try number(),
            targetsStatus: try optionalText(),
            reportedYears: try list { reader throws(Damage) in try reader.fiscalYear() },
            latestTally: try list { reader throws(Damage) in try reader.tally() }.first,
            latestRatings: try list { reader throws(Damage) in try reader.ratingTally() }.first,
            themeFigures: try list { reader throws(Damage) in try reader.themeFigure() },
            terms: try list { reader throws(Damage) in try reader.glossaryTerm() },
            revisions: try list { reader throws(Damage) in try reader.figureRevision() },
            directory: try planDirectory(levels: levels.count),
            downloads: try list { reader throws(Damage) in try reader.download() })
    }

    private mutating func planIdentity() throws(Damage) -> PlanIdentity {
        let id = PlanID(try text())
        let municipality = try municipality()
        guard let kind = PlanKind(rawValue: try text()) else { throw Damage() }
        let (title, edition) = (try text(), try optionalText())
        let (first, last) = (try fiscalYear(), try fiscalYear())
        guard first <= last else { throw Damage() }
        return PlanIdentity(
            id: id, municipality: municipality, kind: kind, title: title, edition: edition,
            period: first...last, isPeriodStated: try number() != 0,
            department: try optionalText(), purpose: try text())
    }

    private mutating func municipality() throws(Damage) -> Municipality {
        guard let code = MunicipalityCode(try text()) else { throw Damage() }
        return Municipality(
            code: code, name: try text(), shortName: try text(), reading: try text(),
            homePage: try optionalText())
    }

    private mutating func fiscalYear() throws(Damage) -> FiscalYear {
        FiscalYear(startingIn: try number())
    }

    private mutating func tally() throws(Damage) -> Tally {
        var tally = Tally()
        tally.exceeded = try number()
        tally.met = try number()
        tally.notMet = try number()
        tally.undecided = try number()
        tally.notReported = try number()
        return tally
    }

    private mutating func ratingTally() throws(Damage) -> RatingTally {
        RatingTally(
            year: try fiscalYear(), level: try text(),
            grades: try list { reader throws(Damage) in try reader.gradeCount() },
            unrated: try number())
    }

    private mutating func gradeCount() throws(Damage) -> RatingTally.GradeCount {
        let label = try text()
        guard let standing = GradeStanding(rawValue: try text()) else { throw Damage() }
        return RatingTally.GradeCount(label: label, standing: standing, count: try number())
    }

    private mutating func download() throws(Damage) -> Download {
        Download(
            title: try text(), summary: try text(), path: try text(), format: try text(),
            rowCount: try number(), size: try number())
    }
}
