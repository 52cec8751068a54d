/// The way from the home page to a page, by what lies above it.
struct Trail {
    struct Step {
        var title: String
        /// Below the site's root.
        var url: String
    }

    /// The pages above, the home page first; none for the home page and for what has no place of its own.
    let above: [Step]
}

extension Renderer {
    func trail(to url: String) -> Trail {
        guard !url.isEmpty, url != Plan.notFoundPath else { return Trail(above: []) }
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
        let above = urls.compactMap { url in
            url.isEmpty
                ? Trail.Step(title: "Home", url: url) : site.title(of: url).map { Trail.Step(title: $0, url: url) }
        }
        return Trail(above: above)
    }
}
