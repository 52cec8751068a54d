/// Where the lines of the body start, counted as libcmark counts them: a line ends at LF, CR or CRLF.
struct Lines {
    let bytes: [UInt8]
    let body: Range<Int>
    /// 32 bits hold the offsets of any file that sitegen reads, in half the memory.
    private let starts: [UInt32]

    init(_ bytes: [UInt8], in body: Range<Int>) {
        self.bytes = bytes
        self.body = body
        var starts: [UInt32] = []
        starts.reserveCapacity(body.count / 32 + 1)
        // libcmark takes a byte order mark off before it counts columns.
        var offset = body.lowerBound
        if bytes[body].starts(with: "\u{FEFF}".utf8) { offset += 3 }
        starts.append(UInt32(truncatingIfNeeded: offset))
        bytes.withUnsafeBytes { bytes in
            while true {
                offset = bytes.firstIndex(of: 0x0A, or: 0x0D, in: offset..<body.upperBound) + 1
                if offset < body.upperBound, bytes[offset - 1] == 0x0D, bytes[offset] == 0x0A { offset += 1 }
                guard offset < body.upperBound else { break }
                starts.append(UInt32(truncatingIfNeeded: offset))
            }
        }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// The bytes of a line without its end. Lines are counted from 1; any number is answered.
    subscript(line: Int) -> Range<Int> {
        if line < 1 { return body.lowerBound..<body.lowerBound }
        if line > starts.count { return body.upperBound..<body.upperBound }
        let start = Int(starts[line - 1])
        var end = line < starts.count ? Int(starts[line]) : body.upperBound
        if end > start && bytes[end - 1] == 0x0A { end -= 1 }
        if end > start && bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The offset of a place as libcmark gives it, columns in bytes from 1. Where it replaced broken UTF-8, its columns
    /// run ahead of the file's; they never leave the line here.
    func offset(line: Int, column: Int) -> Int {
        let range = self[line]
        return min(max(range.lowerBound + column - 1, range.lowerBound), range.upperBound)
    }

    /// The line of marks below a heading's text, which holds no other such line; else the last of the lines.
    func underline(_ heading: ClosedRange<Int>) -> Int {
        heading.dropFirst().first { line in
            var marks = bytes[self[line]].drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
            while marks.last?.isWhitespace == true { marks.removeLast() }
            guard let mark = marks.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
            return marks.allSatisfy { $0 == mark }
        } ?? heading.upperBound
    }

    /// The stretch between two places, the blank lines at its end left out.
    func range(from start: Int, toLine line: Int, column: Int) -> Range<Int> {
        var end = max(start, offset(line: line, column: column + 1))
        while end > start && bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }
}
