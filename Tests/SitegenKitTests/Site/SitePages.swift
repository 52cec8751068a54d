import Foundation
import TestSupport

/// The pages of a built site, read.
struct SitePages: Sendable {
    struct Page: Sendable {
        /// The file's path in the output.
        let path: String
        let html: HTMLDocument
        /// Where the page is served.
        let address: WebAddress

        /// The page that this one sends its readers to, as written.
        var redirect: String? {
            guard let content = html.all("meta").first(where: { $0["http-equiv"] == "refresh" })?["content"],
                let url = content.firstRange(of: "url=")
            else { return nil }
            return String(content[url.upperBound...])
        }

        var isNotFound: Bool { path == "404.html" }
        /// What it shows depends on the query: it is not to be found by others.
        var isSearch: Bool { path == "search/index.html" }

        func meta(_ name: String) -> [String] {
            html.all("meta").filter { $0["name"] == name || $0["property"] == name }.map { $0["content"] ?? "" }
        }
    }

    enum Target {
        case page(Page)
        /// A file that is no page.
        case file(path: String)
        /// Nothing of this site.
        case elsewhere
        case missing
    }

    let site: BuiltSite
    let root: WebAddress
    /// Sorted by path.
    let pages: [Page]

    private let byPath: [String: Page]

    init(_ site: BuiltSite) throws {
        struct NoAddress: Error {}
        guard let root = WebAddress(site.url) else { throw NoAddress() }
        self.site = site
        self.root = root
        pages = site.files.keys.filter { $0.hasSuffix(".html") }.sorted().map { path in
            let url = path.hasSuffix("/index.html") || path == "index.html" ? String(path.dropLast(10)) : path
            // A `./` in front, or a colon in the first part would make it a scheme.
            let encoded = "./" + (url.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? url)
            return Page(path: path, html: HTMLDocument(site.files[path] ?? []), address: root.resolving(encoded))
        }
        byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    }

    /// Whether a text is the whole address of a page. A sign may be percent-encoded in one and not in the other.
    func isAddress(_ text: String, of address: WebAddress) -> Bool {
        guard let whole = WebAddress(text), whole.description == whole.document,
            case .page(let page) = target(of: whole),
            case .page(let expected) = target(of: address)
        else { return false }
        return page.path == expected.path
    }

    /// What a static host has at an address. Only exact paths: a folder has its slash, letters have their case.
    func target(of address: WebAddress) -> Target {
        guard address.host == root.host, address.scheme == root.scheme else { return .elsewhere }
        guard address.path.hasPrefix(root.path),
            var path = address.path.dropFirst(root.path.count).removingPercentEncoding
        else { return .missing }
        if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
        if let page = byPath[path] { return .page(page) }
        return site.files[path] == nil ? .missing : .file(path: path)
    }
}
