extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// A text with the four characters escaped that libcmark escapes, for content and for quoted attributes.
    mutating func appendEscaped(_ text: some StringProtocol) {
        text.withBytes { appendEscaped($0, quotes: true) }
    }

    /// Bytes with what starts tags and character references escaped, and where they stand in an attribute the quotes.
    @inline(__always)
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        append(bytes) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\"") where quotes: "&quot;"
            default: nil
            }
        }
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
    mutating func appendAddress(_ address: String) {
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
