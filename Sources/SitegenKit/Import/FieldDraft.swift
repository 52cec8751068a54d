/// A field of a catalogue that is imported, learned from the values that entries give it.
struct FieldDraft {
    /// The key, or the head of the column, in the source.
    var source: String
    /// The name of the field: another where the source's means something else to sitegen.
    var name: String
    var type: FieldType
    /// What pages call it, where the name does not say so.
    var label: String?
    var isRequired: Bool

    var isBuiltIn: Bool { BuiltInField(rawValue: name) != nil }

    /// A name that no other field has, with a number behind it where it is taken.
    static func claim(_ name: String, of names: inout Set<String>) -> String {
        var free = name
        var number = 2
        while !names.insert(free).inserted {
            free = "\(name)_\(number)"
            number += 1
        }
        return free
    }

    /// Its declaration; none where there is nothing to declare.
    var lines: [String] {
        if isBuiltIn || FieldSpec.reserved.contains(name) { return [] }
        var options = ["type: \(type.name)"]
        switch type {
        case .choice(let values):
            options.append("values: [\(values.map { Scaffold.yaml($0, inBrackets: true) }.joined(separator: ", "))]")
            options.append("facet: true")
        case .list(let element): options.append("of: \(element.name)")
        default: break
        }
        if let label { options.append("label: \(Scaffold.yaml(label, inBrackets: true))") }
        if isRequired { options.append("required: true") }
        return ["  \(Scaffold.yaml(name)): {\(options.joined(separator: ", "))}"]
    }
}

extension FieldDraft {
    /// The field of a key, learned from its values in the entries that have one. Nil where no type holds them all.
    ///
    /// `entries` is how many there are, `codes` what those are called that can be referred to.
    init?(_ key: String, values: [YAML], entries: Int, codes: Set<String>, canBeBuiltIn: Bool = true) {
        source = key
        isRequired = values.count == entries && entries > 1
        if canBeBuiltIn, let builtIn = BuiltInField(rawValue: key), builtIn.type.holds(values, codes) {
            name = key
            type = builtIn.type
            return
        }
        guard let learned = FieldType.learned(from: values, codes) else { return nil }
        type = learned
        name = key
        if BuiltInField(rawValue: key) != nil || FieldSpec.reserved.contains(key) {
            name = "original_" + key
            label = key.sentence
        }
    }
}

extension FieldType {
    /// Whether each of the values is one of this type, and each code that of an entry.
    func holds(_ values: [YAML], _ codes: Set<String>) -> Bool {
        values.allSatisfy { value in
            guard let value = try? self.value(of: value) else { return false }
            // A link in plain text would be one that nobody has written.
            if self == .text, value.text.utf8.contains(UInt8(ascii: "[")) { return false }
            guard holdsCodes else { return true }
            return value.items.allSatisfy { codes.contains($0.text) }
        }
    }

    /// The narrowest type that holds all values, so that none is shown as other than it is written.
    static func learned(from values: [YAML], _ codes: Set<String>) -> FieldType? {
        let types: [FieldType] = [
            .flag, .integer, .day, .url, .string, .map, .list(.code), .list(.url), .list(.string),
        ]
        let type = types.first { type in
            values.allSatisfy(type.keeps) && (!type.holdsCodes || type.holds(values, codes))
        }
        guard let type else { return nil }
        guard type == .string else { return type }
        let texts = values.compactMap(\.text)
        let distinct = Set(texts)
        let isChoice =
            distinct.count <= 10 && texts.count >= max(4, 2 * distinct.count)
            && distinct.allSatisfy { (1...40).contains($0.count) && !$0.contains("\n") }
        return isChoice ? .choice(distinct.sorted()) : .string
    }

    /// Whether a value of this type says all that stands there: `007` is no whole number, and a list in a list no text.
    private func keeps(_ yaml: YAML) -> Bool {
        guard let value = try? value(of: yaml) else { return false }
        switch (self, yaml.value) {
        case (.integer, .scalar(let text)): return value.text == text
        case (.map, .mapping(let entries)): return entries.allSatisfy { $0.value.isScalar }
        case (.list, .sequence(let items)): return items.allSatisfy(\.isScalar)
        case (.list, _): return false
        default: return true
        }
    }
}

extension YAML {
    fileprivate var isScalar: Bool { if case .scalar = value { true } else { false } }
}
