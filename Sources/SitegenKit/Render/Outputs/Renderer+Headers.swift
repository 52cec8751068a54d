extension Renderer {
    /// What hosts send with the files: Netlify and Cloudflare Pages read this. No two rules set one header for one path,
    /// since some hosts join their values.
    func headers(immutable: [String]) -> [UInt8] {
        let base = site.settings.basePath
        var rules = [
            Rule(
                path: base + "*",
                headers: ResponseHeader.ofAll.map(\.line))
        ]
        let unchanging = immutable.map(Address.path) + (site.settings.hasSearch ? [Plan.shardFolder + "*"] : [])
        rules += unchanging.map {
            Rule(path: base + $0, headers: [ResponseHeader.immutable.line])
        }
        rules += twinPatterns().map {
            Rule(path: base + $0, headers: [ResponseHeader.markdown.line])
        }
        // The root itself, then every folder but those of the assets and of the search, whose files have rules of their own.
        let search = String(Site.searchURL.dropLast())
        let folders = Set(
            site.routes.keys.map { url in
                url.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(url[..<$0]) } ?? url
            })
        let pages = folders.subtracting(["assets", search]).filter { site.routes[$0] == nil }.sorted()
        let ofSearch = site.settings.hasSearch ? [Site.searchURL, Plan.searchRoot] : []
        rules += ([""] + ofSearch + pages.map { Address.path($0) + "/*" }).map {
            Rule(path: base + $0, headers: [ResponseHeader.asked.line])
        }
        let lines = rules.prefix(Self.mostRules).map { rule in
            rule.path + "\n" + rule.headers.map { "  \($0)\n" }.joined()
        }
        return Array(lines.joined().utf8)
    }

    private struct Rule {
        var path: String
        var headers: [String]
    }

    /// Cloudflare Pages reads no more rules than these.
    private static let mostRules = 100

    /// One pattern for each depth at which a page has a Markdown twin: `index.md`, `:part0/index.md`, `:part0/:part1/index.md`.
    private func twinPatterns() -> [String] {
        let depths = Set(
            site.routes.compactMap { url, route -> Int? in
                switch route {
                case .page, .catalogue, .faq: url.utf8.count { $0 == UInt8(ascii: "/") }
                case .codeClass, .asset, .redirect, .spelling, .search: nil
                }
            })
        return depths.sorted().map { depth in
            (0..<depth).map { ":part\($0)/" }.joined() + Plan.markdownName
        }
    }
}
