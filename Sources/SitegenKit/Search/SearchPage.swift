import Markdown

/// A page as the search sees it: what it is called, and its text by sections.
struct SearchPage: Sendable {
    var title: String
    /// Codes, aliases and former names: what a reader types who has it in hand.
    var names: [String]
    /// What leads to this page when it is the whole query.
    var keys: [String]
    /// Whether the page stands behind others of the same name: an entry of an authority that is not the default one.
    var isSecondary = false
    /// The description, then lines of what else is said of it.
    var summary: [String]
    /// `name=value` of each field that filters.
    var facets: [String]
    /// All that shards say of the page.
    private(set) var text = PageText()
}

extension SearchPage {
    /// The site is not copied, which would count dozens of references.
    init(_ index: Int, of site: borrowing Site) {
        let page = site.pages[index]
        title = page.title
        names = []
        keys = [page.title]
        summary = [page.description]
        facets = []
        if let entry = page.entry { describe(entry, index, site) }
        names += page.article?.tags ?? []
        // What the page of a catalogue shows of it.
        if let text = site.indexOf[index].flatMap({ site.catalogues[$0].description }) { summary.append(text) }
        text = PageText(
            url: page.url, label: site.label(of: index), summary: summary, names: names,
            html: page.body.storedHTML, headings: page.body.headings)
    }

    private mutating func describe(_ entry: Entry, _ index: Int, _ site: Site) {
        let catalogue = site.catalogues[entry.catalogue]
        let code = entry.code.value
        isSecondary = entry.authority != catalogue.defaultAuthority
        let aliases = entry.field(.aliases)?.value.items.map(\.text) ?? []
        names = [code] + aliases
        keys += names + [entry.name].compactMap(\.self) + [catalogue.id + " " + code]
        if let owner = catalogue.authority(entry.authority) {
            names.append(owner.name)
            for name in Set([owner.id, owner.name]).sorted() { keys += [name + " " + code, code + " " + name] }
        }
        if let codeClass = site.listings[entry.catalogue].classOf[index] {
            let codeClass = catalogue.classes[codeClass]
            summary.append(codeClass.id.value + " " + codeClass.title)
        }
        for spec in catalogue.declaredFields where !spec.isHidden {
            guard let field = entry.field(spec.name) else { continue }
            let values = field.value.items.map(\.text)
            if spec.isFacet { facets += values.map { spec.name + "=" + $0 } }
            if case .url = field.value.items.first { continue }
            summary.append(spec.label + " " + values.joined(separator: " "))
        }
    }

    /// A page without Markdown of its own: the index of a catalogue, a class, the page of all questions.
    init(url: String, title: String, keys: [String] = [], summary: String) {
        self.title = title
        names = keys
        self.keys = keys + [title]
        self.summary = [summary]
        facets = []
        text = PageText(url: url, label: title, summary: self.summary, names: names)
    }

    /// Where a page comes from that can be found.
    enum Source: Sendable {
        case page(Int)
        /// Kept elsewhere: there are few of these.
        indirect case other(SearchPage)

        func page(of site: Site) -> SearchPage {
            switch self {
            case .page(let index): SearchPage(index, of: site)
            case .other(let page): page
            }
        }
    }

    /// What can be found, in the order of the pages.
    static func sources(of site: Site) -> [Source] {
        var sources = site.pages.indices.map { Source.page($0) }
        for (url, route) in site.routes.sorted(by: { $0.key < $1.key }) {
            switch route {
            case .catalogue(let index):
                let catalogue = site.catalogues[index]
                sources.append(
                    .other(SearchPage(url: url, title: catalogue.title, summary: catalogue.description ?? "")))
            case .codeClass(let catalogue, let index):
                let codeClass = site.catalogues[catalogue].classes[index]
                sources.append(
                    .other(
                        SearchPage(
                            url: url, title: codeClass.label, keys: [codeClass.id.value, codeClass.title],
                            summary: codeClass.summary ?? "")))
            case .faq:
                sources.append(
                    .other(
                        SearchPage(
                            url: url, title: site.title(of: url) ?? "", keys: ["FAQ"],
                            summary: "")))
            case .page, .asset, .redirect, .spelling, .search: continue
            }
        }
        return sources
    }
}
