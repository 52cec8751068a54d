extension Document {
    /// The document as HTML, with the addresses that the author wrote and without ids.
    package func html(html: RawHTML) -> [UInt8] {
        var writer = HTMLWriter(self, rawHTML: html, leavesHoles: false, firstLevel: 1)
        writer.write(blocks)
        return writer.prose.html
    }

    /// The document as HTML whose addresses are still open. A level-1 heading becomes `<h1>` for `firstLevel` 1, `<h2>`
    /// for 2; none goes below `<h6>`.
    ///
    /// `id` names the fragment of a heading. For nil it gets GitHub's slug, with a number behind it where that is taken
    /// by raw HTML or by a heading before it; a heading without a word is called `section`.
    package func prose(
        html: RawHTML, firstLevel: Int = 1, id: (_ text: String, _ level: Int, _ index: Int) -> String?
    ) -> Prose {
        var writer = HTMLWriter(self, rawHTML: html, leavesHoles: true, firstLevel: firstLevel)
        writer.write(blocks)
        var prose = writer.prose
        var names = UniqueNames(taken: Set(prose.ids.map(\.name)))
        for index in prose.headings.indices {
            let heading = prose.headings[index]
            if let given = id(heading.text, heading.level, index) {
                names.reserve(given)
                prose.headings[index].id = given
            } else {
                let slug = Slug.github(heading.text)
                prose.headings[index].id = names.claim(slug.isEmpty ? "section" : slug)
            }
        }
        return prose
    }
}
