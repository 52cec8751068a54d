import Markdown

/// A word where it lies in a text, and what it begins with.
struct Term {
    let bytes: UnsafeRawBufferPointer
    /// Its first eight bytes as a number, the first of them lowest. No word holds a zero, so a shorter word is the only one with
    /// its number.
    let beginning: UInt64

    @inline(__always)
    init(_ range: Range<Int>, of text: UnsafeRawBufferPointer) {
        let start = range.lowerBound
        bytes = UnsafeRawBufferPointer(rebasing: text[range])
        if start + 8 <= text.count {
            // What stands behind a shorter word is cut off.
            beginning = text.word(at: start) & ~(UInt64.max << UInt64(8 * range.count))
        } else {
            beginning = range.reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) }
        }
    }

    init(_ text: UnsafeBufferPointer<UInt8>) { self.init(0..<text.count, of: UnsafeRawBufferPointer(text)) }

    /// Whether no other word has the same beginning.
    var isShort: Bool { bytes.count < 8 }

    /// Whether the bytes from the eighth on are these.
    @inline(__always)
    func hasSameRest(as other: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == other.count else { return false }
        var offset = 8
        while offset + 8 <= bytes.count {
            if bytes.word(at: offset) != other.word(at: offset) { return false }
            offset += 8
        }
        // The last ones, which may have been compared.
        return bytes.word(at: bytes.count - 8) == other.word(at: bytes.count - 8)
    }

    /// Multiplying by an odd number without a pattern spreads the bits, upwards (Fibonacci hashing).
    @inline(__always)
    var hash: UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = beginning
        if !isShort {
            var offset = 8
            while offset + 8 <= bytes.count {
                hash = (hash ^ hash >> 32) &* factor ^ bytes.word(at: offset)
                offset += 8
            }
            hash = (hash ^ hash >> 32) &* factor ^ bytes.word(at: bytes.count - 8)
        }
        return (hash ^ hash >> 32) &* factor
    }
}
