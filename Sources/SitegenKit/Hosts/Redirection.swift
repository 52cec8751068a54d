/// An address that leads to another, both below the site's root.
struct Redirection: Comparable, Sendable {
    var from: String
    var to: String

    static func < (left: Redirection, right: Redirection) -> Bool { left.from < right.from }
}

extension Renderer {
    /// Every address that leads to a page: old URLs, codes in other letter case, which cannot be files, then the other
    /// spellings of codes. A host that takes only some of them takes the first.
    var redirections: [Redirection] {
        var aliases: [Redirection] = []
        var formerCodes: [Redirection] = []
        var spellings: [Redirection] = []
        for (url, route) in site.routes {
            switch route {
            case .redirect(let page):
                let alias = Redirection(from: url, to: site.pages[page].url)
                aliases.append(alias)
                // Names are in small letters, codes as they were.
                let isCode = alias.from != alias.from.lowercased() && site.pages[page].entry != nil
                if isCode, Address.folderAbove(alias.from) == Address.folderAbove(alias.to) {
                    formerCodes.append(alias)
                }
            case .spelling(let page): spellings.append(Redirection(from: url, to: site.pages[page].url))
            case .page, .catalogue, .codeClass, .faq, .search, .asset: continue
            }
        }
        let codes = site.listings.flatMap(\.entries).map { site.pages[$0].url }
        return aliases.sorted() + codes.flatMap { letterCases(of: $0, $0) }
            + formerCodes.sorted().flatMap { letterCases(of: $0.from, $0.to) } + spellings.sorted()
    }

    /// A code in small and in capital letters, where it is written otherwise and nothing else is there.
    private func letterCases(of written: String, _ url: String) -> [Redirection] {
        let folder = Address.folderAbove(written)
        let code = written.behind(folder)
        return Set([code.lowercased(), code.uppercased()]).subtracting([code]).sorted()
            .filter { site.routes[folder + $0] == nil }.map { Redirection(from: folder + $0, to: url) }
    }
}
