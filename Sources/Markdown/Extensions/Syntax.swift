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
    /// through this, so it looks at eight bytes at once, and closer only where one of them can be a sign.
    func possible(in bytes: [UInt8], _ range: Range<Int>) -> Syntax {
        if isEmpty { return [] }
        let found = bytes.withUnsafeBytes { bytes -> Syntax in
            var found: Syntax = []
            var offset = range.lowerBound
            while offset < range.upperBound {
                let end = min(offset &+ 8, range.upperBound)
                if end &- offset < 8
                    || Self.canHoldSign(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                {
                    for index in offset..<end { found.formUnion(Self.sign(bytes, index, range)) }
                }
                offset = end
            }
            return found
        }
        return intersection(found)
    }

    /// Whether one of eight bytes is `[`, `{`, `|`, `~`, `@` or `:`, or two of them are `ww`, or the last is `w`.
    @inline(__always)
    private static func canHoldSign(_ word: UInt64) -> Bool {
        // A byte that is wanted is zero in these: the two in each of the first pairs differ in one bit, which is set.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let brackets = (word | ones &* 0x20) ^ ones &* 0x7B
        let bars = (word | ones &* 0x02) ^ ones &* 0x7E
        let at = word ^ ones &* 0x40
        let colon = word ^ ones &* 0x3A
        let letter = word ^ ones &* 0x77
        let zeros =
            (brackets &- ones) & ~brackets | (bars &- ones) & ~bars | (at &- ones) & ~at | (colon &- ones) & ~colon
        // Prose is full of single ones.
        let letters = (letter &- ones) & ~letter & (ones &* 0x80)
        return zeros & (ones &* 0x80) | letters & (letters >> 8 | 1 << 63) != 0
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
