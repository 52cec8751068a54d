/// Makes the table that a page asks for, of entries that are known by now.
struct TableMaker {
    /// What a row shows: one entry, or all that have one value.
    private struct Row {
        var entries: [Int]
        var value: String?
        var note: TableSpec.Note?
    }

    let site: Site
    let page: Int
    let spec: TableSpec
    private(set) var findings: [Diagnostic] = []

    init(_ spec: TableSpec, on page: Int, of site: Site) {
        self.site = site
        self.page = page
        self.spec = spec
    }

    private var catalogue: Catalogue { site.catalogues[spec.catalogue] }

    mutating func table() -> CodeTable {
        let rows = rows()
        let columns = spec.columns.map { CodeTable.Column(title: $0.title, isWide: $0.isWide) }
        let heading = spec.columns.firstIndex { column in
            if case .property(let property) = column.content { property == spec.group ?? .code } else { false }
        }
        return CodeTable(
            title: spec.title, columns: columns, heading: heading ?? 0,
            rows: rows.map { row in
                let tone = row.entries.first.flatMap { site.listings[spec.catalogue].classOf[$0] }
                return CodeTable.Row(
                    tone: tone.map(Catalogue.tone(ofClass:)), cells: spec.columns.map { pieces($0, row) })
            })
    }

    // MARK: Rows

    private mutating func rows() -> [Row] {
        let isWhole = spec.codes == nil
        var entries = isWhole ? site.listings[spec.catalogue].entries : spec.codes?.compactMap { entry($0) } ?? []
        entries.removeAll { entry in
            !spec.filters.allSatisfy { filter in values(filter.property, entry).contains(where: filter.values.contains)
            }
                || !spec.present.allSatisfy { !values($0, entry).isEmpty }
        }
        if let property = spec.sort { sort(&entries, by: property) }
        var rows = spec.group.map { groups(of: entries, by: $0) } ?? entries.map { Row(entries: [$0]) }
        // Entries and fields that could not be read, or were not filled in, have been reported.
        guard site.content.unread.codes.isEmpty, !site.content.unread.covers(catalogue.folder),
            !catalogue.unsound.contains(.registry), spec.deciding.allSatisfy({ $0.isSound(in: catalogue) })
        else { return rows }
        if rows.isEmpty, findings.isEmpty {
            findings.append(
                Diagnostic(
                    .tableRows, "The table has no row: no entry of \(catalogue.id) is as it asks", at: spec.place,
                    help: "ask for less under `where` and `has`"))
        }
        takeNotes(&rows)
        return rows
    }

    private mutating func entry(_ code: Located<String>) -> Int? {
        let (entry, finding) = site.codes.page(code.value, from: spec.catalogue, at: code.place)
        if let finding { findings.append(finding) }
        guard let entry else { return nil }
        if site.pages[entry].entry?.catalogue == spec.catalogue { return entry }
        findings.append(
            Diagnostic(.unknownCode, "The catalogue \(catalogue.id) has no entry `\(code.value)`", at: code.place))
        return nil
    }

    private func sort(_ entries: inout [Int], by property: TableSpec.Property) {
        let order = property.values(in: catalogue)
        func comesFirst(_ left: String, _ right: String) -> Bool {
            if let order { return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0) }
            return NaturalOrder.compare(left, right) < 0
        }
        let keyed = entries.enumerated().map {
            (place: $0.offset, entry: $0.element, value: values(property, $0.element))
        }
        entries = keyed.sorted { left, right in
            // What has none comes last.
            guard let one = left.value.first, let other = right.value.first, one != other else {
                let isAlike = left.value.first == right.value.first
                return isAlike ? left.place < right.place : right.value.isEmpty
            }
            return comesFirst(one, other)
        }.map(\.entry)
    }

    private func groups(of entries: [Int], by property: TableSpec.Property) -> [Row] {
        var members: [String: [Int]] = [:]
        for entry in entries {
            for value in values(property, entry) { members[value, default: []].append(entry) }
        }
        let order = property.values(in: catalogue) ?? members.keys.sorted { NaturalOrder.compare($0, $1) < 0 }
        return order.compactMap { value in members[value].map { Row(entries: $0, value: value) } }
    }

    /// Gives each row its note. Where there are notes, none is left over and none is missing.
    private mutating func takeNotes(_ rows: inout [Row]) {
        guard spec.noteCount > 0 else { return }
        let known = findings.count
        for note in spec.notes {
            let place: Int?
            if spec.group != nil {
                place = rows.firstIndex { $0.value == note.row.value }
            } else {
                guard let entry = entry(note.row) else { continue }
                place = rows.firstIndex { $0.entries == [entry] }
            }
            if let place {
                rows[place].note = note
            } else {
                findings.append(
                    Diagnostic(
                        .tableRows, "There is a note on `\(note.row.value)`, and no row of it", at: note.row.place,
                        help: "remove it, or let the table take \(note.row.value) in"))
            }
        }
        guard findings.count == known else { return }
        let bare = rows.filter { $0.note == nil }.map(name)
        guard let first = bare.first else { return }
        let others = bare.count == 1 ? "" : " and \("other row".counted(bare.count - 1))"
        findings.append(
            Diagnostic(
                .tableRows, "The table has no note on \(first)\(others)", at: spec.place,
                notes: bare.count == 1 ? [] : [Diagnostic.Note("rows without one: \(bare.joined(separator: ", "))")],
                help: "add it under `notes`: `\(first): ...`"))
    }

    private func name(of row: Row) -> String {
        row.value ?? row.entries.first.flatMap { site.pages[$0].entry }.map { entry in
            entry.authority == catalogue.defaultAuthority ? entry.code.value : "\(entry.authority)/\(entry.code.value)"
        } ?? ""
    }

    // MARK: Values

    private func values(_ property: TableSpec.Property, _ page: Int) -> [String] {
        guard let entry = site.pages[page].entry else { return [] }
        switch property {
        case .code: return [entry.code.value]
        case .codeClass:
            return site.listings[spec.catalogue].classOf[page].map { [catalogue.classes[$0].id.value] } ?? []
        case .authority: return entry.authority.isEmpty ? [] : [entry.authority]
        case .field(BuiltInField.status.rawValue): return [entry.lifeCycle.rawValue]
        case .field(let name): return entry.field(name)?.value.items.map(\.text) ?? []
        }
    }

    // MARK: Cells

    private func pieces(_ column: TableSpec.Column, _ row: Row) -> [CodeTable.Piece] {
        switch column.content {
        case .count: return [.text(String(row.entries.count))]
        case .codes: return Self.list(row.entries.map { [link($0)] })
        case .note(let number):
            guard let note = row.note?.texts[number] else { return [] }
            return [.markdown(note.markdown, page: page, text: note.text)]
        case .property(let property):
            if let value = row.value, property == spec.group { return [group(value, property, column)] }
            // Of several entries with the same value, one says it.
            var seen: Set<[String]> = []
            let entries = row.entries.filter { seen.insert(values(property, $0)).inserted }
            return Self.list(entries.flatMap { pieces(property, of: $0, column) })
        }
    }

    private static func list(_ items: [[CodeTable.Piece]]) -> [CodeTable.Piece] {
        items.enumerated().flatMap { $0.offset == 0 ? $0.element : [.mark(", ")] + $0.element }
    }

    private func link(_ page: Int) -> CodeTable.Piece {
        .link(site.pages[page].entry?.code.value ?? "", .inside(url: site.pages[page].url, fragment: ""))
    }

    private func classLink(_ id: String) -> CodeTable.Piece {
        guard let codeClass = catalogue.classes.first(where: { $0.id.value == id }) else { return .text(id) }
        return .link(codeClass.label, .inside(url: catalogue.url(of: codeClass), fragment: ""))
    }

    private func group(
        _ value: String, _ property: TableSpec.Property, _ column: TableSpec.Column
    ) -> CodeTable.Piece {
        if let words = column.words[value] { return .text(words) }
        switch property {
        case .codeClass: return classLink(value)
        case .authority: return .text(catalogue.authority(value)?.name ?? value)
        case .code, .field: return .text(value)
        }
    }

    /// The values of an entry, each as what is shown for it.
    private func pieces(
        _ property: TableSpec.Property, of page: Int, _ column: TableSpec.Column
    ) -> [[CodeTable.Piece]] {
        guard let entry = site.pages[page].entry else { return [] }
        guard case .field(let name) = property else {
            return values(property, page).map { value in
                property == .code ? [link(page)] : [group(value, property, column)]
            }
        }
        guard let field = entry.field(name) else {
            return values(property, page).map { [.text(column.words[$0] ?? $0)] }
        }
        let source = column.isSourced ? catalogue.field(name).flatMap(entry.source(of:)) : nil
        return field.value.items.enumerated().map { number, item in
            if let words = column.words[item.text] { return [.text(words)] }
            switch item {
            case .text(let markdown) where field.texts.indices.contains(field.texts.lowerBound + number):
                return [.markdown(markdown, page: page, text: field.texts.lowerBound + number)]
            case .url(let address): return [.link(address, .external(address))]
            case .code(let code):
                let other = site.codes.page(code, from: entry.catalogue, at: field.place).0
                return [other.map(link) ?? .text(code)]
            default:
                if let source { return [.link(item.text, .external(source))] }
                guard catalogue.holdsHeaders(name) else { return [.text(item.text)] }
                return RequiredHeader(item.text).words.flatMap { mark, header -> [CodeTable.Piece] in
                    mark.isEmpty ? [.code(header)] : [.mark(mark), .code(header)]
                }
            }
        }
    }
}
