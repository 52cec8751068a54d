/// What a text may use beyond CommonMark, each as GitHub has it; heading ids are sitegen's own.
package struct Syntax: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let tables = Syntax(rawValue: 1)
    package static let tasks = Syntax(rawValue: 2)
    package static let strikethrough = Syntax(rawValue: 4)
    package static let footnotes = Syntax(rawValue: 8)
    package static let autolinks = Syntax(rawValue: 16)
    package static let alerts = Syntax(rawValue: 32)
    /// `## Title {#id}`.
    package static let headingIDs = Syntax(rawValue: 64)

    package static let commonMark: Syntax = []
    /// For a line that stands by itself, such as a field: nothing that makes a block or needs an end of a page.
    package static let line: Syntax = [.strikethrough, .autolinks]
    package static let all: Syntax = [
        .tables, .tasks, .strikethrough, .footnotes, .autolinks, .alerts, .headingIDs,
    ]

    /// What of this a text can hold at all, by the bytes that each needs. Most texts hold nothing of it: all content goes
    /// through this, so it looks at eight bytes at once, and closer only at those that can be a sign.
    func possible(in bytes: [UInt8], _ range: Range<Int>) -> Syntax {
        isEmpty ? [] : bytes.withUnsafeBytes { possible(in: $0, range) }
    }

    func possible(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Syntax {
        var found: Syntax = []
        func look(at offset: Int) {
            var signs = Self.signs(in: bytes.word(at: offset))
            while signs != 0 {
                found.formUnion(Self.sign(bytes, offset &+ signs.trailingZeroBitCount / 8, range))
                signs &= signs &- 1
            }
        }
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            look(at: offset)
            offset &+= 8
        }
        if offset < range.upperBound, range.count >= 8 {
            // Some of these eight for the second time.
            look(at: range.upperBound - 8)
        } else {
            for index in offset..<range.upperBound { found.formUnion(Self.sign(bytes, index, range)) }
        }
        return intersection(found)
    }

    /// The highest bits of those of eight bytes that are `[`, `{`, `|`, `~`, `@` or `:`, or a `w` behind which there can be
    /// another. Others can be among them.
    @inline(__always)
    private static func signs(in word: UInt64) -> UInt64 {
        // Pairs of bytes that differ in one bit, which is set.
        let brackets = (word | .ones &* 0x20).marks(of: 0x7B)
        let bars = (word | .ones &* 0x02).marks(of: 0x7E)
        // Prose is full of single ones.
        let letters = word.marks(of: 0x77)
        return brackets | bars | word.marks(of: 0x40) | word.marks(of: 0x3A) | letters & (letters >> 8 | 1 << 63)
    }

    /// What the byte at a place can be a sign of, together with those beside it.
    private static func sign(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ range: Range<Int>) -> Syntax {
        let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
        switch (bytes[index], next) {
        case (UInt8(ascii: "|"), _): return .tables
        case (UInt8(ascii: "~"), _): return .strikethrough
        case (UInt8(ascii: "@"), _): return .autolinks
        case (UInt8(ascii: "["), UInt8(ascii: "^")): return .footnotes
        case (UInt8(ascii: "["), UInt8(ascii: "!")): return .alerts
        case (UInt8(ascii: "["), 0x20), (UInt8(ascii: "["), 0x09), (UInt8(ascii: "["), UInt8(ascii: "x")),
            (UInt8(ascii: "["), UInt8(ascii: "X")):
            return .tasks
        case (UInt8(ascii: "{"), UInt8(ascii: "#")): return .headingIDs
        case (UInt8(ascii: "w"), UInt8(ascii: "w")), (UInt8(ascii: ":"), UInt8(ascii: "/")): return .autolinks
        case (UInt8(ascii: ":"), UInt8(ascii: "-")): return .tables
        case (UInt8(ascii: ":"), _):
            return index > range.lowerBound && bytes[index - 1] == UInt8(ascii: "-") ? .tables : []
        default: return []
        }
    }
}
