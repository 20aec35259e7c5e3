internal import Diagnostics

/// The words that the renderer adds to a text.
struct RendererWords {
    let language: Language

    /// Says that a link leaves the publisher's site.
    var externalSite: StaticString { language == .japanese ? "外部サイト" : "external site" }

    /// What stands before, between and after facts about a link.
    var openingBracket: StaticString { language == .japanese ? "（" : " (" }
    var comma: StaticString { language == .japanese ? "、" : ", " }
    var closingBracket: StaticString { language == .japanese ? "）" : ")" }

    /// The state of a task, before its words.
    func task(isDone: Bool) -> String {
        switch language {
        case .japanese: isDone ? "完了：" : "未完了："
        case .english: isDone ? "Done: " : "To do: "
        }
    }

    /// The name of the list of notes.
    func notes(on subject: String) -> String {
        switch language {
        case .japanese: subject.isEmpty ? "注" : "\(subject)の注"
        case .english: subject.isEmpty ? "Notes" : "Notes on \(subject)"
        }
    }

    /// A reference to a note.
    func noteReference(_ number: String) -> String {
        language == .japanese ? "注\(number)" : "Note \(number)"
    }

    /// The way back from a note to the place that refers to it, the first or a later one.
    func wayBack(fromNote number: String, toReference ordinal: Int) -> String {
        switch language {
        case .japanese:
            ordinal == 1 ? "本文の注\(number)へ戻る" : "本文の注\(number)（\(ordinal)か所目）へ戻る"
        case .english:
            ordinal == 1
                ? "Back to note \(number) in the text"
                : "Back to note \(number) in the text (\(ordinal))"
        }
    }

    /// The name of a table, the first under its subject or a later one.
    func table(on subject: String, ordinal: Int) -> String {
        let number = ordinal == 1 ? "" : String(ordinal)
        switch language {
        case .japanese: return (subject.isEmpty ? "表" : "\(subject)の表") + number
        case .english:
            let table = ordinal == 1 ? "Table" : "Table \(number)"
            return subject.isEmpty ? table : "\(table): \(subject)"
        }
    }
}
