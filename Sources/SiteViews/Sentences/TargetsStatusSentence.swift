/// What a document says of all of its targets, in a sentence.
enum TargetsStatusSentence {
    /// 「資料は「目標値は調整中」としています。」 for the words as printed.
    static func text(_ printed: String) -> String { "資料は「\(printed)」としています。" }
}
