import Markdown

extension Check {
    /// A section has the words that the catalogue asks for; words in code blocks do not count.
    static func sectionTooShort(_ subject: Subject) -> [Finding] {
        subject.declaredSections.compactMap { section, spec in
            guard let least = spec.minWords else { return nil }
            let words = subject.page.body.headings[section.heading].words
            guard words < least else { return nil }
            let diagnostic = Diagnostic(
                .sectionTooShort,
                "The section \"\(spec.title)\" of \(subject.name) has \("word".counted(words)), fewer than \(least)",
                at: subject.place(of: section), notes: [Diagnostic.Note("`minWords` is set in", at: spec.id.place)],
                help: subject.help("say more", .sectionTooShort, spec))
            return Finding(diagnostic: diagnostic, page: subject.index, section: spec.id.value)
        }
    }
}
