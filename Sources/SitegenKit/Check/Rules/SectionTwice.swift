extension Check {
    /// No section appears twice.
    static func sectionTwice(_ subject: Subject) -> [Finding] {
        var first: [Int: Entry.Section] = [:]
        return subject.entry.sections.compactMap { section in
            guard let spec = section.spec else { return nil }
            guard let other = first[spec] else {
                first[spec] = section
                return nil
            }
            let diagnostic = Diagnostic(
                .sectionTwice, "\(subject.name) has the section \"\(section.title)\" twice",
                at: subject.place(of: section),
                notes: [Diagnostic.Note("the first is in", at: subject.place(of: other))], help: "join the two")
            return Finding(
                diagnostic: diagnostic, page: subject.index, section: subject.catalogue.sections[spec].id.value)
        }
    }
}
