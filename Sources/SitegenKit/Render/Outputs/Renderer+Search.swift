extension Renderer {
    /// The page that searches. Without JavaScript it offers the catalogues.
    func search() -> PageModel {
        let linker = linker(for: Site.searchURL)
        var model = model(
            url: Site.searchURL, title: site.title(of: Site.searchURL) ?? "",
            description: "Search \(site.settings.title.value).", linker)
        model.catalogues = catalogues(linker)
        return model
    }

    /// What results are shown from, or the texts of pages.
    func pageShard(_ shard: SearchIndex.PageShard, _ sources: ArraySlice<SearchPage.Source>) -> [UInt8] {
        var lines = ShardLines()
        for (page, source) in zip(shard.pages, sources) {
            switch shard.part {
            case .results(let sections):
                let result = source.page(of: site, .excerpts(sections))
                for section in sections {
                    lines.append(Digits.key(page: page, section: section), result.line(section))
                }
            case .text:
                lines.append(Digits.key(page: page, section: 0), source.page(of: site, .text).wholeText)
            }
        }
        return Shard.script(shard.name, lines.bytes)
    }

    /// https://github.com/dewitt/opensearch, which browsers read to offer a site's search in the address bar.
    func openSearch(below base: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("OpenSearchDescription", [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")]) { xml in
            // At most 16 characters, by the specification.
            xml.element("ShortName", text: String(site.settings.title.value.prefix(16)))
            xml.element("Description", text: site.settings.description)
            xml.element("InputEncoding", text: "UTF-8")
            xml.empty(
                "Url", [("type", "text/html"), ("template", base + Address.path(Site.searchURL) + "?q={searchTerms}")])
        }
        return xml.bytes
    }
}
