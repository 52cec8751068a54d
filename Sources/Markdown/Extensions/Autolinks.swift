/// Makes links of addresses that stand bare in a text: `www.`, `http://`, `https://`, `ftp://` and mail addresses.
///
/// An address takes all that stands there up to white space or `<`, whatever libcmark has read it as.
struct Autolinks {
    private let source: [UInt8]
    /// Where the body ends.
    private let end: Int
    /// How many brackets are open: inside of them only mail addresses are links.
    private var brackets = 0
    /// In the host name that was refused last: no start before this can make it right.
    private var refusedBefore = 0

    init(_ source: [UInt8], before end: Int) {
        self.source = source
        self.end = end
    }

    mutating func link(_ inlines: inout [Inline]) {
        guard Self.holdsAddress(inlines) else { return }
        link(&inlines, before: end, isFirst: true)
    }

    private static func holdsAddress(_ inlines: [Inline]) -> Bool {
        for index in inlines.indices {
            switch inlines[index].kind {
            case .text(let text): if holdsAddress(text) { return true }
            case .emphasis(let content), .strong(let content), .strikethrough(let content):
                if holdsAddress(content) { return true }
            case .softBreak, .lineBreak, .code, .html, .note, .headingID, .link, .image: continue
            }
        }
        return false
    }

    private static func holdsAddress(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            guard !Syntax.autolinks.possible(in: UnsafeRawBufferPointer(bytes), bytes.indices).isEmpty else {
                return false
            }
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "@"): return true
                case UInt8(ascii: ":"), UInt8(ascii: "w"):
                    let rest = bytes[index...]
                    if rest.starts(with: "://".utf8) || rest.starts(with: "www.".utf8) { return true }
                default: continue
                }
            }
            return false
        }
    }

    /// Links what starts in these and ends before an offset.
    private mutating func link(_ inlines: inout [Inline], before end: Int, isFirst: Bool) {
        var out: [Inline] = []
        var rest = Array(inlines.reversed())
        var atStart = isFirst
        while var inline = rest.popLast() {
            switch inline.kind {
            case .text(let text):
                link(text, at: inline.range, before: end, atStart, &out, &rest)
            case .emphasis, .strong:
                var length = 1
                if case .strong = inline.kind { length = 2 }
                let inner = min(end, inline.range.upperBound - length)
                inline.changeContent { link(&$0, before: inner, isFirst: false) }
                out.append(inline)
            default: out.append(inline)
            }
            atStart = inline.kind == .softBreak || inline.kind == .lineBreak
        }
        inlines = out
    }

    /// Takes one text apart. What an address takes of the inlines behind it is taken off `rest`.
    private mutating func link(
        _ text: ArraySlice<UInt8>, at range: Range<Int>, before end: Int, _ atStart: Bool, _ out: inout [Inline],
        _ rest: inout [Inline]
    ) {
        let written = WrittenText(text, at: range, in: source)
        var copied = 0
        var index = 0
        while index < written.bytes.count {
            guard let address = address(in: written, at: index, before: end, atStart, copied) else {
                index += 1
                continue
            }
            let start = written.index(at: address.range.lowerBound)
            MailAddress.link(written, copied..<start, &out)
            let shown = ArraySlice(repairing: source[address.range])
            out.append(
                Inline(
                    .link(
                        destination: address.prefix + String(decoding: shown, as: UTF8.self), title: "",
                        [Inline(.text(shown), at: address.range)]), at: address.range, target: address.range))
            copied = written.index(at: address.range.upperBound)
            index = copied
            if address.range.upperBound > range.upperBound {
                return drop(from: &rest, before: address.range.upperBound)
            }
        }
        MailAddress.link(written, copied..<written.bytes.count, &out)
    }

    /// Takes off what stands before an offset. Of a code span or an emphasis that an address ends in, the rest becomes
    /// text and marks again.
    private func drop(from rest: inout [Inline], before offset: Int) {
        while let next = rest.last, next.range.lowerBound < offset {
            rest.removeLast()
            if next.range.upperBound <= offset { continue }
            switch next.kind {
            case .text(let text):
                let written = WrittenText(text, at: next.range, in: source)
                let kept = written.index(at: offset)..<written.bytes.count
                return rest.append(Inline(.text(written.text(kept)), at: written.source(of: kept)))
            case .emphasis(let content), .strong(let content), .strikethrough(let content):
                rest.append(next.marks(source).1)
                rest += content.reversed()
            default:
                let kept = offset..<next.range.upperBound
                return rest.append(Inline(.text(ArraySlice(repairing: source[kept])), at: kept))
            }
        }
    }

    // MARK: Addresses

    private mutating func address(
        in text: WrittenText, at index: Int, before end: Int, _ atStart: Bool, _ copied: Int
    ) -> (prefix: String, range: Range<Int>)? {
        let bytes = text.bytes
        switch bytes[index] {
        case UInt8(ascii: "[") where text.isPlain(index): brackets += 1
        case UInt8(ascii: "]") where text.isPlain(index): brackets = max(0, brackets - 1)
        case UInt8(ascii: "w") where brackets == 0 && bytes[index...].starts(with: "www.".utf8):
            let start = text.offset(of: index)
            guard index == 0 && atStart || canPrecede(start) else { return nil }
            guard start >= refusedBefore, let domain = domain(from: start, before: end), domain > start + 4 else {
                return nil
            }
            return self.end(from: start, domain, before: end).map { ("http://", start..<$0) }
        case UInt8(ascii: ":") where brackets == 0 && bytes[index...].starts(with: "://".utf8):
            var first = index
            while first > copied, bytes[first - 1].isLetter { first -= 1 }
            let scheme = String(decoding: bytes[first..<index].map(\.lowercased), as: UTF8.self)
            let host = text.offset(of: index) + 3
            guard ["http", "https", "ftp"].contains(scheme), host < end, source[host].isLetter || source[host].isDigit
            else { return nil }
            let start = text.offset(of: first)
            guard host >= refusedBefore, let domain = domain(from: host, before: end) else {
                return nil
            }
            return self.end(from: start, domain, before: end).map { ("", start..<$0) }
        default: break
        }
        return nil
    }

    private func canPrecede(_ offset: Int) -> Bool {
        guard offset > 0 else { return true }
        let before = source[offset - 1]
        return before.isWhitespace || "*_~(".utf8.contains(before)
    }

    /// Where a host name ends. None that has an underscore in one of its last two parts.
    private mutating func domain(from start: Int, before end: Int) -> Int? {
        var underscores = (before: -1, last: -1)
        var next = start + 1
        while next < end {
            let byte = source[next]
            if byte == UInt8(ascii: "_") {
                underscores.last = next
            } else if byte == UInt8(ascii: ".") {
                underscores = (underscores.last, -1)
            } else if byte < 0x80 {
                guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") else { break }
            } else if endsHost(next, before: end) {
                break
            }
            next += 1
        }
        let underscore = max(underscores.before, underscores.last)
        if underscore >= 0 {
            refusedBefore = underscore + 1
            return nil
        }
        return next
    }

    /// Whether a character beyond ASCII is white space or punctuation.
    private func endsHost(_ offset: Int, before end: Int) -> Bool {
        guard source[offset] >= 0xC0,
            let scalar = String(decoding: source[offset..<min(offset + 4, end)], as: UTF8.self).unicodeScalars.first
        else { return false }
        return scalar.isSpace || scalar.isPunctuationMark
    }

    /// Where the address ends: the marks that end a sentence and what closes a bracket around it left out.
    private func end(from start: Int, _ domain: Int, before limit: Int) -> Int? {
        var end = domain
        while end < limit, source[end] > 0x20, source[end] != UInt8(ascii: "<") { end += 1 }
        var open = 0
        var closed = 0
        for byte in source[start..<end] {
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { closed += 1 }
        }
        while end > start {
            switch source[end - 1] {
            case UInt8(ascii: ")"):
                if closed <= open { return end }
                closed -= 1
                end -= 1
            case UInt8(ascii: ";"):
                // `&name;` at the end stands for a character behind the address.
                var name = end - 1
                while name > start, source[name - 1].isLetter { name -= 1 }
                let isReference = name < end - 1 && name > start && source[name - 1] == UInt8(ascii: "&")
                end = isReference ? name - 1 : end - 1
            case let byte where "?!.,:*_~'\"".utf8.contains(byte): end -= 1
            default: return end
            }
        }
        return nil
    }
}
