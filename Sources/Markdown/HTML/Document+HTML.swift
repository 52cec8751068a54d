extension Document {
    /// The document as HTML, with the addresses that the author wrote and without ids.
    package func html(html: RawHTML) -> [UInt8] {
        HTMLWriter(self, rawHTML: html, leavesHoles: false).write(self).html
    }

    /// The document as HTML whose addresses are still open.
    ///
    /// A heading has the id that its author gave it, where that is a name and `takes` agrees. For others `id` names the
    /// fragment. For nil it gets GitHub's slug, with a number behind it where that is taken by raw HTML or by another
    /// heading; a heading without a word is called `section`.
    package func prose(
        html: RawHTML,
        takes: (_ own: Prose.OwnID, _ heading: Prose.Heading) -> Bool = { _, _ in true },
        id: (_ heading: Prose.Heading) -> String?
    ) -> Prose {
        var prose = HTMLWriter(self, rawHTML: html, leavesHoles: true).write(self)
        var given: [String] = []
        for index in prose.headings.indices {
            let heading = prose.headings[index]
            guard let own = heading.ownID, own.isName, takes(own, heading) else { continue }
            given.append(own.name)
            prose.headings[index].id = own.name
        }
        // Where every heading is given its id, nobody asks which ones are taken.
        var names: UniqueNames?
        for index in prose.headings.indices where prose.headings[index].id.isEmpty {
            let heading = prose.headings[index]
            if let id = id(heading) {
                given.append(id)
                names?.reserve(id)
                prose.headings[index].id = id
                continue
            }
            var free = names ?? UniqueNames(taken: Set(prose.ids.map(\.name) + given))
            // Not copied for what is claimed.
            names = nil
            let slug = Slug.github(heading.name)
            prose.headings[index].id = free.claim(slug.isEmpty ? "section" : slug)
            names = free
        }
        return prose
    }
}

extension Prose.OwnID {
    /// Whether it can be an id at all: something, and without white space.
    package var isName: Bool { !name.isEmpty && !name.unicodeScalars.contains { $0.properties.isWhitespace } }
}
