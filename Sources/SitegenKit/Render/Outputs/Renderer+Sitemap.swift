extension Renderer {
    /// Every page that a search engine may list (https://www.sitemaps.org/protocol.html), sorted by address.
    func sitemap(below base: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
            for (url, updated) in listed {
                xml.element("url") { xml in
                    xml.element("loc", text: base + Address.path(url))
                    if let updated { xml.element("lastmod", text: updated.description) }
                }
            }
        }
        return xml.bytes
    }

    /// The pages with an address of their own, and when they were last changed. What is made of many pages changes with them.
    private var listed: [(url: String, updated: Day?)] {
        let newest = site.pages.compactMap { $0.updated ?? $0.date }.max()
        return site.routes.compactMap { url, route -> (url: String, updated: Day?)? in
            switch route {
            case .page(let index): (url, site.pages[index].updated ?? site.pages[index].date)
            case .catalogue, .codeClass, .faq: (url, newest)
            case .asset, .redirect, .spelling, .search: nil
            }
        }.sorted { $0.url < $1.url }
    }

    /// Everything may be crawled, and here is the list of it (RFC 9309).
    func robots(below base: String) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(base)\(Plan.sitemapPath)\n".utf8)
    }
}
