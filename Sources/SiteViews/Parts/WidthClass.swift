/// The class of the stylesheet that keeps a drawing and its table wide enough to be read inside a
/// region that scrolls.
enum WidthClass {
    /// `least-20`, `least-24` … to `least-32` in steps of 4 rem, then to `least-80` in steps of 8.
    static func name(for pixels: Int) -> String {
        let rems = (pixels + 15) / 16
        let step = rems <= 32 ? 4 : 8
        return "least-\(min(80, max(20, (rems + step - 1) / step * step)))"
    }
}
