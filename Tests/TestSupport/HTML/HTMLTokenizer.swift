/// Reads HTML as the standard says (https://html.spec.whatwg.org/multipage/parsing.html#tokenization), and says what in
/// it the standard calls an error.
struct HTMLTokenizer {
    private(set) var tokens: [(token: HTMLToken, line: Int)] = []
    private(set) var problems: [HTMLProblem] = []

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var text: [UInt8] = []
    private var textLine = 1

    /// Elements whose content has no tags; in the second set it has references.
    static let rawText: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes"]
    static let escapableText: Set<String> = ["title", "textarea"]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if String(validating: bytes, as: UTF8.self) == nil { report("this is not UTF-8") }
        while index < bytes.count { next() }
        endText()
    }

    private mutating func report(_ message: String, line: Int? = nil) {
        problems.append(HTMLProblem(line: line ?? self.line, message: message))
    }

    // MARK: Bytes

    private func byte(_ offset: Int = 0) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

    private func has(_ word: String, at offset: Int = 0) -> Bool {
        let start = index + offset
        let count = word.utf8.count
        return start + count <= bytes.count
            && zip(bytes[start..<start + count], word.utf8).allSatisfy { $0 == $1 || $0.lowered == $1 }
    }

    @discardableResult
    private mutating func take() -> UInt8 {
        defer { index += 1 }
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        return bytes[index]
    }

    private mutating func take(while condition: (UInt8) -> Bool) -> [UInt8] {
        var taken: [UInt8] = []
        while let next = byte(), condition(next) { taken.append(take()) }
        return taken
    }

    /// Takes everything before a word and the word itself; nil, and nothing taken, where it does not come.
    private mutating func take(before word: String) -> [UInt8]? {
        let start = index
        while index < bytes.count {
            if has(word) {
                let taken = Array(bytes[start..<index])
                index += word.utf8.count
                line += taken.count { $0 == UInt8(ascii: "\n") }
                return taken
            }
            index += 1
        }
        index = start
        return nil
    }

    // MARK: Content

    private mutating func next() {
        guard byte() == UInt8(ascii: "<") else {
            appendText()
            return
        }
        if has("<!--") {
            comment()
        } else if has("<!doctype") {
            doctype()
        } else if byte(1)?.isLetter == true {
            startTag()
        } else if byte(1) == UInt8(ascii: "/"), byte(2)?.isLetter == true {
            endTag()
        } else {
            report("`<` begins no tag")
            appendText()
        }
    }

    private mutating func appendText() {
        if text.isEmpty { textLine = line }
        let next = take()
        if next < 0x20, !next.isSpace { report("there is a control character") }
        text.append(next)
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        let (resolved, found) = HTMLReference.resolve(text, line: textLine)
        problems += found
        tokens.append((.text(resolved), textLine))
        text = []
    }

    private mutating func append(_ token: HTMLToken, line: Int) {
        endText()
        tokens.append((token, line))
    }

    private mutating func comment() {
        let start = line
        index += 4
        guard let inner = take(before: "-->") else {
            report("the comment has no end")
            index = bytes.count
            return
        }
        append(.comment(String(decoding: inner, as: UTF8.self)), line: start)
    }

    private mutating func doctype() {
        let start = line
        index += 2
        guard let inner = take(before: ">") else {
            report("the doctype has no end")
            index = bytes.count
            return
        }
        append(.doctype(String(decoding: inner, as: UTF8.self)), line: start)
    }

    // MARK: Tags

    private mutating func startTag() {
        let start = line
        index += 1
        let name = tagName()
        var attributes: [HTMLAttribute] = []
        var closesItself = false
        while let next = byte(), next != UInt8(ascii: ">") {
            if next.isSpace {
                take()
            } else if next == UInt8(ascii: "/") {
                take()
                closesItself = byte() == UInt8(ascii: ">")
                if !closesItself { report("there is a `/` within <\(name)>") }
            } else {
                let attribute = attribute(of: name)
                if attributes.contains(where: { $0.name == attribute.name }) {
                    report("<\(name)> has `\(attribute.name)` twice")
                } else {
                    attributes.append(attribute)
                }
            }
        }
        guard byte() != nil else {
            report("<\(name)> has no `>`", line: start)
            return
        }
        take()
        append(.start(name: name, attributes: attributes, closesItself: closesItself), line: start)
        if Self.rawText.contains(name) || Self.escapableText.contains(name) { content(of: name) }
    }

    private mutating func endTag() {
        let start = line
        index += 2
        let name = tagName()
        if !take(while: { $0 != UInt8(ascii: ">") }).allSatisfy(\.isSpace) {
            report("</\(name)> has more than a name", line: start)
        }
        guard byte() != nil else {
            report("</\(name)> has no `>`", line: start)
            return
        }
        take()
        append(.end(name: name), line: start)
    }

    private mutating func tagName() -> String {
        let name = take { !$0.isSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        return String(decoding: name.map(\.lowered), as: UTF8.self)
    }

    private mutating func attribute(of tag: String) -> HTMLAttribute {
        if let before = index > 0 ? bytes[index - 1] : nil, !before.isSpace, before != UInt8(ascii: "/") {
            report("<\(tag)> has no space before an attribute")
        }
        let equals = UInt8(ascii: "=")
        // A `=` in front belongs to the name, or nothing would be taken.
        var raw = [take()]
        raw += take { !$0.isSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") && $0 != equals }
        let name = String(decoding: raw.map(\.lowered), as: UTF8.self)
        if raw.contains(where: { "\"'<=".utf8.contains($0) }) {
            report("<\(tag)> has an attribute with the name `\(name)`")
        }
        let afterName = (index, line)
        _ = take(while: \.isSpace)
        guard byte() == equals else {
            (index, line) = afterName
            return HTMLAttribute(name, "")
        }
        take()
        _ = take(while: \.isSpace)
        let start = line
        let (value, found) = HTMLReference.resolve(value(of: name, in: tag), line: start, inAttribute: true)
        problems += found
        return HTMLAttribute(name, value)
    }

    private mutating func value(of name: String, in tag: String) -> [UInt8] {
        if let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = line
            take()
            let value = take { $0 != quote }
            if byte() == nil { report("the value of `\(name)` has no end", line: start) } else { take() }
            return value
        }
        let value = take { !$0.isSpace && $0 != UInt8(ascii: ">") }
        if value.isEmpty { report("<\(tag)> has `\(name)=` without a value") }
        if value.contains(where: { "\"'<=`".utf8.contains($0) }) {
            report("<\(tag)> has `\(name)` with a value that needs quotes")
        }
        return value
    }

    /// The text of an element that has no tags in it, up to its end tag.
    private mutating func content(of name: String) {
        let start = line
        var inner: [UInt8] = []
        while index < bytes.count {
            if has("</\(name)"), let after = byte(name.utf8.count + 2),
                after.isSpace || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
            {
                break
            }
            inner.append(take())
        }
        // The end tag of such a script need not be the next one.
        if name == "script", inner.contains("<!--".utf8) { report("there is a `<!--` in a script", line: start) }
        guard !inner.isEmpty else { return }
        var content = String(decoding: inner, as: UTF8.self)
        if Self.escapableText.contains(name) {
            let (resolved, found) = HTMLReference.resolve(inner, line: start)
            problems += found
            content = resolved
        }
        tokens.append((.text(content), start))
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered) }

    var lowered: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self }
}
