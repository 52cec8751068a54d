/// The lines of the YAML in a part of a file, as libyaml counts them, to turn its marks into byte offsets.
struct YAMLLines {
    let bytes: [UInt8]
    let range: Range<Int>
    private let starts: [Int]
    /// Where the last mark was found, and the line that was last followed to its end. Marks come in the order of the text, so
    /// that no line is walked anew for each of the values on it: JSON may be one line from first to last.
    private var mark = (line: 0, column: 1, offset: 0)
    private var walked = (start: 0, text: -1, end: -1)

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        var starts = [range.lowerBound]
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = Self.lineBreak(bytes, at: offset, end: range.upperBound)
            offset += max(1, length)
            if length > 0 { starts.append(offset) }
        }
        self.starts = starts
    }

    /// libyaml ends a line at CR LF, CR, LF, NEL, LS and PS.
    private static func lineBreak(_ bytes: [UInt8], at offset: Int, end: Int) -> Int {
        func byte(_ index: Int) -> UInt8 { offset + index < end ? bytes[offset + index] : 0 }
        switch (byte(0), byte(1), byte(2)) {
        case (0x0D, 0x0A, _): return 2
        case (0x0A, _, _), (0x0D, _, _): return 1
        case (0xC2, 0x85, _): return 2
        case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return 3
        default: return 0
        }
    }

    /// The offset of a line and column, both from 1, the column in Unicode scalars. Beyond the end it is the end.
    mutating func offset(line: Int, column: Int) -> Int {
        guard line >= 1 else { return range.lowerBound }
        guard line <= starts.count else { return range.upperBound }
        if mark.line != line || mark.column > column { mark = (line, 1, starts[line - 1]) }
        var (_, reached, offset) = mark
        while reached < column, offset < range.upperBound, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            reached += 1
        }
        mark = (line, reached, offset)
        return offset
    }

    /// From an offset to the end of its line, without trailing spaces.
    mutating func rest(from start: Int) -> Range<Int> {
        if start < walked.start || start > walked.end {
            var end = start
            while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            var text = end
            while text > start, bytes[text - 1] == 0x20 || bytes[text - 1] == 0x09 { text -= 1 }
            walked = (start, text, end)
        }
        return start..<max(start, walked.text)
    }

    /// The tag in the rest of a line that begins with one, or with an anchor before it.
    func tag(in line: Range<Int>) -> Range<Int> {
        guard line.first.map({ bytes[$0] }) == UInt8(ascii: "&") else { return line }
        let anchor = bytes[line].prefix { !$0.isBlank }
        let tag = bytes[anchor.endIndex..<line.upperBound].firstIndex { !$0.isBlank }
        // It may stand in the next line.
        return tag.map { $0..<line.upperBound } ?? line
    }

    /// The bytes of a scalar: libyaml tells only where it starts.
    mutating func scalar(_ text: String, from start: Int) -> Range<Int> {
        let line = rest(from: start)
        guard let first = line.first else { return line }
        let quote = bytes[first]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            var end = first + 1
            while end < line.upperBound, bytes[end] != quote {
                end += bytes[end] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
            }
            return start..<min(end + 1, line.upperBound)
        }
        let count = text.utf8.count
        if count <= line.count, bytes[start..<start + count].elementsEqual(text.utf8) { return start..<start + count }
        return line
    }
}
