extension Check {
    /// A field that names a registry column says what the registry says. The order of a list does not matter.
    static func registryDisagrees(_ subject: Subject) -> [Finding] {
        guard let registry = subject.registry else { return [] }
        return subject.catalogue.fields.compactMap { spec in
            guard let column = spec.column?.value, let field = subject.entry.field(spec.name), !field.isFilledIn,
                let fact = registry.fact(column, of: subject.name),
                let registered = try? spec.type.value(of: fact.value, at: fact.place.range),
                Set(registered.items) != Set(field.value.items)
            else { return nil }
            let diagnostic = Diagnostic(
                .registryDisagrees,
                "\(subject.name) says `\(spec.name): \(field.value.text)`, the registry says `\(registered.text)`",
                at: field.place, notes: [Diagnostic.Note("the registry's fact is in", at: fact.place)],
                help: "\(field.place.leavingOut(spec.name)) to take the registry's value, or mend the registry")
            return Finding(diagnostic: diagnostic, page: subject.index, field: spec.name)
        }
    }
}
