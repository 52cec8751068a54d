import Markdown

extension Renderer {
    /// A catalogue as data: what it is made of, and every entry in short, in the catalogue's order.
    func catalogueJSON(_ index: Int) -> [UInt8] {
        let catalogue = site.catalogues[index]
        let listing = site.listings[index]
        let url = catalogue.id + "/"
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("$schema", schemaAddress(catalogue, Plan.catalogueSchemaName, from: url))
            json.member("version", Self.jsonVersion)
            json.member("id", catalogue.id)
            json.member("title", catalogue.title)
            if let description = catalogue.description { json.member("description", description) }
            json.member("noun", catalogue.noun)
            json.member("url", address(of: url))
            json.member("count", listing.count)
            json.array("authorities") { list in
                for authority in catalogue.authorities {
                    list.element(["id": .text(authority.id), "name": .text(authority.name)] as JSONValue)
                }
            }
            json.array("classes") { list in
                for group in listing.groups {
                    guard let number = group.codeClass else { continue }
                    list.element(described(catalogue.classes[number], catalogue, count: group.entries.count))
                }
            }
            json.array("fields") { list in for spec in catalogue.declaredFields { list.element(described(spec)) } }
            // One after the other: all of them together as values would take many times the room of the file.
            json.array("entries") { list in
                for entry in listing.entries { list.element(row(entry, catalogue, listing)) }
            }
        }
        return json.bytes
    }

    private func described(_ codeClass: Catalogue.CodeClass, _ catalogue: Catalogue, count: Int) -> JSONValue {
        let url = catalogue.url(of: codeClass)
        return .members([
            "id": .text(codeClass.id.value), "match": codeClass.match.map { .text($0.source) },
            "title": .text(codeClass.title), "summary": codeClass.summary.map(JSONValue.text),
            "url": .text(address(of: url)), "path": .text(Address.path(url)), "count": .integer(count),
        ])
    }

    private func described(_ spec: FieldSpec) -> JSONValue {
        let element: FieldType? = if case .list(let element) = spec.type { element } else { nil }
        let values: [String]? = if case .choice(let values) = element ?? spec.type { values } else { nil }
        return .members([
            "name": .text(spec.name), "type": .text(spec.type.name), "of": element.map { .text($0.name) },
            "label": .text(spec.label), "values": values.map(JSONValue.texts), "facet": .flag(spec.isFacet),
            "source": spec.source.map(JSONValue.text),
        ])
    }

    private func row(_ index: Int, _ catalogue: Catalogue, _ listing: Listing) -> JSONValue {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("a listing holds entries only") }
        let codeClass = listing.classOf[index].map { catalogue.classes[$0].id.value }
        let fields = catalogue.declaredFields.compactMap { spec in
            entry.field(spec.name).map { field in
                JSONValue.Member(name: spec.name, value: value(field.value, field, index, entry))
            }
        }
        let address = address(of: page.url)
        func text(_ field: BuiltInField) -> JSONValue? { entry.field(field).map { .text($0.value.text) } }
        func json(_ field: BuiltInField) -> JSONValue? { entry.field(field).map { value($0.value, $0, index, entry) } }
        return .members([
            "code": .text(entry.code.value), "authority": entry.authority.isEmpty ? nil : .text(entry.authority),
            "name": entry.name.map(JSONValue.text), "summary": summaryText(index, entry).map(JSONValue.text),
            "status": .text(entry.lifeCycle.rawValue), "since": text(.since), "removed": text(.removed),
            "expires": text(.expires), "replaced_by": json(.replacedBy), "aliases": json(.aliases),
            "class": codeClass.map(JSONValue.text), "url": .text(address),
            "path": .text(Address.path(page.url)),
            "json": hasTwin(page.url, Plan.entryName) ? .text(address + Plan.entryName) : nil,
            "fields": .object(fields),
        ])
    }
}
