extension Renderer {
    /// The site as a list of links with a sentence each (https://llmstxt.org), for programs that read rather than browse:
    /// each leads to the page in Markdown. The articles folder by folder, then each catalogue.
    func llms(below base: String) -> [UInt8] {
        let about = MarkdownText.line(site.settings.description)
        var text = Array("# \(MarkdownText.line(site.settings.title.value))\n\n> \(about)\n".utf8)
        let articles = site.pages.indices.filter { site.pages[$0].article != nil && site.indexOf[$0] == nil }
        for (folder, pages) in Dictionary(grouping: articles, by: { Address.folder(site.pages[$0].path) }).sorted(by: {
            $0.key < $1.key
        }) {
            let landing = pages.first { site.pages[$0].isIndex }
            let name = landing.map { site.pages[$0].title } ?? String(folder.behind("content/").dropLast())
            text += "\n## \(MarkdownText.line(name))\n\n".utf8
            for page in [landing].compactMap(\.self) + pages.filter({ $0 != landing }) {
                append(page, below: base, to: &text)
            }
        }
        for (index, catalogue) in site.catalogues.enumerated() {
            text += "\n## \(MarkdownText.line(catalogue.title))\n\n".utf8
            for page in site.listings[index].entries { append(page, below: base, to: &text) }
        }
        return text
    }

    private func append(_ index: Int, below base: String, to text: inout [UInt8]) {
        let page = site.pages[index]
        text += "- ".utf8
        MarkdownText.appendLink(site.label(of: index), to: &text) {
            $0 += base.utf8
            $0 += Address.path(page.url).utf8
            if hasTwin(page.url, Plan.markdownName) { $0 += Plan.markdownName.utf8 }
        }
        text += ": ".utf8
        text += MarkdownText.line(page.description).utf8
        text.append(0x0A)
    }
}
