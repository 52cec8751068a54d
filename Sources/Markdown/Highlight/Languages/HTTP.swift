extension Language {
    static let http = Language(
        "http", aliases: ["https", "rest"], endings: ["http", "rest"],
        .scanner { highlighter, range in
            var index = range.lowerBound
            while index < range.upperBound { index = Message.read(index, in: range, of: &highlighter) }
        })

    /// `a=1&b=2`, the body of a form.
    fileprivate static let form = Language(
        "form",
        Grammar(
            innerBytes: "-.[]%+", numbers: false, label: .before("="), rules: [.sign("=", .string, also: "-.%+*~!:/@$")]
        ))
}

/// Requests and responses: a start line, header lines, and behind an empty line the body.
private enum Message {
    /// Reads one message, and what stands before the next.
    static func read(_ start: Int, in range: Range<Int>, of highlighter: inout Highlighter) -> Int {
        var index = highlighter.skip(start, in: range, while: \.isWhitespace)
        guard index < range.upperBound else { return range.upperBound }
        var language: Language?
        while index < range.upperBound {
            let line = index..<highlighter.lineEnd(index, in: range)
            index = min(line.upperBound + 1, range.upperBound)
            if isBlank(line, of: highlighter) { break }
            if startLine(line, of: &highlighter, isMarking: true) { continue }
            language = header(line, of: &highlighter) ?? language
        }
        let end = bodyEnd(index, in: range, of: highlighter)
        if let language { highlighter.read(index..<end, as: language) }
        return end
    }

    private static func isBlank(_ line: Range<Int>, of highlighter: Highlighter) -> Bool {
        highlighter.bytes[line].allSatisfy(\.isWhitespace)
    }

    /// A body ends where a start line follows an empty line.
    private static func bodyEnd(_ start: Int, in range: Range<Int>, of highlighter: Highlighter) -> Int {
        var highlighter = highlighter
        var index = start
        var isAfterBlank = true
        while index < range.upperBound {
            let line = index..<highlighter.lineEnd(index, in: range)
            if isAfterBlank, startLine(line, of: &highlighter, isMarking: false) { return index }
            isAfterBlank = isBlank(line, of: highlighter)
            index = line.upperBound + 1
        }
        return range.upperBound
    }

    /// `HTTP/1.1 404 Not Found`, or `GET /a HTTP/1.1`, whose version may be left out.
    private static func startLine(_ line: Range<Int>, of highlighter: inout Highlighter, isMarking: Bool) -> Bool {
        func mark(_ kind: Token.Kind, _ range: Range<Int>) { if isMarking { highlighter.mark(kind, range) } }
        if highlighter.starts(with: "HTTP/", at: line.lowerBound, in: line) {
            let version = wordEnd(line.lowerBound, in: line, of: highlighter)
            let code = highlighter.skipBlanks(version, in: line)
            let codeEnd = highlighter.skip(code, in: line, while: \.isDigit)
            mark(.keyword, line.lowerBound..<version)
            mark(.number, code..<codeEnd)
            return true
        }
        let method = highlighter.skip(line.lowerBound, in: line) {
            (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard method > line.lowerBound + 1, method < line.upperBound, highlighter.bytes[method] == 0x20 else {
            return false
        }
        let target = highlighter.skipBlanks(method, in: line)
        let targetEnd = wordEnd(target, in: line, of: highlighter)
        let version = highlighter.skipBlanks(targetEnd, in: line)
        let hasVersion = highlighter.starts(with: "HTTP/", at: version, in: line)
        let isAddress =
            version == line.upperBound && target < line.upperBound
            && (highlighter.bytes[target] == UInt8(ascii: "/")
                || highlighter.starts(with: "http", at: target, in: line))
        guard hasVersion || isAddress else { return false }
        mark(.meta, line.lowerBound..<method)
        mark(.string, target..<targetEnd)
        if hasVersion { mark(.keyword, version..<wordEnd(version, in: line, of: highlighter)) }
        return true
    }

    private static func wordEnd(_ start: Int, in line: Range<Int>, of highlighter: Highlighter) -> Int {
        highlighter.skip(start, in: line) { !$0.isWhitespace }
    }

    /// Marks the name of a header. The language of the body, where this header tells it.
    private static func header(_ line: Range<Int>, of highlighter: inout Highlighter) -> Language? {
        let end = highlighter.skip(line.lowerBound, in: line) { $0 != UInt8(ascii: ":") && !$0.isWhitespace }
        guard end > line.lowerBound, end < line.upperBound, highlighter.bytes[end] == UInt8(ascii: ":") else {
            return nil
        }
        highlighter.mark(.attribute, line.lowerBound..<end)
        guard end - line.lowerBound == 12, highlighter.text(line.lowerBound..<end).lowercased() == "content-type" else {
            return nil
        }
        let value = highlighter.skipBlanks(end + 1, in: line)
        let valueEnd = highlighter.skip(value, in: line) { $0 != UInt8(ascii: ";") && !$0.isWhitespace }
        return language(of: highlighter.text(value..<min(valueEnd, value + 100)).lowercased())
    }

    private static func language(of type: String) -> Language? {
        switch type {
        case "application/x-www-form-urlencoded": return .form
        case "text/css": return .css
        case "text/javascript", "application/javascript": return .javascript
        default: break
        }
        if type.hasSuffix("json") || type.hasSuffix("json-seq") { return .json }
        if type.hasSuffix("html") { return .html }
        if type.hasSuffix("xml") { return .xml }
        if type.hasSuffix("yaml") { return .yaml }
        return nil
    }
}
