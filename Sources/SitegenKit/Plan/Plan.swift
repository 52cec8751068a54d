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
        case notFound
        case redirect(from: String, to: Int)
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
    package let files: [File]

    package init(_ site: Site, theme: Theme) {
        var files = site.routes.map { url, route in
            File(path: Address.output(url), output: Self.output(url, route, site))
        }
        files.append(File(path: Self.notFoundPath, output: .notFound))
        files += theme.assets.map { File(path: $0.name, output: .asset($0.bytes)) }
        self.files = files.sorted { $0.path < $1.path }
    }

    static let notFoundPath = "404.html"

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
        case .asset(let path): return .copy(from: path)
        case .redirect(let page): return .redirect(from: url, to: page)
        }
    }
}
