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

    /// What of this a text can hold at all, by the bytes that each needs. Most texts hold nothing of it, so this is one
    /// loop without branches over all content.
    func possible(in bytes: [UInt8], _ range: Range<Int>) -> Syntax {
        if isEmpty || range.isEmpty { return [] }
        return bytes.withUnsafeBufferPointer { bytes in
            var table: UInt8 = 0
            var task: UInt8 = 0
            var tilde: UInt8 = 0
            var note: UInt8 = 0
            var autolink: UInt8 = 0
            var alert: UInt8 = 0
            var headingID: UInt8 = 0
            for index in range.lowerBound..<(range.upperBound - 1) {
                let byte = bytes[index]
                let next = bytes[index + 1]
                let bracket = matches(byte, "[")
                table |=
                    matches(byte, "|") | (matches(byte, ":") & matches(next, "-"))
                    | (matches(byte, "-") & matches(next, ":"))
                task |= bracket & (matches(next, " ") | matches(next | 0x20, "x"))
                tilde |= matches(byte, "~")
                note |= bracket & matches(next, "^")
                autolink |=
                    matches(byte, "@") | (matches(byte, ":") & matches(next, "/"))
                    | (matches(byte, "w") & matches(next, "w"))
                alert |= bracket & matches(next, "!")
                headingID |= matches(byte, "{") & matches(next, "#")
            }
            table |= matches(bytes[range.upperBound - 1], "|")
            tilde |= matches(bytes[range.upperBound - 1], "~")
            var found: Syntax = []
            if table != 0 { found.insert(.tables) }
            if task != 0 { found.insert(.tasks) }
            if tilde != 0 { found.insert(.strikethrough) }
            if note != 0 { found.insert(.footnotes) }
            if autolink != 0 { found.insert(.autolinks) }
            if alert != 0 { found.insert(.alerts) }
            if headingID != 0 { found.insert(.headingIDs) }
            return intersection(found)
        }
    }

    @inline(__always)
    private func matches(_ byte: UInt8, _ wanted: Unicode.Scalar) -> UInt8 { byte == UInt8(ascii: wanted) ? 1 : 0 }
}
