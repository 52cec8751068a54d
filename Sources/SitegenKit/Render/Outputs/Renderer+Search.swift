extension Renderer {
    /// The page that searches. Without JavaScript it offers the catalogues.
    func search() -> PageModel {
        let linker = linker(for: Site.searchURL)
        let model = model(
            url: Site.searchURL, title: site.title(of: Site.searchURL) ?? "",
            description: "Search \(site.settings.title.value).", linker)
        model.catalogues = catalogues(linker)
        return model
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
