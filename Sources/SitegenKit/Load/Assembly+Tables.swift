import Markdown

extension Assembly {
    /// What the fences `codes` of a page's body ask for. Their notes become texts of the page.
    func tables(_ source: PageSource, _ texts: inout [Prose]) -> ([TableSpec], [Diagnostic]) {
        var specs: [TableSpec] = []
        var findings: [Diagnostic] = []
        for (number, made) in texts[0].made.filter(\.isTable).enumerated() {
            let (yaml, wrong) = YAML.parse(source.bytes, in: made.body, file: source.path)
            findings += wrong
            guard let yaml else { continue }
            let keys = KeyReader(yaml, noun: "this table", file: source.path)
            var reading = TableReading(keys: keys, assembly: self, source: source, texts: texts)
            if let spec = reading.spec(number, made) { specs.append(spec) }
            texts = reading.texts
            findings += reading.findings
        }
        return (specs, findings)
    }
}

/// Reads one table. It knows the catalogues, and nothing of their entries.
private struct TableReading {
    var keys: KeyReader
    let assembly: Assembly
    let source: PageSource
    var texts: [Prose]
    var findings: [Diagnostic] = []

    mutating func spec(_ number: Int, _ made: Prose.Made) -> TableSpec? {
        let id = keys.text("catalogue", required: true)
        guard let id, let index = catalogue(id) else {
            // The other keys say nothing without it.
            findings += keys.abandoned(lacking: "catalogue")
            return nil
        }
        let catalogue = assembly.catalogues[index]
        let start = made.range.lowerBound
        var spec = TableSpec(
            number: number, title: made.title,
            place: Place(source.path, start..<max(start, made.body.lowerBound - 1)), catalogue: index)
        let codes = keys.texts("codes")
        if keys.all.contains(where: { $0.key == "codes" }) { spec.codes = codes }
        spec.filters = filters(catalogue)
        spec.present = keys.texts("has").compactMap { property($0, catalogue) }
        spec.sort = keys.text("sort").flatMap { property($0, catalogue) }
        spec.group = keys.text("by").flatMap { property($0, catalogue) }
        spec.columns = columns(catalogue, isGrouped: spec.group != nil)
        spec.notes = notes(spec.noteCount, spec.group, catalogue)
        // Rows that are chosen in no other way are those that something is said of.
        if spec.codes == nil, spec.group == nil, spec.filters.isEmpty, spec.present.isEmpty, !spec.notes.isEmpty {
            spec.codes = spec.notes.map(\.row)
        }
        findings += keys.finish()
        return findings.isEmpty ? spec : nil
    }

    // MARK: Names

    private mutating func unknown(_ name: Located<String>, _ message: String, among names: [String]) {
        findings.append(
            Diagnostic(
                .tableUnknownName, message, at: name.place,
                help: NearMiss.best(name.value, among: names)?.didYouMean
                    ?? (names.isEmpty ? nil : "there is \(names.quotedList)")))
    }

    private mutating func catalogue(_ id: Located<String>) -> Int? {
        if let index = assembly.catalogues.firstIndex(where: { $0.id == id.value }) { return index }
        // One that could not be read has been reported.
        if assembly.brokenFolders.contains("content/\(id.value)/") { return nil }
        unknown(id, "There is no catalogue `\(id.value)`", among: assembly.catalogues.map(\.id))
        return nil
    }

    private mutating func property(_ name: Located<String>, _ catalogue: Catalogue) -> TableSpec.Property? {
        if let property = TableSpec.Property(name.value, of: catalogue) { return property }
        if catalogue.unsound.contains(.fields) { return nil }
        unknown(
            name, "The catalogue \(catalogue.id) has no field `\(name.value)`",
            among: TableSpec.Property.names(of: catalogue))
        return nil
    }

    /// A value as entries have it; nil and a finding where none can have it.
    private mutating func value(
        _ text: Located<String>, of property: TableSpec.Property, _ catalogue: Catalogue
    ) -> String? {
        let value = property.value(text.value, in: catalogue)
        guard let values = property.values(in: catalogue) else { return value }
        if values.contains(value) { return value }
        if values.contains(text.value) { return text.value }
        unknown(text, "No entry of \(catalogue.id) can have the \(property.name) `\(text.value)`", among: values)
        return nil
    }

    // MARK: Keys

    private mutating func filters(_ catalogue: Catalogue) -> [TableSpec.Filter] {
        guard var map = keys.reader("where") else { return [] }
        var filters: [TableSpec.Filter] = []
        for entry in map.all {
            let values = map.texts(entry.key)
            let name = Located(entry.key, Place(source.path, entry.keyRange))
            guard let property = property(name, catalogue) else { continue }
            filters.append(
                TableSpec.Filter(
                    property: property, values: Set(values.compactMap { value($0, of: property, catalogue) })))
        }
        findings += map.finish()
        return filters
    }

    private mutating func columns(_ catalogue: Catalogue, isGrouped: Bool) -> [TableSpec.Column] {
        let items = keys.items("columns", required: true)
        if let entry = keys.take("columns"), case .sequence([]) = entry.value.value {
            keys.report(
                Diagnostic(
                    .badValue, "`columns` is empty", at: Place(source.path, entry.keyRange),
                    help: "name what the table shows: `columns: [code, name]`"))
        }
        var notes = 0
        return items.compactMap { item in
            if case .scalar(let name) = item.value {
                return column(Located(name, Place(source.path, item.range)), nil, catalogue, isGrouped)
            }
            var reader = KeyReader(item, noun: "this column", file: source.path)
            defer { findings += reader.finish() }
            if let title = reader.text("note") {
                notes += 1
                return TableSpec.Column(content: .note(notes - 1), title: title.value, words: [:], isSourced: false)
            }
            let name = reader.text("field", required: true)
            let title = reader.text("title")?.value
            let isSourced = reader.flag("source") ?? false
            let words = reader.reader("words")
            guard let name, var column = column(name, title, catalogue, isGrouped) else { return nil }
            column.isSourced = isSourced
            if let words, case .property(let property) = column.content {
                column.words = self.words(words, property, catalogue)
            }
            return column
        }
    }

    private mutating func column(
        _ name: Located<String>, _ title: String?, _ catalogue: Catalogue, _ isGrouped: Bool
    ) -> TableSpec.Column? {
        func column(_ content: TableSpec.Column.Content, _ standard: String) -> TableSpec.Column {
            TableSpec.Column(content: content, title: title ?? standard, words: [:], isSourced: false)
        }
        if isGrouped, name.value == "codes" { return column(.codes, "Codes") }
        if isGrouped, name.value == "count" { return column(.count, "Entries") }
        return property(name, catalogue).map { column(.property($0), $0.title(in: catalogue)) }
    }

    private mutating func words(
        _ map: KeyReader, _ property: TableSpec.Property, _ catalogue: Catalogue
    ) -> [String: String] {
        var map = map
        var words: [String: String] = [:]
        for entry in map.all {
            let text = map.text(entry.key)
            let name = Located(entry.key, Place(source.path, entry.keyRange))
            if let value = value(name, of: property, catalogue), let text { words[value] = text.value }
        }
        findings += map.finish()
        return words
    }

    private mutating func notes(
        _ count: Int, _ group: TableSpec.Property?, _ catalogue: Catalogue
    ) -> [TableSpec.Note] {
        guard var map = keys.reader("notes") else { return [] }
        let notes = map.all.compactMap { entry -> TableSpec.Note? in
            _ = map.take(entry.key)
            var items = [entry.value]
            if case .sequence(let list) = entry.value.value { items = list }
            var row = Located(entry.key, Place(source.path, entry.keyRange))
            guard items.count == count else {
                findings.append(
                    Diagnostic(
                        .tableRows,
                        "`\(entry.key)` has \("note".counted(items.count)) for \("column".counted(count)) of notes",
                        at: row.place, help: "write one for each column, as a list: `\(entry.key): [..., ...]`"))
                return nil
            }
            if let group {
                guard let value = value(row, of: group, catalogue) else { return nil }
                row.value = value
            }
            return TableSpec.Note(row: row, texts: items.map { note($0) })
        }
        findings += map.finish()
        return notes
    }

    /// Nothing for an empty cell.
    private mutating func note(_ item: YAML) -> (markdown: String, text: Int)? {
        switch item.value {
        case .null: return nil
        case .scalar(let text) where text.isEmpty: return nil
        case .scalar(let text):
            texts.append(assembly.line(text, at: item.range, source))
            return (text, texts.count - 1)
        case .sequence, .mapping:
            findings.append(
                Diagnostic(
                    .badValue, "A note must be a line of Markdown, not \(item.kind)",
                    at: Place(source.path, item.range)))
            return nil
        }
    }
}
