extension UInt64 {
    @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }

    /// Whether one of its eight bytes is a certain one. Texts are looked through eight bytes at a time: nearly all of them hold
    /// nothing that is looked for.
    @inlinable @inline(__always)
    package func holds(_ byte: UInt8) -> Bool {
        let others = self ^ Self.ones &* UInt64(byte)
        return (others &- Self.ones) & ~others & Self.ones &* 0x80 != 0
    }

    /// Whether each of its eight bytes is ASCII and none of them is zero.
    @inlinable @inline(__always)
    package var isText: Bool { (self | (self &- Self.ones)) & Self.ones &* 0x80 == 0 }
}
