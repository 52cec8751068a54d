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
    private(set) var offset: Int
    /// The element whose content is no HTML, if the last token opened one.
    private var opaque: String?

    package init(_ bytes: [UInt8], from offset: Int = 0, attributesOf: String? = nil) {
        self.bytes = bytes
        self.offset = offset
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
        if bytes[start] != UInt8(ascii: "<") {
            offset = bytes.withUnsafeBytes { $0.firstIndex(of: UInt8(ascii: "<"), in: start..<bytes.count) }
            return .text(start..<offset)
        }
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

    /// Whether what comes next is the content of an element whose content is no HTML.
    var isBeforeContent: Bool { opaque != nil && offset < bytes.count }

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

extension UInt8 {
    /// What can stand in the name of an element that sitegen knows; others end where a browser ends them.
    var isTagNamePart: Bool { !isWhitespace && self != UInt8(ascii: "/") && self != UInt8(ascii: ">") }
}
