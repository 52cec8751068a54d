extension Renderer {
    /// The breadcrumbs as JSON-LD; on the home page the site (https://schema.org/WebSite). Nothing for a site without an address.
    func structuredData(_ trail: Trail, title: String, url: String) -> [UInt8] {
        guard let base = site.settings.url, url != Plan.notFoundPath else { return [] }
        return url.isEmpty ? structuredSite(base) : trail.structured(title: title, address: base + Address.path(url))
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
