extension Document {
    /// The document as HTML, with the addresses that the author wrote and without ids.
    package func html(html: RawHTML) -> [UInt8] {
        var writer = HTMLWriter(self, rawHTML: html, leavesHoles: false)
        writer.write(blocks)
        return writer.prose.html
    }

    /// The document as HTML whose addresses are still open.
    ///
    /// `id` names the fragment of a heading. For nil it gets GitHub's slug, with a number behind it where that is taken
    /// by raw HTML or by a heading before it; a heading without a word is called `section`.
    package func prose(
        html: RawHTML, id: (_ text: String, _ level: Int, _ index: Int) -> String?
    ) -> Prose {
        var writer = HTMLWriter(self, rawHTML: html, leavesHoles: true)
        writer.write(blocks)
        var prose = writer.prose
        // Prose is kept until the site is written: without the room that its arrays grew into.
        prose.html = prose.html.withUnsafeBufferPointer { Array($0) }
        prose.links = prose.links.withUnsafeBufferPointer { Array($0) }
        prose.holes = prose.holes.withUnsafeBufferPointer { Array($0) }
        prose.codeBlocks = prose.codeBlocks.withUnsafeBufferPointer { Array($0) }
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
