import Markdown

extension Renderer {
    func entry(_ index: Int) -> PageModel {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("the plan calls only entries so") }
        let linker = linker(for: page.url)
        let catalogue = site.catalogues[entry.catalogue]
        let listing = site.listings[entry.catalogue]
        let model = model(index, linker)
        model.catalogue = catalogueModel(entry.catalogue, linker, classes: .none)
        model.codeClass = listing.classOf[index].map { classModel(entry.catalogue, $0, [], listed: [], linker) }
        model.entry = entryModel(index, entry, catalogue, linker)
        model.sidebar = sidebar(catalogue: entry.catalogue, open: listing.classOf[index], page: index, linker)
        return model
    }

    private func entryModel(_ index: Int, _ entry: Entry, _ catalogue: Catalogue, _ linker: Linker) -> EntryModel {
        let page = site.pages[index]
        let firstSection =
            entry.sections.first.map { page.body.headings[$0.heading].outer.lowerBound } ?? page.body.notes?.lowerBound
            ?? page.body.htmlCount
        let targets = site.targets[index][0]
        let body = page.body.readable
        let expires: Day? = if case .day(let day)? = entry.field(.expires)?.value { day } else { nil }
        let facts = facts(index, entry, catalogue, group: nil, linker)
        let hasMore = entry.field(.since) != nil || entry.field(.aliases) != nil || site.pages[index].updated != nil
        return EntryModel(
            code: entry.code.value, name: entry.name, summary: summary(index, entry, linker),
            authority: authority(entry), lifeCycle: entry.lifeCycle,
            reason: entry.field(.reason)?.value.text,
            expires: expires, since: entry.field(.since)?.value.text,
            removed: entry.lifeCycle == .removed ? entry.field(.removed)?.value.text : nil,
            replacement: entry.field(.replacedBy).flatMap { target(of: $0.value.text, entry) }.map {
                .page($0, linker)
            },
            aliases: entry.field(.aliases)?.value.items.map(\.text) ?? [],
            facts: facts, hasGlance: !facts.isEmpty || hasMore,
            lead: linker.fill(body, 0..<firstSection, targets: targets),
            sections: entry.sections.map { section in
                let heading = body.headings[section.heading]
                return SectionModel(
                    id: section.id, title: section.title,
                    element: linker.fill(body, heading.outer, targets: targets),
                    html: linker.fill(body, heading.outer.upperBound..<heading.end, targets: targets))
            }, notes: body.notes.map { linker.fill(body, $0, targets: targets) } ?? [],
            related: site.related[index].map { codeLink($0, linker) },
            owners: site.codes.owners(of: entry).filter { $0 != index }.map { codeLink($0, linker) },
            factGroups: factGroups(index, entry, catalogue, linker))
    }

    /// An entry as another one's page names it.
    private func codeLink(_ index: Int, _ linker: Linker) -> CodeLinkModel {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("codes name entries only") }
        let catalogue = site.catalogues[entry.catalogue]
        return CodeLinkModel(
            code: entry.code.value, name: entry.name, url: linker.href(page: index), description: page.description,
            authority: catalogue.authority(entry.authority)?.name ?? "",
            isDefault: entry.authority == catalogue.defaultAuthority,
            tone: site.listings[entry.catalogue].classOf[index].map(Catalogue.tone(ofClass:)))
    }

    func summary(_ index: Int, _ entry: Entry, _ linker: Linker) -> [UInt8] {
        guard let field = entry.field(.summary), let text = field.texts.first else { return [] }
        return linker.fill(site.pages[index].texts[text], targets: site.targets[index][text]).withoutParagraph
    }

    /// The name of who defines a code, where that is not the default authority.
    func authority(_ entry: Entry) -> String? {
        let catalogue = site.catalogues[entry.catalogue]
        return entry.authority == catalogue.defaultAuthority ? nil : catalogue.authority(entry.authority)?.name
    }

    // MARK: Facts

    /// The declared fields that the entry has; what the page shows elsewhere is left out.
    private func facts(
        _ index: Int, _ entry: Entry, _ catalogue: Catalogue, group: String?, _ linker: Linker
    ) -> [FactModel] {
        catalogue.declaredFields.compactMap { spec in
            guard !spec.isHidden, spec.group == group,
                let field = entry.field(spec.name)
            else {
                return nil
            }
            // Where there is room a list of maps is a table.
            let items = group == nil ? nil : Self.table(of: field.value, label: spec.label)
            return FactModel(
                name: spec.name, label: spec.label, items: items ?? self.items(index, field, entry, linker),
                source: entry.source(of: spec))
        }
    }

    /// A list of maps as a table with a column for each key; nil for anything else.
    private static func table(of value: FieldValue, label: String) -> [FactModel.Item]? {
        guard case .list(let items) = value else { return nil }
        let rows = items.compactMap { if case .map(let pairs) = $0 { pairs } else { nil } }
        guard !rows.isEmpty, rows.count == items.count else { return nil }
        var keys: [String] = []
        for pair in rows.joined() where !keys.contains(pair.key) { keys.append(pair.key) }
        var html = Array("<div class=\"sg-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8)
        html.appendEscaped(label)
        html += Array("\"><table><thead><tr>".utf8)
        for key in keys {
            html += Array("<th scope=\"col\">".utf8)
            html.appendEscaped(key)
            html += Array("</th>".utf8)
        }
        html += Array("</tr></thead><tbody>".utf8)
        for row in rows {
            html += Array("<tr>".utf8)
            for key in keys {
                html += Array("<td>".utf8)
                if let pair = row.first(where: { $0.key == key }) { html.appendValue(pair.value) }
                html += Array("</td>".utf8)
            }
            html += Array("</tr>".utf8)
        }
        return [FactModel.Item(html: html + Array("</tbody></table></div>".utf8))]
    }

    private func factGroups(
        _ index: Int, _ entry: Entry, _ catalogue: Catalogue, _ linker: Linker
    ) -> [FactGroupModel] {
        var titles: [String] = []
        for case let title? in catalogue.fields.map(\.group) where !titles.contains(title) { titles.append(title) }
        return titles.compactMap { title in
            let facts = facts(index, entry, catalogue, group: title, linker)
            guard !facts.isEmpty else { return nil }
            return FactGroupModel(title: title, id: Theme.idPrefix + Slug.github(title), facts: facts)
        }
    }

    private func items(_ index: Int, _ field: Entry.Field, _ entry: Entry, _ linker: Linker) -> [FactModel.Item] {
        if !field.texts.isEmpty {
            return field.texts.map { text in
                let html = linker.fill(site.pages[index].texts[text], targets: site.targets[index][text])
                return FactModel.Item(html: html.withoutParagraph)
            }
        }
        return field.value.items.map { value in
            var html: [UInt8] = []
            switch value {
            case .url(let address): html.appendAddressLink(address)
            case .code(let name):
                if let page = target(of: name, entry) {
                    html.appendLink(site.pages[page].title, to: linker.href(page: page).text)
                } else {
                    html.appendEscaped(name)
                }
            case .string(let text) where site.catalogues[entry.catalogue].holdsHeaders(field.name):
                for (mark, header) in RequiredHeader(text).words {
                    html += Array(mark.utf8)
                    html += Array("<code>".utf8)
                    html.appendEscaped(header)
                    html += Array("</code>".utf8)
                }
            default: html.appendValue(value)
            }
            return FactModel.Item(html: html)
        }
    }

    /// The page that an entry names by its code.
    private func target(of name: String, _ entry: Entry) -> Int? {
        site.codes.page(name, from: entry.catalogue, at: entry.code.place).0
    }
}

extension [UInt8] {
    /// A value as text; maps, and what is not a plain list, as lists.
    fileprivate mutating func appendValue(_ value: FieldValue) {
        switch value {
        case .map(let pairs):
            self += Array("<ul class=\"sg-list sg-map\">".utf8)
            for pair in pairs {
                self += Array("<li><span>".utf8)
                appendEscaped(pair.key)
                self += Array(":</span> ".utf8)
                appendValue(pair.value)
                self += Array("</li>".utf8)
            }
            self += Array("</ul>".utf8)
        case .list(let items) where items.contains(where: \.holdsValues):
            self += Array("<ul>".utf8)
            for item in items {
                self += Array("<li>".utf8)
                appendValue(item)
                self += Array("</li>".utf8)
            }
            self += Array("</ul>".utf8)
        default: appendEscaped(value.text)
        }
    }

    /// An address that leads where it says. It may be broken where its parts begin, and not first within a word.
    fileprivate mutating func appendAddressLink(_ address: String) {
        self += Array("<a href=\"".utf8)
        let start = count
        appendEscaped(address)
        let text = self[start...]
        self += Array("\">".utf8)
        let mark = Array("<wbr>".utf8)
        for (index, byte) in zip(text.indices, text) {
            let isAfterSlash = index > start && text[index - 1] == UInt8(ascii: "/") && byte != UInt8(ascii: "/")
            if isAfterSlash || ".+_".utf8.contains(byte) { self += mark }
            append(byte)
        }
        self += Array("</a>".utf8)
    }

    fileprivate mutating func appendLink(_ text: String, to address: String) {
        self += Array("<a href=\"".utf8)
        appendEscaped(address)
        self += Array("\">".utf8)
        appendEscaped(text)
        self += Array("</a>".utf8)
    }
}
