extension UTF8 {
    /// The scalar that starts at an offset, and its length in bytes. What is not UTF-8 is read as U+FFFD: one for each
    /// longest start of a sequence, as chapter 3.9 of the Unicode standard recommends and `String(decoding:as:)` does.
    @inlinable
    package static func scalar(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = bytes[offset]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        guard let (length, second) = form(lead) else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        var allowed = second
        for index in 1..<length {
            guard offset + index < bytes.count, allowed.contains(bytes[offset + index]) else {
                return ("\u{FFFD}", index)
            }
            value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
            allowed = 0x80...0xBF
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// How long a sequence is, and what its second byte may be, by its first byte: table 3-7 of the Unicode standard.
    @inlinable
    static func form(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }

    /// Where the first byte stands that begins no character; nil where all is UTF-8.
    package static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset < bytes.count {
            if offset &+ 8 <= bytes.count, raw.word(at: offset).isASCII {
                offset &+= 8
                continue
            }
            if bytes[offset] < 0x80 {
                offset += 1
                continue
            }
            let (scalar, length) = Self.scalar(at: offset, in: bytes)
            // A replacement character that stands in the file is sound, and has three bytes that say so.
            if scalar == "\u{FFFD}", length != 3 || bytes[offset] != 0xEF || bytes[offset + 2] != 0xBD { return offset }
            offset += length
        }
        return nil
    }
}
