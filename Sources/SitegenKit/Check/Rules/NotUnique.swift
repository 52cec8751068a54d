extension Check {
    /// A field declared `unique` has no value twice in its catalogue.
    static func notUnique(_ site: Site, _ catalogue: Int) -> [Finding] {
        site.catalogues[catalogue].fields.filter(\.isUnique).flatMap { spec -> [Finding] in
            var owners: [FieldValue: (code: String, authority: String, place: Place)] = [:]
            return site.listings[catalogue].entries.compactMap { index in
                guard let entry = site.pages[index].entry, let field = entry.field(spec.name) else { return nil }
                guard let owner = owners[field.value] else {
                    owners[field.value] = (entry.code.value, entry.authority, field.place)
                    return nil
                }
                // An entry that is there twice is a finding of its own.
                if owner.authority == entry.authority, owner.code.lowercased() == entry.code.value.lowercased() {
                    return nil
                }
                let diagnostic = Diagnostic(
                    .notUnique, "\(entry.code.value) has the same `\(spec.name)` as \(owner.code): \(field.value.text)",
                    at: field.place,
                    notes: [
                        Diagnostic.Note("\(owner.code) has it in", at: owner.place),
                        Diagnostic.Note("the field is declared `unique` in", at: spec.place),
                    ], help: "give one of them another value")
                return Finding(diagnostic: diagnostic, page: index, field: spec.name)
            }
        }
    }
}
