extension Renderer {
    /// The dated articles, the newest first, as an Atom feed (RFC 4287).
    func feed(below base: String) -> [UInt8] {
        let articles = site.dated.sorted { left, right in
            let (one, other) = (site.pages[left], site.pages[right])
            guard let first = one.date, let second = other.date, first != second else { return one.url < other.url }
            return first > second
        }
        let newest = articles.compactMap { [site.pages[$0].updated, site.pages[$0].date].compactMap(\.self).max() }
            .max()
        var xml = XMLWriter()
        xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", site.settings.language)]) { xml in
            xml.element("title", text: site.settings.title.value)
            xml.element("subtitle", text: site.settings.description)
            xml.element("id", text: base)
            if let newest { xml.element("updated", text: newest.instant) }
            xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", base + Plan.feedPath)])
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", base)])
            xml.element("author") { $0.element("name", text: site.settings.author ?? site.settings.title.value) }
            for index in articles { entry(site.pages[index], below: base, to: &xml) }
        }
        return xml.bytes
    }

    private func entry(_ page: Page, below base: String, to xml: inout XMLWriter) {
        let address = base + Address.path(page.url)
        guard let date = page.date else { return }
        // Readers know an article by this: it stays what it was before the page moved (RFC 4287, section 4.2.6).
        let first = page.aliases.first.flatMap { Routes.oldURL($0.value, of: page.url) } ?? page.url
        xml.element("entry") { xml in
            xml.element("title", text: page.title)
            xml.element("id", text: base + Address.path(first))
            xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
            xml.element("published", text: date.instant)
            xml.element("updated", text: max(page.updated ?? date, date).instant)
            xml.element("summary", text: page.description)
        }
    }
}

extension Day {
    /// The start of the day in UTC, as RFC 3339 writes it.
    fileprivate var instant: String { "\(self)T00:00:00Z" }
}
