extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// A text with the four characters escaped that libcmark escapes, for content and for quoted attributes.
    mutating func appendEscaped(_ text: some StringProtocol) {
        text.withBytes { appendEscaped($0, .double) }
    }

    /// The same for attributes of either quote.
    package mutating func appendEscapedInAnyQuotes(_ text: String) {
        text.withBytes { appendEscaped($0, .any) }
    }

    /// The quotes around an attribute, which are escaped in it.
    enum Quotes { case none, double, any }

    /// Bytes with what starts tags and character references escaped, and where they stand in an attribute the quotes.
    @inline(__always)
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ quotes: Quotes) {
        let raw = UnsafeRawBufferPointer(bytes)
        var copied = 0
        var index = 0
        while index < bytes.count {
            // Few bytes are replaced: what is between them is found eight bytes at a time, and copied in one piece.
            if index &+ 8 <= bytes.count {
                let word = raw.word(at: index)
                let signs = quotes == .any ? word.anyMarkupSigns : word.markupSigns
                guard signs != 0 else {
                    index &+= 8
                    continue
                }
                index &+= signs.trailingZeroBitCount / 8
            }
            let text: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): text = "&amp;"
            case UInt8(ascii: "<"): text = "&lt;"
            case UInt8(ascii: ">"): text = "&gt;"
            case UInt8(ascii: "\"") where quotes != .none: text = "&quot;"
            case UInt8(ascii: "'") where quotes == .any: text = "&#39;"
            default:
                index &+= 1
                continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
            append(text)
            index &+= 1
            copied = index
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }

    /// Bytes with some of them replaced. Few are, so what is between them is copied in one piece.
    @inlinable @inline(__always)
    package mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, replacing replacement: (UInt8) -> StaticString?
    ) {
        var copied = 0
        for index in bytes.indices {
            guard let text = replacement(bytes[index]) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
            append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            copied = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }

    /// Text of raw HTML: what could start or end a tag is escaped, character references stay.
    mutating func appendEscapingTags(_ text: ArraySlice<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            default: append(byte)
            }
        }
    }

    /// An address as the value of a quoted attribute: what may not stand in an address becomes `%XX`. An address that
    /// is escaped so already stays as it is.
    package mutating func appendAddress(_ address: String) {
        let hexadecimal: StaticString = "0123456789ABCDEF"
        address.withBytes { bytes in
            for byte in bytes {
                if byte.isSafeInAddress {
                    append(byte)
                } else if byte == UInt8(ascii: "&") {
                    append("&amp;")
                } else if byte == UInt8(ascii: "'") {
                    append("&#x27;")
                } else {
                    append(UInt8(ascii: "%"))
                    append(hexadecimal.utf8Start[Int(byte >> 4)])
                    append(hexadecimal.utf8Start[Int(byte & 15)])
                }
            }
        }
    }
}

extension UInt64 {
    /// The highest bits of those of eight bytes that are `&`, `<`, `>` or a quote; above the first, others can be among them.
    @inline(__always)
    fileprivate var markupSigns: UInt64 {
        // Pairs of bytes that differ in one bit, which is set.
        (self | .ones &* 0x02).marks(of: 0x3E) | (self | .ones &* 0x04).marks(of: 0x26)
    }

    /// The same for both quotes, with `#` among them: in two bits two quotes and `&` differ from it.
    @inline(__always)
    fileprivate var anyMarkupSigns: UInt64 {
        (self | .ones &* 0x02).marks(of: 0x3E) | (self | .ones &* 0x05).marks(of: 0x27)
    }
}

extension UInt8 {
    /// libcmark's set. `&` and `'` belong into an address, but not as they are into an attribute.
    fileprivate var isSafeInAddress: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"),
            UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
            UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
