extension BlockStart {
    /// The kinds of HTML blocks, by what ends them.
    enum HTMLBlock: Equatable {
        /// A line that holds one of these.
        case until([StaticBytes])
        case untilBlankLine
    }

    /// A few bytes, written as a text.
    struct StaticBytes: Equatable {
        let bytes: [UInt8]
        init(_ text: String) { bytes = Array(text.utf8) }
    }

    func html(interruptsParagraph: Bool) -> HTMLBlock? {
        guard bytes[start] == UInt8(ascii: "<"), start + 1 < end else { return nil }
        let rest = start + 1
        if starts(with: "!--", at: rest) { return .until([StaticBytes("-->")]) }
        if starts(with: "?", at: rest) { return .until([StaticBytes("?>")]) }
        if starts(with: "![cdata[", at: rest) { return .until([StaticBytes("]]>")]) }
        if bytes[rest] == UInt8(ascii: "!") {
            return rest + 1 < end && bytes[rest + 1].isLetter ? .until([StaticBytes(">")]) : nil
        }
        let isClosing = bytes[rest] == UInt8(ascii: "/")
        let name = tagName(from: isClosing ? rest + 1 : rest)
        let text = String(decoding: bytes[name].map(\.lowercased), as: UTF8.self)
        let after = name.upperBound < end ? bytes[name.upperBound] : 0x20
        let endsName = after.isWhitespace || after == UInt8(ascii: ">")
        if !isClosing, endsName, Self.literalElements.contains(text) {
            return .until(Self.literalElements.map { StaticBytes("</\($0)>") })
        }
        if endsName || starts(with: "/>", at: name.upperBound), Self.blockElements.contains(text) {
            return .untilBlankLine
        }
        return !interruptsParagraph && isWholeTag(named: name, isClosing: isClosing) ? .untilBlankLine : nil
    }

    func ends(_ block: HTMLBlock) -> Bool {
        guard case .until(let marks) = block else { return false }
        return (start..<end).contains { index in
            marks.contains { starts(with: $0.bytes, at: index) }
        }
    }

    private func starts(with text: StaticString, at start: Int) -> Bool {
        text.withUTF8Buffer { starts(with: $0, at: start) }
    }

    private func starts(with text: some RandomAccessCollection<UInt8>, at start: Int) -> Bool {
        end - start >= text.count && zip(text, bytes[start..<(start + text.count)]).allSatisfy { $0 == $1.lowercased }
    }

    private func tagName(from start: Int) -> Range<Int> {
        var next = start
        guard next < end, bytes[next].isLetter else { return start..<start }
        while next < end, bytes[next].isLetter || bytes[next].isDigit || bytes[next] == UInt8(ascii: "-") { next += 1 }
        return start..<next
    }

    /// Whether the line is one complete tag and nothing else.
    private func isWholeTag(named name: Range<Int>, isClosing: Bool) -> Bool {
        guard !name.isEmpty else { return false }
        var next = name.upperBound
        while !isClosing, let behind = attribute(from: next) { next = behind }
        next = skipSpaces(from: next)
        if !isClosing, next < end, bytes[next] == UInt8(ascii: "/") { next += 1 }
        guard next < end, bytes[next] == UInt8(ascii: ">") else { return false }
        return skipSpaces(from: next + 1) == end
    }

    private func skipSpaces(from start: Int) -> Int {
        var next = start
        while next < end, bytes[next].isWhitespace { next += 1 }
        return next
    }

    /// White space, a name and perhaps a value: where it ends.
    private func attribute(from start: Int) -> Int? {
        var next = skipSpaces(from: start)
        func isNameStart(_ byte: UInt8) -> Bool {
            byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        }
        guard next > start, next < end, isNameStart(bytes[next]) else { return nil }
        while next < end,
            isNameStart(bytes[next]) || bytes[next].isDigit || bytes[next] == UInt8(ascii: ".")
                || bytes[next] == UInt8(ascii: "-")
        {
            next += 1
        }
        var value = skipSpaces(from: next)
        guard value < end, bytes[value] == UInt8(ascii: "=") else { return next }
        value = skipSpaces(from: value + 1)
        guard value < end else { return nil }
        let quote = bytes[value]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let close = bytes[(value + 1)..<end].firstIndex(of: quote) else { return nil }
            return close + 1
        }
        let first = value
        while value < end, !bytes[value].isWhitespace, !Array("\"'=<>`".utf8).contains(bytes[value]) { value += 1 }
        return value > first ? value : nil
    }

    /// Elements whose content is no Markdown.
    private static let literalElements = ["script", "pre", "style", "textarea"]

    private static let blockElements: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
        "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend",
        "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param",
        "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ]
}
