/// Goes through one line as CommonMark counts it: a tab reaches to the next column that is a multiple of four, and a
/// part of it can belong to a container.
struct LineCursor {
    let bytes: [UInt8]
    private(set) var end = 0
    private(set) var offset = 0
    private var column = 0
    private var inTab = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Goes to the start of a line.
    mutating func enter(_ line: Range<Int>) {
        offset = line.lowerBound
        end = line.upperBound
        column = 0
        inTab = false
    }

    /// Where the next byte stands that is no space or tab, and how many columns away.
    var indentation: (next: Int, columns: Int) {
        var next = offset
        var column = column
        while next < end {
            if bytes[next] == 0x20 {
                column += 1
            } else if bytes[next] == 0x09 {
                column += 4 - column % 4
            } else {
                break
            }
            next += 1
        }
        return (next, column - self.column)
    }

    /// The columns of a tab that was entered and belongs only in part to what is before.
    var restOfTab: Int { inTab ? 4 - column % 4 : 0 }

    /// Steps over white space.
    mutating func skip(columns: Int) {
        var columns = columns
        while columns > 0, offset < end {
            let width = bytes[offset] == 0x09 ? 4 - column % 4 : 1
            if width > columns {
                column += columns
                inTab = true
                return
            }
            column += width
            columns -= width
            offset += 1
            inTab = false
        }
    }

    /// Steps over what is no white space.
    mutating func skip(to next: Int) {
        column += max(0, next - offset)
        offset = next
        inTab = false
    }

    /// The bytes from a place to the line's end, trailing white space left out.
    func trimmed(from start: Int) -> Range<Int> {
        var end = end
        while end > start, bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }
}
