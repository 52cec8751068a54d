extension Check {
    /// Sections stand in the order of the catalogue. The first one that does not is reported; one that is
    /// there twice is a finding of its own.
    static func sectionOrder(_ subject: Subject) -> [Finding] {
        var last: (spec: Int, title: String)?
        var seen: Set<Int> = []
        for section in subject.entry.sections {
            guard let spec = section.spec, seen.insert(spec).inserted else { continue }
            if let last, spec < last.spec {
                let diagnostic = Diagnostic(
                    .sectionOrder,
                    "The section \"\(section.title)\" of \(subject.name) belongs before \"\(last.title)\"",
                    at: subject.place(of: section),
                    notes: [Diagnostic.Note("the order is declared in", at: subject.catalogue.sections[spec].id.place)],
                    help: "move it before `\(subject.heading(last.title))`")
                return [
                    Finding(
                        diagnostic: diagnostic, page: subject.index, section: subject.catalogue.sections[spec].id.value)
                ]
            }
            last = (spec, section.title)
        }
        return []
    }
}
