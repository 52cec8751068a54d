/// Reads a sample by a grammar's table. Each byte is looked at a bounded number of times: what could be searched for in vain
/// over and over is searched for once.
struct TableReader {
    let bytes: [UInt8]
    let grammar: Grammar
    let range: Range<Int>
    var list = TokenList()
    var index: Int

    /// Whether the next word is a name whatever it is, and of which kind.
    private var isNameExpected = false
    private var expected: Token.Kind?
    /// Whether a value has just ended, so that a `/` divides.
    var isOperand = false
    /// Whether a statement starts here, in a language whose statements have heads.
    var isHead = true
    /// The word that ends the lines of a heredoc whose opening has been read.
    var heredoc: Range<Int>?
    /// Strings that are interrupted by code, the innermost last.
    var interrupted: [Interruption] = []
    /// Up to where no regular expression closes.
    var noRegexBefore = 0

    struct Interruption {
        var rule: Rule
        var brackets = 0
    }

    init(_ bytes: [UInt8], _ range: Range<Int>, _ grammar: Grammar) {
        self.bytes = bytes
        self.range = range
        self.grammar = grammar
        index = range.lowerBound
    }

    mutating func read() {
        while index < range.upperBound {
            let byte = bytes[index]
            let kind = grammar.classes[Int(byte)]
            if kind.isEmpty {
                index += 1
            } else if kind.contains(.rule), apply(rulesOf: byte) {
                continue
            } else if kind.contains(.wordStart) {
                word()
            } else if kind.contains(.digit) {
                number()
            } else {
                sign(byte, kind)
            }
        }
    }

    func byte(at index: Int) -> UInt8? { index < range.upperBound ? bytes[index] : nil }

    func classes(at index: Int) -> Grammar.ByteClass {
        index < range.upperBound ? grammar.classes[Int(bytes[index])] : []
    }

    private func isBefore(_ byte: UInt8, _ index: Int) -> Bool { index > range.lowerBound && bytes[index - 1] == byte }

    // MARK: Signs

    private mutating func sign(_ byte: UInt8, _ kind: Grammar.ByteClass) {
        index += 1
        if byte == 0x0A {
            if kind.contains(.separator), !isBefore(UInt8(ascii: "\\"), index - 1) { isHead = true }
            if heredoc != nil { readHeredoc() }
            return
        }
        if let last = interrupted.last?.rule.code {
            if byte == last.openBracket {
                interrupted[interrupted.count - 1].brackets += 1
            } else if byte == last.closeBracket {
                if interrupted[interrupted.count - 1].brackets == 0 {
                    let rule = interrupted.removeLast().rule
                    readString(rule, from: index, contentAt: index)
                    return
                }
                interrupted[interrupted.count - 1].brackets -= 1
            }
        }
        isNameExpected = false
        // The `&` of `2>&1` ends no statement.
        isHead = kind.contains(.separator) && (byte != UInt8(ascii: "&") || !isBefore(UInt8(ascii: ">"), index - 1))
        isOperand = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    /// What stood here is a token: a value, and no head of a statement any more. The word that was waited for is it.
    mutating func endValue() {
        isHead = isNameExpected && expected != nil
        isNameExpected = false
        isOperand = true
    }

    // MARK: Words

    private mutating func word() {
        let start = index
        index += 1
        while index < range.upperBound, grammar.classes[Int(bytes[index])].contains(.word) { index += 1 }
        let wasHead = isHead
        let isMember = isBefore(UInt8(ascii: "."), start)
        if !isMember, let word = grammar.words.find(bytes, start..<index),
            wasHead || grammar.heads == nil || word.kind != .keyword
        {
            if let kind = word.kind ?? (isNameExpected ? expected : nil) { list.add(kind, start..<index) }
            isNameExpected = word.introduces
            expected = word.next
            isOperand = word.kind != .keyword
            isHead = word.kind == .keyword && !word.introduces
            return
        }
        if let kind = kind(ofName: start..<index, isMember: isMember, isHead: wasHead) {
            list.add(kind, start..<index)
        }
        endValue()
    }

    private func kind(ofName range: Range<Int>, isMember: Bool, isHead: Bool) -> Token.Kind? {
        if isNameExpected { return expected }
        if let label = grammar.label, !isMember, isFollowed(by: label) { return label.kind }
        if isHead, let heads = grammar.heads { return heads.kind }
        let isCapital = grammar.capitals != .plain && (0x41...0x5A).contains(bytes[range.lowerBound])
        if isCapital, grammar.capitals == .types { return kind(ofCapitalized: range) }
        if let next = byte(at: index), grammar.callSigns.contains(next), byte(at: index + 1) != UInt8(ascii: "=") {
            return .function
        }
        return isCapital ? kind(ofCapitalized: range) : nil
    }

    private func kind(ofCapitalized range: Range<Int>) -> Token.Kind {
        let isConstant = range.count > 1 && bytes[range].allSatisfy { !(0x61...0x7A).contains($0) }
        return isConstant ? .number : .type
    }

    private func isFollowed(by label: Grammar.Label) -> Bool {
        var next = index
        if label.afterBlanks { while let byte = byte(at: next), byte.isSpaceOrTab { next += 1 } }
        // `::` and `==` are no labels' ends.
        return byte(at: next) == label.sign && byte(at: next + 1) != label.sign
    }

    // MARK: Numbers

    private mutating func number() {
        let start = index
        let isHexadecimal =
            bytes[start] == UInt8(ascii: "0") && byte(at: start + 1).map { $0 | 0x20 } == UInt8(ascii: "x")
        index += 1
        while let byte = byte(at: index) {
            let isDigitNext = self.byte(at: index + 1)?.isDigit ?? false
            let isPart =
                switch byte {
                case UInt8(ascii: "."): isDigitNext
                case UInt8(ascii: "+"), UInt8(ascii: "-"):
                    isDigitNext
                        && (!isHexadecimal && bytes[index - 1] | 0x20 == UInt8(ascii: "e")
                            || classes(at: index).contains(.number))
                case UInt8(ascii: ":"): isDigitNext && classes(at: index).contains(.number)
                case UInt8(ascii: "_"): true
                default: byte.isLetter || byte.isDigit || classes(at: index).contains(.number)
                }
            guard isPart else { break }
            index += 1
        }
        list.add(.number, start..<index)
        endValue()
    }
}
