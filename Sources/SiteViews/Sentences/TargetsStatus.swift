/// What a document says of all the targets of its plan (目標の状態).
enum TargetsStatus {
    /// The words of the document in a sentence: 「資料は、目標について「目標値は調整中」としています。」.
    static func sentence(_ printed: String) -> String {
        "資料は、目標について「\(printed)」としています。"
    }
}
