extension FieldSpec {
    /// Reads one declaration below `fields:`.
    convenience init?(_ entry: YAML.Entry, _ reader: inout KeyReader, _ findings: inout [Diagnostic]) {
        let place = Place(reader.file, entry.keyRange)
        let builtIn = BuiltInField(rawValue: entry.key)
        if Self.reserved.contains(entry.key) {
            reader.report(
                Diagnostic(
                    .badValue, "`\(entry.key)` is a key of every entry and cannot be declared", at: place,
                    help: "give the field another name"))
        }
        let declared = Self.type(&reader, place, isRequired: builtIn == nil)
        if let builtIn, let declared, declared != builtIn.type {
            reader.report(
                Diagnostic(
                    .badValue, "The type of the built-in field `\(entry.key)` cannot be changed", at: place,
                    help: "leave `type` out"))
        }
        if builtIn != nil {
            let ofType = declared == nil && !reader.says("type") ? ["of", "values"] : []
            for key in ["label", "hidden", "source", "group"] + ofType where reader.take(key) != nil {
                reader.report(
                    Diagnostic(
                        .badValue, "`\(key)` has no effect on the built-in field `\(entry.key)`", at: place,
                        help: "leave `\(key)` out"))
            }
        }
        let condition = Condition.read(&reader, &findings)
        let label = reader.text("label")?.value
        self.init(
            name: entry.key, type: builtIn?.type ?? declared ?? .string,
            label: label ?? builtIn?.label ?? Self.label(of: entry.key), isRequired: reader.flag("required") ?? false,
            requiredIf: condition, isUnique: reader.flag("unique") ?? false, isFacet: reader.flag("facet") ?? false,
            isHidden: reader.flag("hidden") ?? false, group: reader.text("group")?.value,
            column: reader.text("registry"),
            source: reader.text("source")?.value,
            place: place, isSound: builtIn != nil || declared != nil)
    }

    /// What every front matter of an entry may say without being a field.
    static let reserved = [
        "anchors", "authority", "class", "code", "date", "description", "draft", "faq", "kind", "title", "updated",
        "waive",
    ]

    /// `required_headers` reads "Required headers".
    private static func label(of name: String) -> String {
        String(name.map { $0 == "_" || $0 == "-" ? " " : $0 }).sentence
    }

    private static func type(_ reader: inout KeyReader, _ place: Place, isRequired: Bool) -> FieldType? {
        let name = reader.text("type")
        let isList = name?.value == "list"
        let element = reader.hasUse("of", by: "list", name?.value) ? reader.text("of") : nil
        let item = element?.value ?? (reader.says("of") ? nil : "string")
        let values =
            reader.hasUse("values", by: "enum", isList ? item : name?.value, inList: isList)
            ? reader.texts("values").map(\.value) : []
        guard let name else {
            if isRequired, reader.isMap {
                reader.report(
                    Diagnostic(
                        .missingKey, "\(reader.noun.sentence) has no `type`", at: place,
                        notes: [Diagnostic.Note("types: \(FieldType.names.joined(separator: ", "))")],
                        help: "add `type: string`"))
            }
            return nil
        }
        if isList {
            guard let element else { return .list(.string) }
            return simple(element, values, &reader).map(FieldType.list)
        }
        return simple(name, values, &reader)
    }

    private static func simple(_ name: Located<String>, _ values: [String], _ reader: inout KeyReader) -> FieldType? {
        switch name.value {
        case "string": return .string
        case "text": return .text
        case "url": return .url
        case "bool": return .flag
        case "int": return .integer
        case "date": return .day
        case "code": return .code
        case "map": return .map
        case "enum":
            if values.isEmpty {
                reader.report(
                    Diagnostic(
                        .missingKey, "\(reader.noun.sentence) has no `values`", at: name.place,
                        help: "add `values: [...]`"))
                return nil
            }
            return .choice(values)
        default:
            let near = FieldType.meant(by: name.value)
            let what = name.value == "list" ? "A list cannot hold lists" : "`\(name.value)` is not a type of field"
            reader.report(
                Diagnostic(
                    .badValue, what, at: name.place,
                    notes: [Diagnostic.Note("types: \(FieldType.names.joined(separator: ", "))")],
                    help: near.map(\.didYouMean)))
            return nil
        }
    }
}

extension KeyReader {
    /// Whether a key that fields of one type alone have can say something of a field of this type, or of the items of a list.
    /// Elsewhere it is a finding.
    fileprivate mutating func hasUse(_ key: String, by owner: String, _ type: String?, inList: Bool = false) -> Bool {
        // What is no type, or none of an item, is a finding already.
        guard let type, type != owner, FieldType.names.contains(type), !(inList && type == "list"),
            let entry = take(key)
        else { return true }
        report(
            Diagnostic(
                .badValue, "`\(key)` has no effect on a \(inList ? "list of" : "field of type") `\(type)`",
                at: Place(file, entry.keyRange),
                help: "leave `\(key)` out, or write `\(inList ? "of" : "type"): \(owner)`"))
        return false
    }
}
