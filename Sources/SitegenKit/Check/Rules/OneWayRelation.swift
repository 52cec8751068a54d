extension Check {
    /// A related code names this one in turn. Pages show the relation in both directions either way.
    static func oneWayRelation(_ subject: Subject) -> [Finding] {
        guard let field = subject.entry.field(.related), !field.isFilledIn else { return [] }
        return subject.site.relations[subject.index].compactMap { other in
            let page = subject.site.pages[other]
            // What it names in a table that is only read in part has been reported.
            guard let entry = page.entry, !subject.site.relations[other].contains(subject.index),
                // To name a draft would be an error in each build without drafts.
                entry.isDraft || !subject.entry.isDraft,
                entry.hasFile || !subject.site.content.unread.covers(page.path)
            else { return nil }
            let code = entry.code.value
            let named = (entry.field(.related)?.value.items.map(\.text) ?? []) + [subject.name]
            let diagnostic = Diagnostic(
                .oneWayRelation, "\(subject.name) names \(code) as related, but \(code) does not name \(subject.name)",
                at: field.place, notes: [Diagnostic.Note("\(code) is in", at: page.place)],
                help: page.place.isInTable
                    ? "write `\(named.joined(separator: ";"))` in its column `related`"
                    : "write `related: [\(named.joined(separator: ", "))]` there")
            return Finding(diagnostic: diagnostic, page: subject.index, field: BuiltInField.related.rawValue)
        }
    }
}
