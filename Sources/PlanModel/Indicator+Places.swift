extension Indicator {
    /// Where in its document a figure stands: the place of its own, or else that of the indicator,
    /// if both are of one document.
    package func place(_ own: String?, in source: SourceID) -> String? {
        own ?? (source == self.source ? place : nil)
    }

    /// Whether it, or one of its figures, says where in its document it stands.
    package var hasPlaces: Bool {
        place != nil || baseline?.place != nil || term?.place != nil
            || targets.contains { $0.place != nil } || actuals.contains { $0.place != nil }
    }
}
