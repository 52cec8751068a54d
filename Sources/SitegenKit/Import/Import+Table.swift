extension Import {
    /// A table of comma-separated values: each row an entry, each column a field. The rows stay as they are.
    static func table(
        _ bytes: [UInt8], _ path: String, _ options: Options
    ) throws(Objection) -> (Import?, [Diagnostic]) {
        let (table, findings) = CSV.parse(bytes, file: path)
        guard findings.isEmpty else { return (nil, findings) }
        let codeColumn = try codeColumn(of: table, path, options)
        let codes = try codes(of: table, codeColumn, path, bytes)
        let classes = try classes(of: table, codes, path, options)
        var columns = ColumnNames(table.header.map(\.text.trimmed))
        var fields: [FieldDraft] = []
        let names = table.header.indices.map { column in
            if column == codeColumn { return "code" }
            if column == classes?.column { return ClassDraft.key }
            let cells = table.rows.map { $0[column] }.filter { !$0.text.isEmpty }
            let head = table.header[column].text.trimmed
            let values = cells.map { $0.value(of: BuiltInField(rawValue: head.lowercased())?.type) }
            var field = columns.field(
                head, number: column + 1, values, entries: table.rows.count, codes: Set(codes))
            field.name = columns.claim(field.name)
            if field.name != head, field.label == nil, !head.isEmpty { field.label = head }
            fields.append(field)
            return field.name
        }
        let schema = SchemaDraft(
            title: options.shownTitle, codes: codes, fields: fields, classes: classes?.classes ?? [], data: "codes.csv")
        let header = names.map(CSV.written).joined(separator: ",")
        var data = File(options.folder + "codes.csv", header)
        var start = table.header[table.header.count - 1].range.upperBound
        let (relations, notes) = relations(table, codes, names, fields)
        for (cell, text) in relations {
            data.bytes += bytes[start..<cell.lowerBound] + Array(text.utf8)
            start = cell.upperBound
        }
        data.bytes += bytes[start...]
        let files = [File(options.folder + "catalogue.yaml", schema.text), data]
        return (Import(title: options.shownTitle, files: files, count: codes.count, notes: notes), [])
    }

    /// The cells of related codes that say more or less than they did, and what there is to know of them.
    private static func relations(
        _ table: CSV, _ codes: [String], _ names: [String], _ fields: [FieldDraft]
    ) -> (cells: [(cell: Range<Int>, text: String)], notes: [String]) {
        let field = BuiltInField.related.rawValue
        guard fields.contains(where: { $0.name == field }), let column = names.firstIndex(of: field) else {
            return ([], [])
        }
        let draft = names.firstIndex(of: "draft")
        let entries = zip(table.rows, codes).map { row, code in
            (code: code, related: row[column].items, isDraft: draft.map { row[$0].text == "true" } ?? false)
        }
        let relations = ImportedRelations(entries)
        var cells: [(cell: Range<Int>, text: String)] = []
        for (index, entry) in entries.enumerated() {
            let related = entry.related.filter { $0 != entry.code } + relations.missing[index]
            if related == entry.related { continue }
            cells.append((table.rows[index][column].range, CSV.written(related.joined(separator: ";"))))
        }
        return (cells, relations.notes("row"))
    }

    /// The column that holds the codes: the one that is named, or is called so, or else the first.
    private static func codeColumn(of table: CSV, _ path: String, _ options: Options) throws(Objection) -> Int {
        let names = table.header.map(\.text.trimmed)
        if let key = options.codeKey {
            if let column = names.firstIndex(of: key) { return column }
            throw missing(key, table, path)
        }
        return names.firstIndex { ["code", "id"].contains($0.lowercased()) } ?? 0
    }

    private static func classes(
        of table: CSV, _ codes: [String], _ path: String, _ options: Options
    ) throws(Objection) -> (column: Int, classes: [ClassDraft])? {
        let key = options.classKey ?? ClassDraft.key
        guard let column = table.header.firstIndex(where: { $0.text.trimmed == key }) else {
            if let key = options.classKey { throw missing(key, table, path) }
            return nil
        }
        let names = table.rows.map { $0[column].text }.filter { !$0.isEmpty }
        let classes = try ClassDraft.named(
            names, entries: table.rows.count, taken: Set(codes.map { Address.segment($0).lowercased() }),
            by: options.classKey)
        return classes.map { (column, $0) }
    }

    private static func missing(_ column: String, _ table: CSV, _ path: String) -> Objection {
        let names = table.header.map(\.text.trimmed)
        return Objection(
            "\(path) has no column `\(column)`",
            help: NearMiss.best(column, among: names)?.didYouMean ?? "columns: \(names.joined(separator: ", "))")
    }

    private static func codes(
        of table: CSV, _ column: Int, _ path: String, _ bytes: [UInt8]
    ) throws(Objection) -> [String] {
        guard !table.rows.isEmpty else {
            throw Objection("\(path) has no row but its first", help: "its first line names the columns")
        }
        func line(_ cell: CSV.Cell) -> Int { 1 + bytes[..<cell.range.lowerBound].count { $0 == 0x0A } }
        let help = "the codes are in the column `\(table.header[column].text.trimmed)`; name another with --code-key"
        // By the address of each.
        var cells: [String: CSV.Cell] = [:]
        for row in table.rows {
            let code = row[column].text
            if code.trimmed.isEmpty || code.trimmed != code {
                throw Objection(
                    code.trimmed.isEmpty
                        ? "line \(line(row[column])) of \(path) has no code"
                        : "the code `\(code)` in line \(line(row[column])) of \(path) has spaces at its ends",
                    help: help)
            }
            if let first = cells.updateValue(row[column], forKey: Address.segment(code).lowercased()) {
                let (one, other) = (line(first), line(row[column]))
                throw Objection(
                    first.text == code
                        ? "the code `\(code)` stands in line \(one) and in line \(other) of \(path)"
                        : "the codes `\(first.text)` (line \(one)) and `\(code)` (line \(other)) of \(path) would have one address",
                    help: help)
            }
        }
        return table.rows.map { $0[column].text }
    }
}

/// Names for the columns of a table, each once.
struct ColumnNames {
    private let heads: Set<String>
    private var taken: Set<String> = ["code", ClassDraft.key]

    init(_ heads: [String]) { self.heads = Set(heads) }

    mutating func claim(_ name: String) -> String { FieldDraft.claim(name, of: &taken) }

    /// The field of a column. What nothing holds a value of is a field as well, so that a row can be filled in later.
    func field(
        _ head: String, number: Int, _ values: [YAML], entries: Int, codes: Set<String>
    ) -> FieldDraft {
        let key = Self.name(of: head, number)
        var known = key
        if key == "title", !heads.contains(BuiltInField.name.rawValue) { known = BuiltInField.name.rawValue }
        // Of a description nobody would read anything on the page.
        let summary = BuiltInField.summary
        if key == "description", !heads.contains(where: { $0.lowercased() == summary.rawValue }),
            summary.type.holds(values, codes)
        {
            known = summary.rawValue
        }
        var field =
            FieldDraft(known, values: values, entries: entries, codes: codes)
            ?? FieldDraft(source: known, name: known, type: .string, isRequired: false)
        field.source = head
        if values.isEmpty, !field.isBuiltIn { field.type = .string }
        if let type = MarkdownDraft.type(of: known), type.holds(values, codes) { field.name = known }
        return field
    }

    /// `Reference URL` as a key: `reference_url`.
    private static func name(of head: String, _ number: Int) -> String {
        var name = ""
        for scalar in head.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" {
                name.unicodeScalars.append(scalar)
            } else if !name.isEmpty, !name.ends(with: "_") {
                name += "_"
            }
        }
        while name.ends(with: "_") { name.removeLast() }
        return name.isEmpty ? "column_\(number)" : name
    }
}
