extension Renderer {
    /// The breadcrumbs as JSON-LD (https://schema.org/BreadcrumbList), with whole addresses; on the home page the site
    /// (https://schema.org/WebSite). Nothing for a site without an address.
    func structuredData(_ trail: Trail, title: String, url: String) -> [UInt8] {
        guard let base = site.settings.url, url != Plan.notFoundPath else { return [] }
        if url.isEmpty { return structuredSite(base) }
        let steps = trail.above + [Trail.Step(title: title, url: url)]
        var json = JSONWriter(capacity: 1024)
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

    private func structuredSite(_ base: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "WebSite")
            json.member("name", site.settings.title.value)
            json.member("description", site.settings.description)
            json.member("url", base)
        }
        return json.bytes
    }
}
