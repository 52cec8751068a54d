extension Prose {
    /// The words of all of `html`.
    package func plainText() -> String {
        let html = html
        return Self.plainText(html, 0..<html.count)
    }

    /// The words of a part of a prose's HTML, one block a line: tags left out, character references resolved, a picture by the
    /// text that stands for it. Code keeps its lines.
    package static func plainText(_ html: [UInt8], _ part: Range<Int>) -> String {
        let html = Array(html[part])
        // Words are parted by one byte in the place of at least one: never longer than the HTML.
        let text = [UInt8](most: html.count) { room in
            html.withUnsafeBufferPointer { bytes in
                var words = PlainWords(room)
                var simple = SimpleHTML(bytes)
                while !simple.isAtEnd {
                    if let text = simple.nextText() {
                        words.append(text)
                    } else if let tag = simple.nextTag(PlainWords.meaning) {
                        words.pass(tag)
                    } else {
                        words.pass(html, from: &simple.offset)
                    }
                }
                return words.count
            }
        }
        return CharacterReference.decodeAll(text[...])
    }
}

/// Collects what stands between tags.
private struct PlainWords {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    /// What separates the next word from the last one: nothing, a space or a line break.
    private var gap: UInt8?
    private var isPreformatted = false

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            if text[index].isWhitespace, !isPreformatted {
                if gap == nil { gap = UInt8(ascii: " ") }
                index += 1
                continue
            }
            let end = isPreformatted ? text.count : Self.endOfWords(text, from: index)
            if let gap, count > 0 {
                room[count] = gap
                count += 1
            }
            gap = nil
            let words = UnsafeBufferPointer(rebasing: text[index..<end])
            count = room[count...].initialize(fromContentsOf: words)
            index = end
        }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { append($0) } }

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

    /// Passes one piece of HTML of any kind, and with a tag the content that is no HTML.
    mutating func pass(_ html: [UInt8], from offset: inout Int) {
        var tokens = HTMLTokens(html, from: offset, attributesOf: "img")
        repeat {
            switch tokens.next() {
            case .text(let range)?: append(html[range])
            case .stray(let offset)?: append(html[offset...offset])
            case .markup?, nil: break
            case .tag(let tag)?: pass(tag, html)
            }
        } while tokens.isBeforeContent
        offset = tokens.offset
    }

    private mutating func pass(_ tag: HTMLTag, _ source: [UInt8]) {
        if tag.name == "img", let text = tag.attribute("alt")?.valueRange { append(source[text]) }
        if !Self.inline.contains(tag.name) { endBlock(isCode: tag.name == "pre", isClosing: tag.isClosing) }
    }

    private mutating func endBlock(isCode: Bool, isClosing: Bool) {
        if isCode {
            isPreformatted = !isClosing
            while isClosing, count > 0, room[count - 1].isLineEnd { count -= 1 }
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

    mutating func pass(_ tag: SimpleHTML.Tag<Meaning>) {
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
    ].map { (SimpleHTML.packed($0), $1) }
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
