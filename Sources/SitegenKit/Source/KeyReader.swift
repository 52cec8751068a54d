/// A value and where it was written.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var place: Place

    package init(_ value: Value, _ place: Place) {
        self.value = value
        self.place = place
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// Reads a YAML map key by key into typed values. What is missing, mistyped or unknown becomes a diagnostic, and every
/// key that was asked for counts as known, so that a list of allowed keys is never kept beside the code that reads them.
package struct KeyReader {
    package let file: String
    /// What the map is, for messages: "site.yaml", "the front matter".
    package let noun: String
    package let place: Place
    private let entries: [YAML.Entry]
    /// What is no map lacks no key: that would be the same mistake twice.
    let isMap: Bool
    private var known: [String] = []
    package private(set) var diagnostics: [Diagnostic] = []

    /// A map; of anything else an empty map and a diagnostic. Null is an empty map.
    package init(_ yaml: YAML, noun: String, file: String) {
        self.file = file
        self.noun = noun
        self.place = Place(file, yaml.range)
        switch yaml.value {
        case .mapping(let entries):
            self.entries = entries
            isMap = true
        case .null:
            entries = []
            isMap = true
        default:
            entries = []
            isMap = false
            diagnostics = [
                Diagnostic(.badValue, "\(noun.sentence) must be a map of keys and values, not \(yaml.kind)", at: place)
            ]
        }
    }

    /// The keys as written, for maps whose keys are the author's.
    package var all: [YAML.Entry] { entries }

    package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    package func place(of yaml: YAML) -> Place { Place(file, yaml.range) }

    /// Where each item of a list stands.
    package func itemPlaces(of yaml: YAML) -> [Place] {
        if case .sequence(let items) = yaml.value { items.map(place) } else { [] }
    }

    /// Whether something is said under a key.
    func says(_ key: String) -> Bool { entries.contains { $0.key == key && $0.value.value != .null } }

    /// The entry of a key, which from now on counts as known. Null is the same as nothing.
    package mutating func take(_ key: String, required: Bool = false) -> YAML.Entry? {
        known.append(key)
        let entry = entries.first { $0.key == key }
        if let entry, entry.value.value != .null { return entry }
        if required, isMap, !isMisspelt(key) {
            diagnostics.append(
                Diagnostic(
                    .missingKey, "\(noun.sentence) has no `\(key)`",
                    at: entry.map { Place(file, $0.keyRange) } ?? place, help: "add `\(key): ...`"))
        }
        return nil
    }

    /// A required key that is only misspelt is one finding, the unknown key's.
    func isMisspelt(_ key: String) -> Bool {
        entries.contains { NearMiss.best($0.key, among: [key]) != nil }
    }

    package mutating func text(_ key: String, required: Bool = false) -> Located<String>? {
        guard let entry = take(key, required: required), let text = scalar(entry, "a single value") else { return nil }
        if text.value.isEmpty {
            diagnostics.append(Diagnostic(.badValue, "`\(key)` is empty", at: Place(file, entry.keyRange)))
            return nil
        }
        return text
    }

    /// Any single value, also an empty one.
    mutating func single(_ key: String) -> Located<String>? { take(key).flatMap { scalar($0, "a single value") } }

    package mutating func flag(_ key: String) -> Bool? {
        guard let entry = take(key), let text = scalar(entry, "`true` or `false`") else { return nil }
        if let flag = Bool(text.value) { return flag }
        mistyped(entry, "`true` or `false`", help: Bool.meant(by: text.value)?.didYouMean)
        return nil
    }

    package mutating func integer(_ key: String) -> Int? {
        guard let entry = take(key), let text = scalar(entry, "a whole number") else { return nil }
        if let number = Int(text.value) { return number }
        mistyped(entry, "a whole number")
        return nil
    }

    package mutating func day(_ key: String) -> Located<Day>? {
        guard let entry = take(key), let text = scalar(entry, "a day as YYYY-MM-DD") else { return nil }
        if let day = Day(text.value) { return Located(day, text.place) }
        mistyped(entry, "a day as YYYY-MM-DD")
        return nil
    }

    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        let expected = names.quotedList
        guard let entry = take(key), let text = scalar(entry, expected) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        mistyped(entry, expected, help: NearMiss.best(text.value, among: names).map(\.didYouMean))
        return nil
    }

    /// A list of single values; one single value is a list of one.
    package mutating func texts(_ key: String) -> [Located<String>] {
        guard let entry = take(key) else { return [] }
        if case .scalar(let text) = entry.value.value { return [Located(text, place(of: entry.value))] }
        return list(entry).compactMap { item in
            if case .scalar(let text) = item.value { return Located(text, place(of: item)) }
            diagnostics.append(
                Diagnostic(
                    .badValue, "`\(key)` must be a list of single values, not of \(item.kind)", at: place(of: item)))
            return nil
        }
    }

    package mutating func items(_ key: String, required: Bool = false) -> [YAML] {
        guard let entry = take(key, required: required) else { return [] }
        return list(entry)
    }

    /// A map below this one, to be read by a reader of its own. What is no map is reported here, so that it is also where
    /// nobody asks that reader for its findings.
    package mutating func reader(_ key: String, required: Bool = false) -> KeyReader? {
        guard let entry = take(key, required: required) else { return nil }
        let reader = KeyReader(entry.value, noun: "`\(key)`", file: file)
        diagnostics += reader.diagnostics
        return reader.isMap ? reader : nil
    }

    /// Reports the keys that nobody asked for, unless `allowsMore`, and hands over all that was found.
    package consuming func finish(allowsMore: Bool = false) -> [Diagnostic] {
        var found = diagnostics
        for entry in entries where !allowsMore && !known.contains(entry.key) {
            found.append(unknown(entry, among: known))
        }
        return found
    }

    /// The findings of a map that says nothing without a key which it lacks. What nobody has asked for yet may be known;
    /// only what is meant as that key is not.
    func abandoned(lacking key: String) -> [Diagnostic] {
        diagnostics
            + entries.filter { !known.contains($0.key) && NearMiss.best($0.key, among: [key]) != nil }
            .map { unknown($0, among: [key]) }
    }

    private func unknown(_ entry: YAML.Entry, among known: [String]) -> Diagnostic {
        let near = NearMiss.best(entry.key, among: known)
        // What many readers of YAML merge, it does not merge itself.
        let isMerge = entry.key == "<<"
        return Diagnostic(
            .unknownKey, "\(noun.sentence) has an unknown key `\(entry.key)`", at: Place(file, entry.keyRange),
            notes: near == nil && !isMerge
                ? [Diagnostic.Note("known keys: \(Set(known).sorted().joined(separator: ", "))")] : [],
            help: isMerge ? "write the keys out: maps are not merged" : near.map(\.didYouMean))
    }

    private mutating func list(_ entry: YAML.Entry) -> [YAML] {
        if case .sequence(let items) = entry.value.value { return items }
        mistyped(entry, "a list")
        return []
    }

    private mutating func scalar(_ entry: YAML.Entry, _ expected: String) -> Located<String>? {
        if case .scalar(let text) = entry.value.value { return Located(text, place(of: entry.value)) }
        mistyped(entry, expected)
        return nil
    }

    private mutating func mistyped(_ entry: YAML.Entry, _ expected: String, help: String? = nil) {
        let got = if case .scalar(let text) = entry.value.value { "`\(text)`" } else { entry.value.kind }
        diagnostics.append(
            Diagnostic(
                .badValue, "`\(entry.key)` must be \(expected), not \(got)", at: place(of: entry.value), help: help))
    }
}
