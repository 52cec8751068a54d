/// What a catalogue.yaml is to say, learned from the entries that are imported.
struct SchemaDraft {
    var title: String
    var noun = "code"
    /// In the order of the source.
    var codes: [String]
    var fields: [FieldDraft] = []
    var sections: [SectionDraft] = []
    /// Whether entries have sections that are not among `sections`.
    var hasOtherSections = false
    var classes: [ClassDraft] = []
    /// The file that holds the entries, where they have none of their own.
    var data: String?

    var text: String {
        var lines = ["title: \(Scaffold.yaml(title))", "entry: \(noun)"]
        if let pattern = CodePattern.of(codes) { lines.append("code: {pattern: \(single(pattern))}") }
        if !classes.isEmpty {
            lines.append("classes:")
            lines += classes.map { item in
                let match = item.match.map { ", match: \(single($0))" } ?? ""
                return "  - {id: \(single(item.id))\(match), title: \(Scaffold.yaml(item.title, inBrackets: true))}"
            }
        }
        let declared = fields.flatMap(\.lines)
        if !declared.isEmpty { lines += ["fields:"] + declared }
        if !sections.isEmpty {
            lines += ["sections:"] + sections.map(\.line)
            if hasOtherSections { lines.append("extraSections: allow") }
        }
        if let data { lines.append("entries: {file: \(Scaffold.yaml(data))}") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A YAML scalar in single quotes, in which a backslash is a backslash.
    private func single(_ text: String) -> String { "'" + text.split("'").joined(separator: "''") + "'" }
}

extension String {
    /// The parts between all places of a separator, empty ones too.
    fileprivate func split(_ separator: Character) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}

/// The regular expression that tells the codes of a catalogue from what is none.
enum CodePattern {
    /// Letters and as many digits as they have, if all are of that kind. None for words: it would take any word in brackets
    /// for a code.
    static func of(_ codes: [String]) -> String? {
        guard let first = codes.first else { return nil }
        let digits = codes.map { $0.utf8.reversed().prefix { (48...57).contains($0) }.count }
        let prefix = String(first.dropLast(digits[0]))
        let isPlain = prefix.utf8.allSatisfy { [0x2D, 0x5F].contains($0) || (97...122).contains($0 | 0x20) }
        let areNumbered = zip(codes, digits).allSatisfy { code, count in count > 0 && code.dropLast(count) == prefix }
        guard isPlain, areNumbered, let least = digits.min(), let most = digits.max() else { return nil }
        return "^\(prefix)[0-9]{\(least == most ? "\(least)" : "\(least),\(most)")}$"
    }
}
