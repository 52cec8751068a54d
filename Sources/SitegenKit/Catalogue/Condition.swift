/// When an optional field or section is required after all: `requiredIf: {status: [deprecated]}`.
package struct Condition: Sendable {
    package var field: String
    package var values: [Located<String>]

    /// Whether an entry with these fields meets it. An entry that says nothing of its status is active.
    package func holds(in fields: [Entry.Field]) -> Bool {
        guard let value = fields.first(where: { $0.name == field })?.value else {
            return field == BuiltInField.status.rawValue && names(LifeCycle.active.rawValue)
        }
        return value.items.contains { item in values.contains { item.isWritten($0.value) } }
    }

    private func names(_ value: String) -> Bool { values.contains { $0.value == value } }

    /// Reads the key `requiredIf` of a declaration.
    static func read(_ reader: inout KeyReader, _ findings: inout [Diagnostic]) -> Condition? {
        guard let written = reader.take("requiredIf") else { return nil }
        let map = KeyReader(written.value, noun: "`requiredIf`", file: reader.file)
        func unclear(_ place: Place) {
            findings.append(
                Diagnostic(
                    .badValue, "`requiredIf` must name one field and its values", at: place,
                    help: "write `requiredIf: {status: [deprecated]}`"))
        }
        guard let entry = map.all.first, map.all.count == 1 else {
            unclear(map.place)
            return nil
        }
        var inner = KeyReader(
            YAML(value: .mapping([entry]), range: map.place.range), noun: "`requiredIf`", file: reader.file)
        let values = inner.texts(entry.key)
        let wrong = inner.finish()
        findings += wrong
        guard !values.isEmpty else {
            if wrong.isEmpty { unclear(map.place) }
            return nil
        }
        return Condition(field: entry.key, values: values)
    }

    /// Values that the field, which has this type, never has: with them the condition would never be met.
    func impossible(in type: FieldType) -> [Diagnostic] {
        let single = if case .list(let element) = type { element } else { type }
        return values.compactMap { value -> Diagnostic? in
            do throws(Mismatch) {
                _ = try single.value(of: value.value, at: value.place.range)
                return nil
            } catch {
                return Diagnostic(
                    .badValue, "`\(field)` must be \(single.expectation), not \(error.got)", at: value.place,
                    help: error.near.map(\.didYouMean))
            }
        }
    }
}
