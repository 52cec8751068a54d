import Markdown

/// What an author most likely did where libyaml refuses a text: it tells what it was looking for, and often far behind the cause.
struct YAMLSlip {
    var message: String
    var range: Range<Int>
    var help: String
}

extension YAMLSlip {
    /// Looks at the lines up to the one that libyaml did not get past. Nil where none of them says what is wrong. `quote` is
    /// where the quotes open that it was in.
    init?(_ bytes: [UInt8], in range: Range<Int>, problem: String, at offset: Int, quote: Int?) {
        let search = SlipSearch(bytes: bytes, lines: Line.all(bytes, in: range), offset: offset, quote: quote)
        guard let slip = search.slip(problem) else { return nil }
        self = slip
    }

    fileprivate init(_ message: String, _ range: Range<Int>, help: String) {
        self.init(message: message, range: range, help: help)
    }
}

/// A line with what a reader takes for its key and its value.
private struct Line {
    /// Without the end of the line and the blanks before it.
    var range: Range<Int>
    /// Behind the indentation.
    var first: Int
    /// Behind the hyphens of list items.
    var content: Int
    var colon: Int?
    /// Where the value begins; the end of the line where there is none.
    var value: Int

    static func all(_ bytes: [UInt8], in range: Range<Int>) -> [Line] {
        var lines: [Line] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
            lines.append(Line(bytes, start..<end))
            start = end + 1
        }
        return lines
    }

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        func skippingBlanks(_ start: Int) -> Int {
            bytes[start..<line.upperBound].firstIndex { !isBlank($0) } ?? line.upperBound
        }
        let last = bytes[line].lastIndex { !isBlank($0) }
        range = line.lowerBound..<(last.map { $0 + 1 } ?? line.lowerBound)
        first = min(skippingBlanks(line.lowerBound), range.upperBound)
        content = first
        while content + 1 < range.upperBound, bytes[content] == UInt8(ascii: "-"), isBlank(bytes[content + 1]) {
            content = skippingBlanks(content + 1)
        }
        let end = range.upperBound
        // A quote or a bracket begins a value, and what is in it is no key of the line.
        let isValue = content < end && "\"'[{".utf8.contains(bytes[content])
        colon =
            isValue
            ? nil
            : bytes[content..<end].indices.first {
                bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == end || isBlank(bytes[$0 + 1]))
            }
        value = min(colon.map { skippingBlanks($0 + 1) } ?? content, end)
    }
}

private struct SlipSearch {
    let bytes: [UInt8]
    let lines: [Line]
    /// Where libyaml stopped, and where the quotes open that it was in.
    let offset: Int
    let quote: Int?

    func slip(_ problem: String) -> YAMLSlip? {
        let last = lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
        guard lines.indices.contains(last) else { return nil }
        if let conflict { return conflict }
        if let escape = escape(problem) { return openQuote(above: last) ?? escape }
        // Of these libyaml tells where they are; a quote that stands before may be a part of a comment or of a text.
        let isSign = ["mapping values are not allowed", "found character that cannot start"].contains(
            where: { problem.begins(with: $0) })
        if !isSign, let open = openQuote(upTo: last) ?? openQuote(before: problem) { return open }
        let isInBrackets = ["did not find expected ','", "did not find expected node"].contains(
            where: { problem.begins(with: $0) })
        if isInBrackets, let open = openQuote(inBracketsUpTo: last) ?? openBracket(upTo: last) { return open }
        if let tab = tab(in: lines[last]) { return tab }
        if problem.begins(with: "could not find expected ':'") { return noColon(before: last) }
        let line = lines[last]
        guard line.range.upperBound > offset else { return nil }
        if let colon = line.colon, colon == offset {
            return indented(last) ?? noColon(before: last)
        }
        // A list item in brackets below a value: the first colon in them is one too many.
        if line.content > line.first, line.colon == nil, problem.begins(with: "mapping values are not allowed"),
            "[{".utf8.contains(bytes[line.content]), let slip = indented(last)
        {
            return slip
        }
        return start(of: line) ?? afterClosing(line) ?? colonInItem(line) ?? secondColon(line)
    }

    private var conflict: YAMLSlip? {
        guard let line = lines.first(where: { bytes[$0.range].starts(with: "<<<<<<<".utf8) }) else { return nil }
        return YAMLSlip(
            "a merge conflict", line.range,
            help: "keep one of the two sides, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`")
    }

    // MARK: Quotes and brackets

    private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// The quote that closes the one at a place, before an end.
    private func closing(_ start: Int, before end: Int) -> Int? {
        var place = start + 1
        while place < end {
            if bytes[place] == UInt8(ascii: "\\"), bytes[start] == UInt8(ascii: "\"") {
                place += 2
                continue
            }
            guard bytes[place] == bytes[start] else {
                place += 1
                continue
            }
            // Two of them stand for one.
            let isDoubled = bytes[start] == UInt8(ascii: "'") && place + 1 < end && bytes[place + 1] == bytes[start]
            if !isDoubled { return place }
            place += 2
        }
        return nil
    }

    /// A quote that its line does not close, so that it took in more than its value: up to where libyaml stopped.
    private func openQuote(upTo last: Int) -> YAMLSlip? {
        for line in lines[...last] where line.value < line.range.upperBound && isQuote(bytes[line.value]) {
            guard closing(line.value, before: line.range.upperBound) == nil else { continue }
            let end = lines[lines.count - 1].range.upperBound
            if let close = closing(line.value, before: end), close < lines[last].range.lowerBound { continue }
            return backslashBeforeClosing(line.value, in: line)
                ?? YAMLSlip(
                    "the quote that opens in this line is not closed in it", line.value..<line.range.upperBound,
                    help: Self.close)
        }
        return nil
    }

    /// A quote between brackets that its line does not close, and that another one, in the line of the problem, did.
    private func openQuote(inBracketsUpTo last: Int) -> YAMLSlip? {
        for line in lines[..<last] where line.value < line.range.upperBound && "[{".utf8.contains(bytes[line.value]) {
            var place = line.value + 1
            while place < line.range.upperBound {
                let before = bytes[line.value..<place].last { !$0.isBlank } ?? 0
                guard isQuote(bytes[place]), "[{,:".utf8.contains(before) else {
                    place += 1
                    continue
                }
                guard let close = closing(place, before: line.range.upperBound) else {
                    let close = closing(place, before: lines[lines.count - 1].range.upperBound)
                    if let close, close < lines[last].range.lowerBound { break }
                    return unclosed(place, in: line)
                }
                place = close + 1
            }
        }
        return nil
    }

    /// The quote that libyaml is in, where it has run on into a line with a key of its own.
    private func openQuote(above last: Int) -> YAMLSlip? {
        guard let quote, let index = lines[..<last].lastIndex(where: { $0.range.contains(quote) }) else { return nil }
        let column = lines[index].content - lines[index].range.lowerBound
        let hasKey = lines[(index + 1)...last].contains {
            $0.colon != nil && $0.content - $0.range.lowerBound <= column
        }
        return hasKey ? unclosed(quote, in: lines[index]) : nil
    }

    /// A quote within brackets that nothing closes.
    private func openQuote(before problem: String) -> YAMLSlip? {
        guard let quote, problem.begins(with: "found unexpected"),
            let line = lines.first(where: { $0.range.contains(quote) })
        else { return nil }
        return unclosed(quote, in: line)
    }

    private static let close = "close it at the end of the value"

    private func unclosed(_ quote: Int, in line: Line) -> YAMLSlip {
        backslashBeforeClosing(quote, in: line)
            ?? YAMLSlip(
                "the quote that opens here is not closed", quote..<line.range.upperBound, help: Self.close)
    }

    /// A backslash before what closes the value to the author: behind it the line ends, or a comment or the next item begins.
    private func backslashBeforeClosing(_ start: Int, in line: Line) -> YAMLSlip? {
        guard bytes[start] == UInt8(ascii: "\"") else { return nil }
        let end = line.range.upperBound
        let isInBrackets = line.value < start && "[{".utf8.contains(bytes[line.value])
        var place = start + 1
        while place + 1 < end {
            guard bytes[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            place += 2
            let rest = bytes[place..<end].drop(while: \.isBlank)
            let isLast = rest.first.map { sign in
                sign == UInt8(ascii: "#") ? rest.startIndex > place : isInBrackets && ",]}".utf8.contains(sign)
            }
            if bytes[place - 1] == UInt8(ascii: "\""), isLast ?? true {
                return YAMLSlip(
                    "the backslash keeps the quote behind it from closing", place - 2..<place,
                    help: Self.otherBackslash)
            }
        }
        return nil
    }

    /// A bracket that nothing behind it closes. Each line is counted once.
    private func openBracket(upTo last: Int) -> YAMLSlip? {
        let pairs: [(open: UInt8, close: UInt8)] = [
            (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
        ]
        var openBehind = [0, 0]
        for (number, line) in lines.enumerated().reversed() {
            let value = bytes[line.value..<line.range.upperBound]
            for (index, pair) in pairs.enumerated() {
                func open(_ bytes: ArraySlice<UInt8>) -> Int {
                    bytes.reduce(0) { $0 + ($1 == pair.open ? 1 : $1 == pair.close ? -1 : 0) }
                }
                if number <= last, value.first == pair.open, open(value) + openBehind[index] > 0 {
                    let close = String(decoding: [pair.close], as: UTF8.self)
                    return YAMLSlip(
                        "the `\(String(decoding: [pair.open], as: UTF8.self))` that opens here is not closed",
                        line.value..<line.range.upperBound, help: "close it with `\(close)`")
                }
                openBehind[index] += open(bytes[line.range])
            }
        }
        return nil
    }

    /// Text behind the quote or the bracket that closes a value.
    private func afterClosing(_ line: Line) -> YAMLSlip? {
        guard line.value < offset else { return nil }
        let rest = offset..<line.range.upperBound
        switch bytes[line.value] {
        case UInt8(ascii: "\""):
            return YAMLSlip(
                "text stands behind the closing quote", rest,
                help: "put the whole value in quotes, and write a quote inside it as `\\\"`")
        case UInt8(ascii: "'"):
            return YAMLSlip(
                "text stands behind the closing quote", rest,
                help: "put the whole value in quotes, and write a quote inside it twice")
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let level = bytes[line.value..<offset].reduce(0) { level, byte in
                level + ("[{".utf8.contains(byte) ? 1 : "]}".utf8.contains(byte) ? -1 : 0)
            }
            guard level == 0 else { return nil }
            return YAMLSlip("text stands behind the closing bracket", rest, help: "quote the value")
        default: return nil
        }
    }

    private static let otherBackslash = "write it twice, or put the value in single quotes"

    /// A backslash that is one to the author, as in a path of Windows.
    private func escape(_ problem: String) -> YAMLSlip? {
        // Of `\x`, `\u` and `\U` libyaml has read the letter already, and misses the digits.
        let isNumber = ["did not find expected hex", "found invalid Unicode character escape"].contains(
            where: { problem.begins(with: $0) })
        guard isNumber || problem == "found unknown escape character" else { return nil }
        let start = isNumber ? offset - 2 : offset
        return YAMLSlip(
            "the backslash starts no known escape", start..<min(start + 1, bytes.count), help: Self.otherBackslash)
    }

    // MARK: Lines

    private func tab(in line: Line) -> YAMLSlip? {
        guard bytes[line.range.lowerBound..<line.first].contains(0x09) else { return nil }
        return YAMLSlip(
            "the line is indented with a tab", line.first..<line.range.upperBound, help: "indent with spaces")
    }

    /// A key that stands deeper than the line above, which has a value already.
    private func indented(_ index: Int) -> YAMLSlip? {
        let line = lines[index]
        guard let above = lines[..<index].last(where: { !$0.range.isEmpty }),
            above.colon != nil, line.content - line.range.lowerBound > above.content - above.range.lowerBound
        else { return nil }
        return YAMLSlip(
            "the line is indented more than the one above", line.first..<line.range.upperBound,
            help: "begin both in the same column")
    }

    /// The line above has no key.
    private func noColon(before index: Int) -> YAMLSlip? {
        guard let line = lines[..<index].last(where: { !$0.range.isEmpty }), line.colon == nil else { return nil }
        return YAMLSlip(
            "the line has no colon with a space behind it", line.first..<line.range.upperBound,
            help: "write it as `key: value`")
    }

    // MARK: Values

    /// A sign that means something to YAML at the start of a value.
    private func start(of line: Line) -> YAMLSlip? {
        guard line.value < line.range.upperBound, offset <= line.value + 3 else { return nil }
        let sign = bytes[line.value]
        guard "@`%&*,]}|>?-".utf8.contains(sign) else { return nil }
        let isItem = sign == UInt8(ascii: "-")
        let isSign = sign != UInt8(ascii: "`")
        let name = String(decoding: [sign], as: UTF8.self)
        return YAMLSlip(
            "a value cannot begin with \(isSign ? "`\(name)`" : "a backquote") here",
            line.value..<line.range.upperBound,
            help: isItem ? "begin the list in the next line, or quote the value" : "quote the value")
    }

    /// An item between brackets with a colon too many.
    private func colonInItem(_ line: Line) -> YAMLSlip? {
        guard line.value < offset, "[{".utf8.contains(bytes[line.value]), bytes[offset] == UInt8(ascii: ":") else {
            return nil
        }
        var start = line.value
        let colon = UInt8(ascii: ":")
        var open: [UInt8] = []
        var place = start
        while place < offset {
            let byte = bytes[place]
            place += 1
            // What quotes hold belongs to their item, where they begin it or its value.
            if isQuote(byte), bytes[start..<(place - 1)].last(where: { !$0.isBlank }) ?? colon == colon {
                place = closing(place - 1, before: offset).map { $0 + 1 } ?? place
            }
            if "[{".utf8.contains(byte) { open.append(byte) } else if "]}".utf8.contains(byte) { _ = open.popLast() }
            if "[{,".utf8.contains(byte) { start = place }
        }
        while start < offset, bytes[start].isBlank { start += 1 }
        let end = bytes[offset..<line.range.upperBound].firstIndex { ",]}".utf8.contains($0) } ?? line.range.upperBound
        let item = Line(bytes, start..<end)
        if open.last == UInt8(ascii: "{") { return secondColon(item) }
        return YAMLSlip(
            "an item of the list has a colon with a space behind it", item.range, help: "quote the item")
    }

    private func secondColon(_ line: Line) -> YAMLSlip? {
        guard let colon = line.colon, colon < offset, bytes[offset] == UInt8(ascii: ":") else { return nil }
        let key = String(decoding: bytes[line.content..<colon], as: UTF8.self)
        return YAMLSlip(
            "the value of `\(key)` has a colon with a space behind it", line.value..<line.range.upperBound,
            help: "quote the value")
    }
}
