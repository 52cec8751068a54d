import Markdown

/// The words of rendered Markdown: what a reader reads, without tags. Read from the HTML, which a page has anyway.
struct SearchText {
    /// Text whose blocks are parted by line feeds; code blocks stand between two marks.
    private var bytes: ByteWriter
    /// Where in `bytes` begins what is read now.
    private let start: Int
    private var html: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var inCode = false
    // Asked for at every tag: a global is made sure of each time.
    private let elements = Self.elements
    private let noteReference = Self.noteReference
    private let wayBack = Self.wayBack

    /// No text holds them: control characters are left out.
    static let codeStart: UInt8 = 0x02
    static let codeEnd: UInt8 = 0x03
    static let blockEnd = UInt8(ascii: "\n")

    /// Reads HTML, and appends the text, which has no more bytes.
    static func read(_ html: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        text.append(mostBytes: html.count) { text in
            var reader = SearchText(html, text)
            reader.read()
            text = reader.bytes
        }
    }

    private init(_ html: UnsafeBufferPointer<UInt8>, _ bytes: ByteWriter) {
        self.html = html
        self.bytes = bytes
        start = bytes.count
    }

    private mutating func read() {
        while index < html.count {
            let byte = html[index]
            switch byte {
            case UInt8(ascii: "<"): tag()
            case UInt8(ascii: "&"): reference()
            case 0..<0x20:
                if inCode, byte == UInt8(ascii: "\n") { endBlock() } else { space() }
                index += 1
            case 0x20:
                space()
                index += 1
            case 0xE2 where isLineEnd:
                space()
                index += 3
            case 0xE2:
                bytes.append(byte)
                index += 1
            default: readPlain()
            }
        }
    }

    /// Reads what stands for itself, from a byte that does: most of a text in one piece.
    private mutating func readPlain() {
        let start = index
        index = endOfPlain(from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
    }

    /// Where the first byte stands that may not be text as it is, as a space behind another one, or else the end. Looks at eight
    /// bytes at a time.
    private func endOfPlain(from start: Int) -> Int {
        let html = UnsafeRawBufferPointer(html)
        var index = start
        var before: UInt8 = 0
        while index + 8 <= html.count {
            let word = html.word(at: index)
            let marks = word.marksOfMarkup(behind: before)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            before = html[index + 7]
            index += 8
        }
        while index < html.count {
            let byte = html[index]
            switch byte {
            case ..<0x20, UInt8(ascii: "<"), UInt8(ascii: "&"), 0xE2: return index
            case 0x20 where before == 0x20: return index
            default: break
            }
            before = byte
            index += 1
        }
        return index
    }

    /// Whether U+2028 or U+2029 is next, which end a line in JavaScript.
    private var isLineEnd: Bool {
        index + 2 < html.count && html[index + 1] == 0x80 && html[index + 2] & 0xFE == 0xA8
    }

    /// The last byte that was read; zero at the beginning.
    private var last: UInt8 { bytes.count > start ? bytes.last : 0 }

    private mutating func space() {
        if last > 0x20 { bytes.append(0x20) }
    }

    private mutating func endBlock() {
        if last == 0x20 { bytes.removeLast() }
        if last > 0x20 { bytes.append(Self.blockEnd) }
    }

    // MARK: Tags

    private mutating func tag() {
        let start = index
        index += 1
        guard index < html.count, Self.startsTag(html[index]) else { return bytes.append(html[start]) }
        let isEnd = html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let name = index
        var packed: UInt64 = 0
        while index < html.count, let letter = ASCII.lowercased(html[index]) {
            packed = packed << 8 | UInt64(letter)
            index += 1
        }
        let tag = html[name..<index]
        guard !tag.isEmpty else {
            comment(from: start)
            return
        }
        let isNoteMark =
            packed == Self.link && html[index...].starts(with: wayBack)
            || packed == Self.superscript && html[index...].starts(with: noteReference)
        endTag()
        if isNoteMark { return skipContent(of: tag) }
        switch elements.kind(of: packed) {
        case .inline: break
        case .block: endBlock()
        case .hidden: if isEnd { endBlock() } else { skipContent(of: tag) }
        case .preformatted:
            endBlock()
            guard isEnd == inCode else { return }
            bytes.append(isEnd ? Self.codeEnd : Self.codeStart)
            inCode = !isEnd
        }
    }

    /// Whether a byte behind `<` makes it more than a sign of the text, as in `a < b`.
    private static func startsTag(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: ASCII.isLower(byte | 0x20)
        }
    }

    private static let elements = Elements()

    private static var link: UInt64 { 0x61 }
    private static var superscript: UInt64 { 0x73_7570 }
    /// What behind their names makes tags those of a footnote's number, and of the way back to it: the words of neither.
    private static let noteReference = Array(" class=\"sg-note-ref\"".utf8)
    private static let wayBack = Array(" href=\"\" class=\"sg-note-back\"".utf8)

    /// What elements are to a text, by their names as numbers: of those that are no blocks none has more than eight letters.
    private struct Elements {
        enum Kind {
            case block
            /// Ends no word.
            case inline
            /// Its content is not read.
            case hidden
            case preformatted
        }

        /// A hash table, so sparse that nearly all names are found or not found by one look.
        private var slots = [(name: UInt64, kind: Kind)](repeating: (0, .block), count: 128)

        init() {
            add("pre", .preformatted)
            for name in ["script", "style", "svg", "button", "template"] { add(name, .hidden) }
            for name in [
                "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
                "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
            ] {
                add(name, .inline)
            }
        }

        private mutating func add(_ name: String, _ kind: Kind) {
            let packed = name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
            slots[place(of: packed)] = (packed, kind)
        }

        func kind(of name: UInt64) -> Kind { slots[place(of: name)].kind }

        /// Where a name is, or could be.
        private func place(of name: UInt64) -> Int {
            // Multiplying by an odd number without a pattern spreads the bits, upwards (Fibonacci hashing).
            var place = Int((name &* 0x9E37_79B9_7F4A_7C15) >> 57)
            while slots[place].name != 0, slots[place].name != name { place = (place + 1) & (slots.count - 1) }
            return place
        }
    }

    /// Skips the attributes of a tag, and what ends it.
    private mutating func endTag() {
        while index < html.count {
            let byte = html[index]
            index += 1
            if byte == UInt8(ascii: ">") { return }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let quote = UnsafeRawBufferPointer(html).firstIndex(of: byte, in: index..<html.count)
                index = min(quote + 1, html.count)
            }
        }
    }

    private mutating func skipContent(of tag: Slice<UnsafeBufferPointer<UInt8>>) {
        let end = Array("</".utf8) + tag
        while index < html.count, html[index] != UInt8(ascii: "<") || !html[index...].starts(with: end) { index += 1 }
    }

    private mutating func comment(from start: Int) {
        guard html[start...].starts(with: "<!--".utf8) else {
            // Of what is neither a tag nor a comment quotes mean nothing to browsers.
            index = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
            return
        }
        while index < html.count, !html[index...].starts(with: "-->".utf8) { index += 1 }
        index = min(index + 3, html.count)
    }

    // MARK: Characters

    private static let references: [([UInt8], UInt8)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
    ].map { (Array($0.0.utf8), UInt8(ascii: $0.1)) }

    private mutating func reference() {
        for (name, byte) in Self.references where html[index...].starts(with: name) {
            bytes.append(byte)
            index += name.count
            return
        }
        bytes.append(html[index])
        index += 1
    }

    // MARK: Excerpts

    /// Appends the beginning of a text on one line, without code blocks: what excerpts are cut from.
    static func appendBeginning(of text: UnsafeBufferPointer<UInt8>, most: Int, to line: inout [UInt8]) {
        let start = line.count
        let text = UnsafeRawBufferPointer(text)
        var index = 0
        while index < text.count, line.count - start < most {
            let rest = index..<min(text.count, index + most - (line.count - start))
            index = text.firstIndex(of: codeStart, in: rest)
            line.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[rest.lowerBound..<index]))
            if index < rest.upperBound { index = text.firstIndex(of: codeEnd, in: index..<text.count) + 1 }
        }
        for index in start..<line.count { line[index] = max(line[index], 0x20) }
        if line.count - start == most { line.removeSubrange(wholeEnd(of: line[start...])...) }
        while line.count > start, line.last == 0x20 { line.removeLast() }
    }

    /// Where the last whole word of a text that was cut off ends, or the last whole character of one very long word.
    private static func wholeEnd(of text: ArraySlice<UInt8>) -> Int {
        if let space = text.lastIndex(of: 0x20), text.endIndex - space < Tokenizer.longestWord { return space }
        return text.lastIndex { $0 & 0xC0 != 0x80 } ?? text.startIndex
    }
}

extension UInt64 {
    /// The highest bits of those of eight bytes that are not text as it is: above the first, others can be among them.
    @inline(__always)
    fileprivate func marksOfMarkup(behind before: UInt8) -> UInt64 {
        let controls = (self & (.ones &* 0xE0)).marks(of: 0)
        let others = self ^ .ones &* 0x20
        // Zero where neither a byte nor the one before it is anything but a space.
        let spaces = (others | others << 8 | UInt64(before ^ 0x20)).marks(of: 0)
        return controls | spaces | marks(of: UInt8(ascii: "<")) | marks(of: UInt8(ascii: "&")) | marks(of: 0xE2)
    }
}
