extension Renderer {
    /// Old URLs and other spellings for hosts that redirect by rules, a line each: Netlify and Cloudflare Pages read this.
    /// Beyond what has a redirect page it has codes in other letter case, which cannot be files.
    func redirects() -> [UInt8] {
        var aliases: [Rule] = []
        var spellings: [Rule] = []
        for (url, route) in site.routes {
            switch route {
            case .redirect(let page): aliases.append(Rule(from: url, to: site.pages[page].url))
            case .spelling(let page): spellings.append(Rule(from: url, to: site.pages[page].url))
            case .page, .catalogue, .codeClass, .faq, .search, .asset: continue
            }
        }
        // Where there are too many, those are left out that have a page to do their work.
        let rules = aliases.sorted() + letterCases() + spellings.sorted()
        let kept = rules.filter { !$0.isPattern }.prefix(Self.mostRedirects).sorted()
        let base = site.settings.basePath
        let lines = kept.map { "\(base)\(Address.path($0.from)) \(base)\(Address.path($0.to)) 301\n" }
        return Array(lines.joined().utf8)
    }

    private struct Rule: Comparable {
        var from: String
        var to: String

        /// Whether the hosts would take a part of the path for a placeholder.
        var isPattern: Bool { from.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ":") } }

        static func < (left: Rule, right: Rule) -> Bool { left.from < right.from }
    }

    /// Cloudflare Pages reads no more static rules than these.
    private static let mostRedirects = 2000

    /// Each code in small and in capital letters, where it is written otherwise.
    private func letterCases() -> [Rule] {
        site.listings.flatMap(\.entries).flatMap { index -> [Rule] in
            let url = site.pages[index].url
            let folder = Address.folder(String(url.dropLast()))
            let code = String(url.dropFirst(folder.count))
            return Set([code.lowercased(), code.uppercased()]).subtracting([code]).sorted().map {
                Rule(from: folder + $0, to: url)
            }
        }
    }
}
