extension Language {
    static let yaml = Language(
        "yaml", aliases: ["yml"], endings: ["yaml", "yml"],
        .scanner { highlighter, range in
            var reader = YAMLReader(range)
            reader.read(&highlighter)
        })
}

/// Line by line: keys, and what stands behind them.
private struct YAMLReader {
    private let range: Range<Int>
    private var index: Int
    /// How many `[` and `{` are open.
    private var flow = 0

    init(_ range: Range<Int>) {
        self.range = range
        index = range.lowerBound
    }

    mutating func read(_ highlighter: inout Highlighter) {
        while index < range.upperBound {
            let start = index
            index = highlighter.skipBlanks(index, in: range)
            let indent = index - start
            if flow == 0 {
                if indent == 0, ["---", "..."].contains(where: { highlighter.starts(with: $0, at: index, in: range) }) {
                    highlighter.mark(.meta, index..<index + 3)
                    index += 3
                } else if indent == 0, index < range.upperBound, highlighter.bytes[index] == UInt8(ascii: "%") {
                    let end = highlighter.lineEnd(index, in: range)
                    highlighter.mark(.meta, index..<end)
                    index = end
                }
                skipDashes(highlighter)
                key(&highlighter)
            }
            if let isBlock = value(&highlighter), isBlock { block(indent, &highlighter) }
            index = min(index + 1, range.upperBound)
        }
    }

    /// `- ` in front of items.
    private mutating func skipDashes(_ highlighter: Highlighter) {
        while index + 1 < range.upperBound, "-?".utf8.contains(highlighter.bytes[index]),
            highlighter.bytes[index + 1].isSpaceOrTab
        {
            index = highlighter.skipBlanks(index + 1, in: range)
        }
    }

    /// A key, where the line begins with one.
    private mutating func key(_ highlighter: inout Highlighter) {
        guard index < range.upperBound else { return }
        let line = index..<highlighter.lineEnd(index, in: range)
        guard let first = highlighter.bytes[line].first, !"[{#&*!|>".utf8.contains(first) else { return }
        var end = index
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            end = highlighter.stringEnd(index, in: line, lines: false)
        } else {
            end = highlighter.skip(index, in: line) { $0 != UInt8(ascii: ":") }
            while end < line.upperBound, !isColon(end, highlighter) {
                end = highlighter.skip(end + 1, in: line) { $0 != UInt8(ascii: ":") }
            }
        }
        let colon = highlighter.skipBlanks(end, in: line)
        guard colon < line.upperBound, isColon(colon, highlighter) else { return }
        highlighter.mark(.attribute, index..<end)
        index = colon + 1
    }

    private func isColon(_ index: Int, _ highlighter: Highlighter) -> Bool {
        guard highlighter.bytes[index] == UInt8(ascii: ":") else { return false }
        guard index + 1 < range.upperBound else { return true }
        let next = highlighter.bytes[index + 1]
        return next.isWhitespace || flow > 0 && ",]}".utf8.contains(next)
    }

    /// The rest of a line. Whether the lines below it are a text as it is; nil at the line's end without one.
    private mutating func value(_ highlighter: inout Highlighter) -> Bool? {
        while index < range.upperBound {
            let start = index
            switch highlighter.bytes[index] {
            case 0x0A: return nil
            case UInt8(ascii: "#") where index == range.lowerBound || highlighter.bytes[index - 1].isWhitespace:
                index = highlighter.lineEnd(index, in: range)
                highlighter.mark(.comment, start..<index)
            case UInt8(ascii: "\""):
                index = highlighter.stringEnd(index, in: range)
                string(start, &highlighter)
            case UInt8(ascii: "'"):
                index = highlighter.stringEnd(index, in: range, escape: nil)
                string(start, &highlighter)
            case UInt8(ascii: "&"), UInt8(ascii: "*"): word(.variable, &highlighter)
            case UInt8(ascii: "!"): word(.type, &highlighter)
            case UInt8(ascii: "|") where flow == 0, UInt8(ascii: ">") where flow == 0:
                index = highlighter.lineEnd(index, in: range)
                let comment = highlighter.skip(start, in: start..<index) { $0 != UInt8(ascii: "#") }
                highlighter.mark(.keyword, start..<highlighter.skip(start, in: start..<index) { !$0.isWhitespace })
                highlighter.mark(.comment, comment..<index)
                return true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                flow += 1
                index += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                flow = max(0, flow - 1)
                index += 1
            case let byte where byte.isWhitespace || flow > 0 && byte == UInt8(ascii: ","): index += 1
            default: plain(&highlighter)
            }
        }
        return nil
    }

    private mutating func string(_ start: Int, _ highlighter: inout Highlighter) {
        let next = highlighter.skipBlanks(index, in: range)
        let isKey = flow > 0 && next < range.upperBound && highlighter.bytes[next] == UInt8(ascii: ":")
        highlighter.mark(isKey ? .attribute : .string, start..<index)
        if isKey { index = next + 1 }
    }

    private mutating func word(_ kind: Token.Kind, _ highlighter: inout Highlighter) {
        let end = highlighter.skip(index + 1, in: range) { !$0.isWhitespace && $0 != UInt8(ascii: ",") }
        highlighter.mark(kind, index..<end)
        index = end
    }

    /// A value without quotes: a constant, a number, or a text, which has no token of its own.
    private mutating func plain(_ highlighter: inout Highlighter) {
        let start = index
        var end = start
        while end < range.upperBound, highlighter.bytes[end] != 0x0A {
            let byte = highlighter.bytes[end]
            if flow > 0, ",[]{}".utf8.contains(byte) { break }
            if byte == UInt8(ascii: "#"), end > start, highlighter.bytes[end - 1].isSpaceOrTab { break }
            if flow > 0, isColon(end, highlighter) { break }
            end += 1
        }
        index = max(end, start + 1)
        if end < range.upperBound, flow > 0, isColon(end, highlighter) {
            highlighter.mark(.attribute, start..<end)
            index = end + 1
            return
        }
        while end > start, highlighter.bytes[end - 1].isWhitespace { end -= 1 }
        if isConstant(highlighter.bytes[start..<end]) { highlighter.mark(.number, start..<end) }
    }

    private func isConstant(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, value.count <= 40 else { return false }
        if first.isDigit || value.count > 1 && "+-.".utf8.contains(first) {
            return value.dropFirst().allSatisfy { $0.isDigit || $0.isLetter || ".:-+_".utf8.contains($0) }
                && value.contains(where: \.isDigit)
        }
        return ["true", "false", "null", "yes", "no", "on", "off", "~"].contains(
            String(decoding: value, as: UTF8.self).lowercased())
    }

    /// The lines of a text as it is: all that are empty or further in than the line that opens it.
    private mutating func block(_ indent: Int, _ highlighter: inout Highlighter) {
        let start = min(index + 1, range.upperBound)
        var next = start
        while next < range.upperBound {
            let first = highlighter.skipBlanks(next, in: range)
            let lineEnd = highlighter.lineEnd(first, in: range)
            guard first == lineEnd || first - next > indent else { break }
            index = lineEnd
            next = min(lineEnd + 1, range.upperBound)
        }
        highlighter.mark(.string, start..<max(start, index))
    }
}
