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
                let isRepeated = Self.isRepetition(rest)
                if group.isAmbiguous && isRepeated { return true }
                groups[groups.count - 1].add(isRepeated || group.isAmbiguous, isOptional: Self.isOption(rest))
                continue
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "$"): continue
            case UInt8(ascii: "{"):
                rest = rest.drop { $0 != UInt8(ascii: "}") }.dropFirst()
                continue
            case UInt8(ascii: "\\"):
                let isNamed = rest.popFirst().map("pPxuNo".utf8.contains) ?? false
                if isNamed, rest.first == UInt8(ascii: "{") {
                    rest = rest.drop { $0 != UInt8(ascii: "}") }.dropFirst()
                }
            case UInt8(ascii: "["): Self.skipClass(&rest)
            default: break
            }
            groups[groups.count - 1].add(Self.isRepetition(rest), isOptional: Self.isOption(rest))
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

    /// Whether what comes next lets an item repeat without end: `*`, `+` or `{2,}`.
    private static func isRepetition(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let count = count(rest) else { return rest.first == UInt8(ascii: "*") || rest.first == UInt8(ascii: "+") }
        return count.last == UInt8(ascii: ",")
    }

    /// Whether it lets an item be absent and no more than that: `?` or `{0,3}`.
    private static func isOption(_ rest: ArraySlice<UInt8>) -> Bool {
        count(rest).map { $0.first == UInt8(ascii: "0") } ?? (rest.first == UInt8(ascii: "?"))
    }

    /// What stands in braces.
    private static func count(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        rest.first == UInt8(ascii: "{") ? rest.dropFirst().prefix { $0 != UInt8(ascii: "}") } : nil
    }

    /// Steps behind the bracket that closes a class, which may hold escapes and other classes.
    private static func skipClass(_ rest: inout ArraySlice<UInt8>) {
        var depth = 1
        while depth > 0, let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"): rest = rest.dropFirst()
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
    }
}
