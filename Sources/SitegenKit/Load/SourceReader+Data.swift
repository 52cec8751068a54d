import Markdown

extension SourceReader {
    /// Reads the data file of a catalogue: a table, a list, or one Markdown file of many entries.
    func readData(_ index: Int) -> Result {
        let catalogue = catalogues[index]
        guard let path = catalogue.data?.path.value else { return Result() }
        let (bytes, finding) = Text.read(path, from: snapshot)
        guard let bytes else { return Result(findings: finding.map { [$0] } ?? []) }
        if path.hasSuffix(".csv") { return readTable(bytes, path, index) }
        if path.hasSuffix(".md") { return readHeadings(bytes, path, index) }
        return readList(bytes, path, index)
    }

    private func readTable(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let (table, findings) = CSV.parse(bytes, file: path)
        var result = Result(findings: findings)
        for row in table.rows {
            let range = row[0].range.lowerBound..<row[row.count - 1].range.upperBound
            var entries: [YAML.Entry] = []
            for (column, cell) in zip(table.header, row) where !cell.text.isEmpty {
                let value: YAML.Value =
                    if case .list? = type(of: column.text, in: catalogues[index]) {
                        .sequence(cell.text.split(separator: ";").map { YAML(value: .scalar($0.trimmed), range: cell.range) })
                    } else {
                        .scalar(cell.text)
                    }
                entries.append(
                    YAML.Entry(key: column.text, keyRange: column.range, value: YAML(value: value, range: cell.range)))
            }
            add(YAML(value: .mapping(entries), range: range), bytes, path, index, &result)
        }
        return result
    }

    private func type(of field: String, in catalogue: Catalogue) -> FieldType? {
        BuiltInField(rawValue: field)?.type ?? catalogue.field(field)?.type
    }

    private func readList(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let (yaml, findings) = YAML.parse(bytes, in: 0..<bytes.count, file: path)
        var result = Result(findings: findings)
        guard let yaml else { return result }
        guard case .sequence(let items) = yaml.value else {
            let help = "write each entry as an item: `- {code: ..., name: ...}`"
            result.findings.append(
                Diagnostic(.badValue, "\(path) must be a list of entries, not \(yaml.kind)", at: Place(path, yaml.range), help: help))
            return result
        }
        for item in items { add(item, bytes, path, index, &result) }
        return result
    }

    /// Each heading of the level is an entry: its first word is the code, what follows after a dash or colon the name.
    private func readHeadings(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let level = catalogues[index].data?.heading ?? 2
        let (front, findings) = FrontMatter.split(bytes, file: path)
        var result = Result(findings: findings)
        let document = Document.parse(bytes, in: front.body)
        let headings = document.blocks.indices.compactMap { index -> (index: Int, title: [Inline])? in
            guard case .heading(level, let title) = document.blocks[index].kind else { return nil }
            return (index, title)
        }
        for (position, (start, title)) in headings.enumerated() {
            let heading = document.blocks[start]
            let isLast = position + 1 == headings.count
            let next = isLast ? front.body.upperBound : document.blocks[headings[position + 1].index].range.lowerBound
            let words = title.plainText.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard let code = words.first else { continue }
            let name = words.dropFirst().first.map { String($0.drop { " :–—-".contains($0) }) } ?? ""
            func entry(_ key: String, _ text: String) -> YAML.Entry {
                YAML.Entry(key: key, keyRange: heading.range, value: YAML(value: .scalar(text), range: heading.range))
            }
            var entries = [entry("code", String(code.drop { $0 == ":" }).trimmedSuffix(":"))]
            if !name.isEmpty { entries.append(entry("name", name)) }
            if start + 1 < document.blocks.count, case .paragraph(let inlines) = document.blocks[start + 1].kind {
                let text = inlines.plainText
                entries.append(
                    YAML.Entry(
                        key: "summary", keyRange: heading.range,
                        value: YAML(value: .scalar(text.firstSentence), range: document.blocks[start + 1].range)))
            }
            let yaml = YAML(value: .mapping(entries), range: heading.range)
            add(yaml, bytes, path, index, &result, body: heading.range.upperBound..<next)
        }
        return result
    }

    /// One entry of a data file.
    private func add(
        _ yaml: YAML, _ bytes: [UInt8], _ path: String, _ index: Int, _ result: inout Result, body: Range<Int>? = nil
    ) {
        let catalogue = catalogues[index]
        guard case .mapping = yaml.value else {
            result.findings.append(
                Diagnostic(.badValue, "An entry must be a map of keys and values, not \(yaml.kind)", at: Place(path, yaml.range)))
            return
        }
        guard let code = yaml.scalar("code") else {
            result.findings.append(
                Diagnostic(.missingKey, "This entry has no `code`", at: Place(path, yaml.range), help: "add `code: ...`"))
            return
        }
        if yaml.scalar("draft")?.value == "true", !drafts { return }
        let authority = yaml.scalar("authority")?.value ?? catalogue.defaultAuthority
        let key = PageSource.EntryKey(
            catalogue: index, authority: authority, code: Located(code.value, Place(path, code.range)))
        result.sources.append(
            PageSource(
                path: path, bytes: bytes, body: body ?? 0..<0, yaml: yaml, place: Place(path, yaml.range), entry: key,
                hasBody: body != nil))
    }
}

extension String {
    fileprivate func trimmedSuffix(_ suffix: Character) -> String {
        var text = self
        while text.last == suffix { text.removeLast() }
        return text
    }

    /// Up to the first full stop that ends a sentence.
    fileprivate var firstSentence: String {
        let flat = String(map { $0 == "\n" ? " " : $0 })
        var index = flat.startIndex
        while let stop = flat[index...].firstIndex(of: ".") {
            let next = flat.index(after: stop)
            if next == flat.endIndex || flat[next] == " " { return String(flat[..<next]) }
            index = next
        }
        return flat
    }
}
