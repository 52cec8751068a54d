import Markdown

/// An address that leads to another, both below the site's root.
struct Redirection: Comparable, Hashable, Sendable {
    var from: String
    var to: String

    static func < (left: Redirection, right: Redirection) -> Bool { left.from < right.from }
}

extension Renderer {
    /// Every address that leads to a page: old URLs, codes in other letter case and former ones as they were
    /// written, which cannot be files, then the other spellings of codes. A host that takes only some of them takes the first.
    var redirections: [Redirection] {
        var aliases: [Redirection] = []
        var spellings: [Redirection] = []
        for (url, route) in site.routes {
            switch route {
            case .redirect(let page): aliases.append(Redirection(from: url, to: site.pages[page].url))
            case .spelling(let page): spellings.append(Redirection(from: url, to: site.pages[page].url))
            case .page, .catalogue, .codeClass, .faq, .search, .asset: continue
            }
        }
        return aliases.sorted() + letterCases() + formerCodes() + spellings.sorted()
    }

    /// Each code in small and in capital letters, where it is written otherwise and nothing else is there.
    private func letterCases() -> [Redirection] {
        site.listings.flatMap(\.entries).flatMap { index -> [Redirection] in
            let url = site.pages[index].url
            let folder = Address.folderAbove(url)
            let code = url.behind(folder)
            return Set([code.lowercased(), code.uppercased()]).subtracting([code]).sorted()
                .filter { site.routes[folder + $0] == nil }.map { Redirection(from: folder + $0, to: url) }
        }
    }

    /// Former codes as they were written, which tools may have printed; their own URLs are in small letters.
    private func formerCodes() -> [Redirection] {
        var found: Set<Redirection> = []
        for index in site.listings.flatMap(\.entries) {
            let page = site.pages[index]
            let folder = Address.folderAbove(page.url)
            for alias in page.entry?.field(.aliases)?.value.items.map(\.text) ?? [] {
                let written = folder + alias + "/"
                if Address.segment(alias) == alias, site.routes[written] == nil,
                    site.routes[folder + Slug.github(alias) + "/"] == .redirect(to: index)
                {
                    found.insert(Redirection(from: written, to: page.url))
                }
            }
        }
        return found.sorted()
    }
}
