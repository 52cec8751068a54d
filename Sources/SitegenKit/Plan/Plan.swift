package import Markdown

/// Every file that a build writes, by its path, before a byte of it is rendered.
package struct Plan: Sendable {
    package enum Output: Sendable {
        case home(Int)
        case article(Int)
        case entry(Int)
        /// The index of a catalogue, with the page of its index.md if there is one.
        case catalogue(Int, page: Int?)
        case codeClass(catalogue: Int, index: Int)
        case faq(page: Int?)
        /// The page that searches.
        case search
        /// A script of the search index, made of its name and its text.
        indirect case shard(String, StoredBytes)
        /// A script of the search index that is made of pages when it is written.
        indirect case pageShard(SearchIndex.PageShard, ArraySlice<SearchIndex.Page>)
        /// How a browser searches the site (OpenSearch).
        case openSearch(below: String)
        case notFound
        case redirect(from: String, to: Int)
        case markdown(Twin)
        case entryJSON(Int)
        case catalogueJSON(Int)
        /// The JSON Schema of a catalogue's JSON, and of its entries'.
        case catalogueSchema(Int)
        case entrySchema(Int)
        /// Redirects for hosts that have rules.
        case redirects
        /// What hosts send with the files; `immutable` are the paths of files whose content never changes.
        case headers(immutable: [String])
        /// What Azure Static Web Apps reads in place of both.
        case azure(immutable: [String])
        /// The sitemap, for a site with an address.
        case sitemap(below: String)
        case robots(below: String)
        /// The feed of dated articles.
        case feed(below: String)
        /// The list of pages for programs that read.
        case llms(below: String)
        /// Tells GitHub Pages to serve the files as they are.
        case noJekyll
        /// A file of the theme.
        case asset([UInt8])
        /// A file of the content that is published as it is.
        case copy(from: String)
    }

    package struct File: Sendable {
        package var path: String
        package var output: Output
    }

    /// Sorted by path; no two have one path, which linking has made sure of.
    package private(set) var files: [File]

    /// The plan without the files of the search index.
    package init(_ site: Site, assets: [Theme.Asset]) {
        let assets = assets.filter { site.settings.hasSearch || !Theme.isOfSearch($0.name) }
        var files: [File] = []
        var generated = Self.generated(site, assets)
        for (url, route) in site.routes {
            let output = Self.output(url, route, site)
            files.append(File(path: Address.output(url), output: output))
            generated += Self.twins(of: url, output, site)
        }
        files.append(File(path: Self.notFoundPath, output: .notFound))
        files += site.taken.isEmpty ? generated : generated.filter { !site.taken.contains($0.path.lowercased()) }
        files += assets.map { File(path: $0.path, output: .asset($0.bytes)) }
        if site.settings.hasSearch, let base = site.settings.url {
            files.append(File(path: Self.openSearchPath, output: .openSearch(below: base)))
        }
        self.files = files.sorted { $0.path < $1.path }
    }

    mutating func add(_ search: SearchIndex) {
        var added = Self.files(search)
        added.sort { $0.path < $1.path }
        // Both are sorted, and merged from the end on, where there is room: there are many.
        var next = files.count - 1
        files += added
        for place in files.indices.reversed() {
            guard let last = added.last else { break }
            if next >= 0, last.path < files[next].path {
                files[place] = files[next]
                next -= 1
            } else {
                files[place] = last
                added.removeLast()
            }
        }
    }

    /// Paths that no page and no file of the content may have.
    static func reserved(_ settings: Settings, _ assets: [Theme.Asset]) -> [String] {
        assets.map(\.path) + [notFoundPath] + (settings.hasSearch ? [searchRoot, openSearchPath] : [])
    }

    static let notFoundPath = "404.html"
    static let sitemapPath = "sitemap.xml"
    static let robotsPath = "robots.txt"
    static let llmsPath = "llms.txt"
    static let feedPath = "feed.xml"
    static let noJekyllPath = ".nojekyll"
    static let redirectsPath = "_redirects"
    static let headersPath = "_headers"
    static let azurePath = "staticwebapp.config.json"

    /// Files that are made of the whole site. A file of the content with one of these names takes its place.
    private static func generated(_ site: Site, _ assets: [Theme.Asset]) -> [File] {
        let immutable = assets.filter(\.isFingerprinted).map(\.path)
        var files = [
            File(path: noJekyllPath, output: .noJekyll), File(path: redirectsPath, output: .redirects),
            File(path: headersPath, output: .headers(immutable: immutable)),
        ]
        if site.settings.hosts.contains(.azure) {
            files.append(File(path: azurePath, output: .azure(immutable: immutable)))
        }
        guard let base = site.settings.url else { return files }
        files.append(File(path: sitemapPath, output: .sitemap(below: base)))
        files.append(File(path: robotsPath, output: .robots(below: base)))
        files.append(File(path: llmsPath, output: .llms(below: base)))
        if !site.dated.isEmpty { files.append(File(path: feedPath, output: .feed(below: base))) }
        return files
    }

    private static func output(_ url: String, _ route: Site.Route, _ site: Site) -> Output {
        switch route {
        case .page(let index):
            if let catalogue = site.indexOf[index] { return .catalogue(catalogue, page: index) }
            if url == Site.faqURL, !site.questions.isEmpty { return .faq(page: index) }
            if url.isEmpty { return .home(index) }
            return site.pages[index].entry == nil ? .article(index) : .entry(index)
        case .catalogue(let index): return .catalogue(index, page: nil)
        case .codeClass(let catalogue, let index): return .codeClass(catalogue: catalogue, index: index)
        case .faq: return .faq(page: nil)
        case .search: return .search
        case .asset(let path): return .copy(from: path)
        case .redirect(let page), .spelling(let page): return .redirect(from: url, to: page)
        }
    }
}
