extension Report {
    /// How one scalar is shown on a terminal. Nothing from a file or a message reaches a terminal in any other way: no
    /// control character, no escape sequence, nothing that is invisible or turns the direction of the text around it.
    struct Glyph: Hashable, Sendable {
        let text: String
        /// How many columns of the terminal the text takes.
        let cells: Int

        init(_ scalar: Unicode.Scalar) {
            if scalar == "\t" {
                text = "    "
                cells = 4
            } else if Self.isUnsafe(scalar) {
                text = "\\u{\(String(scalar.value, radix: 16))}"
                cells = text.utf8.count
            } else {
                text = String(scalar)
                cells = Self.cells(scalar)
            }
        }
    }

    /// Text from a message, as it may be shown.
    static func shown(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
        return text.unicodeScalars.reduce(into: "") { $0 += Glyph($1).text }
    }
}

extension Report.Glyph {
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default: break
        }
        // Joiners and variation selectors are invisible too, but Persian, Hindi and emoji are not written without them.
        return scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
            && scalar != "\u{200C}" && scalar != "\u{200D}"
    }

    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        // Vowels and final consonants of Hangul that join the leading consonant's two cells.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return 0 }
        // Two regional indicators are one flag of two cells.
        if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
        return properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// What Unicode's EastAsianWidth.txt calls W or F, beyond the emoji that the standard library knows: scripts by the
    /// blocks that hold them, since what those leave free is reserved for wide characters.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul Jamo, leading consonants
        0x2329...0x232A,  // angle brackets
        0x2630...0x2637, 0x268A...0x268F,  // Yijing trigrams, monograms and digrams
        0x2E80...0x303E,  // CJK radicals, punctuation
        0x3041...0xA4CF,  // kana, Bopomofo, Hangul compatibility, ideographs, Yi
        0xA960...0xA97F,  // Hangul Jamo Extended-A
        0xAC00...0xD7A3,  // Hangul syllables
        0xF900...0xFAFF,  // CJK compatibility ideographs
        0xFE10...0xFE19,  // vertical forms
        0xFE30...0xFE6F,  // CJK compatibility and small forms
        0xFF01...0xFF60,  // fullwidth forms
        0xFFE0...0xFFE6,  // fullwidth signs
        0x16FE0...0x18D7F,  // Tangut, Khitan
        0x1AFF0...0x1B2FF,  // kana extensions, Nushu
        0x1D300...0x1D376,  // Tai Xuan Jing symbols, counting rods
        0x1F200...0x1F265,  // squared ideographs
        0x1F300...0x1F320, 0x1F32D...0x1F335,  // pictographs that are wide and yet no emoji
        0x20000...0x3FFFD,  // CJK extensions
    ]
}
