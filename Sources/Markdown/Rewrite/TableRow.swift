/// One line of a table, cut into cells.
enum TableRow {
    /// Where each cell's content stands, the white space around it left out. A pipe behind a backslash is content, in
    /// code too. No cells where the line holds nothing but one pipe.
    static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var next = start
        while next < line.upperBound {
            if bytes[next] == UInt8(ascii: "\\"), next + 1 < line.upperBound, bytes[next + 1].isPunctuation {
                next += 2
                continue
            }
            if bytes[next] == UInt8(ascii: "|") {
                cells.append(trimmed(bytes, start..<next))
                start = next + 1
            }
            next += 1
        }
        let last = trimmed(bytes, start..<line.upperBound)
        if !last.isEmpty { cells.append(last) }
        return cells
    }

    /// The columns that a delimiter row declares: `| :-- | --: |`. nil for any other line.
    static func delimiters(_ bytes: [UInt8], _ line: Range<Int>) -> [Table.Alignment?]? {
        for index in line {
            let byte = bytes[index]
            guard
                byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte.isSpaceOrTab
            else { return nil }
        }
        let cells = cells(bytes, line)
        guard !cells.isEmpty else { return nil }
        var columns: [Table.Alignment?] = []
        for cell in cells {
            let starts = bytes[cell].first == UInt8(ascii: ":")
            let ends = cell.count > 1 && bytes[cell].last == UInt8(ascii: ":")
            let dashes = bytes[cell].dropFirst(starts ? 1 : 0).dropLast(ends ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            columns.append(starts && ends ? .center : starts ? .start : ends ? .end : nil)
        }
        return columns
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        while !range.isEmpty, bytes[range.lowerBound].isWhitespace { range = (range.lowerBound + 1)..<range.upperBound }
        while !range.isEmpty, bytes[range.upperBound - 1].isWhitespace {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        return range
    }
}
