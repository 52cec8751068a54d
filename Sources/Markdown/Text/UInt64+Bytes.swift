extension UInt64 {
    @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// Whether one of its eight bytes is a certain one. Texts are looked through eight bytes at a time: nearly all of them hold
    /// nothing that is looked for.
    @inlinable @inline(__always)
    package func holds(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

    /// The highest bit of each byte that is a certain one. Above the first of them there can be others too many.
    @inlinable @inline(__always)
    package func marks(of byte: UInt8) -> UInt64 {
        let others = self ^ Self.ones &* UInt64(byte)
        return (others &- Self.ones) & ~others & Self.highBits
    }

    /// Whether each of its eight bytes is ASCII.
    @inlinable @inline(__always)
    package var isASCII: Bool { self & Self.highBits == 0 }

    /// Whether each of its eight bytes is ASCII and none of them is zero.
    @inlinable @inline(__always)
    package var isText: Bool { (self | (self &- Self.ones)) & Self.highBits == 0 }
}

extension UnsafeRawBufferPointer {
    /// Eight bytes, the first of them lowest. To be asked only where there are eight.
    @inlinable @inline(__always)
    package func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Where the first of two bytes stands in a range; the range's end where neither does.
    @inlinable @inline(__always)
    package func firstIndex(of byte: UInt8, or other: UInt8, in range: Range<Int>) -> Int {
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            let word = self.word(at: offset)
            let marks = word.marks(of: byte) | word.marks(of: other)
            if marks != 0 { return offset &+ marks.trailingZeroBitCount / 8 }
            offset &+= 8
        }
        while offset < range.upperBound, self[offset] != byte, self[offset] != other { offset &+= 1 }
        return offset
    }

    /// Where the first of a byte stands in a range; the range's end where there is none.
    @inlinable @inline(__always)
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int { firstIndex(of: byte, or: byte, in: range) }
}
