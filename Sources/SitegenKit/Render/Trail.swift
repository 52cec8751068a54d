/// The way from the home page to a page, by what lies above it.
struct Trail {
    struct Step {
        var title: String
        /// Below the site's root.
        var url: String
    }

    /// The pages above, the home page first; none for the home page and for what has no place of its own.
    let above: [Step]

    init(to url: String, on site: Site) {
        guard !url.isEmpty, url != Plan.notFoundPath else {
            above = []
            return
        }
        var urls = [""]
        if case .page(let index)? = site.routes[url], let entry = site.pages[index].entry {
            let catalogue = site.catalogues[entry.catalogue]
            urls.append(catalogue.id + "/")
            if let codeClass = site.listings[entry.catalogue].classOf[index] {
                urls.append(catalogue.url(of: catalogue.classes[codeClass]))
            }
        } else {
            var folder = ""
            for part in url.split(separator: "/").dropLast() {
                folder += part + "/"
                urls.append(folder)
            }
        }
        above = urls.compactMap { url in
            url.isEmpty ? Step(title: "Home", url: url) : site.title(of: url).map { Step(title: $0, url: url) }
        }
    }
}
