import Markdown

/// 128 bits that stand for much content. Whoever builds a site has nothing to gain from two contents of one hash, so that it
/// need not be cryptographic, only quick and even.
package struct ContentHash: Hashable, Sendable {
    private var low: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    package init() {}

    /// The two halves, for a file.
    package var halves: [UInt64] { [low, high] }

    package mutating func add(_ number: UInt64) { mix(number, 0xA076_1D64_78BD_642F) }
    package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    package mutating func add(_ other: ContentHash) { mix(other.low, other.high) }

    /// Text is parted from what comes next by its length.
    package mutating func add(_ text: String) {
        text.withBytes { add(UnsafeRawBufferPointer($0)) }
    }

    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(bytes.count)
        var offset = 0
        while offset + 16 <= bytes.count {
            mix(
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
            offset += 16
        }
        var rest: (UInt64, UInt64) = (0, 0)
        while offset < bytes.count {
            rest = (rest.0 << 8 | rest.1 >> 56, rest.1 << 8 | UInt64(bytes[offset]))
            offset += 1
        }
        mix(rest.0, rest.1)
    }

    /// A product of 128 bits, whose halves are folded, depends on every bit of both numbers.
    private mutating func mix(_ one: UInt64, _ other: UInt64) {
        let first = (low ^ one).multipliedFullWidth(by: other ^ 0xE703_7ED1_A0B4_28DB)
        let second = (high ^ other).multipliedFullWidth(by: one ^ 0x8EBC_6AF0_9C88_C6E3)
        low = first.high ^ first.low &+ (high << 23 | high >> 41)
        high = second.high ^ second.low &+ one
    }
}
