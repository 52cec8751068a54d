import Markdown

/// Somebody's text as it is to stand on a page.
struct ImportedText {
    /// With the tags that its author wrote. Its headings are called what a catalogue can call them: a section is known by what
    /// its page shows, or by that without any tags.
    var prose: Prose
    let hasRawHTML: Bool
    /// What each heading says as a title, in which tags that HTML does not know are text.
    let titles: [String]
}

extension Document {
    /// `html` is what the site makes of HTML.
    func imported(html: RawHTML = .sanitize) -> ImportedText {
        var prose = prose(html: .allow) { _ in nil }
        let escaped = self.prose(html: .escape) { _ in nil }
        guard escaped.html != prose.html else {
            return ImportedText(prose: prose, hasRawHTML: false, titles: prose.headings.map(\.text))
        }
        let titles = self.prose(html: .sanitize) { _ in nil }.headings.map(\.text)
        for (index, title) in titles.enumerated() {
            let shown =
                switch html {
                case .escape: escaped.headings[index].text
                case .sanitize: title
                case .allow: prose.headings[index].text
                }
            if shown == title { prose.headings[index].show(title) }
        }
        return ImportedText(prose: prose, hasRawHTML: true, titles: titles)
    }
}
