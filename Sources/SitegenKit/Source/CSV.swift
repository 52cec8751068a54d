/// A table of comma-separated values (RFC 4180) with a header row, each cell with the bytes it stands at.
package struct CSV: Sendable {
    package struct Cell: Hashable, Sendable {
        package var text: String
        package var range: Range<Int>

        /// Those of a list, which stand between semicolons.
        var items: [String] { text.parts(between: ";").map(\.trimmed) }

        /// What it says as a value of a type.
        func value(of type: FieldType?) -> YAML {
            guard case .list? = type else { return YAML(value: .scalar(text), range: range) }
            return YAML(value: .sequence(items.map { YAML(value: .scalar($0), range: range) }), range: range)
        }
    }

    package var header: [Cell]
    package var rows: [[Cell]]

    /// Reads a table. Rows that are too short or too long, and quotes that never close, are diagnostics; the rest is kept.
    package static func parse(_ bytes: [UInt8], file: String) -> (CSV, [Diagnostic]) {
        var scanner = Scanner(bytes: bytes, file: file)
        var records: [[Cell]] = []
        while let record = scanner.record() { records.append(record) }
        var diagnostics = scanner.diagnostics
        guard let header = records.first else {
            let finding = Diagnostic(
                .csvSyntax, "\(file) is empty", at: Place(file), help: "its first line names the columns")
            return (CSV(header: [], rows: []), diagnostics.isEmpty ? [finding] : diagnostics)
        }
        if header.count == 1, let finding = scanner.otherSeparator(header[0]) {
            return (CSV(header: [], rows: []), [finding])
        }
        var seen: Set<String> = []
        for cell in header where !seen.insert(cell.text).inserted {
            diagnostics.append(
                Diagnostic(.csvSyntax, "The column `\(cell.text)` appears twice", at: Place(file, cell.range)))
        }
        let rows = records.dropFirst().filter { row in
            if row.count == header.count { return true }
            let place = Place(file, row[0].range.lowerBound..<row[row.count - 1].range.upperBound)
            diagnostics.append(
                Diagnostic(
                    .csvSyntax,
                    "This row has \("cell".counted(row.count)), the header has \(header.count)", at: place,
                    help: row.count > header.count ? "put quotes around a value that contains a comma" : nil))
            return false
        }
        return (CSV(header: header, rows: rows), diagnostics)
    }

    /// A value as a cell holds it.
    static func written(_ text: String) -> String {
        guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
        return "\"\(text.replacing(scalar: "\"", with: "\"\""))\""
    }

    package func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }
}

private struct Scanner {
    let bytes: [UInt8]
    let file: String
    var offset: Int
    var diagnostics: [Diagnostic] = []

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        offset = Text.start(of: bytes)
    }

    /// The next line of cells; empty lines are skipped.
    mutating func record() -> [CSV.Cell]? {
        while offset < bytes.count, isLineEnd(bytes[offset]) { offset += 1 }
        guard offset < bytes.count else { return nil }
        var cells = [cell()]
        while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
            offset += 1
            cells.append(cell())
        }
        return cells
    }

    private mutating func cell() -> CSV.Cell {
        let start = offset
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), !isLineEnd(bytes[offset]) { offset += 1 }
            return CSV.Cell(text: String(decoding: bytes[start..<offset], as: UTF8.self), range: start..<offset)
        }
        var text: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "\"") {
                offset += 1
                guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { break }
            }
            text.append(bytes[offset])
            offset += 1
            if offset == bytes.count { reportOpenQuote(start) }
        }
        if start + 1 == bytes.count { reportOpenQuote(start) }
        if offset < bytes.count, bytes[offset] != UInt8(ascii: ","), !isLineEnd(bytes[offset]) {
            let after = offset
            while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), !isLineEnd(bytes[offset]) { offset += 1 }
            diagnostics.append(
                Diagnostic(
                    .csvSyntax, "There is text after a closing quote", at: Place(file, after..<offset),
                    help: "write a quote inside a quoted value twice"))
        }
        return CSV.Cell(text: String(decoding: text, as: UTF8.self), range: start..<offset)
    }

    /// A header that is one cell because something else than commas stands between its columns.
    func otherSeparator(_ header: CSV.Cell) -> Diagnostic? {
        guard !header.range.isEmpty, bytes[header.range.lowerBound] != UInt8(ascii: "\"") else { return nil }
        let others: [(separator: Character, name: String)] = [(";", "semicolons"), ("\t", "tabs")]
        guard let other = others.first(where: { header.text.contains($0.separator) }) else { return nil }
        return Diagnostic(
            .csvSyntax, "The values of \(file) are separated by \(other.name)", at: Place(file, header.range),
            help: "save it with commas between its values, as RFC 4180 has it")
    }

    private mutating func reportOpenQuote(_ start: Int) {
        diagnostics.append(Diagnostic(.csvSyntax, "This quote is never closed", at: Place(file, start..<start + 1)))
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
