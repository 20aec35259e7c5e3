package import JapaneseText

/// A rate as readers are shown it.
package enum RateText {
    /// A percentage with exactly one decimal place: 「110.0%」, 「1,372.5%」, 「−12.0%」.
    package static func words(_ rate: DecimalNumber) -> String {
        let digits = "\(rate.magnitude.withTenths)%"
        return rate.rounded(toPlaces: 1) < .zero ? "−" + digits : digits
    }
}
