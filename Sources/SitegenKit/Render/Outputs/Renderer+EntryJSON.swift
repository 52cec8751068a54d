import Markdown

extension Renderer {
    /// The version of the JSON files: it changes when a program that reads them would have to.
    static let jsonVersion = 1

    /// An entry as data.
    func entryJSON(_ index: Int) -> [UInt8] {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("the plan calls only entries so") }
        let catalogue = site.catalogues[entry.catalogue]
        let address = address(of: page.url)
        let aliases = entry.field(.aliases)?.value.items.map(\.text) ?? []
        let related = site.related[index]
        let html = page.body.storedHTML
        // The body's text takes less room than its HTML.
        var json = JSONWriter(layout: .pretty, capacity: html.count + 2048)
        json.object { json in
            json.member("$schema", schemaAddress(catalogue, Plan.entrySchemaName, from: page.url))
            json.member("version", Self.jsonVersion)
            json.member("catalogue", catalogue.id)
            if !entry.authority.isEmpty { json.member("authority", entry.authority) }
            json.member("code", entry.code.value)
            json.member("name", ifThere: entry.name)
            json.member("summary", ifThere: summaryText(index, entry))
            json.member("url", address)
            if let codeClass = site.listings[entry.catalogue].classOf[index].map({ catalogue.classes[$0] }) {
                json.object("class") {
                    $0.member("id", codeClass.id.value)
                    $0.member("title", codeClass.title)
                }
            }
            json.member("status", entry.lifeCycle.rawValue)
            json.member("since", ifThere: entry.field(.since)?.value.text)
            json.member("removed", ifThere: entry.field(.removed)?.value.text)
            json.member("expires", ifThere: entry.field(.expires)?.value.text)
            json.member("reason", ifThere: entry.field(.reason)?.value.text)
            json.member("replaced_by", ifThere: entry.field(.replacedBy).map { value($0.value, $0, index, entry) })
            if !related.isEmpty {
                json.array("related") { list in for other in related { list.element(reference(to: other)) } }
            }
            if !aliases.isEmpty { json.array("aliases") { list in for alias in aliases { list.element(alias) } } }
            json.object("fields") { write(factsOf: entry, index, catalogue, to: &$0) }
            json.array("sections") { list in
                for section in entry.sections { list.object { write(section, of: page, html, address, to: &$0) } }
            }
            json.member("date", ifThere: page.date?.description)
            json.member("updated", ifThere: page.updated?.description)
            json.member("html", address)
            if hasTwin(page.url, Plan.markdownName) { json.member("markdown", address + Plan.markdownName) }
        }
        return json.bytes
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

    func summaryText(_ index: Int, _ entry: Entry) -> String? {
        entry.field(.summary)?.texts.first.map { site.pages[index].texts[$0].plainText() }
    }

    /// An entry that another one names.
    private func reference(to index: Int) -> JSONValue {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("only entries are named by codes") }
        return .members([
            "catalogue": .text(site.catalogues[entry.catalogue].id),
            "code": .text(entry.code.value), "authority": entry.authority.isEmpty ? nil : .text(entry.authority),
            "url": .text(address(of: page.url)),
        ])
    }

    /// `html` is that of the page's body.
    private func write(
        _ section: Entry.Section, of page: Page, _ html: [UInt8], _ address: String, to json: inout JSONWriter
    ) {
        let heading = page.body.headings[section.heading]
        json.member("id", section.id)
        json.member("title", section.title)
        json.member("url", "\(address)#\(Address.encodedFragment(section.id))")
        json.member("text", Prose.plainText(html, heading.outer.upperBound..<heading.end))
    }

    // MARK: Fields

    /// The declared fields that the entry has, those hidden from its page too, each with the address that proves it.
    private func write(factsOf entry: Entry, _ index: Int, _ catalogue: Catalogue, to json: inout JSONWriter) {
        for spec in catalogue.declaredFields {
            guard let field = entry.field(spec.name) else { continue }
            json.object(spec.name) {
                $0.member("value", value(field.value, field, index, entry))
                $0.member("source", ifThere: entry.source(of: spec))
            }
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
        case .map(let pairs):
            return .object(
                pairs.map { JSONValue.Member(name: $0.key, value: self.value($0.value, field, index, entry)) })
        case .list(let items): return .list(items.map { self.value($0, field, index, entry) })
        case .code(let name):
            let page = site.codes.page(name, from: entry.catalogue, at: field.place).0
            return page.map(reference) ?? .members(["code": .text(name)])
        }
    }
}

extension JSONWriter {
    /// A member that is left out where there is no value.
    fileprivate mutating func member(_ name: String, ifThere value: (some JSONScalar)?) {
        if let value { member(name, value) }
    }
}
