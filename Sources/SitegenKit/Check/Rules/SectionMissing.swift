import Markdown

extension Check {
    /// Every required section is there. A tombstone page is held to none.
    static func sectionMissing(_ subject: Subject) -> [Finding] {
        subject.missingSections.filter { !subject.isMisspelt($0) }.map { section in
            let (place, label) = subject.gap(for: section)
            let title = section.title
            let diagnostic = Diagnostic(
                .sectionMissing, "\(subject.name) has no section \"\(title)\"", at: place, label: label,
                notes: [Diagnostic.Note("required by", at: section.id.place)],
                help: subject.help("add `\(subject.heading(title))`", .sectionMissing, section)
            )
            return Finding(diagnostic: diagnostic, page: subject.index, section: section.id.value)
        }
    }
}

extension SectionSpec {
    /// Whether an entry with these fields must have the section.
    package func isRequired(in fields: [Entry.Field]) -> Bool {
        isRequired || requiredIf?.holds(in: fields) ?? false
    }
}

extension Check.Subject {
    /// A section's heading as it is written in the entry's file.
    func heading(_ title: String) -> String {
        String(repeating: "#", count: entry.sectionLevel) + " " + MarkdownText.title(title, site.settings.html)
    }

    /// What mends a section, or lifts the rule for this entry where it has a front matter to say so.
    func help(_ edit: String, _ rule: Rule, _ section: SectionSpec) -> String {
        guard entry.hasFile else { return edit }
        return "\(edit), or waive it: waive: [{rule: \(rule.rawValue), section: \(section.id.value), because: ...}]"
    }

    /// The catalogue's required sections that the entry lacks.
    var missingSections: [SectionSpec] {
        guard entry.hasBody, entry.lifeCycle != .removed else { return [] }
        return catalogue.sections.indices
            .filter { index in
                catalogue.sections[index].isRequired(in: entry.fields) && !entry.sections.contains { $0.spec == index }
            }
            .map { catalogue.sections[$0] }
    }

    /// Whether another heading is meant to be this section: it is then one finding, that heading's.
    func isMisspelt(_ section: SectionSpec) -> Bool {
        guard catalogue.extraSections != .allow else { return false }
        let title = section.title.lowercased()
        if page.body.headings.contains(where: { $0.level == 1 && $0.isCalled(title) }) { return true }
        return entry.sections.contains { $0.spec == nil && near($0, among: [section.title]) != nil }
    }

    /// The title that a section's heading nearly has, with its raw HTML or without.
    func near(_ section: Entry.Section, among titles: [String]) -> String? {
        let heading = page.body.headings[section.heading]
        return NearMiss.best(heading.text, among: titles) ?? NearMiss.best(heading.name, among: titles)
    }

    func place(of section: Entry.Section) -> Place { Place(page.path, page.body.headings[section.heading].range) }

    /// Where a section that is not there belongs.
    fileprivate func gap(for section: SectionSpec) -> (Place, String) {
        let index = catalogue.sections.firstIndex { $0.id.value == section.id.value } ?? 0
        if let next = entry.sections.first(where: { ($0.spec ?? -1) > index }) {
            return (place(of: next), "\"\(section.title)\" belongs before this heading")
        }
        if let last = entry.sections.last(where: { $0.spec != nil }) {
            return (place(of: last), "\"\(section.title)\" belongs after this section")
        }
        return (page.place, "")
    }
}

extension Prose.Heading {
    /// Whether it is this title in lower case, with its raw HTML or without.
    fileprivate func isCalled(_ title: String) -> Bool {
        text.lowercased() == title || name.lowercased() == title
    }
}
