import Markdown

extension SourceReader {
    /// Reads the data file of a catalogue: a table, a list, or one Markdown file of many entries.
    func readData(_ index: Int) -> Result {
        let catalogue = catalogues[index]
        var result = catalogue.data.map { readData(index, $0.path.value) } ?? Result()
        if !result.findings.isEmpty || catalogue.unsound.contains(.entries) { result.unreadFolder = catalogue.folder }
        return result
    }

    private func readData(_ index: Int, _ path: String) -> Result {
        let (bytes, finding) = Text.read(path, from: snapshot)
        guard let bytes else { return Result(findings: finding.map { [$0] } ?? []) }
        if path.ends(with: ".csv") { return readTable(bytes, path, index) }
        if path.ends(with: ".md") { return readHeadings(bytes, path, index) }
        return readList(bytes, path, index)
    }

    private func readTable(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let (table, findings) = CSV.parse(bytes, file: path)
        var result = Result(findings: findings)
        guard let first = table.header.first else { return result }
        guard table.column("code") != nil else {
            let near = NearMiss.best("code", among: table.header.map(\.text))
            result.findings.append(
                Diagnostic(
                    .missingKey, "\(path) has no column `code`",
                    at: Place(path, first.range.lowerBound..<table.header[table.header.count - 1].range.upperBound),
                    help: near.map { "write `code` for `\($0)`" } ?? "call the column of the codes `code`"))
            return result
        }
        for row in table.rows {
            let range = row[0].range.lowerBound..<row[row.count - 1].range.upperBound
            var entries: [YAML.Entry] = []
            for (column, cell) in zip(table.header, row) where !cell.text.isEmpty {
                let value = cell.value(of: catalogues[index].type(of: column.text))
                entries.append(YAML.Entry(key: column.text, keyRange: column.range, value: value))
            }
            add(YAML(value: .mapping(entries), range: range), bytes, path, index, &result)
        }
        return result
    }

    private func readList(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let (yaml, findings) = YAML.parse(bytes, in: Text.start(of: bytes)..<bytes.count, file: path)
        var result = Result(findings: findings)
        guard let yaml else { return result }
        guard case .sequence(let items) = yaml.value else {
            let help = "write each entry as an item: `- {code: ..., name: ...}`"
            result.findings.append(
                Diagnostic(
                    .badValue, "\(path) must be a list of entries, not \(yaml.kind)", at: Place(path, yaml.range),
                    help: help))
            return result
        }
        for item in items { add(item, bytes, path, index, &result) }
        return result
    }

    /// Each heading of the level is an entry: its first word is the code, what follows after a dash or colon the name, and
    /// the first paragraph below it the summary. What stands before the first entry is the catalogue's own page.
    private func readHeadings(_ bytes: [UInt8], _ path: String, _ index: Int) -> Result {
        let level = catalogues[index].data?.heading ?? 2
        let (front, findings) = FrontMatter.split(bytes, file: path)
        var result = Result(findings: findings)
        let document = Document.parse(bytes, in: front.body)
        let headings = document.blocks.indices.compactMap { index -> (index: Int, title: [Inline])? in
            guard case .heading(level, let title) = document.blocks[index].kind else { return nil }
            return (index, title)
        }
        let first = headings.first.map { document.blocks[$0.index].range.lowerBound } ?? front.body.upperBound
        if front.yaml != nil || headings.first?.index != 0 {
            result.sources.append(introduction(bytes, path, index, front, body: front.body.lowerBound..<first))
        }
        let definitions = Self.definitions(bytes, front.body, document)
        for (position, (start, title)) in headings.enumerated() {
            let isLast = position + 1 == headings.count
            let next = isLast ? front.body.upperBound : document.blocks[headings[position + 1].index].range.lowerBound
            var body = document.blocks[start].range.upperBound..<next
            var summary: Range<Int>?
            if start + 1 < document.blocks.count, case .paragraph = document.blocks[start + 1].kind {
                summary = document.blocks[start + 1].range
                body = document.blocks[start + 1].range.upperBound..<next
            }
            // The heading itself is not shown: HTML in it is an anchor or a note, whatever becomes of HTML elsewhere.
            let shown = title.plainText(rawHTML: rawHTML == .allow ? .allow : .sanitize).trimmed
            let yaml = entry(
                shown, at: document.blocks[start].range, summary: summary, bytes)
            add(yaml, bytes, path, index, &result, body: body)
        }
        for index in result.sources.indices { result.sources[index].definitions = definitions }
        return result
    }

    /// The link definitions of a file, wherever they stand: each entry may use all of them. Lines of code and
    /// footnotes are none.
    private static func definitions(_ bytes: [UInt8], _ body: Range<Int>, _ document: Document) -> [Reference] {
        let code = document.blocks.filter { if case .code = $0.kind { true } else { false } }.map(\.range)
        var found: [Reference] = []
        var start = body.lowerBound
        while start < body.upperBound {
            let end = bytes[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
            defer { start = end + 1 }
            let line = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
            guard line.begins(with: "["), !line.begins(with: "[^"),
                let close = line.utf8.firstIndex(of: UInt8(ascii: "]")),
                line[close...].begins(with: "]:"),
                !code.contains(where: { $0.contains(start) })
            else { continue }
            let label = line[line.utf8.index(after: line.startIndex)..<close]
            let destination = line[line.utf8.index(close, offsetBy: 2)...].trimmed.prefix { !$0.isWhitespace }
            if !label.isEmpty, !destination.isEmpty {
                found.append(Reference(label: String(label), destination: String(destination)))
            }
        }
        return found
    }

    /// What the heading and the first paragraph of an entry say, as front matter would.
    private func entry(_ title: String, at heading: Range<Int>, summary: Range<Int>?, _ bytes: [UInt8]) -> YAML {
        func field(_ key: String, _ text: String, _ range: Range<Int>) -> YAML.Entry {
            YAML.Entry(key: key, keyRange: heading, value: YAML(value: .scalar(text), range: range))
        }
        let words = title.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let code = words.first.map { String($0).trimmedSuffix(":") } ?? ""
        let name = words.dropFirst().first.map { String($0.drop { " :–—-".contains($0) }) } ?? ""
        var entries = [field("code", code, heading)]
        if !name.isEmpty { entries.append(field("name", name, heading)) }
        if let summary { entries.append(field("summary", String(decoding: bytes[summary], as: UTF8.self), summary)) }
        return YAML(value: .mapping(entries), range: heading.lowerBound..<(summary?.upperBound ?? heading.upperBound))
    }

    /// The text before the first entry, as the index of the catalogue.
    private func introduction(
        _ bytes: [UInt8], _ path: String, _ index: Int, _ front: FrontMatter, body: Range<Int>
    ) -> PageSource {
        let title = YAML.Entry(
            key: "title", keyRange: body.lowerBound..<body.lowerBound,
            value: YAML(value: .scalar(catalogues[index].title), range: body.lowerBound..<body.lowerBound))
        let yaml = front.yaml ?? YAML(value: .mapping([title]), range: body.lowerBound..<body.lowerBound)
        return PageSource(
            path: path, stored: StoredBytes(bytes), body: body, yaml: yaml,
            place: Place(path, body.lowerBound..<body.lowerBound), url: catalogues[index].id + "/")
    }

    /// One entry of a data file, whose bytes all of its entries share: they stay in memory.
    private func add(
        _ yaml: YAML, _ bytes: [UInt8], _ path: String, _ index: Int, _ result: inout Result, body: Range<Int>? = nil
    ) {
        let catalogue = catalogues[index]
        guard case .mapping = yaml.value else {
            result.findings.append(
                Diagnostic(
                    .badValue, "An entry must be a map of keys and values, not \(yaml.kind)",
                    at: Place(path, yaml.range)))
            return
        }
        guard let code = yaml.scalar("code"), !code.value.isEmpty else {
            var keys = KeyReader(yaml, noun: "this entry", file: path)
            _ = keys.single("code")
            if keys.diagnostics.isEmpty {
                keys.report(
                    Diagnostic(
                        .missingKey, "\(keys.noun.sentence) has no `code`", at: keys.place,
                        help: path.ends(with: ".csv") ? "fill in the column `code`" : "add `code: ...`"))
            }
            result.findings += keys.diagnostics
            return
        }
        let authority = yaml.scalar("authority")?.value ?? catalogue.defaultAuthority
        let key = PageSource.EntryKey(
            catalogue: index, authority: authority, code: Located(code.value, Place(path, code.range)))
        let source = PageSource(
            path: path, stored: StoredBytes(bytes), body: body ?? 0..<0, yaml: yaml, place: Place(path, yaml.range),
            entry: key, hasBody: body != nil, level: body == nil ? 2 : (catalogue.data?.heading ?? 1) + 1,
            hasFile: false)
        if isDraft(yaml), !drafts { return result.drafts.append(draft(source)) }
        if let unknown = unknownAuthority(yaml, catalogue, path) { result.findings.append(unknown) }
        result.sources.append(source)
    }
}

extension String {
    fileprivate func trimmedSuffix(_ suffix: Character) -> String {
        var text = self
        while text.last == suffix { text.removeLast() }
        return text
    }
}
