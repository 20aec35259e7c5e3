extension Era {
    /// The first day that is written in the era.
    package var firstDay: CalendarDate {
        switch self {
        case .meiji: CalendarDate(year: 1868, month: 1, day: 25)
        case .taisho: CalendarDate(year: 1912, month: 7, day: 30)
        case .showa: CalendarDate(year: 1926, month: 12, day: 25)
        case .heisei: CalendarDate(year: 1989, month: 1, day: 8)
        case .reiwa: CalendarDate(year: 2019, month: 5, day: 1)
        }
    }

    /// The last day that is written in the era; `nil` for the present era.
    ///
    /// The day on which 大正 and 昭和 began still belongs to the era before as well.
    package var lastDay: CalendarDate? {
        switch self {
        case .meiji: CalendarDate(year: 1912, month: 7, day: 30)
        case .taisho: CalendarDate(year: 1926, month: 12, day: 25)
        case .showa: CalendarDate(year: 1989, month: 1, day: 7)
        case .heisei: CalendarDate(year: 2019, month: 4, day: 30)
        case .reiwa: nil
        }
    }
}
