import Markdown

extension Document {
    /// Its HTML with the tags that its author wrote, and whether there are any.
    func imported() -> (prose: Prose, hasRawHTML: Bool) {
        let prose = prose(html: .allow) { _ in nil }
        return (prose, self.prose(html: .escape) { _ in nil }.html != prose.html)
    }
}
