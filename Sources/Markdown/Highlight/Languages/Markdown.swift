extension Language {
    static let markdown = Language(
        "markdown", aliases: ["md", "mdx", "commonmark", "gfm"], endings: ["md", "markdown", "mdx"],
        .scanner { highlighter, range in
            var index = MarkdownLines.frontMatter(in: range, of: &highlighter)
            while index < range.upperBound { index = MarkdownLines.read(index, in: range, of: &highlighter) }
        })
}

/// Front matter in YAML, fences in their languages, and the marks of every other line.
private enum MarkdownLines {
    static func frontMatter(in range: Range<Int>, of highlighter: inout Highlighter) -> Int {
        guard highlighter.starts(with: "---\n", at: range.lowerBound, in: range),
            let close = highlighter.find("\n---", from: range.lowerBound + 3, in: range)
        else { return range.lowerBound }
        highlighter.read(range.lowerBound..<close + 4, as: .yaml)
        return close + 4
    }

    /// Reads a line, or a whole fence.
    static func read(_ start: Int, in range: Range<Int>, of highlighter: inout Highlighter) -> Int {
        let end = highlighter.lineEnd(start, in: range)
        let line = start..<end
        let first = highlighter.skipBlanks(start, in: line)
        let next = min(end + 1, range.upperBound)
        guard first < end else { return next }
        switch highlighter.bytes[first] {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            if let behind = fence(first..<end, in: range, of: &highlighter) { return behind }
        case UInt8(ascii: "#"):
            let marks = highlighter.skip(first, in: line) { $0 == UInt8(ascii: "#") }
            if marks - first <= 6, marks == end || highlighter.bytes[marks].isSpaceOrTab {
                highlighter.mark(.keyword, first..<end)
                return next
            }
        default: break
        }
        text(listMarks(first, in: line, of: &highlighter)..<end, of: &highlighter)
        return next
    }

    /// The fence's own lines, and what is between them. Nil where it is none.
    private static func fence(_ line: Range<Int>, in range: Range<Int>, of highlighter: inout Highlighter) -> Int? {
        let mark = highlighter.bytes[line.lowerBound]
        let marksEnd = highlighter.skip(line.lowerBound, in: line) { $0 == mark }
        let count = marksEnd - line.lowerBound
        guard count >= 3, mark == UInt8(ascii: "~") || !highlighter.bytes[marksEnd..<line.upperBound].contains(mark)
        else {
            return nil
        }
        highlighter.mark(.meta, line)
        let start = min(line.upperBound + 1, range.upperBound)
        var index = start
        while index < range.upperBound {
            let end = highlighter.lineEnd(index, in: range)
            let first = highlighter.skipBlanks(index, in: index..<end)
            let closing = highlighter.skip(first, in: first..<end) { $0 == mark }
            if closing - first >= count, highlighter.bytes[closing..<end].allSatisfy(\.isWhitespace) {
                content(of: marksEnd..<line.upperBound, start..<index, of: &highlighter)
                highlighter.mark(.meta, first..<closing)
                return min(end + 1, range.upperBound)
            }
            index = min(end + 1, range.upperBound)
        }
        content(of: marksEnd..<line.upperBound, start..<range.upperBound, of: &highlighter)
        return range.upperBound
    }

    private static func content(of info: Range<Int>, _ range: Range<Int>, of highlighter: inout Highlighter) {
        let first = highlighter.skipBlanks(info.lowerBound, in: info)
        let end = highlighter.skip(first, in: info) { !$0.isWhitespace }
        guard end - first <= 40 else { return }
        if let language = Language.named(highlighter.text(first..<end)) { highlighter.read(range, as: language) }
    }

    /// `> `, `- `, `1. ` in front of a line.
    private static func listMarks(_ start: Int, in line: Range<Int>, of highlighter: inout Highlighter) -> Int {
        var index = start
        while index < line.upperBound {
            var end = index
            switch highlighter.bytes[index] {
            case UInt8(ascii: ">"): end = index + 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                end = blankBehind(index + 1, in: line, of: highlighter)
            case let byte where byte.isDigit:
                let digits = highlighter.skip(index, in: line, while: \.isDigit)
                if digits < line.upperBound, ".)".utf8.contains(highlighter.bytes[digits]) {
                    end = blankBehind(digits + 1, in: line, of: highlighter)
                }
            default: break
            }
            guard end > index else { return index }
            highlighter.mark(.meta, index..<end)
            index = highlighter.skipBlanks(end, in: line)
        }
        return index
    }

    /// The index, where a blank or the line's end follows; otherwise nothing that is behind anything.
    private static func blankBehind(_ index: Int, in line: Range<Int>, of highlighter: Highlighter) -> Int {
        index == line.upperBound || highlighter.bytes[index].isSpaceOrTab ? index : 0
    }

    /// Code spans, addresses of links, and the labels of definitions and footnotes.
    private static func text(_ range: Range<Int>, of highlighter: inout Highlighter) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch highlighter.bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"):
                let close = highlighter.find("`", from: index + 1, in: range).map { $0 + 1 }
                if let close { highlighter.mark(.string, index..<close) }
                index = close ?? range.upperBound
            case UInt8(ascii: "]") where highlighter.starts(with: "](", at: index, in: range):
                let close = highlighter.find(")", from: index + 2, in: range) ?? range.upperBound
                highlighter.mark(.string, index + 2..<close)
                index = close
            default: index += 1
            }
        }
    }
}
