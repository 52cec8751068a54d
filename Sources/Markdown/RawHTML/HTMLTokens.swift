/// Cuts raw HTML into tags and what is between them, as a browser would. Whatever is no whole tag comes out as text or
/// as `markup`; nothing is lost, so that the ranges of all tokens together are the input.
package struct HTMLTokens: Sequence, IteratorProtocol {
    package enum Token {
        case text(Range<Int>)
        case tag(HTMLTag)
        /// A comment, declaration, processing instruction, or the content of an element whose content is no HTML.
        case markup(Range<Int>)
        /// A `<` that starts nothing.
        case stray(Int)
    }

    private let bytes: [UInt8]
    /// The one element whose attributes are wanted; nil for those of all.
    private let attributesOf: String?
    private var offset = 0
    /// The element whose content is no HTML, if the last token opened one.
    private var opaque: String?

    package init(_ bytes: [UInt8], attributesOf: String? = nil) {
        self.bytes = bytes
        self.attributesOf = attributesOf
    }

    package mutating func next() -> Token? {
        guard offset < bytes.count else { return nil }
        let start = offset
        if let name = opaque {
            opaque = nil
            offset = endOfContent(of: name)
            if offset > start { return .markup(start..<offset) }
        }
        if let text = nextText() { return .text(text) }
        if let tag = HTMLTag(bytes, at: start, wanted: { attributesOf == nil || $0 == attributesOf }) {
            offset = tag.range.upperBound
            if !tag.isClosing && Self.opaqueElements.contains(tag.name) { opaque = tag.name }
            return .tag(tag)
        }
        if let end = endOfMarkup(from: start) {
            offset = end
            return .markup(start..<end)
        }
        if startsTag(start) {
            // A tag without an end: a browser takes all that follows for its attributes. Looking for tags in it anew
            // would also take a square of the time.
            offset = bytes.count
            return .text(start..<offset)
        }
        offset = start + 1
        return .stray(start)
    }

    private static let opaqueElements: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
    ]

    private func startsTag(_ start: Int) -> Bool {
        let rest = bytes[(start + 1)...]
        return (rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest).first?.isLetter ?? false
    }

    private func endOfMarkup(from start: Int) -> Int? {
        let rest = bytes[start...]
        if rest.starts(with: "<!--".utf8) {
            if rest.starts(with: "<!-->".utf8) { return start + 5 }
            if rest.starts(with: "<!--->".utf8) { return start + 6 }
            for end in (start + 4)..<Swift.max(bytes.count, start + 4) where bytes[end...].starts(with: "--".utf8) {
                if bytes[end...].starts(with: "-->".utf8) { return end + 3 }
                if bytes[end...].starts(with: "--!>".utf8) { return end + 4 }
            }
            return bytes.count
        }
        let isClosing = rest.starts(with: "</".utf8)
        guard isClosing || rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) else { return nil }
        // `</` before anything but a letter starts a comment for a browser.
        if isClosing && (start + 2 >= bytes.count || startsTag(start)) { return nil }
        return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    private func endOfContent(of name: String) -> Int {
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name.utf8
        var index = offset
        while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].lazy.map(\.lowercased).starts(with: end),
                next + end.count >= bytes.count || !bytes[next + end.count].isTagNamePart
            {
                return next
            }
            index = next + 1
        }
        return bytes.count
    }
}

extension HTMLTokens {
    /// The next token, if it is text; else nil, and nothing is taken.
    mutating func nextText() -> Range<Int>? {
        guard opaque == nil, offset < bytes.count, bytes[offset] != UInt8(ascii: "<") else { return nil }
        let start = offset
        offset = bytes.withUnsafeBytes { $0.firstIndex(of: UInt8(ascii: "<"), in: start..<bytes.count) }
        return start..<offset
    }

    /// A tag of the kind that sitegen writes: a short name in lower case, attributes in quotes or without a value, one space
    /// before each. All of HTML reads these alike.
    struct SimpleTag<Meaning> {
        /// What its name means to whoever asked for it.
        var meaning: Meaning
        var isClosing: Bool
    }

    /// The bytes of a name as one number.
    static func packed(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// The next token, if it is a tag of that kind with a name that means something; else nil, and nothing is taken.
    mutating func nextSimpleTag<Meaning>(_ meaning: (_ name: UInt64) -> Meaning?) -> SimpleTag<Meaning>? {
        guard opaque == nil, offset < bytes.count, bytes[offset] == UInt8(ascii: "<") else { return nil }
        guard let (tag, end) = Self.simpleTag(bytes, at: offset, meaning) else { return nil }
        offset = end
        return tag
    }

    /// Such a tag, and where it ends. It takes nothing: what is changed while its bytes are read has to hold on to them.
    private static func simpleTag<Meaning>(
        _ bytes: [UInt8], at offset: Int, _ meaning: (_ name: UInt64) -> Meaning?
    ) -> (SimpleTag<Meaning>, end: Int)? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = offset + 1
            func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
            func isPart(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") }
            let isClosing = byte(index) == UInt8(ascii: "/")
            if isClosing { index += 1 }
            guard (0x61...0x7A).contains(byte(index)) else { return nil }
            let start = index
            var name: UInt64 = 0
            while (0x61...0x7A).contains(byte(index)) || byte(index).isDigit {
                name = name << 8 | UInt64(bytes[index])
                index += 1
            }
            guard index - start <= 8, let meaning = meaning(name) else { return nil }
            while byte(index) == 0x20 {
                index += 1
                guard isPart(byte(index)) else { return nil }
                while isPart(byte(index)) { index += 1 }
                guard byte(index) == UInt8(ascii: "=") else { continue }
                guard byte(index + 1) == UInt8(ascii: "\"") else { return nil }
                index += 2
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
                index += 1
            }
            guard byte(index) == UInt8(ascii: ">") else { return nil }
            return (SimpleTag(meaning: meaning, isClosing: isClosing), index + 1)
        }
    }
}

extension UInt8 {
    /// What can stand in the name of an element that sitegen knows; others end where a browser ends them.
    var isTagNamePart: Bool { !isWhitespace && self != UInt8(ascii: "/") && self != UInt8(ascii: ">") }
}
