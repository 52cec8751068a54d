/// What begins with certain bytes, and how far it reaches. The first rule of a grammar that fits is taken.
struct Rule: Sendable {
    enum Reach: Sendable {
        /// To the end of the line.
        case line
        /// To what closes it, or to the end of the line where it may not go on to the next.
        case span
        /// Over the word behind it.
        case word
        /// A string between quotes with as many `#` behind it as in front.
        case hashes
        /// One character between quotes; without the closing one, a word.
        case character
        /// A regular expression, where a value can begin.
        case regex
        /// The lines below, up to one that holds the word behind it alone.
        case heredoc
        /// `[header]`: a line that begins and ends with brackets.
        case header
    }

    /// Where on a line the rule holds.
    enum Position: Sendable {
        case anywhere, firstColumn, firstOnLine, afterBlank
    }

    /// Code inside of a string.
    struct Code: Sendable {
        var open: [UInt8]
        var openBracket: UInt8
        var closeBracket: UInt8
    }

    var open: [UInt8]
    var close: [UInt8] = []
    var kind: Token.Kind
    var reach: Reach
    var position = Position.anywhere
    /// The sign in front of a byte that means itself; 0 for none.
    var escape: UInt8 = 0
    /// Whether `close` twice over means itself.
    var isDoubled = false
    var spansLines = false
    var nests = false
    var code: Code?
    /// The sign of variables inside of a string; 0 for none.
    var variableSign: UInt8 = 0
    /// What behind it makes it a key; 0 for none.
    var keySign: UInt8 = 0
    /// Of a word: further bytes that it may hold, and those that stand for a word alone.
    var also: [UInt8] = []
    var alone: [UInt8] = []

    private init(_ open: String, _ kind: Token.Kind, _ reach: Reach) {
        self.open = Array(open.utf8)
        self.kind = kind
        self.reach = reach
    }
}

extension Rule {
    /// `// to the end of the line`
    static func line(_ open: String, _ kind: Token.Kind = .comment, at position: Position = .anywhere) -> Rule {
        var rule = Rule(open, kind, .line)
        rule.position = position
        return rule
    }

    /// `/* until here */`
    static func block(
        _ open: String, _ close: String, _ kind: Token.Kind = .comment, nests: Bool = false,
        at position: Position = .anywhere
    ) -> Rule {
        var rule = Rule(open, kind, .span)
        rule.close = Array(close.utf8)
        rule.spansLines = true
        rule.nests = nests
        rule.position = position
        return rule
    }

    /// `"text"`, closed by the sign that opens it unless told. `code` is what opens code in it, up to its last bracket's
    /// counterpart; `key` the sign that makes a key of the string that stands before it.
    static func string(
        _ open: String, _ close: String? = nil, escape: Unicode.Scalar? = "\\", doubled: Bool = false,
        lines: Bool = false, code: String? = nil, variables: Unicode.Scalar? = nil, key: Unicode.Scalar? = nil
    ) -> Rule {
        var rule = Rule(open, .string, .span)
        rule.close = Array((close ?? open).utf8)
        rule.escape = escape.map { UInt8(ascii: $0) } ?? 0
        rule.isDoubled = doubled
        rule.spansLines = lines
        if let code = code.map({ Array($0.utf8) }), let bracket = code.last {
            let closing = bracket == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
            rule.code = Code(open: code, openBracket: bracket, closeBracket: closing)
        }
        rule.variableSign = variables.map { UInt8(ascii: $0) } ?? 0
        rule.keySign = key.map { UInt8(ascii: $0) } ?? 0
        return rule
    }

    /// `$name`: a sign and the word behind it. `also` are further bytes of such a word, `alone` signs that stand for one.
    static func sign(
        _ open: String, _ kind: Token.Kind, also: String = "", alone: String = "", at position: Position = .anywhere
    ) -> Rule {
        var rule = Rule(open, kind, .word)
        rule.also = Array(also.utf8)
        rule.alone = Array(alone.utf8)
        rule.position = position
        return rule
    }

    /// `r##"text"##`
    static func hashes(_ open: String) -> Rule { Rule(open, .string, .hashes) }

    /// `'a'` is a string, `'name` of the kind.
    static func character(_ open: String, orWord kind: Token.Kind) -> Rule { Rule(open, kind, .character) }

    /// `/expression/flags`
    static let regex = Rule("/", .string, .regex)

    /// `<<NAME`
    static func heredoc(_ open: String) -> Rule { Rule(open, .string, .heredoc) }

    /// `[section]`
    static let header: Rule = {
        var rule = Rule("[", .type, .header)
        rule.position = .firstColumn
        return rule
    }()
}
