import Markdown

extension Renderer {
    /// The version of the JSON files: it changes when a program that reads them would have to.
    static let jsonVersion = 1

    /// An entry as data.
    func entryJSON(_ index: Int) -> [UInt8] {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("the plan calls only entries so") }
        let catalogue = site.catalogues[entry.catalogue]
        let codeClass = site.listings[entry.catalogue].classOf[index].map { catalogue.classes[$0] }
        let address = address(of: page.url)
        let replacement = entry.field(.replacedBy).map { value($0.value, $0, index, entry) }
        let aliases = entry.field(.aliases)?.value.items.map(\.text) ?? []
        let related = site.related[index]
        return JSONValue.members([
            "$schema": .text(schemaAddress(catalogue, Plan.entrySchemaName, from: page.url)),
            "version": .integer(Self.jsonVersion),
            "catalogue": .text(catalogue.id),
            "authority": entry.authority.isEmpty ? nil : .text(entry.authority),
            "code": .text(entry.code.value),
            "name": text(entry.name),
            "summary": summaryText(index, entry),
            "url": .text(address),
            "class": codeClass.map { ["id": .text($0.id.value), "title": .text($0.title)] },
            "status": .text(entry.lifeCycle.rawValue),
            "since": text(entry.field(.since)?.value.text),
            "removed": text(entry.field(.removed)?.value.text),
            "expires": text(entry.field(.expires)?.value.text),
            "reason": text(entry.field(.reason)?.value.text),
            "replaced_by": replacement,
            "related": related.isEmpty ? nil : .list(related.map(reference)),
            "aliases": aliases.isEmpty ? nil : .texts(aliases),
            "fields": .object(facts(index, entry, catalogue)),
            "sections": .list(entry.sections.map { section($0, page, address) }),
            "date": text(page.date?.description),
            "updated": text(page.updated?.description),
            "html": .text(address),
            "markdown": hasTwin(page.url, Plan.markdownName) ? .text(address + Plan.markdownName) : nil,
        ]).file
    }

    /// The whole address of a page where the site has one, else its path on the host.
    func address(of url: String) -> String { (site.settings.url ?? site.settings.basePath) + Address.path(url) }

    /// Whether a page has a certain file beside it.
    func hasTwin(_ url: String, _ name: String) -> Bool {
        site.taken.isEmpty || !site.taken.contains((url + name).lowercased())
    }

    /// Where the schema of a file is: the way from the file, for a site without an address.
    func schemaAddress(_ catalogue: Catalogue, _ name: String, from url: String) -> String {
        site.settings.url.map { "\($0)\(Address.path(catalogue.id + "/" + name))?version=\(Self.jsonVersion)" }
            ?? Address.relative(from: url, to: catalogue.id + "/" + name)
    }

    func summaryText(_ index: Int, _ entry: Entry) -> JSONValue? {
        entry.field(.summary)?.texts.first.map { .text(site.pages[index].texts[$0].plainText()) }
    }

    /// An entry that another one names.
    private func reference(to index: Int) -> JSONValue {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("only entries are named by codes") }
        return .members([
            "code": .text(entry.code.value), "authority": entry.authority.isEmpty ? nil : .text(entry.authority),
            "url": .text(address(of: page.url)),
        ])
    }

    private func section(_ section: Entry.Section, _ page: Page, _ address: String) -> JSONValue {
        let heading = page.body.headings[section.heading]
        return [
            "id": .text(section.id), "title": .text(section.title),
            "url": .text("\(address)#\(Address.encodedFragment(section.id))"),
            "text": .text(page.body.plainText(heading.outer.upperBound..<heading.end)),
        ]
    }

    private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.text) }

    // MARK: Fields

    /// The declared fields that the entry has, those hidden from its page too, each with the address that proves it.
    private func facts(_ index: Int, _ entry: Entry, _ catalogue: Catalogue) -> [JSONValue.Member] {
        catalogue.declaredFields.compactMap { spec in
            guard let field = entry.field(spec.name) else { return nil }
            let fact = JSONValue.members([
                "value": value(field.value, field, index, entry), "source": text(entry.source(of: spec)),
            ])
            return JSONValue.Member(name: spec.name, value: fact)
        }
    }

    /// A field's value by its type.
    func value(_ value: FieldValue, _ field: Entry.Field, _ index: Int, _ entry: Entry) -> JSONValue {
        if !field.texts.isEmpty {
            let texts = field.texts.map { site.pages[index].texts[$0].plainText() }
            return if case .list = value { .texts(texts) } else { .text(texts[0]) }
        }
        switch value {
        case .string(let text), .text(let text), .url(let text), .choice(let text): return .text(text)
        case .flag(let flag): return .flag(flag)
        case .integer(let number): return .integer(number)
        case .day(let day): return .text(day.description)
        case .map(let pairs): return .object(pairs.map { JSONValue.Member(name: $0.key, value: .text($0.value)) })
        case .list(let items): return .list(items.map { self.value($0, field, index, entry) })
        case .code(let name):
            let page = site.codes.page(name, from: entry.catalogue, at: field.place).0
            return page.map(reference) ?? .members(["code": .text(name)])
        }
    }
}

extension Catalogue {
    /// The fields that are the catalogue's own, in its order.
    var declaredFields: [FieldSpec] { fields.filter { BuiltInField(rawValue: $0.name) == nil } }
}
