import Markdown

/// Looks for what lost permalinks may have become. The lock knows addresses alone, so it goes by names, and only what is
/// new on the site, which no line of the lock names, can be a lost thing under another one.
struct SuccessorSearch {
    struct Fragment {
        enum Declared {
            case section(catalogue: Int)
            case heading(of: String)
        }

        /// On the page that was asked for.
        var fragment: String
        /// The id at the place that declares it.
        var heading: String
        var declared: Declared
    }

    private let site: Site
    /// Of pages that the lock does not know.
    private let newPages: NewPages
    /// Where a lost URL leads in other letter case, which only some hosts tell apart.
    private let inOtherCase: [String: Int]
    /// How many pages each folder has lost.
    private let lostPages: [String: Int]
    /// What each URL has lost besides itself.
    private let lostFragments: [String: [String]]
    /// For each URL that has lost some, the fragments that the lock does not know.
    private var newFragments: [String: NewFragments] = [:]
    /// The ids of sections, which many pages have.
    private let sections: Set<String>

    init(_ site: Site, _ lock: PermalinkLock, lost: [Permalink]) {
        self.site = site
        let locked = lock.links
        newPages = NewPages(
            site.pages.indices.filter {
                site.routes[site.pages[$0].url] == .page($0) && !locked.contains(Permalink(site.pages[$0].url))
            }, of: site)
        let lostURLs = Set(lost.map { $0.url.lowercased() })
        var inOtherCase: [String: Int] = [:]
        for (url, route) in site.routes where lostURLs.contains(url.lowercased()) {
            switch route {
            case .page(let page), .redirect(let page): inOtherCase[url.lowercased()] = page
            case .spelling, .catalogue, .codeClass, .faq, .search, .asset: break
            }
        }
        self.inOtherCase = inOtherCase
        lostPages = Dictionary(grouping: lost.filter(\.fragment.isEmpty)) { Address.folderAbove($0.url) }.mapValues(
            \.count)
        lostFragments = Dictionary(grouping: lost.filter { !$0.fragment.isEmpty }, by: \.url)
            .mapValues { $0.map(\.fragment) }
        sections = Set(site.catalogues.flatMap { $0.sections.map(\.id.value) })
        let questions = Dictionary(grouping: site.questions, by: \.page)
        for url in lostFragments.keys {
            newFragments[url] = NewFragments(
                candidates(at: url, questions).filter { !locked.contains(Permalink(url, fragment: $0.fragment)) })
        }
    }

    // MARK: Pages

    private struct NewPages {
        let byName: [String: [Int]]
        let byTitle: [String: [Int]]
        let byHeading: [String: [Int]]
        let byFolder: [String: (pages: [Int], names: NearWords)]

        init(_ pages: [Int], of site: Site) {
            func name(_ page: Int) -> String { SuccessorSearch.name(site.pages[page].url) }
            byName = Dictionary(grouping: pages, by: name)
            byTitle = Dictionary(grouping: pages) { Slug.github(site.pages[$0].title) }
            var byHeading: [String: [Int]] = [:]
            for page in pages {
                for id in Set(site.pages[page].body.headings.map(\.id)) { byHeading[id, default: []].append(page) }
            }
            self.byHeading = byHeading
            byFolder = Dictionary(grouping: pages) { Address.folderAbove(site.pages[$0].url) }
                .mapValues { ($0, NearWords($0.map(name))) }
        }
    }

    /// The page that a lost URL may be at now: what it is in other letter case, one of the same name or code elsewhere, one
    /// with the same questions, one with a near name beside it, or the only new one beside the only lost one.
    func page(for url: String) -> Int? {
        let name = Self.name(url)
        let folder = Address.folderAbove(url)
        if let page = inOtherCase[url.lowercased()] { return page }
        if let same = only(newPages.byName[name]) { return same }
        if let titled = only(newPages.byTitle[name]) { return titled }
        if let alike = alike(url) { return alike }
        guard let beside = newPages.byFolder[folder] else { return nil }
        if let near = beside.names.best(name) {
            return beside.pages.first { Self.name(site.pages[$0].url) == near }
        }
        return lostPages[folder] == 1 ? only(beside.pages) : nil
    }

    /// The new page that has at least half of the questions which the lost one had.
    private func alike(_ url: String) -> Int? {
        let questions = (lostFragments[url] ?? []).filter { !sections.contains($0) }
        var counts: [Int: Int] = [:]
        for question in questions {
            for page in newPages.byHeading[question] ?? [] { counts[page, default: 0] += 1 }
        }
        return only(counts.filter { 2 * $0.value >= questions.count }.map(\.key))
    }

    private func only(_ pages: [Int]?) -> Int? { pages?.count == 1 ? pages?[0] : nil }

    private static func name(_ url: String) -> String {
        var name = url.behind(Address.folderAbove(url))
        for ending in ["/", ".html"] where name.ends(with: ending) { name = name.before(ending) }
        return name.lowercased()
    }

    // MARK: Fragments

    private struct NewFragments {
        let fragments: [Fragment]
        let names: NearWords

        init(_ fragments: [Fragment]) {
            self.fragments = fragments
            names = NearWords(fragments.map(\.fragment))
        }
    }

    /// The section or question that has the place of a lost fragment: one of a near name, or the only new one beside the
    /// only lost one.
    func fragment(for link: Permalink) -> Fragment? {
        guard let new = newFragments[link.url] else { return nil }
        if let near = new.names.best(link.fragment) { return new.fragments.first { $0.fragment == near } }
        return lostFragments[link.url]?.count == 1 && new.fragments.count == 1 ? new.fragments[0] : nil
    }

    /// The file whose front matter can name a former fragment of the page.
    func file(of link: Permalink) -> String? {
        guard let page = page(at: link.url) else { return nil }
        if let entry = site.pages[page].entry, !entry.hasFile { return nil }
        return site.pages[page].path
    }

    private func candidates(at url: String, _ questions: [Int: [Question]]) -> [Fragment] {
        if url == Site.faqURL { return site.questions.compactMap { question($0, id: $0.id) } }
        guard let page = page(at: url) else { return [] }
        let asked = (questions[page] ?? []).compactMap {
            question($0, id: site.pages[page].body.headings[$0.heading].id)
        }
        guard let entry = site.pages[page].entry else { return asked }
        let sections = entry.sections.filter { $0.spec != nil }.map {
            Fragment(fragment: $0.id, heading: $0.id, declared: .section(catalogue: entry.catalogue))
        }
        return sections + asked
    }

    private func question(_ question: Question, id: String) -> Fragment? {
        let page = site.pages[question.page]
        guard page.entry?.hasFile != false else { return nil }
        return Fragment(
            fragment: id, heading: page.body.headings[question.heading].id, declared: .heading(of: page.path))
    }

    private func page(at url: String) -> Int? {
        switch site.route(at: url) {
        case .page(let page), .redirect(let page), .spelling(let page): page
        default: nil
        }
    }
}
