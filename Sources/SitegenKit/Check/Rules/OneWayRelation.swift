extension Check {
    /// A related code names this one in turn. Pages show the relation in both directions either way.
    static func oneWayRelation(_ subject: Subject) -> [Finding] {
        guard let field = subject.entry.field(.related), !field.isFilledIn else { return [] }
        return subject.site.relations[subject.index].compactMap { other in
            guard let entry = subject.site.pages[other].entry, !subject.site.relations[other].contains(subject.index)
            else { return nil }
            let code = entry.code.value
            let named = entry.field(.related)?.value.items.map(\.text) ?? []
            let diagnostic = Diagnostic(
                .oneWayRelation, "\(subject.name) names \(code) as related, but \(code) does not name \(subject.name)",
                at: field.place, notes: [Diagnostic.Note("\(code) is in", at: subject.site.pages[other].place)],
                help: "write `related: [\((named + [subject.name]).joined(separator: ", "))]` there")
            return Finding(diagnostic: diagnostic, page: subject.index, field: BuiltInField.related.rawValue)
        }
    }
}
