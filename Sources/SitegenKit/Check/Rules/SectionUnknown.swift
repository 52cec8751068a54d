extension Check {
    /// Every section is declared, unless the catalogue allows more.
    static func sectionUnknown(_ subject: Subject) -> [Finding] {
        guard subject.entry.hasBody, subject.catalogue.extraSections != .allow else { return [] }
        // Without sections a catalogue allows any.
        let declared = subject.catalogue.sections[0].id.place
        let titles = subject.catalogue.sections.indices
            .filter { index in !subject.entry.sections.contains { $0.spec == index } }
            .map { subject.catalogue.sections[$0].title }
        return subject.entry.sections.filter { $0.spec == nil }.map { section in
            let near = subject.near(section, among: titles)
            let diagnostic = Diagnostic(
                .sectionUnknown,
                "\(subject.name) has a section \"\(section.title.trimmed)\" that the catalogue does not declare",
                at: subject.place(of: section),
                notes: near == nil
                    ? [Diagnostic.Note("sections are declared in", at: declared)] : [],
                help: near.map { subject.heading($0).didYouMean }
                    ?? "declare it under `sections`, or make it a deeper heading",
                severity: subject.catalogue.extraSections == .warn ? .warning : .error)
            return Finding(diagnostic: diagnostic, page: subject.index, section: section.id)
        }
    }
}
