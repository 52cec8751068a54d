/// When an optional field or section is required after all: `requiredIf: {status: [deprecated]}`.
package struct Condition: Sendable {
    package var field: String
    package var values: [String]

    /// Whether an entry with these fields meets it. An entry that says nothing of its status is active.
    package func holds(in fields: [Entry.Field]) -> Bool {
        guard let value = fields.first(where: { $0.name == field })?.value else {
            return field == BuiltInField.status.rawValue && values.contains(LifeCycle.active.rawValue)
        }
        return value.items.contains { values.contains($0.text) }
    }

    /// Reads the key `requiredIf` of a declaration.
    static func read(_ reader: inout KeyReader, _ findings: inout [Diagnostic]) -> Condition? {
        guard let map = reader.reader("requiredIf") else { return nil }
        guard let entry = map.all.first, map.all.count == 1 else {
            findings.append(
                Diagnostic(
                    .badValue, "`requiredIf` must name one field and its values", at: map.place,
                    help: "write `requiredIf: {status: [deprecated]}`"))
            return nil
        }
        var inner = KeyReader(
            YAML(value: .mapping([entry]), range: map.place.range), noun: "`requiredIf`", file: reader.file)
        let values = inner.texts(entry.key).map(\.value)
        findings += inner.finish()
        return Condition(field: entry.key, values: values)
    }
}
