/// Replaces forms of writing scalar by scalar.
struct Normalizer {
    let forms: TextNormalization.Forms
    private(set) var output = String.UnicodeScalarView()
    private(set) var changes: TextNormalization.Forms = []

    init(forms: TextNormalization.Forms) {
        self.forms = forms
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3000, 0x00A0: replace(scalar, by: " ", .unusualSpaces)
        case 0x3099, 0x309A: join(scalar, voiced: scalar.value == 0x3099, .separateSoundMarks)
        case 0xFF01...0xFF5E: appendFullWidth(scalar)
        case 0xFF9E, 0xFF9F: appendHalfWidthMark(scalar)
        case 0xFF61...0xFF9D:
            replace(scalar, by: Self.kana[Int(scalar.value - 0xFF61)], .halfWidthKana)
        default: output.append(scalar)
        }
    }

    private mutating func appendFullWidth(_ scalar: Unicode.Scalar) {
        let narrow = FullWidth.narrowed(scalar)
        switch narrow {
        case "0"..."9": replace(scalar, by: narrow, .fullWidthDigits)
        case "A"..."Z", "a"..."z": replace(scalar, by: narrow, .fullWidthLetters)
        default: replace(scalar, by: narrow, .fullWidthSigns)
        }
    }

    /// ﾞ or ﾟ, joined to the kana before it or, where it has none, as a mark of its own.
    private mutating func appendHalfWidthMark(_ mark: Unicode.Scalar) {
        let isVoiced = mark.value == 0xFF9E
        guard forms.contains(.halfWidthKana) else { return output.append(mark) }
        guard !join(isVoiced: isVoiced) else { return changes.formUnion(.halfWidthKana) }
        replace(mark, by: isVoiced ? "\u{309B}" : "\u{309C}", .halfWidthKana)
    }

    private mutating func join(
        _ mark: Unicode.Scalar, voiced isVoiced: Bool, _ form: TextNormalization.Forms
    ) {
        guard forms.contains(form), join(isVoiced: isVoiced) else { return output.append(mark) }
        changes.formUnion(form)
    }

    /// Puts a sound mark on the last kana, if that can have it.
    private mutating func join(isVoiced: Bool) -> Bool {
        guard let last = output.last,
            let joined = isVoiced ? SoundMarks.voiced(last) : SoundMarks.semiVoiced(last)
        else { return false }
        output.removeLast()
        output.append(joined)
        return true
    }

    private mutating func replace(
        _ scalar: Unicode.Scalar, by usual: Unicode.Scalar, _ form: TextNormalization.Forms
    ) {
        guard forms.contains(form) else { return output.append(scalar) }
        output.append(usual)
        changes.formUnion(form)
    }

    /// The wide forms of U+FF61 to U+FF9D.
    private static let kana = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)
}
