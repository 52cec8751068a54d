/// The lines and columns of a file. Columns count Unicode scalar values, as rustc and SARIF's `unicodeCodePoints` do: editors
/// that count UTF-16 units differ only behind characters outside the basic plane.
package struct SourceText {
    private let bytes: [UInt8]
    private let start: Int

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    package struct Point: Hashable, Sendable {
        /// From 1.
        package var line: Int
        /// From 1.
        package var column: Int
    }

    /// The line and column of a byte. Beyond the end it is the end; the byte order mark counts for no column.
    package func point(at offset: Int) -> Point {
        let offset = min(max(offset, start), bytes.count)
        let line = line(at: offset)
        var column = 1
        var index = line.range.lowerBound
        while index < min(offset, line.range.upperBound) {
            index += length(at: index)
            if index <= offset { column += 1 }
        }
        return Point(line: line.number, column: column)
    }

    /// The line that a byte stands in, without its end.
    package func line(at offset: Int) -> (number: Int, range: Range<Int>) {
        let offset = min(max(offset, start), bytes.count)
        var number = 1
        var first = start
        var index = start
        while index < offset {
            let end = lineEnd(at: index)
            if end > 0, index + end <= offset {
                number += 1
                first = index + end
            }
            index += max(1, end)
        }
        var end = first
        while end < bytes.count, lineEnd(at: end) == 0 { end += 1 }
        return (number, first..<end)
    }

    /// How many bytes end a line here: LF, CR LF, or CR alone.
    private func lineEnd(at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A: 1
        case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        default: 0
        }
    }

    /// How many bytes the scalar here has. A byte that is no UTF-8 counts as one scalar.
    private func length(at index: Int) -> Int {
        let length = switch bytes[index] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
        guard index + length <= bytes.count, bytes[index + 1..<index + length].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return 1 }
        return length
    }

    /// A line as a terminal may show it, and where carets below it start and end, in cells.
    package func shown(_ range: Range<Int>, carets: Range<Int>) -> (text: String, carets: Range<Int>) {
        var cells: [(scalars: String, width: Int)] = []
        var start = 0
        var end = 0
        var width = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if index <= carets.lowerBound { start = width }
            let next = index + length(at: index)
            let cell = Cell.shown(bytes[index..<next])
            cells.append(cell)
            width += cell.width
            if index < carets.upperBound { end = width }
            index = next
        }
        if carets.lowerBound >= range.upperBound { start = width }
        end = max(end, start + 1)
        return Self.window(cells, width, start..<end)
    }

    /// Cuts a very long line around what it is shown for.
    private static func window(
        _ cells: [(scalars: String, width: Int)], _ width: Int, _ carets: Range<Int>
    ) -> (text: String, carets: Range<Int>) {
        let most = 160
        guard width > most else { return (cells.map(\.scalars).joined(), carets) }
        let first = max(0, min(carets.lowerBound - 40, width - most))
        var text = first > 0 ? "…" : ""
        var position = 0
        for cell in cells {
            defer { position += cell.width }
            guard position >= first else { continue }
            if position + cell.width > first + most {
                text += "…"
                break
            }
            text += cell.scalars
        }
        let shift = first > 0 ? first - 1 : 0
        let start = carets.lowerBound - shift
        return (text, start..<max(start + 1, min(carets.upperBound, first + most) - shift))
    }
}

/// One scalar on a terminal.
private enum Cell {
    /// What is shown for the bytes of one scalar. Control characters never reach the terminal.
    static func shown(_ bytes: ArraySlice<UInt8>) -> (scalars: String, width: Int) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let scalar = text.unicodeScalars.first else { return ("", 0) }
        if scalar == "\t" { return ("    ", 4) }
        if isControl(scalar) { return ("\u{FFFD}", 1) }
        return (text, width(scalar))
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        // Marks that turn the direction of text can make a line read as what it is not.
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The East Asian wide blocks (Unicode Standard Annex 11) and the pictographs.
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension String {
    /// A text of ours around an author's, as a terminal may show it.
    var withoutControls: String {
        guard unicodeScalars.contains(where: { Cell.isControl($0) && $0 != "\n" }) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(Cell.isControl(scalar) && scalar != "\n" ? "\u{FFFD}" : scalar) }
        return String(text)
    }
}
