/// Writes the Markdown of one page. Everything it draws comes from its generator, so a page depends on its number alone.
struct Prose {
    private(set) var bytes: [UInt8] = []
    private(set) var random: Random
    /// Draws a link that is valid on this page.
    private let link: (inout Random) -> String
    private let codes: [String]
    private let topic: Topic

    init(_ random: Random, about topic: Topic, codes: [String], link: @escaping (inout Random) -> String) {
        self.random = random
        self.topic = topic
        self.codes = codes
        self.link = link
        bytes.reserveCapacity(12_000)
    }

    mutating func add(_ text: String) { bytes += text.utf8 }
    mutating func line(_ text: String) {
        bytes += text.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A sentence's template with its marks replaced.
    mutating func fill(_ template: String) {
        var isMark = false
        for byte in template.utf8 {
            if isMark {
                replace(byte)
                isMark = false
            } else if byte == UInt8(ascii: "~") {
                isMark = true
            } else {
                bytes.append(byte)
            }
        }
    }

    private mutating func replace(_ mark: UInt8) {
        switch mark {
        case UInt8(ascii: "n"): add(topic.draw(.noun, &random))
        case UInt8(ascii: "s"): add(Words.withS(topic.draw(.noun, &random)))
        case UInt8(ascii: "a"): add(topic.draw(.adjective, &random))
        case UInt8(ascii: "v"): add(Words.withS(topic.draw(.verb, &random)))
        case UInt8(ascii: "i"): add(topic.draw(.verb, &random))
        case UInt8(ascii: "d"): add(random.pickWord(Words.adverbs))
        case UInt8(ascii: "c"): inlineCode()
        case UInt8(ascii: "b"): fill("**~a ~s**")
        case UInt8(ascii: "e"): fill("*~a*")
        case UInt8(ascii: "q"): fill("\"~n\"")
        case UInt8(ascii: "l"): add(link(&random))
        case UInt8(ascii: "#"): add(String(random.within(2...4096)))
        default:
            guard let phrases = Words.phrases[mark] else { preconditionFailure("a template has an unknown mark") }
            fill(random.pick(phrases))
        }
    }

    private mutating func inlineCode() {
        fill(random.pick(["`~n.~i()`", "`--~n-~n`", "`~n_~n`", "`<~n>`", "`~n[~#]`", "`~n: ~a`"]))
    }

    mutating func phrase() { fill(random.pick(["~a ~n", "~n of ~s", "~a ~a ~n", "~i the ~n"])) }

    // MARK: Blocks, each with the blank line that ends it

    mutating func heading(_ level: Int, _ text: String) {
        line(String(repeating: "#", count: level) + " " + text + "\n")
    }

    mutating func heading(_ level: Int) {
        add(String(repeating: "#", count: level) + " ")
        let start = bytes.count
        phrase()
        bytes[start] &-= 0x20
        add("\n\n")
    }

    /// Wrapped where a sentence ends, as many people write who look at diffs.
    mutating func paragraph(_ sentences: ClosedRange<Int> = 2...5) {
        for _ in 0..<random.within(sentences) {
            sentence()
            add("\n")
        }
        add("\n")
    }

    private mutating func sentence() {
        let start = bytes.count
        fill(random.pick(Words.sentences))
        if (0x61...0x7A).contains(bytes[start]) { bytes[start] &-= 0x20 }
    }

    mutating func list(_ items: ClosedRange<Int> = 3...6) {
        let isOrdered = random.chance(30)
        for number in 1...random.within(items) {
            add(isOrdered ? "\(number). " : "- ")
            sentence()
            add("\n")
            if random.chance(15) {
                add(isOrdered ? "   - " : "  - ")
                sentence()
                add("\n")
            }
        }
        add("\n")
    }

    mutating func quote() {
        add("> ")
        sentence()
        add("\n> ")
        sentence()
        add("\n\n")
    }

    mutating func code() {
        let (language, lines) = random.pick(Words.code)
        line("```" + language)
        for number in 0..<random.within(4...12) {
            fill(lines[number % lines.count])
            add("\n")
        }
        add("```\n\n")
    }

    mutating func table() {
        let columns = random.within(3...4)
        for _ in 0..<columns { fill("| ~n ") }
        add("|\n")
        for _ in 0..<columns { add("| --- ") }
        add("|\n")
        for _ in 0..<random.within(3...7) {
            for column in 0..<columns {
                add("| ")
                switch column {
                case 0: inlineCode()
                case 1: phrase()
                case 2:
                    add(random.chance(40) && !codes.isEmpty ? "[\(random.pick(codes))]" : String(random.below(1000)))
                default: fill("~a")
                }
                add(" ")
            }
            add("|\n")
        }
        add("\n")
    }

    /// What stands between two headings.
    mutating func block() {
        switch random.below(100) {
        case ..<50: paragraph()
        case ..<68: list()
        case ..<82: code()
        case ..<92: table()
        default: quote()
        }
    }
}
