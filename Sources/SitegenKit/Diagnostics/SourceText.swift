import Markdown

/// A file's bytes, read as lines and columns.
///
/// Lines and columns count from 1. CRLF, CR and LF each end a line. A column is a Unicode scalar value, as rustc counts
/// and SARIF's `unicodeCodePoints`: it depends neither on a font nor on a Unicode version, and people who count by hand
/// arrive at it. Editors differ: those that speak the language server protocol count UTF-16 code units, which is the
/// same except after emoji and rare scripts. A BOM at the start of the file is no column. What is not UTF-8 is U+FFFD.
package struct SourceText: Sendable {
    /// A place between two scalars, or between the last scalar of a line and the line's end.
    package struct Position: Hashable, Comparable, Sendable {
        /// In bytes, from the start of the file.
        package var offset: Int
        package var line: Int
        package var column: Int

        package static func < (left: Position, right: Position) -> Bool { left.offset < right.offset }
    }

    package let bytes: [UInt8]
    /// A position for about each kilobyte, sorted, so that nothing is ever read from the start again: a file may be one
    /// line of ten megabytes with a thousand findings in it, or ten million empty lines.
    private let marks: [Position]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var position = Position(offset: Text.start(of: bytes), line: 1, column: 1)
        var marks = [position]
        bytes.withUnsafeBufferPointer { bytes in
            while position.offset < bytes.count {
                position = Self.step(position, in: bytes)
                if position.offset - marks[marks.count - 1].offset >= 1024 { marks.append(position) }
            }
        }
        self.marks = marks
    }

    /// Where a stretch of bytes starts and ends. Whatever lies beyond the file's end is taken as its end; a bound inside
    /// of a scalar widens the stretch to hold that scalar whole.
    ///
    /// The line break that ends a stretch does not count, nor does the one that ends the file: no finding ever stands on
    /// the line after the last, which most editors and all forges do not have.
    package func positions(of range: Range<Int>) -> Range<Position> {
        let fileEnd = beforeLineBreak(bytes.count, notBefore: 0)
        let first = min(max(range.lowerBound, 0), fileEnd)
        let last = max(first, min(beforeLineBreak(min(range.upperBound, bytes.count), notBefore: first), fileEnd))
        let start = position(at: first)
        var end = position(at: last)
        if end.offset < last, !isAtLineEnd(end) { end = step(end) }
        return start..<max(start, end)
    }

    /// The place on a line, or the line's end where the line is shorter.
    package func position(line: Int, column: Int) -> Position {
        var position = mark { ($0.line, $0.column) <= (line, column) }
        while position.offset < bytes.count,
            position.line < line || (position.column < column && !isAtLineEnd(position))
        {
            position = step(position)
        }
        return position
    }

    /// The scalar after a position, and the position after that scalar; nil at the end of the line.
    package func scalar(after position: Position) -> (scalar: Unicode.Scalar, end: Position)? {
        guard !isAtLineEnd(position) else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            (UTF8.scalar(at: position.offset, in: bytes).scalar, Self.step(position, in: bytes))
        }
    }
}

// MARK: - Steps

extension SourceText {
    /// The last position that is not after an offset.
    private func position(at offset: Int) -> Position {
        var position = mark { $0.offset <= offset }
        while position.offset < offset {
            let next = step(position)
            if next.offset > offset { break }
            position = next
        }
        return position
    }

    /// The last mark that comes before what is looked for, or the first one of all.
    private func mark(where comesBefore: (Position) -> Bool) -> Position {
        var low = 1
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if comesBefore(marks[middle]) { low = middle + 1 } else { high = middle }
        }
        return marks[low - 1]
    }

    /// An offset, or the start of the line break that ends there.
    private func beforeLineBreak(_ offset: Int, notBefore first: Int) -> Int {
        guard offset > first else { return offset }
        switch bytes[offset - 1] {
        case .carriageReturn: return offset - 1
        case .lineFeed:
            let isPair = offset - 1 > first && bytes[offset - 2] == .carriageReturn
            return isPair ? offset - 2 : offset - 1
        default: return offset
        }
    }

    private func isAtLineEnd(_ position: Position) -> Bool {
        guard position.offset < bytes.count else { return true }
        return bytes[position.offset] == .lineFeed || bytes[position.offset] == .carriageReturn
    }

    private func step(_ position: Position) -> Position {
        bytes.withUnsafeBufferPointer { Self.step(position, in: $0) }
    }

    /// Over one scalar, or over one line break. There must be one.
    private static func step(_ position: Position, in bytes: UnsafeBufferPointer<UInt8>) -> Position {
        let offset = position.offset
        switch bytes[offset] {
        case .lineFeed:
            return Position(offset: offset + 1, line: position.line + 1, column: 1)
        case .carriageReturn:
            let isPair = offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
            return Position(offset: offset + (isPair ? 2 : 1), line: position.line + 1, column: 1)
        default:
            let length = UTF8.scalar(at: offset, in: bytes).length
            return Position(offset: offset + length, line: position.line, column: position.column + 1)
        }
    }
}

extension UInt8 {
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
