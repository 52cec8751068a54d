extension Prose {
    /// The words of a part of `html`, one block a line: tags left out, character references resolved, a picture by the
    /// text that stands for it. Code keeps its lines.
    package func plainText(_ part: Range<Int>? = nil) -> String {
        let bytes = Array(html[part ?? 0..<html.count])
        var words = PlainWords()
        for token in HTMLTokens(bytes, attributesOf: "img") {
            switch token {
            case .text(let range): words.append(bytes[range])
            case .stray(let offset): words.append(bytes[offset...offset])
            case .markup: break
            case .tag(let tag): words.pass(tag, bytes)
            }
        }
        return CharacterReference.decodeAll(words.bytes[...])
    }
}

/// Collects what stands between tags.
private struct PlainWords {
    private(set) var bytes: [UInt8] = []
    /// What separates the next word from the last one: nothing, a space or a line break.
    private var gap: UInt8?
    private var isPreformatted = false

    mutating func append(_ text: ArraySlice<UInt8>) {
        for byte in text {
            let isSpace = byte.isWhitespace
            if isSpace && !isPreformatted {
                if gap == nil { gap = UInt8(ascii: " ") }
                continue
            }
            if let gap, !bytes.isEmpty { bytes.append(gap) }
            gap = nil
            bytes.append(byte)
        }
    }

    mutating func pass(_ tag: HTMLTag, _ source: [UInt8]) {
        if tag.name == "img", let text = tag.attribute("alt")?.valueRange { append(source[text]) }
        guard !Self.inline.contains(tag.name) else { return }
        if tag.name == "pre" {
            isPreformatted = !tag.isClosing
            while tag.isClosing, bytes.last?.isLineEnd == true { bytes.removeLast() }
        }
        gap = UInt8(ascii: "\n")
    }

    /// Elements within a line. Any other starts a line of its own.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "input", "ins", "kbd",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]
}
