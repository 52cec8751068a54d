/// What starts a block, by the rules of CommonMark. Each question is about a place that is no white space, and the rest
/// of its line.
struct BlockStart {
    let bytes: [UInt8]
    let start: Int
    let end: Int

    private var first: UInt8 { bytes[start] }

    private func run(of byte: UInt8, from start: Int) -> Int {
        var next = start
        while next < end, bytes[next] == byte { next += 1 }
        return next - start
    }

    private func isBlank(from start: Int) -> Bool {
        for index in start..<end where !bytes[index].isSpaceOrTab { return false }
        return true
    }

    var isHeading: Bool {
        let marks = run(of: UInt8(ascii: "#"), from: start)
        return (1...6).contains(marks) && (start + marks == end || bytes[start + marks].isSpaceOrTab)
    }

    /// The line below a paragraph that makes a heading of it.
    var isUnderline: Bool {
        (first == UInt8(ascii: "=") || first == UInt8(ascii: "-")) && isBlank(from: start + run(of: first, from: start))
    }

    /// Where the line shows that it is no thematic break; nil if it is one.
    var noThematicBreak: Int? {
        guard [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(first) else { return start }
        var marks = 0
        for index in start..<end {
            if bytes[index] == first { marks += 1 } else if !bytes[index].isSpaceOrTab { return index }
        }
        return marks >= 3 ? nil : start
    }

    // MARK: Fences

    struct Fence: Equatable {
        var mark: UInt8
        var length: Int
    }

    var fence: Fence? {
        guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let length = run(of: first, from: start)
        guard length >= 3 else { return nil }
        if first == UInt8(ascii: "`"), bytes[(start + length)..<end].contains(first) { return nil }
        return Fence(mark: first, length: length)
    }

    func closes(_ fence: Fence) -> Bool {
        let length = run(of: fence.mark, from: start)
        return length >= fence.length && isBlank(from: start + length)
    }

    // MARK: Lists

    struct ListMarker {
        /// Its bytes.
        var length: Int
        var canInterruptParagraph: Bool
    }

    var listMarker: ListMarker? {
        var next = start
        var startsAtOne = true
        if [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(first) {
            next += 1
        } else {
            while next < end, bytes[next].isDigit, next - start < 9 { next += 1 }
            guard next > start, next < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")") else {
                return nil
            }
            startsAtOne = Int(String(decoding: bytes[start..<next], as: UTF8.self)) == 1
            next += 1
        }
        guard next == end || bytes[next].isSpaceOrTab else { return nil }
        return ListMarker(length: next - start, canInterruptParagraph: startsAtOne && !isBlank(from: next))
    }

    // MARK: Footnotes

    /// `[^label]:`: where the label stands, and where the content starts.
    var footnote: (label: Range<Int>, content: Int)? {
        guard first == UInt8(ascii: "["), start + 1 < end, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        let label = start + 2
        var next = label
        while next < end, bytes[next] != UInt8(ascii: "]") {
            guard bytes[next] > 0x20, bytes[next] != UInt8(ascii: "["), next - label < 1000 else { return nil }
            next += 1
        }
        guard next > label, next + 1 < end, bytes[next + 1] == UInt8(ascii: ":") else { return nil }
        var content = next + 2
        while content < end, bytes[content].isSpaceOrTab { content += 1 }
        return (label..<next, content)
    }
}
