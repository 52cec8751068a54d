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
    private let locked: Set<Permalink>
    private let lost: [Permalink]
    /// Pages that the lock does not know.
    private let newPages: [Int]

    init(_ site: Site, _ lock: PermalinkLock, lost: [Permalink]) {
        self.site = site
        self.lost = lost
        let locked = lock.links
        self.locked = locked
        newPages = site.pages.indices.filter {
            site.routes[site.pages[$0].url] == .page($0) && !locked.contains(Permalink(site.pages[$0].url))
        }
    }

    // MARK: Pages

    /// The page that a lost URL may be at now: one of the same name or code elsewhere, one with the same questions, one
    /// with a near name beside it, or the only new one beside the only lost one.
    func page(for url: String) -> Int? {
        let name = Self.name(url)
        let folder = Self.folder(url)
        if let same = only(newPages.filter { Self.name(site.pages[$0].url) == name }) { return same }
        if let titled = only(newPages.filter { Slug.github(site.pages[$0].title) == name }) { return titled }
        if let alike = alike(url) { return alike }
        let beside = newPages.filter { Self.folder(site.pages[$0].url) == folder }
        if let near = NearWords.best(name, among: beside.map { Self.name(site.pages[$0].url) }) {
            return beside.first { Self.name(site.pages[$0].url) == near }
        }
        let gone = lost.filter { $0.fragment.isEmpty && Self.folder($0.url) == folder }
        return gone.count == 1 ? only(beside) : nil
    }

    /// The new page that has at least half of the questions which the lost one had.
    private func alike(_ url: String) -> Int? {
        let declared = Set(site.catalogues.flatMap { $0.sections.map(\.id.value) })
        let questions = lost.filter { $0.url == url && !$0.fragment.isEmpty && !declared.contains($0.fragment) }
        guard !questions.isEmpty else { return nil }
        return only(
            newPages.filter { page in
                let ids = Set(site.pages[page].body.headings.map(\.id))
                return 2 * questions.count { ids.contains($0.fragment) } >= questions.count
            })
    }

    private func only(_ pages: [Int]) -> Int? { pages.count == 1 ? pages[0] : nil }

    private static func folder(_ url: String) -> String {
        Address.folder(url.hasSuffix("/") ? String(url.dropLast()) : url)
    }

    private static func name(_ url: String) -> String {
        var name = url.dropFirst(folder(url).count)
        for ending in ["/", ".html"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
        return name.lowercased()
    }

    // MARK: Fragments

    /// The section or question that has the place of a lost fragment: one of a near name, or the only new one beside the
    /// only lost one.
    func fragment(for link: Permalink) -> Fragment? {
        let new = candidates(at: link.url).filter { !locked.contains(Permalink(link.url, fragment: $0.fragment)) }
        if let near = NearWords.best(link.fragment, among: new.map(\.fragment)) {
            return new.first { $0.fragment == near }
        }
        let gone = lost.filter { $0.url == link.url && !$0.fragment.isEmpty }
        return gone.count == 1 && new.count == 1 ? new[0] : nil
    }

    /// The file whose front matter can name a former fragment of the page.
    func file(of link: Permalink) -> String? {
        guard let page = page(at: link.url) else { return nil }
        if let entry = site.pages[page].entry, !entry.hasFile { return nil }
        return site.pages[page].path
    }

    private func candidates(at url: String) -> [Fragment] {
        if url == Site.faqURL { return site.questions.compactMap { question($0, id: $0.id) } }
        guard let page = page(at: url) else { return [] }
        let ofPage = site.questions.filter { $0.page == page }
        let questions = ofPage.compactMap { question($0, id: site.pages[page].body.headings[$0.heading].id) }
        guard let entry = site.pages[page].entry else { return questions }
        let sections = entry.sections.filter { $0.spec != nil }.map {
            Fragment(fragment: $0.id, heading: $0.id, declared: .section(catalogue: entry.catalogue))
        }
        return sections + questions
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
