import Markdown

extension Site {
    /// Everything that the site promises to keep, sorted: its pages, the old URLs that lead to them, and the fragments
    /// that are no heading's own but declared: sections, questions and classes.
    package var permalinks: [Permalink] {
        let questionsOfPage = Dictionary(grouping: questions, by: \.page)
        var links: [Permalink] = []
        for (url, route) in routes {
            var fragments: [String] = []
            switch route {
            case .page(let index):
                let page = pages[index]
                fragments = (page.entry?.sections ?? []).filter { $0.spec != nil }.map(\.id)
                fragments += (questionsOfPage[index] ?? []).map { page.body.headings[$0.heading].id }
                if let catalogue = indexOf[index] { fragments += catalogues[catalogue].classes.map(\.id.value) }
                if url == Self.faqURL { fragments += questions.map(\.id) }
            case .catalogue(let index): fragments = catalogues[index].classes.map(\.id.value)
            case .faq: fragments = questions.map(\.id)
            case .codeClass, .search, .redirect: break
            // Files change their names, and spellings give way to pages.
            case .asset, .spelling: continue
            }
            links.append(Permalink(url))
            links += fragments.map { Permalink(url, fragment: $0) }
        }
        return PermalinkLock.sorted(links)
    }

    /// What a host serves at a URL. One without the slash at its end leads to the one with it.
    func route(at url: String) -> Route? { routes[url] ?? routes[url + "/"] }

    /// Whether a link still leads to what it was published for, or to what says that it is gone.
    func answers(_ link: Permalink, _ fragments: Fragments) -> Bool {
        guard let route = route(at: link.url) else { return false }
        switch route {
        case .asset: return true
        case .redirect(let page), .spelling(let page): return answers(page, link, fragments)
        case .page(let page): return answers(page, link, fragments)
        case .catalogue, .codeClass, .faq, .search:
            return link.fragment.isEmpty || fragments.current(link.fragment, on: route) != nil
        }
    }

    /// The page of a removed code answers for all that stood on it.
    private func answers(_ page: Int, _ link: Permalink, _ fragments: Fragments) -> Bool {
        link.fragment.isEmpty || pages[page].entry?.lifeCycle == .removed
            || fragments.current(link.fragment, on: .page(page)) != nil
    }
}
