extension Prose {
    /// The words of all of `html`.
    package func plainText() -> String { Self.plainText(html, 0..<html.count) }

    /// The words of a part of a prose's HTML, one block a line: tags left out, character references resolved, a picture by the
    /// text that stands for it. Code keeps its lines.
    package static func plainText(_ html: [UInt8], _ part: Range<Int>) -> String {
        let bytes = Array(html[part])
        var words = PlainWords(capacity: bytes.count)
        var tokens = HTMLTokens(bytes, attributesOf: "img")
        while true {
            if let range = tokens.nextText() {
                words.append(bytes, range)
                continue
            }
            if let tag = tokens.nextSimpleTag(PlainWords.meaning) {
                words.pass(tag)
                continue
            }
            switch tokens.next() {
            case .text(let range)?: words.append(bytes, range)
            case .stray(let offset)?: words.append(bytes, offset..<offset + 1)
            case .markup?: break
            case .tag(let tag)?: words.pass(tag, bytes)
            case nil: return CharacterReference.decodeAll(words.bytes[...])
            }
        }
    }
}

/// Collects what stands between tags.
private struct PlainWords {
    private(set) var bytes: [UInt8] = []
    /// What separates the next word from the last one: nothing, a space or a line break.
    private var gap: UInt8?
    private var isPreformatted = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        source.withUnsafeBufferPointer { source in
            let text = UnsafeBufferPointer(rebasing: source[range])
            var index = 0
            while index < text.count {
                if text[index].isWhitespace, !isPreformatted {
                    if gap == nil { gap = UInt8(ascii: " ") }
                    index += 1
                    continue
                }
                let end = isPreformatted ? text.count : Self.endOfWords(text, from: index)
                if let gap, !bytes.isEmpty { bytes.append(gap) }
                gap = nil
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
                index = end
            }
        }
    }

    /// Where words end that one space parts.
    private static func endOfWords(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var end = start + 1
        while end < text.count {
            if end &+ 8 <= text.count {
                let gaps = raw.word(at: end).gaps
                guard gaps != 0 else {
                    end &+= 8
                    continue
                }
                end &+= gaps.trailingZeroBitCount / 8
            }
            let isBetween = text[end] == UInt8(ascii: " ") && end + 1 < text.count && !text[end + 1].isWhitespace
            if text[end].isWhitespace, !isBetween { break }
            end += 1
        }
        return end
    }

    mutating func pass(_ tag: HTMLTag, _ source: [UInt8]) {
        if tag.name == "img", let text = tag.attribute("alt")?.valueRange { append(source, text) }
        if !Self.inline.contains(tag.name) { endBlock(isCode: tag.name == "pre", isClosing: tag.isClosing) }
    }

    private mutating func endBlock(isCode: Bool, isClosing: Bool) {
        if isCode {
            isPreformatted = !isClosing
            while isClosing, bytes.last?.isLineEnd == true { bytes.removeLast() }
        }
        gap = UInt8(ascii: "\n")
    }

    /// Elements within a line. Any other starts a line of its own.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "input", "ins", "kbd",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]

    // MARK: Tags as Markdown is written with them

    enum Meaning {
        case span, block, code
    }

    mutating func pass(_ tag: HTMLTokens.SimpleTag<Meaning>) {
        if tag.meaning != .span { endBlock(isCode: tag.meaning == .code, isClosing: tag.isClosing) }
    }

    static func meaning(_ name: UInt64) -> Meaning? {
        for element in elements where element.name == name { return element.meaning }
        return nil
    }

    /// Most tags have these names, looked up as numbers, the most frequent first.
    private static let elements: [(name: UInt64, meaning: Meaning)] = [
        ("span", .span), ("code", .span), ("p", .block), ("a", .span), ("li", .block), ("td", .block), ("tr", .block),
        ("em", .span), ("strong", .span), ("pre", .code), ("ul", .block), ("ol", .block), ("div", .block),
        ("h3", .block), ("h2", .block), ("th", .block), ("table", .block),
    ].map { (HTMLTokens.packed($0), $1) }
}

extension UInt64 {
    /// The highest bits of those of eight bytes that are white space, but for single spaces. The last of them can be one, for
    /// what stands behind it is not known here; control characters are among them.
    fileprivate var gaps: UInt64 {
        let low = self & ~.highBits
        let white = ~(low &+ .ones &* (0x80 - 0x21) | self) & .highBits
        let spaces = white & (low &+ .ones &* (0x80 - 0x20))
        return white & ~spaces | spaces & (white >> 8 | 1 << 63)
    }
}
