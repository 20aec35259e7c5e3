/// The words of officials on one measure of the corpus, in Markdown.
struct CorpusPage {
    /// What the measure is about.
    let subject: String

    /// Two headings, two paragraphs, a list, a table, a link, a footnote, and characters that
    /// have to be escaped: about 1.2 KB.
    func text(_ random: inout SplitMix64) -> String {
        let sentences = random.pick(4, of: CorpusWords.sentences)
        let tasks = random.pick(3, of: CorpusWords.tasks).map { task in
            "- " + task.replacing("#", with: String(random.number(2...90)))
        }
        let rows = zip(CorpusWords.steps, CorpusWords.phases).enumerated().map { index, step in
            "| 令和\(index + 3)年度（\(index + 2021)年度） | \(step.0) | \(step.1) |"
        }
        return """
            ## この施策について

            \(sentences[0])\(sentences[1])[^1]

            \(tasks.joined(separator: "\n"))

            ## 年度ごとの進め方

            | 年度 | すること | 区分 |
            | --- | --- | :---: |
            \(rows.joined(separator: "\n"))

            \(sentences[2])\(sentences[3])詳しくは[\(subject)の手引](https://www.example.lg.jp/guide/\(random.number(1000...9999)).html)にある。

            [^1]: \(random.pick(CorpusWords.footnotes))

            """
    }
}
