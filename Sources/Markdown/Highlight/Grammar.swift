/// How a language is written, as a table.
final class Grammar: Sendable {
    /// What a word with a capital letter is that the language does not know.
    enum Capitals: Sendable {
        /// A name like any other.
        case plain
        /// A type; a constant where all of its letters are capitals.
        case types
        /// The same, unless it is called.
        case typesUnlessCalled
    }

    /// A word is of a kind where the sign follows it at once.
    struct Label: Sendable {
        var sign: UInt8
        var kind: Token.Kind
        /// Whether blanks may stand between them.
        var afterBlanks: Bool

        static func before(_ sign: Unicode.Scalar, _ kind: Token.Kind = .attribute, blanks: Bool = false) -> Label {
            Label(sign: UInt8(ascii: sign), kind: kind, afterBlanks: blanks)
        }
    }

    /// The first word of each statement has a kind, and keywords are keywords there only.
    struct Heads: Sendable {
        var kind: Token.Kind
        /// What ends a statement.
        var separators: String
    }

    struct ByteClass: OptionSet, Sendable {
        let rawValue: UInt8

        /// Begins a rule.
        static let rule = ByteClass(rawValue: 1)
        static let wordStart = ByteClass(rawValue: 2)
        static let word = ByteClass(rawValue: 4)
        static let digit = ByteClass(rawValue: 8)
        /// May stand between the digits of a number.
        static let number = ByteClass(rawValue: 16)
        static let separator = ByteClass(rawValue: 32)
        /// None of the others, and no blank.
        static let sign = ByteClass(rawValue: 64)
    }

    let words: WordTable
    let capitals: Capitals
    let label: Label?
    let heads: Heads?
    /// Sorted by the first byte; those of one byte in the order of the language's table.
    let rules: [Rule]
    /// For each byte the range of its rules.
    let firstRule: [UInt8]
    let classes: [ByteClass]
    /// What makes a call of the word before it.
    let callSigns: [UInt8]

    /// - words: the language's own, by kind, separated by blanks.
    /// - next: what the word is that follows a word, such as a function after `def`; nil for a name like any other.
    /// - wordBytes: what a word may hold and begin with besides letters, digits, `_` and other scripts.
    /// - innerBytes: what it may hold and not begin with.
    /// - numbers: whether digits begin a number; `numberBytes` are its further bytes.
    /// - calls: signs that follow the name of a function at once.
    init(
        words: KeyValuePairs<Token.Kind, String> = [:], next: KeyValuePairs<String, Token.Kind?> = [:],
        ignoresCase: Bool = false, wordBytes: String = "", innerBytes: String = "", numbers: Bool = true,
        numberBytes: String = "", capitals: Capitals = .plain, calls: String = "", label: Label? = nil,
        heads: Heads? = nil, rules: [Rule]
    ) {
        self.words = WordTable(words, next: next, ignoresCase: ignoresCase)
        self.capitals = capitals
        self.label = label
        self.heads = heads
        callSigns = Array(calls.utf8)
        var classes: [ByteClass] = (0...255).map { byte in
            let byte = UInt8(byte)
            if byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80 { return [.wordStart, .word] }
            if byte.isDigit { return numbers ? [.word, .digit] : [.wordStart, .word] }
            return byte.isWhitespace && byte != 0x0A ? [] : .sign
        }
        for byte in wordBytes.utf8 { classes[Int(byte)] = [.wordStart, .word] }
        for byte in innerBytes.utf8 { classes[Int(byte)].insert(.word) }
        for byte in numberBytes.utf8 { classes[Int(byte)].insert(.number) }
        for byte in (heads?.separators ?? "").utf8 { classes[Int(byte)].insert(.separator) }
        var firstRule = [UInt8](repeating: 0, count: 257)
        var sorted: [Rule] = []
        for byte in 0...255 {
            firstRule[byte] = UInt8(sorted.count)
            sorted += rules.filter { Int($0.open[0]) == byte }
            if sorted.count > Int(firstRule[byte]) { classes[byte].insert(.rule) }
        }
        firstRule[256] = UInt8(sorted.count)
        self.rules = sorted
        self.firstRule = firstRule
        self.classes = classes
    }
}
