/// The classes of bytes that CommonMark names. Bytes of multi-byte characters are in none of them.
extension UInt8 {
    /// ASCII punctuation: what a backslash can escape.
    var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

    /// Space, tab, line feed, vertical tab, form feed, carriage return.
    var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    var isLineEnd: Bool { self == 0x0A || self == 0x0D }

    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
