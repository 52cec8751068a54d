import Markdown

extension Document {
    /// The text of a heading, with tags that HTML does not know: in titles those are no HTML.
    func importedTitle(_ heading: Int) -> String {
        prose(html: .sanitize) { _ in nil }.headings[heading].text
    }

    /// Its HTML with the tags that its author wrote, and whether there are any.
    func imported() -> (prose: Prose, hasRawHTML: Bool) {
        let prose = prose(html: .allow) { _ in nil }
        return (prose, self.prose(html: .escape) { _ in nil }.html != prose.html)
    }
}
