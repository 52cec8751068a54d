/// Every address outside of the site, once, with the files that lead there.
package struct ExternalLinks: Sendable {
    package struct Link: Sendable {
        package var address: String
        /// Paths of content, sorted.
        package var files: [String]
    }

    /// By address.
    package let links: [Link]

    package init(_ site: Site) {
        var files: [String: Set<String>] = [:]
        func add(_ target: Site.Target?, _ file: String) {
            if case .external(let address)? = target { files[address, default: []].insert(file) }
        }
        for (index, page) in site.pages.enumerated() {
            for target in site.targets[index].joined() { add(target, page.path) }
            add(site.actions[index], page.path)
            guard let entry = page.entry else { continue }
            for field in entry.fields {
                for case .url(let address) in field.value.items { add(.external(address), page.path) }
                let source = site.catalogues[entry.catalogue].field(field.name).flatMap(entry.source(of:))
                add(source.map(Site.Target.external), page.path)
            }
        }
        for target in site.footer?.targets ?? [] { add(target, Settings.path) }
        for item in site.nav.flatMap({ [$0] + $0.items }) { add(item.target, Settings.path) }
        links = files.sorted { $0.key < $1.key }.map { Link(address: $0.key, files: $0.value.sorted()) }
    }

    /// For a reader: each address, and below it the files.
    package var text: [UInt8] {
        Array(links.map { link in "\(link.address)\n" + link.files.map { "  \($0)\n" }.joined() }.joined().utf8)
    }

    package var json: [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("version", 1)
            json.array("links") { json in
                for link in links {
                    json.object { json in
                        json.member("address", link.address)
                        json.array("files") { json in for file in link.files { json.element(file) } }
                    }
                }
            }
        }
        return json.bytes
    }
}
