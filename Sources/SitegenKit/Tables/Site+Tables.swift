import Markdown

extension Site {
    /// Makes the tables of codes and puts them into their pages. After it a table is text with links like any other.
    mutating func makeTables(_ findings: inout [Diagnostic]) {
        for index in pages.indices where !pages[index].tables.isEmpty {
            for spec in pages[index].tables {
                var maker = TableMaker(spec, on: index, of: self)
                tables[index, default: []].append(maker.table())
                findings += maker.findings
            }
        }
        for index in tables.keys {
            let places = pages[index].body.made.filter(\.isTable)
            var texts = pages[index].texts
            texts[0] = texts[0].restored
            for (spec, table) in zip(pages[index].tables, tables[index] ?? []).reversed() {
                let (prose, leads) = table.prose(self, at: places[spec.number].range)
                texts[0].insert(prose, at: places[spec.number].offset)
                targets[index][0] += leads
            }
            content.pages[index] = Page(pages[index], texts: texts)
        }
    }
}
