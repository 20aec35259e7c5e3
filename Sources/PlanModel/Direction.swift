/// The way an indicator is meant to go (望ましい方向).
package enum Direction: String, Sendable, Hashable, CaseIterable {
    /// More is better; the target is reached from below (以上).
    case increase
    /// Less is better; the target is reached from above (以下).
    case decrease
    /// As it is, or better.
    case maintain
    /// Done or not done; there is no number to compare.
    case state
}
