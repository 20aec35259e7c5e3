package import JapaneseText

extension SiteSettings {
    /// What is promised and known about accessibility (ウェブアクセシビリティ方針), in the terms of
    /// 総務省's みんなの公共サイト運用ガイドライン; what is not decided is `nil`.
    package struct AccessibilityPolicy: Sendable, Hashable {
        /// The standard: 「JIS X 8341-3:2016」.
        package let standard: String
        /// The level of conformance aimed at: `A`, `AA` or `AAA`.
        package let target: String
        /// How closely the level is to be met (対応度).
        package var conformance: Conformance?
        /// What the policy holds for (対象範囲).
        package var scope: String?
        /// The day by which the target is to be met (期限).
        package var deadline: CalendarDate?
        /// What is left out, and why (例外), each in a sentence.
        package var exceptions: [String] = []
        /// The day of the last test, when there has been one.
        package var tested: CalendarDate?
        /// What the last test found, in a sentence.
        package var result: String?
        /// Where the whole result of the test stands, `https`.
        package var report: String?
        /// The department in charge, if not that of the publisher.
        package var department: String?
        /// The page through which it can be asked, if not that of the publisher, `https`.
        package var contactPage: String?
        /// What else is true, each in a sentence.
        package var notes: [String] = []

        /// A policy of which nothing but its aim is decided.
        package init(standard: String, target: String) {
            self.standard = standard
            self.target = target
        }

        /// How closely a site says to keep to its level, after 情報通信アクセス協議会's
        /// ウェブアクセシビリティ基盤委員会.
        package enum Conformance: String, Sendable, Hashable, CaseIterable {
            /// 準拠: tested, and all criteria are met.
            case conforming
            /// 一部準拠: tested, and some are not met yet.
            case partly
            /// 配慮: made with the criteria in mind.
            case considering
        }
    }
}
