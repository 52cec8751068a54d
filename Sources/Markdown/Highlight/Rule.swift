/// What begins with certain bytes, and how far it reaches. The first rule of a grammar that fits is taken.
///
/// Rules, grammars and languages are objects, though nothing in them ever changes: each sample names many of them, and of a
/// value all fields would be counted up and down.
final class Rule: Sendable {
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

        /// Up to the counterpart of the last bracket that opens it.
        init?(_ open: String) {
            self.open = Array(open.utf8)
            guard let bracket = self.open.last else { return nil }
            openBracket = bracket
            closeBracket = bracket == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "}")
        }
    }

    let open: [UInt8]
    let close: [UInt8]
    let kind: Token.Kind
    let reach: Reach
    let position: Position
    /// The sign in front of a byte that means itself; 0 for none.
    let escape: UInt8
    /// Whether `close` twice over means itself.
    let isDoubled: Bool
    let spansLines: Bool
    let nests: Bool
    let code: Code?
    /// The sign of variables inside of a string; 0 for none.
    let variableSign: UInt8
    /// What behind it makes it a key; 0 for none.
    let keySign: UInt8
    /// Of a word: further bytes that it may hold, and those that stand for a word alone.
    let also: [UInt8]
    let alone: [UInt8]

    private init(
        _ open: String, _ kind: Token.Kind, _ reach: Reach, close: String = "", at position: Position = .anywhere,
        escape: Unicode.Scalar? = nil, isDoubled: Bool = false, spansLines: Bool = false, nests: Bool = false,
        code: Code? = nil, variableSign: Unicode.Scalar? = nil, keySign: Unicode.Scalar? = nil, also: String = "",
        alone: String = ""
    ) {
        self.open = Array(open.utf8)
        self.close = Array(close.utf8)
        self.kind = kind
        self.reach = reach
        self.position = position
        self.escape = escape.map { UInt8(ascii: $0) } ?? 0
        self.isDoubled = isDoubled
        self.spansLines = spansLines
        self.nests = nests
        self.code = code
        self.variableSign = variableSign.map { UInt8(ascii: $0) } ?? 0
        self.keySign = keySign.map { UInt8(ascii: $0) } ?? 0
        self.also = Array(also.utf8)
        self.alone = Array(alone.utf8)
    }
}

extension Rule {
    /// `// to the end of the line`
    static func line(_ open: String, _ kind: Token.Kind = .comment, at position: Position = .anywhere) -> Rule {
        Rule(open, kind, .line, at: position)
    }

    /// `/* until here */`
    static func block(
        _ open: String, _ close: String, _ kind: Token.Kind = .comment, nests: Bool = false,
        at position: Position = .anywhere
    ) -> Rule {
        Rule(open, kind, .span, close: close, at: position, spansLines: true, nests: nests)
    }

    /// `"text"`, closed by the sign that opens it unless told. `code` is what opens code in it, up to its last bracket's
    /// counterpart; `key` the sign that makes a key of the string that stands before it.
    static func string(
        _ open: String, _ close: String? = nil, escape: Unicode.Scalar? = "\\", doubled: Bool = false,
        lines: Bool = false, code: String? = nil, variables: Unicode.Scalar? = nil, key: Unicode.Scalar? = nil
    ) -> Rule {
        Rule(
            open, .string, .span, close: close ?? open, escape: escape, isDoubled: doubled, spansLines: lines,
            code: code.flatMap(Code.init), variableSign: variables, keySign: key)
    }

    /// `$name`: a sign and the word behind it. `also` are further bytes of such a word, `alone` signs that stand for one.
    static func sign(
        _ open: String, _ kind: Token.Kind, also: String = "", alone: String = "", at position: Position = .anywhere
    ) -> Rule {
        Rule(open, kind, .word, at: position, also: also, alone: alone)
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
    static let header = Rule("[", .type, .header, at: .firstColumn)
}
