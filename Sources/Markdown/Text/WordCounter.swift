/// Counts words: stretches without white space that hold a letter or a digit. Scripts that write no spaces between
/// words (Chinese, Japanese, Thai) count by the character. A word can go on from one text to the next.
struct WordCounter {
    private var inWord = false

    mutating func endWord() { inWord = false }

    /// The words of UTF-8.
    mutating func count(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        countASCII(UnsafeRawBufferPointer(text)) ?? countScalars(String(decoding: text, as: UTF8.self))
    }

    /// Eight bytes at a time. Nil where one is not ASCII.
    private mutating func countASCII(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var ended = 0
        var isOpen = inWord
        var offset = 0
        while offset < bytes.count {
            let word = offset &+ 8 <= bytes.count ? bytes.word(at: offset) : Self.rest(of: bytes, from: offset)
            guard word.isASCII else { return nil }
            // All bits of what is no white space are set. One that is added at a letter carries through them to the gap
            // behind, and sets its lowest bit: there the word has ended.
            let gaps = word.whitespace
            let stretches = ~(gaps &- gaps >> 7)
            let (sum, carry) = stretches.addingReportingOverflow(word.wordCharacters >> 7)
            let (marked, lateCarry) = sum.addingReportingOverflow(isOpen ? 1 : 0)
            ended += (marked & gaps >> 7).nonzeroBitCount
            isOpen = carry || lateCarry
            offset &+= 8
        }
        let begun = ended + (isOpen ? 1 : 0) - (inWord ? 1 : 0)
        inWord = isOpen
        return begun
    }

    /// The last bytes, with zeros behind them, which end no word and begin none.
    private static func rest(of bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        let before = bytes.count - 8
        if before >= 0 { return bytes.word(at: before) >> UInt64(8 * (offset - before)) }
        var word: UInt64 = 0
        for index in (offset..<bytes.count).reversed() { word = word << 8 | UInt64(bytes[index]) }
        return word
    }

    private mutating func countScalars(_ text: String) -> Int {
        var words = 0
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                let byte = UInt8(scalar.value)
                if byte.isWhitespace {
                    inWord = false
                } else if !inWord && (byte.isLetter || byte.isDigit) {
                    words += 1
                    inWord = true
                }
            } else if scalar.properties.isWhitespace {
                inWord = false
            } else if scalar.isWordByItself {
                words += 1
                inWord = false
            } else if !inWord && scalar.properties.isAlphabetic {
                words += 1
                inWord = true
            }
        }
        return words
    }
}

/// Classes of eight bytes of ASCII at once: the highest bit of each byte says whether it is one of them.
extension UInt64 {
    /// Letters and digits.
    @inline(__always)
    fileprivate var wordCharacters: UInt64 {
        let lower = self | .ones &* 0x20
        return (lower.atLeast(0x61) & ~lower.atLeast(0x7B) | atLeast(0x30) & ~atLeast(0x3A)) & .highBits
    }

    @inline(__always)
    fileprivate var whitespace: UInt64 {
        (atLeast(0x09) & ~atLeast(0x0E) | atLeast(0x20) & ~atLeast(0x21)) & .highBits
    }

    /// Right in the highest bit of each byte; what the others are says nothing.
    @inline(__always)
    private func atLeast(_ byte: UInt8) -> UInt64 { (self | .highBits) &- .ones &* UInt64(byte) }
}

extension Unicode.Scalar {
    fileprivate var isWordByItself: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            properties.isAlphabetic
        default: false
        }
    }
}
