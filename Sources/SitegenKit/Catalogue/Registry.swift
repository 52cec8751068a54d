/// The table of facts that a catalogue's entries are checked against and filled in from.
package struct Registry: Sendable {
    package enum Coverage: String, CaseIterable, Sendable {
        /// A registered code without an entry is an error.
        case all
        /// It is a warning.
        case warn
        case none
    }

    package var file: String
    package var coverage: Coverage
    package var table: CSV
    /// The place of `coverage` or of the registry in catalogue.yaml.
    package var place: Place
    private let keyColumn: Int
    private let rowOfCode: [String: Int]

    package init(file: String, table: CSV, keyColumn: Int, coverage: Coverage, place: Place) {
        self.file = file
        self.table = table
        self.keyColumn = keyColumn
        self.coverage = coverage
        self.place = place
        rowOfCode = Dictionary(
            table.rows.enumerated().map { ($1[keyColumn].text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The codes in the order of the table, each with the place of its cell.
    package var codes: [Located<String>] {
        table.rows.map { Located($0[keyColumn].text, Place(file, $0[keyColumn].range)) }
    }

    package func contains(_ code: String) -> Bool { rowOfCode[code] != nil }

    /// The fact in a column; nil where the code is not registered or the cell is empty.
    package func fact(_ column: String, of code: String) -> Located<String>? {
        guard let row = rowOfCode[code], let column = table.column(column), !table.rows[row][column].text.isEmpty else {
            return nil
        }
        let cell = table.rows[row][column]
        return Located(cell.text, Place(file, cell.range))
    }
}
