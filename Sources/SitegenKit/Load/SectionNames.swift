import Markdown

/// The names of a catalogue's sections, for the headings of its entries. They are made once and asked for each heading.
struct SectionNames: Sendable {
    let ids: [String]
    /// What no other heading may be called: the ids, and those that sections had before.
    let taken: UniqueNames
    /// By title in lower case and by id: the first section of each name.
    private var sections: [String: Int] = [:]

    init(_ catalogue: Catalogue) {
        ids = catalogue.sections.map(\.id.value)
        taken = UniqueNames(taken: Set(ids + catalogue.sections.flatMap { $0.formerIDs.map(\.value) }))
        for (index, section) in catalogue.sections.enumerated() {
            for name in [section.title.lowercased(), section.id.value] where sections[name] == nil {
                sections[name] = ids.firstIndex(of: section.id.value) ?? index
            }
        }
    }

    /// The section that a heading opens: the one of this title, or of this id. A title can have what looks like raw HTML, and a
    /// heading can have raw HTML besides its title.
    func section(_ heading: Prose.Heading) -> Int? {
        let (text, name) = (heading.text, heading.name)
        return sections[text.lowercased()] ?? (text == name ? nil : sections[name.lowercased()])
    }
}

/// The fragments of an entry's headings. A section's is the one that the catalogue declares, and no other heading may take it.
struct SectionIDs {
    private let sections: SectionNames
    /// Those that a heading has opened.
    private var opened: [Int] = []
    private var names: UniqueNames

    init(_ sections: SectionNames) {
        self.sections = sections
        names = sections.taken
    }

    /// Whether a heading can have the id that its author chose. The names of declared sections are theirs alone.
    mutating func take(_ own: String, _ heading: Prose.Heading) -> Bool {
        guard !own.begins(with: Theme.idPrefix), heading.level != 2 || sections.section(heading) == nil else {
            return false
        }
        return !sections.ids.contains(own) && names.reserve(own)
    }

    mutating func next(_ heading: Prose.Heading) -> String {
        if heading.level == 2, let section = sections.section(heading), !opened.contains(section) {
            opened.append(section)
            return sections.ids[section]
        }
        let slug = Slug.github(heading.name)
        return names.claim(slug.isEmpty || slug.begins(with: Theme.idPrefix) ? "section" + slug : slug)
    }
}
