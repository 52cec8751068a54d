/// What a character is to the search, from tables that the client has too, so that no runtime's idea of Unicode matters.
/// The rules are written down in content/manual/search.md.
enum Folding {
    enum Class: UInt8 {
        case separator
        /// Left out, and no end of a word: marks above letters, soft hyphens.
        case nothing
        case letter
        /// A script that writes no spaces between words.
        case ideograph
    }

    /// Ranges of code points that are no letters, each with what they are. What is in none is a letter.
    static let ranges: [(lower: UInt32, upper: UInt32, kind: Class)] = [
        (0x80, 0xA9, .separator), (0xAB, 0xAC, .separator), (0xAD, 0xAD, .nothing), (0xAE, 0xB4, .separator),
        (0xB6, 0xB9, .separator), (0xBB, 0xBF, .separator), (0x2C2, 0x2DF, .separator), (0x300, 0x36F, .nothing),
        (0x37E, 0x37E, .separator), (0x387, 0x387, .separator), (0x483, 0x489, .nothing), (0x55A, 0x55F, .separator),
        (0x589, 0x58A, .separator), (0x591, 0x5BD, .nothing), (0x5BE, 0x5BE, .separator), (0x5C0, 0x5C0, .separator),
        (0x600, 0x61F, .separator), (0x64B, 0x65F, .nothing), (0x66A, 0x66D, .separator), (0x6D4, 0x6D4, .separator),
        (0x964, 0x965, .separator), (0xE00, 0xEFF, .ideograph), (0x1000, 0x109F, .ideograph),
        (0x1780, 0x17FF, .ideograph), (0x1AB0, 0x1AFF, .nothing), (0x1DC0, 0x1DFF, .nothing),
        (0x2000, 0x200A, .separator), (0x200B, 0x200D, .nothing), (0x200E, 0x205F, .separator),
        (0x2060, 0x2060, .nothing), (0x2061, 0x20CF, .separator), (0x20D0, 0x20FF, .nothing),
        (0x2100, 0x2BFF, .separator), (0x2E00, 0x2E7F, .separator), (0x3000, 0x3004, .separator),
        (0x3007, 0x3030, .separator), (0x303D, 0x303F, .separator), (0x3041, 0x30FF, .ideograph),
        (0x3100, 0x31FF, .ideograph), (0x3200, 0x33FF, .separator), (0x3400, 0x4DBF, .ideograph),
        (0x4E00, 0x9FFF, .ideograph), (0xAC00, 0xD7AF, .ideograph), (0xD800, 0xF8FF, .separator),
        (0xF900, 0xFAFF, .ideograph), (0xFE00, 0xFE0F, .nothing), (0xFE10, 0xFE1F, .separator),
        (0xFE20, 0xFE2F, .nothing), (0xFE30, 0xFE6F, .separator), (0xFEFF, 0xFEFF, .nothing),
        (0xFF5F, 0xFF65, .separator), (0xFFE0, 0xFFFF, .separator), (0x1F000, 0x1FFFF, .separator),
        (0x20000, 0x3FFFF, .ideograph), (0xE0000, 0x10FFFF, .separator),
    ]

    /// The plain letter of each character of three blocks: `?` for the character itself, a space for a separator, and a
    /// capital for two letters.
    static let latin = Array(
        """
        aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiII\
        jjkkkllllll??llnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb????occdd???eeeffgg?iikkllmnnoooggpp??\
        ???ttttuuuvyyzz????????w????DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkoooo??jDDDgg?wnnaaAAooaaaaeeeeiiiioooorrrruuuussttyy\
        hhnd??zzaaeeooooooooyylntj??accltsz??buveejjqqrryy
        """.utf8)
    static let vietnamese = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuu\
        uuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuu\
        uuuuuuuyyyyyyyyllvvyy
        """.utf8)
    static let greek = Array(
        "α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω".unicodeScalars)
    static let pairs: [UInt8: String] = [
        UInt8(ascii: "A"): "ae", UInt8(ascii: "D"): "dz", UInt8(ascii: "I"): "ij", UInt8(ascii: "L"): "lj",
        UInt8(ascii: "N"): "nj", UInt8(ascii: "O"): "oe", UInt8(ascii: "S"): "ss", UInt8(ascii: "T"): "th",
    ]

    /// The tables as the root of an index has them for the client, a line each: the digits, the words that ask, the capitals
    /// that stand for two letters, the ranges of separators, of what is left out and of ideographs, and then blocks, each the
    /// first code point and the letters from there on.
    static var lines: [String] {
        let kinds: [Class] = [.separator, .nothing, .ideograph]
        let ranges = kinds.map { kind in
            Self.ranges.filter { $0.kind == kind }.map { hex($0.lower) + "-" + hex($0.upper) }.joined(separator: " ")
        }
        let pairs = pairs.sorted { $0.key < $1.key }.map { String(Unicode.Scalar($0.key)) + $0.value }
        return [Digits.all, SearchQuery.asking.sorted().joined(separator: " "), pairs.joined(separator: " ")] + ranges
            + blocks.map { block in
                hex(block.lowerBound) + "\t"
                    + block.map { code in
                        guard let scalar = Unicode.Scalar(code) else { return " " }
                        let (kind, text) = fold(scalar)
                        let letters =
                            Self.pairs.first { $0.value == text }.map { String(Unicode.Scalar($0.key)) } ?? text
                        return kind == .separator
                            ? " " : kind == .nothing ? "." : letters == String(scalar) || text.isEmpty ? "?" : letters
                    }.joined()
            }
    }

    /// The blocks that have other letters than their own: Latin, Greek, Cyrillic, Armenian, Vietnamese, full width.
    private static let blocks: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x386...0x3CE, 0x400...0x52F, 0x531...0x556, 0x1E00...0x1EFF, 0xFF01...0xFF5E,
    ]

    private static func hex(_ number: UInt32) -> String { String(number, radix: 16) }

    /// What a character beyond ASCII is, and for letters and ideographs what stands for it.
    static func fold(_ scalar: Unicode.Scalar) -> (kind: Class, text: String) {
        let code = scalar.value
        switch code {
        case 0xFF01...0xFF5E:
            let ascii = UInt8(code - 0xFEE0)
            guard let byte = ASCII.lowercased(ascii) else { return (.separator, "") }
            return (.letter, String(Unicode.Scalar(byte)))
        case 0xC0...0x24F: return folded(latin[Int(code - 0xC0)], scalar)
        case 0x1E00...0x1EFF: return folded(vietnamese[Int(code - 0x1E00)], scalar)
        case 0x386...0x3CE:
            let letter = greek[Int(code - 0x386)]
            return letter == " " ? (.separator, "") : (.letter, String(letter))
        default: break
        }
        let kind = kind(code)
        guard kind == .letter else { return (kind, kind == .ideograph ? String(scalar) : "") }
        return (.letter, String(Unicode.Scalar(lowercased(code)) ?? scalar))
    }

    private static func folded(_ letter: UInt8, _ scalar: Unicode.Scalar) -> (Class, String) {
        switch letter {
        case UInt8(ascii: " "): (.separator, "")
        case UInt8(ascii: "?"): (.letter, String(scalar))
        default: (.letter, pairs[letter] ?? String(Unicode.Scalar(letter)))
        }
    }

    private static func kind(_ code: UInt32) -> Class {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upper < code { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lower <= code ? ranges[low].kind : .letter
    }

    /// Cyrillic and Armenian; a Russian yo is written as often without its dots.
    private static func lowercased(_ code: UInt32) -> UInt32 {
        switch code {
        case 0x401, 0x451: 0x435
        case 0x400...0x40F: code + 80
        case 0x410...0x42F: code + 32
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: code | 1
        case 0x531...0x556: code + 48
        default: code
        }
    }
}

/// What a byte below 0x80 is to the search.
enum ASCII {
    static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// A letter in lower case or a digit; nil for any other byte.
    static func lowercased(_ byte: UInt8) -> UInt8? {
        isUpper(byte) ? byte | 0x20 : isLower(byte) || isDigit(byte) ? byte : nil
    }
}
