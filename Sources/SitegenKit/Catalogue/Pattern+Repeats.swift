extension Pattern {
    /// Whether a group repeats without end that may be nothing but a repetition without end, as in `(a+)+`: there are more ways
    /// to match a text than anybody can wait for. `(-[a-z]+)*` is fine, because the hyphen says where each turn begins.
    package var repeatsRepeats: Bool {
        var groups = [Branch()]
        var rest = Array(source.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "("):
                groups.append(Branch())
                if rest.first == UInt8(ascii: "?") {
                    rest = rest.drop { ![0x3A, 0x3D, 0x21, 0x3E].contains($0) }.dropFirst()
                }
                continue
            case UInt8(ascii: "|"):
                groups[groups.count - 1].endBranch()
                continue
            case UInt8(ascii: ")") where groups.count > 1:
                var group = groups.removeLast()
                group.endBranch()
                let isRepeated = Self.isRepetition(rest.first)
                if group.isAmbiguous && isRepeated { return true }
                groups[groups.count - 1].add(isRepeated || group.isAmbiguous, isOptional: Self.isOption(rest.first))
                continue
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "$"): continue
            case UInt8(ascii: "{"):
                rest = rest.drop { $0 != UInt8(ascii: "}") }.dropFirst()
                continue
            case UInt8(ascii: "\\"): rest = rest.dropFirst()
            case UInt8(ascii: "["): rest = rest.drop { $0 != UInt8(ascii: "]") }.dropFirst()
            default: break
            }
            groups[groups.count - 1].add(Self.isRepetition(rest.first), isOptional: Self.isOption(rest.first))
        }
        return false
    }

    /// One way through a group, up to the next `|`.
    private struct Branch {
        var hasRepetition = false
        /// Something that is there exactly once.
        var hasAnchor = false
        /// Whether a way through the group, up to now, is nothing but repetition.
        var isAmbiguous = false

        mutating func add(_ isRepetition: Bool, isOptional: Bool) {
            if isRepetition { hasRepetition = true } else if !isOptional { hasAnchor = true }
        }

        mutating func endBranch() {
            if hasRepetition && !hasAnchor { isAmbiguous = true }
            hasRepetition = false
            hasAnchor = false
        }
    }

    private static func isRepetition(_ next: UInt8?) -> Bool { next == UInt8(ascii: "*") || next == UInt8(ascii: "+") }
    private static func isOption(_ next: UInt8?) -> Bool { next == UInt8(ascii: "?") }
}
