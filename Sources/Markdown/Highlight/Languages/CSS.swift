extension Language {
    static let css = Language(
        "css", aliases: ["scss", "less"], endings: ["css", "scss", "less"], .scanner { Stylesheet.read($1, of: &$0) })
}

/// Statements: each is a declaration or what stands in front of a block, which its end tells.
private enum Stylesheet {
    private enum Part {
        case selector, property, value, rule
    }

    static func read(_ range: Range<Int>, of highlighter: inout Highlighter) {
        var index = range.lowerBound
        while index < range.upperBound {
            index = highlighter.skip(index, in: range) { $0.isWhitespace || "{};".utf8.contains($0) }
            let end = statementEnd(index, in: range, of: highlighter)
            let isBlock = end < range.upperBound && highlighter.bytes[end] == UInt8(ascii: "{")
            statement(index..<end, of: &highlighter, isBlock: isBlock)
            index = max(end, index + 1)
        }
    }

    /// The `{`, `}` or `;` that ends a statement; those in strings, comments and parentheses do not.
    private static func statementEnd(_ start: Int, in range: Range<Int>, of highlighter: Highlighter) -> Int {
        var index = start
        var depth = 0
        while index < range.upperBound {
            switch highlighter.bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = highlighter.stringEnd(index, in: range, lines: false)
                continue
            case UInt8(ascii: "/") where highlighter.starts(with: "/*", at: index, in: range):
                guard let close = highlighter.find("*/", from: index + 2, in: range) else { return range.upperBound }
                index = close + 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: "{"), UInt8(ascii: "}"): return index
            case UInt8(ascii: ";") where depth == 0: return index
            default: break
            }
            index += 1
        }
        return range.upperBound
    }

    private static func statement(_ range: Range<Int>, of highlighter: inout Highlighter, isBlock: Bool) {
        var part = isBlock ? Part.selector : .property
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            let byte = highlighter.bytes[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = highlighter.stringEnd(index, in: range, lines: false)
                highlighter.mark(.string, start..<index)
            case UInt8(ascii: "/") where highlighter.starts(with: "/*", at: index, in: range):
                index = highlighter.find("*/", from: index + 2, in: range).map { $0 + 2 } ?? range.upperBound
                highlighter.mark(.comment, start..<index)
            case UInt8(ascii: "@"):
                index = wordEnd(index + 1, in: range, of: highlighter)
                highlighter.mark(.meta, start..<index)
                part = .rule
            case UInt8(ascii: "!"):
                index = wordEnd(index + 1, in: range, of: highlighter)
                highlighter.mark(.keyword, start..<index)
            case UInt8(ascii: "#"):
                index = wordEnd(index + 1, in: range, of: highlighter)
                highlighter.mark(part == .selector ? .attribute : .number, start..<index)
            case UInt8(ascii: ".") where part == .selector:
                index = wordEnd(index + 1, in: range, of: highlighter)
                highlighter.mark(.attribute, start..<index)
            case UInt8(ascii: ":") where part == .selector:
                index = highlighter.skip(index, in: range) { $0 == UInt8(ascii: ":") }
                index = wordEnd(index, in: range, of: highlighter)
                highlighter.mark(.keyword, start..<index)
            case UInt8(ascii: ":"):
                if part == .property { part = .value }
                index += 1
            case _ where byte.isDigit || "-.".utf8.contains(byte) && isDigit(index + 1, in: range, of: highlighter):
                index = highlighter.skip(index + 1, in: range) {
                    $0.isDigit || $0.isLetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%")
                }
                highlighter.mark(.number, start..<index)
            default:
                index = wordEnd(index, in: range, of: highlighter)
                if index == start {
                    index += 1
                } else if let kind = kind(of: start..<index, part, in: range, of: highlighter) {
                    highlighter.mark(kind, start..<index)
                }
            }
        }
    }

    private static func kind(
        of word: Range<Int>, _ part: Part, in range: Range<Int>, of highlighter: Highlighter
    ) -> Token.Kind? {
        if highlighter.starts(with: "--", at: word.lowerBound, in: word) { return .variable }
        if word.upperBound < range.upperBound, highlighter.bytes[word.upperBound] == UInt8(ascii: "(") {
            return .function
        }
        switch part {
        case .selector: return .type
        case .property: return .attribute
        case .value, .rule: return nil
        }
    }

    private static func isDigit(_ index: Int, in range: Range<Int>, of highlighter: Highlighter) -> Bool {
        index < range.upperBound && (highlighter.bytes[index].isDigit || highlighter.bytes[index] == UInt8(ascii: "."))
    }

    private static func wordEnd(_ start: Int, in range: Range<Int>, of highlighter: Highlighter) -> Int {
        highlighter.skip(start, in: range) {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 >= 0x80
        }
    }
}
