extension CalendarProblem {
    /// The problem as a sentence without its end, in Japanese.
    package var japanese: String {
        switch self {
        case .unrecognised: "年度、年月、日付のどの形にもあてはまりません"
        case .unknownEra(let name): "「\(name)」という元号はありません"
        case .yearOutsideEra(let era, let year, let last):
            "\(era.rawValue)\(year)年はありません" + (last.map { "（\(era.rawValue)は\($0)年まで）" } ?? "")
        case .outsideEra(let era, let date):
            "\(date.year)年\(date.month)月\(date.day)日は\(era.rawValue)ではありません（\(date.japanese)）"
        case .yearOutOfRange(let year): "\(year)年は1868年から2199年までの外です"
        case .yearsDisagree(let fromEra, let gregorian):
            "元号の年は\(fromEra)年ですが、かっこの中は\(gregorian)年です"
        case .noSuchMonth(let month): "\(month)月はありません"
        case .noSuchDay(let day, in: let month): "\(month.japanese)に\(day)日はありません"
        case .calendarYear(let year): "\(year)年は暦年です"
        case .month(let month): "\(month.japanese)は月です（\(month.fiscalYear.japanese)に含まれます）"
        case .day(let day): "\(day.japanese)は日付です"
        }
    }

    /// The problem as a sentence without its end, in English.
    package var english: String {
        switch self {
        case .unrecognised: "This is no fiscal year, month or day"
        case .unknownEra(let name): "There is no era '\(name)'"
        case .yearOutsideEra(let era, let year, let last):
            "There is no \(era.rawValue)\(year)年"
                + (last.map { " (\(era.rawValue) ended in its year \($0))" } ?? "")
        case .outsideEra(let era, let date):
            "\(date.iso8601) does not lie in \(era.rawValue) (it is \(date.japanese))"
        case .yearOutOfRange(let year): "The year \(year) is not from 1868 to 2199"
        case .yearsDisagree(let fromEra, let gregorian):
            "The year of the era is \(fromEra), but the one in parentheses is \(gregorian)"
        case .noSuchMonth(let month): "There is no month \(month)"
        case .noSuchDay(let day, in: let month): "\(month.iso8601) has no day \(day)"
        case .calendarYear(let year): "\(year) is a calendar year here"
        case .month(let month):
            "\(month.iso8601) is a month (of FY\(month.fiscalYear.startingYear))"
        case .day(let day): "\(day.iso8601) is a day"
        }
    }
}
