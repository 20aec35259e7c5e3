/// Replaces forms of writing scalar by scalar.
struct Normalizer {
    let forms: TextNormalization.Forms
    private(set) var changes: TextNormalization.Forms = []
    /// The text so far, in UTF-8, without its last scalar.
    private var output: [UInt8] = []
    /// The last scalar, which a sound mark may still change.
    private var last: Unicode.Scalar?

    init(forms: TextNormalization.Forms, capacity: Int) {
        self.forms = forms
        output.reserveCapacity(capacity)
    }

    /// The text after its end.
    consuming func finished() -> String {
        flush()
        return String(decoding: output, as: UTF8.self)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3000, 0x00A0: replace(scalar, by: " ", .unusualSpaces)
        case 0x3099, 0x309A: join(scalar, isVoiced: scalar.value == 0x3099)
        case 0xFF01...0xFF5E: appendFullWidth(scalar)
        case 0xFF9E, 0xFF9F: appendHalfWidthMark(scalar)
        case 0xFF61...0xFF9D:
            replace(scalar, by: Self.kana[Int(scalar.value - 0xFF61)], .halfWidthKana)
        default: write(scalar)
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
        guard forms.contains(.halfWidthKana), join(isVoiced: isVoiced) else {
            return replace(mark, by: isVoiced ? "\u{309B}" : "\u{309C}", .halfWidthKana)
        }
        changes.formUnion(.halfWidthKana)
    }

    private mutating func join(_ mark: Unicode.Scalar, isVoiced: Bool) {
        guard forms.contains(.separateSoundMarks), join(isVoiced: isVoiced) else {
            return write(mark)
        }
        changes.formUnion(.separateSoundMarks)
    }

    /// Puts a sound mark on the last kana, if that can have it.
    private mutating func join(isVoiced: Bool) -> Bool {
        guard let kana = last,
            let joined = isVoiced ? SoundMarks.voiced(kana) : SoundMarks.semiVoiced(kana)
        else { return false }
        last = joined
        return true
    }

    private mutating func replace(
        _ scalar: Unicode.Scalar, by usual: Unicode.Scalar, _ form: TextNormalization.Forms
    ) {
        guard forms.contains(form) else { return write(scalar) }
        write(usual)
        changes.formUnion(form)
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        flush()
        last = scalar
    }

    private mutating func flush() {
        guard let scalar = last else { return }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        last = nil
    }

    /// The wide forms of U+FF61 to U+FF9D.
    private static let kana = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)
}
