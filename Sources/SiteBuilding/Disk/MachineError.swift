package import Diagnostics
private import Glibc

/// A fault of the machine while it served a build: a full disk, a folder that may not be written.
///
/// It is thrown, not collected: no author can repair it in the sources, and the build cannot go on.
package struct MachineError: Error, Sendable, Hashable {
    /// What the program was about to do.
    package let operation: Operation
    /// The file or folder it was about to do it to, as the reader of the message knows it.
    package let path: String
    /// The number by which the kernel told the reason (`errno`).
    package let code: CInt

    /// A fault with a number of the kernel.
    package init(_ operation: Operation, _ path: String, code: CInt) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// A fault of the system call that has just failed on this thread.
    static func last(_ operation: Operation, _ path: String) -> MachineError {
        MachineError(operation, path, code: errno)
    }

    /// What the program was about to do when the machine failed.
    package enum Operation: Sendable, Hashable {
        /// To read a file.
        case read
        /// To list the entries of a folder.
        case list
        /// To write a file.
        case write
        /// To make a folder.
        case makeFolder
        /// To move a finished file to its place.
        case move
        /// To remove a file or folder of an earlier build.
        case remove
        /// To keep other builds out of the output folder.
        case lock
    }

    /// The fault in one sentence: what, where, why.
    package var message: LocalizedText {
        let words = messageWithoutPath
        return LocalizedText(
            ja: "\(path): \(words.japanese)", en: "\(path): \(words.english)")
    }

    /// The fault where the place is told beside it: what and why.
    var messageWithoutPath: LocalizedText {
        let deed = operation.words
        let reason = Self.reason(code)
        return LocalizedText(
            ja: "\(deed.japanese)ことができません: \(reason.japanese)",
            en: "cannot \(deed.english): \(reason.english)")
    }

    private static func reason(_ code: CInt) -> LocalizedText {
        let english = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        let japanese =
            switch code {
            case ENOSPC: "ディスクに空きがありません"
            case EDQUOT: "割り当てられたディスク容量を使い切りました"
            case EFBIG: "ファイルの大きさの上限を超えました"
            case EACCES, EPERM: "権限がありません"
            case EROFS: "読み取り専用のディスクです"
            case EMFILE, ENFILE: "開いているファイルが多すぎます"
            case EIO: "ディスクの読み書きに失敗しました"
            case ENOENT: "見つかりません"
            case EEXIST: "ビルド中に同じ名前のファイルが置かれました"
            case ENAMETOOLONG: "名前が長すぎます"
            default: english
            }
        return LocalizedText(ja: japanese, en: english)
    }
}

extension MachineError.Operation {
    fileprivate var words: LocalizedText {
        switch self {
        case .read: LocalizedText(ja: "読む", en: "read this file")
        case .list: LocalizedText(ja: "フォルダーの中を見る", en: "list this folder")
        case .write: LocalizedText(ja: "書く", en: "write this file")
        case .makeFolder: LocalizedText(ja: "フォルダーを作る", en: "make this folder")
        case .move: LocalizedText(ja: "公開の場所へ移す", en: "move this into its place")
        case .remove: LocalizedText(ja: "取り除く", en: "remove this")
        case .lock: LocalizedText(ja: "占有する", en: "lock this folder")
        }
    }
}
