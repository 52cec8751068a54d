import Markdown

extension Site {
    /// Hangs the pages together: routes, links, mentions, order. The only stage that sees all pages at once.
    /// `reserved` are the paths of files that the theme brings. Given what an earlier link has kept, and the files whose pages
    /// were made anew since then, looks only at the links of these pages, where that is enough.
    static func link(
        _ content: Content, reserved: [String], jobs: Int, reusing kept: KeptLinks? = nil, remade: Set<String>? = nil
    ) async -> (Site, [Diagnostic], KeptLinks) {
        let reused = kept?.reused(for: content, reserved, remade: remade)
        let frame: LinkFrame
        if let reused { frame = reused.frame } else { frame = await LinkFrame(content, reserved, jobs: jobs) }
        var findings = frame.findings
        let resolver = frame.resolver
        var site = Site(
            content: content, codes: resolver.codes, routes: resolver.routes, taken: frame.taken, targets: [],
            tables: [:], mentions: [], relations: [], related: [],
            neighbours: frame.order.neighbours, children: frame.order.children, listings: frame.order.listings,
            questions: frame.questions,
            dated: content.pages.indices.filter { content.pages[$0].article != nil && content.pages[$0].date != nil },
            nav: [], footer: nil, actions: [:], loads: [:], indexOf: [:])
        let listings = site.listings
        let (relations, links) = await both(jobs: jobs) {
            Relations(content, resolver.codes, listings)
        } _: {
            await mapped(Array(content.pages.indices), jobs: jobs) { index in
                reused?.links[index] ?? PageLinks(of: index, resolver)
            }
        }
        site.take(links, &findings)
        site.makeTables(&findings)
        site.gatherMentions(links)
        site.resolveLoads(resolver, &findings)
        site.relations = relations.named
        site.related = relations.related
        findings += relations.findings
        site.nav = content.settings.nav.map { site.navItem($0, resolver, &findings) }
        site.resolveFooter(resolver, &findings)
        for (index, catalogue) in content.catalogues.enumerated() {
            if case .page(let page)? = site.routes[catalogue.id + "/"] { site.indexOf[page] = index }
        }
        return (site, findings, KeptLinks(frame: frame, links: links, sharesFrame: reused != nil))
    }

    // MARK: Links

    private mutating func take(_ links: [PageLinks], _ findings: inout [Diagnostic]) {
        for (index, page) in links.enumerated() {
            findings += page.findings
            if let action = page.action { actions[index] = action }
        }
        targets = links.map(\.targets)
    }

    private mutating func gatherMentions(_ links: [PageLinks]) {
        var mentions = [[Int]](repeating: [], count: pages.count)
        for (index, page) in links.enumerated() {
            for other in page.linked { mentions[other].append(index) }
            // What tables of codes lead to is known only now.
            guard tables[index] != nil else { continue }
            for case .inside(let url, _) in targets[index].joined() {
                guard case .page(let other)? = routes[url], other != index else { continue }
                if mentions[other].last != index { mentions[other].append(index) }
            }
        }
        self.mentions = mentions
    }

    private mutating func resolveFooter(_ resolver: Resolver, _ findings: inout [Diagnostic]) {
        guard let footer = settings.footer else { return }
        let bytes = Array(footer.value.utf8)
        let prose = Document.parse(bytes, in: 0..<bytes.count, syntax: .line)
            .prose(html: settings.html) { _ in nil }
        var origin = Resolver.Origin(file: Settings.path, page: nil, place: footer.place)
        let targets = prose.links.map { link in
            origin.text = link.text
            let (target, _, wrong) = resolver.resolve(link.destination, origin)
            findings += wrong
            return target
        }
        self.footer = (prose, targets)
    }

    private func navItem(_ item: Settings.NavItem, _ resolver: Resolver, _ findings: inout [Diagnostic]) -> NavItem {
        var target: Target?
        var title = item.title
        if let link = item.link {
            var origin = Resolver.Origin(file: Settings.path, page: nil, place: link.place)
            origin.text = item.title ?? ""
            let (found, _, wrong) = resolver.resolve(link.value, origin)
            findings += wrong
            target = found
            if title == nil, case .inside(let url, _) = found { title = self.title(of: url) }
            title = title ?? link.value
        }
        return NavItem(title: title ?? "", target: target, items: item.items.map { navItem($0, resolver, &findings) })
    }

    /// What a page is called in a list of links.
    package func title(of url: String) -> String? {
        switch routes[url] {
        case .page(let page), .redirect(let page), .spelling(let page): pages[page].title
        case .catalogue(let index): catalogues[index].title
        case .codeClass(let catalogue, let index): catalogues[catalogue].classes[index].label
        case .faq: "Frequently asked questions"
        case .search: "Search"
        case .asset, nil: nil
        }
    }
}
