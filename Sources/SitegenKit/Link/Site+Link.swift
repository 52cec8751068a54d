import Markdown

extension Site {
    /// Hangs the pages together: routes, links, mentions, order. Serial and cheap; the only stage that sees all pages at once.
    /// `reserved` are the paths of files that the theme brings.
    package static func link(_ content: Content, reserved: [String]) -> (Site, [Diagnostic]) {
        var findings: [Diagnostic] = []
        var listings: [Listing] = []
        for index in content.catalogues.indices {
            let (listing, wrong) = Listing.make(index, content)
            listings.append(listing)
            findings += wrong
        }
        let questions = Question.gather(content)
        let routes = Routes(content, hasQuestions: !questions.isEmpty, reserved: reserved)
        findings += routes.findings
        let codes = CodeIndex(content)
        let resolver = Resolver(
            content, routes: routes.routes, codes: codes, fragments: Fragments(content, questions))

        var site = Site(
            content: content, codes: codes, routes: routes.routes,
            taken: Plan.taken(by: Array(routes.routes.keys) + reserved), targets: [], tables: [:], mentions: [],
            relations: [],
            related: [], neighbours: [], children: [:], listings: listings,
            questions: questions,
            dated: content.pages.indices.filter { content.pages[$0].article != nil && content.pages[$0].date != nil },
            nav: [], footer: nil, actions: [:], loads: [:], indexOf: [:])
        site.resolveTexts(resolver, &findings)
        site.makeTables(&findings)
        site.gatherMentions()
        site.resolveLoads(resolver, &findings)
        site.relate(codes, &findings)
        site.putInOrder()
        site.nav = content.settings.nav.map { site.navItem($0, resolver, &findings) }
        site.resolveFooter(resolver, &findings)
        for (index, catalogue) in content.catalogues.enumerated() {
            if case .page(let page)? = site.routes[catalogue.id + "/"] { site.indexOf[page] = index }
        }
        return (site, findings)
    }

    // MARK: Links

    private mutating func resolveTexts(_ resolver: Resolver, _ findings: inout [Diagnostic]) {
        targets.reserveCapacity(pages.count)
        for (index, page) in pages.enumerated() {
            let resolved = page.texts.map { text in
                text.links.map { link -> Target in
                    if link.kind == .note {
                        return .inside(url: page.url, fragment: String(link.destination.dropFirst()))
                    }
                    let place = Place(page.path, link.target)
                    let origin = Resolver.Origin(file: page.path, page: index, text: link.text, place: place)
                    let (target, wrong) = resolver.resolve(link.destination, origin)
                    findings += wrong
                    return target
                }
            }
            targets.append(resolved)
            if let action = page.article?.action {
                let origin = Resolver.Origin(file: page.path, page: index, text: action.label, place: action.link.place)
                let (target, wrong) = resolver.resolve(action.link.value, origin)
                findings += wrong
                actions[index] = target
            }
        }
    }

    private mutating func gatherMentions() {
        mentions = [[Int]](repeating: [], count: pages.count)
        for (index, targets) in targets.enumerated() {
            var linked: Set<Int> = []
            for case .inside(let url, _) in targets.joined() {
                if case .page(let other)? = routes[url], other != index { linked.insert(other) }
            }
            for other in linked { mentions[other].append(index) }
        }
    }

    private mutating func resolveFooter(_ resolver: Resolver, _ findings: inout [Diagnostic]) {
        guard let footer = settings.footer else { return }
        let bytes = Array(footer.value.utf8)
        let prose = Document.parse(bytes, in: 0..<bytes.count, syntax: .line)
            .prose(html: settings.html) { _, _, _ in nil }
        let targets = prose.links.map { link in
            let origin = Resolver.Origin(file: Settings.path, page: nil, text: link.text, place: footer.place)
            let (target, wrong) = resolver.resolve(link.destination, origin)
            findings += wrong
            return target
        }
        self.footer = (prose, targets)
    }

    private func navItem(_ item: Settings.NavItem, _ resolver: Resolver, _ findings: inout [Diagnostic]) -> NavItem {
        var target: Target?
        var title = item.title
        if let link = item.link {
            let origin = Resolver.Origin(file: Settings.path, page: nil, text: item.title ?? "", place: link.place)
            let (found, wrong) = resolver.resolve(link.value, origin)
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

    // MARK: Relations and order

    private mutating func relate(_ codes: CodeIndex, _ findings: inout [Diagnostic]) {
        var related = [[Int]](repeating: [], count: pages.count)
        relations = related
        for (index, page) in pages.enumerated() {
            guard let entry = page.entry else { continue }
            for field in entry.fields {
                for (number, item) in field.value.items.enumerated() {
                    guard case .code(let name) = item else { continue }
                    let (other, wrong) = codes.page(
                        name, from: entry.catalogue,
                        at: field.itemPlaces.indices.contains(number) ? field.itemPlaces[number] : field.place)
                    if let wrong { findings.append(wrong) }
                    guard let other, field.name == BuiltInField.related.rawValue, other != index else { continue }
                    relations[index].append(other)
                    if !related[index].contains(other) { related[index].append(other) }
                    if !related[other].contains(index) { related[other].append(index) }
                }
            }
        }
        let ranks = Dictionary(
            listings.flatMap(\.entries).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.related = related.map { $0.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) } }
    }

    private mutating func putInOrder() {
        var neighbours = [Neighbours](repeating: Neighbours(), count: pages.count)
        func chain(_ sequence: [Int]) {
            for (left, right) in zip(sequence, sequence.dropFirst()) {
                neighbours[left].next = right
                neighbours[right].previous = left
            }
        }
        for listing in listings { chain(listing.entries) }
        for folder in articlesByFolder().values {
            chain(folder)
            guard let first = folder.first, pages[first].isIndex else { continue }
            children[pages[first].url, default: []].insert(contentsOf: folder.dropFirst(), at: 0)
        }
        for (index, page) in pages.enumerated() where page.isIndex && !page.url.isEmpty {
            children[Address.folder(String(page.url.dropLast())), default: []].append(index)
        }
        self.neighbours = neighbours
    }

    /// The articles of each folder in the order in which they are read, the folder's index first.
    private func articlesByFolder() -> [String: [Int]] {
        let articles = pages.indices.filter { pages[$0].article != nil && pages[$0].url != "" }
        return Dictionary(grouping: articles) { Address.folder(pages[$0].path) }.mapValues { folder in
            folder.sorted { left, right in
                let one = (pages[left].isIndex ? 0 : 1, pages[left].article?.order ?? Int.max, pages[left].path)
                let other = (pages[right].isIndex ? 0 : 1, pages[right].article?.order ?? Int.max, pages[right].path)
                return one < other
            }
        }
    }
}
