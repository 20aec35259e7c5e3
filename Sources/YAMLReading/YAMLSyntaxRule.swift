internal import Diagnostics

/// The rules of the notation that a file can break, each with its way out.
enum YAMLSyntaxRule: CaseIterable {
    case unclosedQuote
    case unknownEscape
    case secondColon
    case missingColon
    case forbiddenFirstCharacter
    case name
    case entryNotAllowed
    case indentation
    case unclosedList
    case unclosedMapping
    case separator
    case blockHeader
    case directive
    case other

    /// The rule behind a message of libyaml.
    init(problem: String) {
        self = Self.rules.first { problem.hasPrefix($0.beginning) }?.rule ?? .other
    }

    /// The beginnings of libyaml's messages; the first that fits decides.
    private static let rules: [(beginning: String, rule: YAMLSyntaxRule)] = [
        ("found unexpected end of stream", .unclosedQuote),
        ("found unexpected document indicator", .unclosedQuote),
        ("found unknown escape", .unknownEscape),
        ("did not find expected hexdecimal", .unknownEscape),
        ("found invalid Unicode character escape", .unknownEscape),
        ("mapping values are not allowed", .secondColon),
        ("could not find expected ':'", .missingColon),
        ("found character that cannot start", .forbiddenFirstCharacter),
        ("found unexpected ':'", .forbiddenFirstCharacter),
        ("did not find expected alphabetic or numeric", .name),
        ("block sequence entries are not allowed", .entryNotAllowed),
        ("mapping keys are not allowed", .entryNotAllowed),
        ("did not find expected key", .indentation),
        ("did not find expected '-'", .indentation),
        ("did not find expected <document start>", .indentation),
        ("did not find expected ',' or ']'", .unclosedList),
        ("did not find expected ',' or '}'", .unclosedMapping),
        ("did not find expected node content", .separator),
        ("found an indentation indicator", .blockHeader),
        ("did not find expected comment or line break", .blockHeader),
        ("found duplicate %", .directive),
        ("found incompatible YAML", .directive),
        ("could not find directive", .directive),
        ("found unexpected non-alphabetical", .directive),
        ("found unknown directive", .directive),
    ]

    /// Whether the mistake lies where the part begins that could not be read, and not where
    /// reading stopped.
    var isMadeAtBeginning: Bool {
        switch self {
        case .unclosedQuote, .missingColon, .name, .unclosedList, .unclosedMapping, .directive: true
        default: false
        }
    }

    var message: LocalizedText {
        switch self {
        case .unclosedQuote:
            LocalizedText(
                ja: "引用符で始めた値は、引用符で終わります", en: "A value that begins with a quote ends with one")
        case .unknownEscape:
            LocalizedText(
                ja: "二重引用符の中の「\\」には、決まった文字だけが続きます",
                en: "Only certain letters follow a backslash in double quotes")
        case .secondColon:
            LocalizedText(
                ja: "一行に書ける「キー: 値」は一つです", en: "One line holds one 'key: value'")
        case .missingColon:
            LocalizedText(
                ja: "キーの後には「:」と空白が要ります", en: "A key is followed by ':' and a space")
        case .forbiddenFirstCharacter:
            LocalizedText(
                ja: "この文字では、引用符のない値を始められません",
                en: "A value without quotes cannot begin with this character")
        case .name:
            LocalizedText(
                ja: "「*」や「&」で始まる値は、引用符で囲みます",
                en: "A value that begins with '*' or '&' stands in quotes")
        case .entryNotAllowed:
            LocalizedText(
                ja: "一覧の「- 」は、自分の行に書きます", en: "The '- ' of a list begins a line of its own")
        case .indentation:
            LocalizedText(
                ja: "同じ階層の行は、字下げをそろえます", en: "Lines of one level are indented alike")
        case .unclosedList:
            LocalizedText(
                ja: "「[」で始めた一覧は、値を「,」で区切り「]」で終わります",
                en: "A list that begins with '[' separates its values with ',' and ends with ']'")
        case .unclosedMapping:
            LocalizedText(
                ja: "「{」で始めた組は、「,」で区切り「}」で終わります",
                en:
                    "A mapping that begins with '{' separates its entries with ',' and ends with '}'"
            )
        case .separator:
            LocalizedText(
                ja: "区切りの記号の前後には値が要ります", en: "A value stands before and after a separator")
        case .blockHeader:
            LocalizedText(
                ja: "「|」や「>」の後には、本文を次の行から書きます",
                en: "The text after '|' or '>' begins on the next line")
        case .directive:
            LocalizedText(
                ja: "行頭の「%」は YAML の指示に限られます",
                en: "A '%' at the beginning of a line is kept for YAML itself")
        case .other:
            LocalizedText(
                ja: "ここから先は YAML として読めません", en: "This cannot be read as YAML from here on")
        }
    }

    var help: LocalizedText {
        switch self {
        case .unclosedQuote:
            LocalizedText(ja: "終わりの引用符を書いてください", en: "Write the closing quote")
        case .unknownEscape:
            LocalizedText(
                ja: "一重引用符で囲むと「\\」もそのまま書けます", en: "In single quotes a backslash is itself")
        case .secondColon, .forbiddenFirstCharacter, .name:
            LocalizedText(ja: "値を \" \" で囲んでください", en: "Put the value in double quotes")
        case .missingColon:
            LocalizedText(
                ja: "「キー: 値」の形に直すか、一行に収めてください", en: "Write 'key: value' on one line")
        case .entryNotAllowed:
            LocalizedText(
                ja: "行を分けるか、値なら \" \" で囲んでください",
                en: "Begin a new line, or put a value in double quotes")
        case .indentation:
            LocalizedText(
                ja: "この行の行頭の空白を、前後の行と比べてください",
                en: "Compare the spaces at the beginning of this line with its neighbours")
        case .unclosedList:
            LocalizedText(ja: "「]」を書いてください", en: "Write the ']'")
        case .unclosedMapping:
            LocalizedText(ja: "「}」を書いてください", en: "Write the '}'")
        case .separator:
            LocalizedText(ja: "余分な「,」や「:」を消してください", en: "Remove the spare ',' or ':'")
        case .blockHeader:
            LocalizedText(ja: "「|」の後で改行してください", en: "Break the line after the '|'")
        case .directive:
            LocalizedText(ja: "値なら \" \" で囲んでください", en: "Put a value in double quotes")
        case .other:
            LocalizedText(
                ja: "この行と前の行の記号と字下げを確かめてください",
                en: "Look at the signs and the indentation of this line and the one before")
        }
    }
}
