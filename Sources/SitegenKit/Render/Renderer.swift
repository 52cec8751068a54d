import Markdown

/// Makes the bytes of a file. Pure: any file, in any order, on any thread. An object, because what a page is made of names it
/// again and again.
package final class Renderer: Sendable {
    let site: Site
    let templates: Templates
    let facts: SiteFacts
    private let names: PageNames
    let trails: Trails

    package init(_ site: Site, _ templates: Templates) {
        self.site = site
        self.templates = templates
        facts = SiteFacts(site.settings)
        names = PageNames(site.pages, label: site.label(of:))
        trails = Trails(site)
    }

    package enum Rendered: Sendable {
        case bytes([UInt8])
        /// A file of the content, by its path.
        case copy(from: String)
    }

    package func render(_ output: Plan.Output) -> Rendered {
        var memo: ItemMemo?
        return render(output, &memo)
    }

    fileprivate func render(_ output: Plan.Output, _ memo: inout ItemMemo?) -> Rendered {
        if let file = file(output) { return file }
        guard let (template, model) = page(output) else { preconditionFailure("every other output is a page") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expectedSize(of: output))
        templates.render(template, model.value, into: &bytes, &memo)
        return .bytes(bytes)
    }

    /// Of a page: its body, and as much as most have around it. A redirect has hardly anything.
    private func expectedSize(of page: Plan.Output) -> Int {
        switch page {
        case .redirect: 2048
        case .home(let index), .article(let index), .entry(let index): site.pages[index].body.htmlCount + 20_480
        default: 20_480
        }
    }

    /// Renders files one after the other, in whatever order, and most quickly in the order of the plan.
    package struct Series {
        private let renderer: Renderer
        private var memo: ItemMemo? = ItemMemo()

        package init(_ renderer: Renderer) { self.renderer = renderer }

        package mutating func render(_ output: Plan.Output) -> Rendered { renderer.render(output, &memo) }
    }

    /// A file that no template makes; nil for a page.
    private func file(_ output: Plan.Output) -> Rendered? {
        switch output {
        case .asset(let bytes): .bytes(bytes)
        case .copy(let path): .copy(from: path)
        case .sitemap(let base): .bytes(sitemap(below: base))
        case .robots(let base): .bytes(robots(below: base))
        case .feed(let base): .bytes(feed(below: base))
        case .llms(let base): .bytes(llms(below: base))
        case .noJekyll: .bytes([])
        case .markdown(let twin): .bytes(markdown(twin))
        case .entryJSON(let index): .bytes(entryJSON(index))
        case .catalogueJSON(let index): .bytes(catalogueJSON(index))
        case .catalogueSchema(let index): .bytes(catalogueSchema(index))
        case .entrySchema(let index): .bytes(entrySchema(index))
        case .redirects: .bytes(redirects())
        case .headers(let immutable): .bytes(headers(immutable: immutable))
        case .azure(let immutable): .bytes(azure(immutable: immutable))
        case .shard(let name, let text): .bytes(Shard.script(name, text.bytes))
        case .pageShard(let shard, let pages): .bytes(Shard.script(shard, pages))
        case .openSearch(let base): .bytes(openSearch(below: base))
        default: nil
        }
    }

    /// What a page's template is given; nil for a file that no template makes.
    func page(_ output: Plan.Output) -> (template: String, model: PageModel)? {
        switch output {
        case .asset, .copy, .sitemap, .robots, .feed, .llms, .noJekyll, .markdown, .entryJSON, .catalogueJSON,
            .catalogueSchema, .entrySchema, .redirects, .headers, .azure, .shard, .pageShard,
            .openSearch:
            nil
        case .search: ("search", search())
        case .home(let index): ("home", home(index))
        case .article(let index): ("article", article(index))
        case .entry(let index): ("entry", entry(index))
        case .catalogue(let catalogue, let index): ("catalogue", self.catalogue(catalogue, index))
        case .codeClass(let catalogue, let index): ("class", codeClass(catalogue, index))
        case .faq(let index): ("faq", faq(index))
        case .notFound: ("404", notFound())
        case .redirect(let url, let index): ("redirect", redirect(from: url, to: index))
        }
    }

    func linker(for page: String, absolute: String? = nil) -> Linker {
        Linker(page: page, absolute: absolute, links: site.settings.links, names)
    }

    // MARK: What all pages share

    /// A page that has no Markdown of its own.
    /// `within` is what tells it from another page of the same title; the trail is that of its folder, unless another is given.
    func model(
        url: String, title: String, within: String? = nil, description: String, trail: Trail? = nil, _ linker: Linker
    ) -> PageModel {
        let model = PageModel(site: siteModel(linker, url: url))
        model.root = linker.root
        model.title = title
        let trail = trail ?? self.trail(to: url)
        model.breadcrumbs = trail.above.map { LinkModel.other(title: $0.title, url: linker.href($0.url)) }
        model.structuredData = structuredData(trail, title: title, url: url)
        model.hasSearch = site.settings.hasSearch
        model.searchPage = site.settings.hasSearch ? linker.href(Site.searchURL) : nil
        model.openSearch = site.settings.hasSearch && site.settings.url != nil ? linker.href(Plan.openSearchPath) : nil
        model.feed = site.settings.url != nil && !site.dated.isEmpty ? linker.href(Plan.feedPath) : nil
        model.headTitle = headTitle([title, within].compactMap(\.self))
        model.description = description
        model.canonical = canonical(url)
        return model
    }

    func canonical(_ url: String) -> String? { site.settings.url.map { $0 + Address.path(url) } }

    /// The title for the browser's tab, with the site's name.
    func headTitle(_ titles: [String]) -> String {
        var parts: [String] = []
        for part in titles + [site.settings.title.value] where part != parts.last { parts.append(part) }
        return parts.joined(separator: " · ")
    }

    /// The ways from a page to the same in Markdown and as JSON.
    func addTwins(to model: PageModel, _ url: String, json: String? = nil, _ linker: Linker) {
        if hasTwin(url, Plan.markdownName) { model.markdown = linker.href(url + Plan.markdownName) }
        if let json, hasTwin(url, json) { model.json = linker.href(url + json) }
    }

    /// A page of Markdown. The body of an entry is in its sections.
    func model(_ index: Int, _ linker: Linker) -> PageModel {
        let page = site.pages[index]
        let owner = page.entry.flatMap(authority)
        let model = model(
            url: page.url, title: page.title, within: owner, description: page.description, trail: trail(of: index),
            linker)
        addTwins(to: model, page.url, json: page.entry == nil ? nil : Plan.entryName, linker)
        model.date = page.date
        model.updated = page.updated
        model.edit = site.settings.edit.map { $0 + Address.path(page.path) }
        if page.entry == nil { model.body = linker.fill(page.body.readable, targets: site.targets[index][0]) }
        model.scripts = site.loads[index]?.scripts.map(linker.href) ?? []
        model.styles = site.loads[index]?.styles.map(linker.href) ?? []
        model.contents = contents(page.body)
        model.previous = site.neighbours[index].previous.map { .page($0, linker) }
        model.next = site.neighbours[index].next.map { .page($0, linker) }
        model.mentions = links(site.mentions[index].prefix(Self.mostMentions), linker)
        model.moreMentions = max(0, site.mentions[index].count - Self.mostMentions)
        return model
    }

    /// A page that a thousand others link to lists only some of them, or the site would grow with its square.
    private static let mostMentions = 50

    func links(_ pages: ArraySlice<Int>, _ linker: Linker) -> ModelList<LinkModel> {
        ModelList(pages) { .page($0, linker) }
    }

    private func siteModel(_ linker: Linker, url: String) -> SiteModel {
        func isCurrent(_ target: Site.Target?) -> Bool {
            if case .inside(let other, _)? = target { other == url } else { false }
        }
        func isWithin(_ target: Site.Target?) -> Bool {
            if case .inside(let other, _)? = target {
                !other.isEmpty && other != url && url.begins(with: other)
            } else {
                false
            }
        }
        let nav = site.nav.map { group in
            NavModel(
                title: group.title, url: group.target.map(linker.href), isCurrent: isCurrent(group.target),
                isWithin: isWithin(group.target)
                    || group.items.contains { isCurrent($0.target) || isWithin($0.target) },
                items: group.items.map { item in
                    NavModel.Item(
                        title: item.title, url: linker.href(item.target ?? .broken), isCurrent: isCurrent(item.target))
                })
        }
        return SiteModel(
            facts, home: linker.href(""), nav: nav,
            footer: site.footer.map { linker.fill($0.prose, targets: $0.targets).withoutParagraph } ?? [])
    }

    private func contents(_ prose: Prose) -> [ContentsModel] {
        var contents: [ContentsModel] = []
        for index in prose.headings.indices {
            let (title, id) = (prose.headings[index].text, prose.headings[index].id)
            switch prose.headings[index].level {
            case 2: contents.append(ContentsModel(title: title, id: id, items: []))
            case 3 where !contents.isEmpty:
                contents[contents.count - 1].items.append(ContentsModel.Item(title: title, id: id))
            default: break
            }
        }
        return contents
    }
}

extension [UInt8] {
    /// A rendered heading without its tags; nil for one that holds a link.
    var withoutHeading: [UInt8]? {
        let inner = dropFirst("<h2>".utf8.count).dropLast("</h2>".utf8.count)
        let link = Array("<a ".utf8)
        return inner.indices.contains { inner[$0...].starts(with: link) } ? nil : Array(inner)
    }

    /// One rendered paragraph without its tags; anything else as it is.
    var withoutParagraph: [UInt8] {
        let open = Array("<p>".utf8)
        let close = Array("</p>\n".utf8)
        guard starts(with: open), suffix(close.count).elementsEqual(close) else { return self }
        let inner = self[open.count..<count - close.count]
        for index in inner.indices where inner[index...].starts(with: open) { return self }
        return Array(inner)
    }
}
