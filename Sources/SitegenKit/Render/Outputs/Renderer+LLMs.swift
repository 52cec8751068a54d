extension Renderer {
    /// The site as a list of links with a sentence each (https://llmstxt.org), for programs that read rather than browse:
    /// each leads to the page in Markdown. The articles folder by folder, then each catalogue.
    func llms(below base: String) -> [UInt8] {
        let about = MarkdownText.line(site.settings.description)
        var text = "# \(MarkdownText.line(site.settings.title.value))\n\n> \(about)\n"
        let articles = site.pages.indices.filter { site.pages[$0].article != nil && site.indexOf[$0] == nil }
        for (folder, pages) in Dictionary(grouping: articles, by: { Address.folder(site.pages[$0].path) }).sorted(by: {
            $0.key < $1.key
        }) {
            let landing = pages.first { site.pages[$0].isIndex }
            let name = landing.map { site.pages[$0].title } ?? String(folder.dropFirst("content/".count).dropLast())
            text += "\n## \(MarkdownText.line(name))\n\n"
            for page in [landing].compactMap(\.self) + pages.filter({ $0 != landing }) {
                text += item(page, below: base)
            }
        }
        for (index, catalogue) in site.catalogues.enumerated() {
            text += "\n## \(MarkdownText.line(catalogue.title))\n\n"
            for page in site.listings[index].entries { text += item(page, below: base) }
        }
        return Array(text.utf8)
    }

    private func item(_ index: Int, below base: String) -> String {
        let page = site.pages[index]
        let file = hasTwin(page.url, Plan.markdownName) ? page.url + Plan.markdownName : page.url
        let link = MarkdownText.link(page.title, base + Address.path(file))
        return "- \(link): \(MarkdownText.line(page.description))\n"
    }
}
