extension Language {
    static let html = Language(
        "html", aliases: ["htm", "xhtml", "vue", "svelte", "mustache", "handlebars"],
        endings: ["html", "htm", "xhtml", "vue", "svelte", "mustache"],
        .scanner { Markup.read($1, of: &$0, isHTML: true) })

    static let xml = Language(
        "xml", aliases: ["svg", "rss", "atom", "xsl", "xslt", "plist"],
        endings: ["xml", "svg", "rss", "atom", "xsl", "xslt", "plist", "csproj"],
        .scanner { Markup.read($1, of: &$0, isHTML: false) })
}

/// Tags, their attributes, and in HTML the style and script between them.
private enum Markup {
    static func read(_ range: Range<Int>, of highlighter: inout Highlighter, isHTML: Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch highlighter.bytes[index] {
            case UInt8(ascii: "<"): index = markup(index, in: range, of: &highlighter, isHTML: isHTML)
            case UInt8(ascii: "&"):
                let end = highlighter.skip(index + 1, in: range) {
                    $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
                }
                if end < range.upperBound, highlighter.bytes[end] == UInt8(ascii: ";"), end > index + 1 {
                    highlighter.mark(.number, index..<end + 1)
                }
                index = max(end, index + 1)
            case UInt8(ascii: "{") where highlighter.starts(with: "{{", at: index, in: range):
                index = mustache(index, in: range, of: &highlighter)
            default: index += 1
            }
        }
    }

    private static func mustache(_ start: Int, in range: Range<Int>, of highlighter: inout Highlighter) -> Int {
        // A tag is short: one that nothing closes is not searched for its end over and over.
        let near = start..<min(range.upperBound, start + 200)
        guard let end = highlighter.find("}}", from: start, in: near) else { return start + 2 }
        let close = highlighter.skip(end, in: near) { $0 == UInt8(ascii: "}") }
        highlighter.mark(.meta, start..<close)
        return close
    }

    private static func markup(
        _ start: Int, in range: Range<Int>, of highlighter: inout Highlighter, isHTML: Bool
    ) -> Int {
        func block(_ close: StaticString, _ kind: Token.Kind) -> Int {
            let end = highlighter.find(close, from: start, in: range).map { $0 + close.utf8CodeUnitCount }
            highlighter.mark(kind, start..<(end ?? range.upperBound))
            return end ?? range.upperBound
        }
        if highlighter.starts(with: "<!--", at: start, in: range) { return block("-->", .comment) }
        if highlighter.starts(with: "<![CDATA[", at: start, in: range) { return block("]]>", .string) }
        if highlighter.starts(with: "<?", at: start, in: range) { return block("?>", .meta) }
        if highlighter.starts(with: "<!", at: start, in: range) { return block(">", .meta) }
        let isEnd = highlighter.starts(with: "</", at: start, in: range)
        let name = start + (isEnd ? 2 : 1)
        guard name < range.upperBound, highlighter.bytes[name].isLetter || highlighter.bytes[name] >= 0x80 else {
            return start + 1
        }
        let nameEnd = highlighter.skip(name, in: range, while: \.isInTagName)
        highlighter.mark(.type, name..<nameEnd)
        let close = attributes(nameEnd, in: range, of: &highlighter)
        guard isHTML, !isEnd else { return close }
        switch highlighter.text(name..<min(nameEnd, name + 6)).lowercased() {
        case "style": return embedded(.css, "</style", from: close, in: range, of: &highlighter)
        case "script": return embedded(.javascript, "</script", from: close, in: range, of: &highlighter)
        default: return close
        }
    }

    private static func embedded(
        _ language: Language, _ close: StaticString, from start: Int, in range: Range<Int>,
        of highlighter: inout Highlighter
    ) -> Int {
        let end = highlighter.find(close, from: start, in: range) ?? range.upperBound
        highlighter.read(start..<end, as: language)
        return end
    }

    /// From behind a tag's name to behind its `>`.
    private static func attributes(_ start: Int, in range: Range<Int>, of highlighter: inout Highlighter) -> Int {
        var index = start
        var isValue = false
        while index < range.upperBound {
            let byte = highlighter.bytes[index]
            switch byte {
            case UInt8(ascii: ">"): return index + 1
            // A tag that nothing closes.
            case UInt8(ascii: "<"): return index
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = highlighter.stringEnd(index, in: range, escape: nil)
                highlighter.mark(.string, index..<end)
                index = end
                isValue = false
            case UInt8(ascii: "="):
                isValue = true
                index += 1
            case UInt8(ascii: "{") where highlighter.starts(with: "{{", at: index, in: range):
                index = mustache(index, in: range, of: &highlighter)
            default:
                let end = highlighter.skip(index, in: range) { isValue ? $0.isInBareValue : $0.isInAttributeName }
                highlighter.mark(isValue ? .string : .attribute, index..<end)
                if end > index { isValue = false }
                index = max(end, index + 1)
            }
        }
        return range.upperBound
    }
}

extension UInt8 {
    fileprivate var isInTagName: Bool {
        isLetter || isDigit || self >= 0x80 || self == 0x2D || self == 0x3A || self == 0x2E || self == 0x5F
    }

    fileprivate var isInAttributeName: Bool {
        !isWhitespace && self != 0x3D && self != 0x3E && self != 0x3C && self != 0x2F && self != 0x7B
    }

    fileprivate var isInBareValue: Bool { !isWhitespace && self != 0x3E && self != 0x3C }
}
