extension Renderer {
    /// The JSON Schema (draft 2020-12) of the entries' JSON files, made of what the catalogue declares.
    func entrySchema(_ index: Int) -> [UInt8] {
        let catalogue = site.catalogues[index]
        let facts = catalogue.declaredFields.map { spec in
            JSONValue.Member(
                name: spec.name, value: record(["value": spec.type.schema, "source": address], optional: ["source"]))
        }
        let classes = catalogue.classes.map(\.id.value)
        let optional =
            [
                "authority", "class", "since", "removed", "expires", "reason", "replaced_by", "related", "aliases",
                "date",
                "updated",
            ]
            + ["markdown", "name", "summary"].filter { !isAlwaysThere($0, index) }
        let entry = record(
            [
                "$schema": ["type": "string"],
                "version": ["const": .integer(Self.jsonVersion)],
                "catalogue": ["const": .text(catalogue.id)],
                "authority": choice(of: catalogue.authorities.map(\.id)),
                "code": code(catalogue),
                "name": ["type": "string"],
                "summary": ["type": "string"],
                "url": address,
                "class": choice(of: classes).map { record(["id": $0, "title": ["type": "string"]]) },
                "status": lifeCycle,
                "since": ["type": "string"],
                "removed": ["type": "string"],
                "expires": FieldType.day.schema,
                "reason": ["type": "string"],
                "replaced_by": FieldType.code.schema,
                "related": FieldType.list(.code).schema,
                "aliases": FieldType.list(.string).schema,
                "fields": record(facts, required: required(index)),
                "sections": list(
                    of: record([
                        "id": ["type": "string"], "title": ["type": "string"], "url": address,
                        "text": ["type": "string"],
                    ])),
                "date": FieldType.day.schema,
                "updated": FieldType.day.schema,
                "html": address,
                "markdown": address,
            ], optional: optional)
        return schema(entry, catalogue, Plan.entrySchemaName, title: "One \(catalogue.noun) of \(catalogue.title)")
    }

    /// The JSON Schema of the catalogue's own JSON file.
    func catalogueSchema(_ index: Int) -> [UInt8] {
        let catalogue = site.catalogues[index]
        let text: JSONValue = ["type": "string"]
        let count: JSONValue = ["type": "integer", "minimum": .integer(0)]
        let facts = catalogue.declaredFields.map { JSONValue.Member(name: $0.name, value: $0.type.schema) }
        let entry = record(
            [
                "code": code(catalogue), "authority": choice(of: catalogue.authorities.map(\.id)),
                "name": text, "summary": text, "status": lifeCycle, "since": text, "removed": text,
                "expires": FieldType.day.schema, "replaced_by": FieldType.code.schema,
                "aliases": FieldType.list(.string).schema,
                "class": choice(of: catalogue.classes.map(\.id.value)), "url": address, "path": text,
                "json": address, "fields": record(facts, required: required(index)),
            ],
            optional: ["authority", "since", "removed", "expires", "replaced_by", "aliases", "class", "json"]
                + ["name", "summary"].filter { !isAlwaysThere($0, index) })
        let whole = record(
            [
                "$schema": text, "version": ["const": .integer(Self.jsonVersion)], "id": ["const": .text(catalogue.id)],
                "title": text, "description": text, "noun": text, "url": address, "count": count,
                "authorities": list(of: record(["id": text, "name": text])),
                "classes": list(
                    of: record(
                        [
                            "id": text, "match": text, "title": text, "summary": text, "url": address, "path": text,
                            "count": count,
                        ], optional: ["match", "summary"])),
                "fields": list(
                    of: record(
                        [
                            "name": text, "type": ["enum": .texts(FieldType.names)],
                            "of": ["enum": .texts(FieldType.names)], "label": text,
                            "values": FieldType.list(.string).schema,
                            "facet": ["type": "boolean"], "source": text,
                        ], optional: ["of", "values", "source"])),
                "entries": list(of: entry),
            ], optional: ["description"])
        return schema(whole, catalogue, Plan.catalogueSchemaName, title: catalogue.title)
    }

    // MARK: Parts

    private func schema(_ root: JSONValue, _ catalogue: Catalogue, _ name: String, title: String) -> [UInt8] {
        guard case .object(let members) = root else { preconditionFailure("every file holds an object") }
        let id = schemaAddress(catalogue, name, from: catalogue.id + "/")
        let head = JSONValue.members([
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .text(id), "title": .text(title),
        ])
        let code = record(
            [
                "catalogue": ["type": "string"], "code": ["type": "string"], "authority": ["type": "string"],
                "url": address,
            ], optional: ["catalogue", "authority", "url"])
        guard case .object(let first) = head else { return [] }
        return JSONValue.object(
            first + members + [JSONValue.Member(name: "$defs", value: ["code": code])]
        ).file
    }

    /// An object of these members and no others.
    private func record(_ members: KeyValuePairs<String, JSONValue?>, optional: [String] = []) -> JSONValue {
        let members = members.compactMap { name, value in value.map { JSONValue.Member(name: name, value: $0) } }
        return record(members, required: members.map(\.name).filter { !optional.contains($0) })
    }

    private func record(_ members: [JSONValue.Member], required: [String]) -> JSONValue {
        .members([
            "type": "object", "properties": .object(members), "required": required.isEmpty ? nil : .texts(required),
            "additionalProperties": .flag(false),
        ])
    }

    private func list(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

    /// One of some texts; nothing where there are none.
    private func choice(of values: [String]) -> JSONValue? { values.isEmpty ? nil : ["enum": .texts(values)] }

    private func code(_ catalogue: Catalogue) -> JSONValue {
        .members(["type": "string", "pattern": catalogue.pattern.flatMap { $0.isPortable ? .text($0.source) : nil }])
    }

    private var address: JSONValue {
        ["type": "string", "format": site.settings.url == nil ? "iri-reference" : "iri"]
    }

    private var lifeCycle: JSONValue { ["enum": .texts(LifeCycle.allCases.map(\.rawValue))] }

    /// The declared fields that no entry lacks.
    private func required(_ index: Int) -> [String] {
        site.catalogues[index].declaredFields.map(\.name).filter { isAlwaysThere($0, index) }
    }

    /// Whether a field is required and every entry has it. An entry that the registry does not know may lack what the
    /// registry would fill in.
    private func isAlwaysThere(_ field: String, _ index: Int) -> Bool {
        guard site.catalogues[index].field(field)?.isRequired == true else { return false }
        return site.listings[index].entries.allSatisfy { site.pages[$0].entry?.field(field) != nil }
    }
}

extension FieldType {
    /// The schema of a value.
    fileprivate var schema: JSONValue {
        switch self {
        case .string, .text: ["type": "string"]
        case .url: ["type": "string", "format": "iri"]
        case .flag: ["type": "boolean"]
        case .integer: ["type": "integer"]
        case .day: ["type": "string", "format": "date"]
        case .code: ["$ref": "#/$defs/code"]
        case .choice(let values): ["enum": .texts(values)]
        case .list(let element): ["type": "array", "items": element.schema]
        case .map: ["type": "object", "additionalProperties": ["type": .texts(["string", "array", "object"])]]
        }
    }
}

extension Pattern {
    /// Whether the expression means the same in ECMA-262, which JSON Schema asks for: no group but a plain one or a look
    /// ahead, no escape of letters but those that every dialect has, no possessive repetition.
    fileprivate var isPortable: Bool {
        let bytes = Array(source.utf8)
        for (index, byte) in bytes.enumerated() where index + 1 < bytes.count {
            let next = bytes[index + 1]
            switch byte {
            case UInt8(ascii: "("):
                let kind = index + 2 < bytes.count ? bytes[index + 2] : 0
                if next == UInt8(ascii: "?"), !":=!".utf8.contains(kind) { return false }
            case UInt8(ascii: "\\"):
                let isLetter = (0x61...0x7A).contains(next | 0x20)
                if isLetter, !"dDwWsSbBnt".utf8.contains(next) { return false }
            case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "}"), UInt8(ascii: "+"):
                if next == UInt8(ascii: "+") { return false }
            case UInt8(ascii: "["):
                if next == UInt8(ascii: ":") || next == UInt8(ascii: "[") { return false }
            case UInt8(ascii: "&"), UInt8(ascii: "-"):
                if next == byte { return false }
            default: break
            }
        }
        return true
    }
}
