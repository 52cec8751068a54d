extension Renderer {
    /// The breadcrumbs as JSON-LD (https://schema.org/BreadcrumbList), with whole addresses; nothing for a page without any
    /// above it, and for a site without an address.
    func structuredData(_ trail: Trail, title: String, url: String) -> [UInt8] {
        guard let base = site.settings.url, !trail.above.isEmpty else { return [] }
        let steps = trail.above + [Trail.Step(title: title, url: url)]
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "BreadcrumbList")
            json.array("itemListElement") { list in
                for (number, step) in steps.enumerated() {
                    list.object { item in
                        item.member("@type", "ListItem")
                        item.member("position", number + 1)
                        item.member("name", step.title)
                        item.member("item", base + Address.path(step.url))
                    }
                }
            }
        }
        return json.bytes
    }
}
