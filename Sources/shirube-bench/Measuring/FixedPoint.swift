import Foundation

extension Double {
    /// The number with so many places behind the point.
    func places(_ count: Int) -> String { String(format: "%.\(count)f", self) }
}

extension String {
    /// The text with spaces before it, or after it when the width is negative.
    func padded(to width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, abs(width) - count))
        return width < 0 ? self + spaces : spaces + self
    }
}
