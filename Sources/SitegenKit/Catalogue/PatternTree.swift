/// What a regular expression is made of, as far as it matters in how many ways a text can match.
indirect enum PatternTree {
    /// A sign of the text, one of those that this part of the expression matches alone. What takes up nothing, such as `\b` and
    /// `(?=a)`, and what may be any text, such as `\1`, is a sign that nothing is known of: nil.
    case sign(String?)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// `most` is nil where there is no end to it.
    case repeated(PatternTree, least: Int, most: Int?)

    /// The tree of a sound expression, and those of what is looked at ahead and behind.
    static func all(of source: String) -> [PatternTree] {
        var reader = PatternReader(source)
        let tree = reader.choice()
        return [tree] + reader.asides
    }
}

/// Steps over an expression that has compiled: that bounds how deep its groups nest.
private struct PatternReader {
    private let source: [UInt8]
    private var rest: ArraySlice<UInt8>
    /// What is in force, as it is written: `(?i)`.
    private var options = ""
    /// Whether blanks and comments between the signs mean nothing: `(?x)`.
    private var isSpaced = false
    private(set) var asides: [PatternTree] = []

    init(_ source: String) {
        self.source = Array(source.utf8)
        rest = self.source[...]
    }

    /// Up to the end of a group.
    mutating func choice() -> PatternTree {
        let outer = (options, isSpaced)
        defer { (options, isSpaced) = outer }
        var branches = [sequence()]
        while take("|") { branches.append(sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() -> PatternTree {
        var items: [PatternTree] = []
        skipSpace()
        while let byte = rest.first, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            var item = item()
            skipSpace()
            while let (least, most) = count() {
                item = .repeated(item, least: least, most: most)
                skipSpace()
            }
            items.append(item)
        }
        return .sequence(items)
    }

    private mutating func skipSpace() {
        guard isSpaced else { return }
        while let byte = rest.first, byte == UInt8(ascii: "#") || byte <= 0x20 {
            rest.removeFirst()
            if byte == UInt8(ascii: "#") { rest = rest.drop { $0 != 0x0A } }
        }
    }

    /// `*`, `+`, `?` or `{2,5}`, with the mark behind it that says how eager it is.
    private mutating func count() -> (least: Int, most: Int?)? {
        var counts: (Int, Int?)?
        if take("*") { counts = (0, nil) } else if take("+") { counts = (1, nil) } else if take("?") { counts = (0, 1) }
        if counts == nil, rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
            let numbers = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
                .split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
            guard numbers.count <= 2, numbers.contains(where: { Int($0) != nil }) else { return nil }
            counts = (Int(numbers[0]) ?? 0, Int(numbers[numbers.count - 1]))
            rest = rest[(end + 1)...]
        }
        guard let counts else { return nil }
        _ = take("?") || take("+")
        return counts
    }

    private mutating func item() -> PatternTree {
        let start = rest.startIndex
        switch rest.popFirst() {
        case UInt8(ascii: "("): return group()
        case UInt8(ascii: "["): skipClass()
        case UInt8(ascii: "^"), UInt8(ascii: "$"): return .sign(nil)
        case UInt8(ascii: "\\"): if !skipEscape() { return .sign(nil) }
        default: skipScalar()
        }
        return .sign(options + String(decoding: source[start..<rest.startIndex], as: UTF8.self))
    }

    // MARK: Groups

    /// Behind the parenthesis that opens it.
    private mutating func group() -> PatternTree {
        guard take("?") else { return closed() }
        switch rest.first {
        case UInt8(ascii: "#"):
            skip(to: ")")
            return .sequence([])
        case UInt8(ascii: "="), UInt8(ascii: "!"): return aside()
        case UInt8(ascii: "<") where rest.dropFirst().first.map("=!".utf8.contains) == true: return aside()
        case UInt8(ascii: "<"), UInt8(ascii: "P"): skip(to: ">")
        case UInt8(ascii: "'"):
            rest.removeFirst()
            skip(to: "'")
        case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "|"): rest.removeFirst()
        default: return optionGroup()
        }
        return closed()
    }

    private mutating func closed() -> PatternTree {
        let content = choice()
        _ = take(")")
        return content
    }

    /// What is only looked at takes up nothing, and may say where a turn ends.
    private mutating func aside() -> PatternTree {
        rest = rest.drop { "<=!".utf8.contains($0) }
        asides.append(closed())
        return .sign(nil)
    }

    /// `(?i:...)`, or `(?i)` for all that follows in the group around.
    private mutating func optionGroup() -> PatternTree {
        let names = rest.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ":") }
        rest = rest.dropFirst(names.count)
        let outer = (options, isSpaced)
        options += "(?\(String(decoding: names, as: UTF8.self)))"
        let parts = names.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        if parts[0].contains(UInt8(ascii: "x")) { isSpaced = true }
        if parts.count > 1, parts[1].contains(UInt8(ascii: "x")) { isSpaced = false }
        if take(")") { return .sequence([]) }
        _ = take(":")
        defer { (options, isSpaced) = outer }
        return closed()
    }

    // MARK: Signs

    /// Steps behind what follows a backslash. False where it stands for no single sign.
    private mutating func skipEscape() -> Bool {
        let name = rest.first ?? 0
        rest = rest.dropFirst()
        skipScalar()
        switch name {
        case UInt8(ascii: "Q"):
            while !rest.isEmpty, !rest.starts(with: "\\E".utf8) { rest.removeFirst() }
            rest = rest.dropFirst(2)
            return false
        case UInt8(ascii: "1")...UInt8(ascii: "9"):
            rest = rest.drop { (48...57).contains($0) }
            return false
        case UInt8(ascii: "k"), UInt8(ascii: "g"):
            let ends: [UInt8: Character] = [
                UInt8(ascii: "{"): "}", UInt8(ascii: "<"): ">", UInt8(ascii: "'"): "'",
            ]
            if let end = rest.first.flatMap({ ends[$0] }) {
                rest.removeFirst()
                skip(to: end)
            }
            return false
        case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"),
            UInt8(ascii: "N"), UInt8(ascii: "o"):
            if rest.first == UInt8(ascii: "{") {
                skip(to: "}")
                return true
            }
            let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
            rest = rest.dropFirst(digits[name] ?? ("pP".utf8.contains(name) ? 1 : 0))
            return true
        default: return !"bBAzZGyYK".utf8.contains(name)
        }
    }

    /// Steps behind the bracket that closes a class, which may hold escapes and other classes.
    private mutating func skipClass() {
        var depth = 1
        while depth > 0, let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"): rest = rest.dropFirst()
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
    }

    /// Steps behind the last bytes of a scalar.
    private mutating func skipScalar() { rest = rest.drop { $0 & 0xC0 == 0x80 } }

    private mutating func skip(to end: Character) {
        rest = rest.drop { $0 != end.asciiValue }.dropFirst()
    }

    private mutating func take(_ sign: Character) -> Bool {
        guard let byte = rest.first, byte == sign.asciiValue else { return false }
        rest.removeFirst()
        return true
    }
}
