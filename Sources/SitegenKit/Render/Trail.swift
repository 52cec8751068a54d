/// The way from the home page to a page, by what lies above it.
struct Trail: Sendable {
    struct Step: Sendable {
        var title: String
        /// Below the site's root.
        var url: String
    }

    /// The pages above, the home page first; none for the home page and for what has no place of its own.
    let above: [Step]
    /// Of the breadcrumbs as JSON-LD (https://schema.org/BreadcrumbList), with whole addresses, what stands before the page's own;
    /// nothing for a site without an address.
    private let list: [UInt8]

    static let none = Trail(above: [], below: nil)

    /// `base` is the site's address.
    init(above: [Step], below base: String?) {
        self.above = above
        guard let base, !above.isEmpty else {
            list = []
            return
        }
        var list = Array(#"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#.utf8)
        for (number, step) in above.enumerated() {
            list += Self.item(number, step.title, base + Address.path(step.url))
            list.append(UInt8(ascii: ","))
        }
        self.list = list
    }

    /// The breadcrumbs as JSON-LD, down to the page with this title at this address.
    func structured(title: String, address: String) -> [UInt8] {
        list + Self.item(above.count, title, address) + Array("]}".utf8)
    }

    private static func item(_ number: Int, _ title: String, _ address: String) -> [UInt8] {
        var json = JSONWriter(capacity: 256)
        json.object { item in
            item.member("@type", "ListItem")
            item.member("position", number + 1)
            item.member("name", title)
            item.member("item", address)
        }
        return json.bytes
    }
}

/// The trails that many pages share: those of the entries of a class, and of what is in a folder.
struct Trails: Sendable {
    /// For each catalogue, for each of its classes; at the end for entries that belong to none.
    private let ofClasses: [[Trail]]
    /// By the URLs of folders, those that have landing pages.
    private let ofFolders: [String: Trail]

    init(_ site: Site) {
        ofClasses = site.catalogues.map { catalogue in
            let index = catalogue.id + "/"
            return catalogue.classes.map { Trail(through: [index, catalogue.url(of: $0)], site) }
                + [Trail(through: [index], site)]
        }
        ofFolders = Dictionary(uniqueKeysWithValues: site.children.keys.map { ($0, Trail(to: $0, site)) })
    }

    func trail(toClass codeClass: Int?, of catalogue: Int) -> Trail {
        ofClasses[catalogue][codeClass ?? ofClasses[catalogue].count - 1]
    }

    func trail(toFolder folder: String) -> Trail? { ofFolders[folder] }
}

extension Renderer {
    /// That of a page of Markdown: of an entry through its class, of any other through the folders above.
    func trail(of index: Int) -> Trail {
        let page = site.pages[index]
        guard let entry = page.entry else { return trail(to: page.url) }
        return trails.trail(toClass: site.listings[entry.catalogue].classOf[index], of: entry.catalogue)
    }

    func trail(to url: String) -> Trail {
        guard !url.isEmpty, url != Plan.notFoundPath else { return .none }
        let folder = Address.folderAbove(url)
        return trails.trail(toFolder: folder) ?? Trail(to: folder, site)
    }
}

extension Trail {
    /// That of what is in a folder.
    fileprivate init(to folder: String, _ site: Site) {
        var urls: [String] = []
        for part in folder.pathParts { urls.append((urls.last ?? "") + part + "/") }
        self.init(through: urls, site)
    }

    /// From the home page through what has these URLs, as far as it is called something.
    fileprivate init(through urls: [String], _ site: Site) {
        let below = urls.compactMap { url in site.title(of: url).map { Step(title: $0, url: url) } }
        self.init(above: [Step(title: "Home", url: "")] + below, below: site.settings.url)
    }
}
