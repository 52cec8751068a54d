/// Counts words: stretches without white space that hold a letter or a digit. Scripts that write no spaces between
/// words (Chinese, Japanese, Thai) count by the character. A word can go on from one text to the next.
struct WordCounter {
    private var inWord = false

    mutating func endWord() { inWord = false }

    mutating func count(_ text: String) -> Int {
        var words = 0
        let isASCII = text.withBytes { bytes in
            var isInside = inWord
            for byte in bytes {
                if byte.isLetter || byte.isDigit {
                    if !isInside { words += 1 }
                    isInside = true
                } else if byte.isWhitespace {
                    isInside = false
                } else if byte >= 0x80 {
                    words = 0
                    return false
                }
            }
            inWord = isInside
            return true
        }
        if isASCII { return words }
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

extension Unicode.Scalar {
    fileprivate var isWordByItself: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            properties.isAlphabetic
        default: false
        }
    }
}
