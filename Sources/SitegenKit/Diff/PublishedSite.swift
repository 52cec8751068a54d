/// What readers of a built site can link to, told by its files alone: the project that they were made of need not be there.
package struct PublishedSite: Sendable {
    package struct Code: Hashable, Sendable {
        package var catalogue: String
        package var authority: String
        package var code: String
    }

    package struct Entry: Hashable, Sendable {
        package var url: String
        package var status: String
    }

    struct Page: Sendable {
        var fragments: Set<String> = []
        /// Of its Markdown where it has any, else of its HTML, in which the navigation changes with other pages.
        var fingerprint: String
    }

    /// By their URLs below the root.
    private(set) var pages: [String: Page] = [:]
    /// From one URL to another.
    private(set) var redirects: [String: String] = [:]
    private(set) var codes: [Code: Entry] = [:]
    /// A list of files alone knows neither fragments nor codes nor redirects.
    package private(set) var isListOnly = false
    /// What stands before the paths in `_redirects`.
    private var basePath = "/"
    private var rules: [(from: String, to: String)] = []
    private var twins: [String: String] = [:]

    package init() {}

    /// Whether a file of this path says anything of the site.
    package static func isRead(_ path: String) -> Bool {
        guard !path.hasPrefix("."), !path.contains("/."), path != Plan.notFoundPath else { return false }
        return path.hasSuffix(".html") || path == Plan.redirectsPath || path.hasSuffix("/" + Plan.catalogueName)
            || path == Plan.markdownName || path.hasSuffix("/" + Plan.markdownName)
    }

    /// Takes in a file. The order does not matter; `finish` comes last.
    package mutating func add(_ path: String, _ bytes: [UInt8]) {
        if path.hasSuffix(".html") {
            addPage(Self.url(path), bytes)
        } else if path == Plan.redirectsPath {
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let parts = line.split(separator: " ")
                if parts.count >= 2 { rules.append((String(parts[0]), String(parts[1]))) }
            }
        } else if path.hasSuffix(Plan.catalogueName) {
            if let catalogue = JSONReader.value(of: bytes) { addCodes(catalogue) }
        } else {
            twins[String(path.dropLast(Plan.markdownName.count))] = Fingerprint.make(bytes)
        }
    }

    package mutating func finish() {
        for (url, fingerprint) in twins where pages[url] != nil { pages[url]?.fingerprint = fingerprint }
        func inside(_ path: String) -> String? {
            path.hasPrefix(basePath) ? Address.decoded(path.dropFirst(basePath.count)) : nil
        }
        for rule in rules {
            guard let from = inside(rule.from), let to = inside(rule.to), pages[from] == nil else { continue }
            redirects[from] = to
        }
        twins = [:]
        rules = []
    }

    /// The site that a publication's list of files tells of. Nil for what is no such list.
    package static func list(_ bytes: [UInt8]) -> PublishedSite? {
        guard case .object(let files)? = JSONReader.value(of: bytes)?["files"] else { return nil }
        var site = PublishedSite()
        site.isListOnly = true
        let values = Dictionary(files.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for file in files where file.name.hasSuffix(".html") && file.name != Plan.notFoundPath {
            let twin = file.name.hasSuffix("index.html") ? String(file.name.dropLast("html".count)) + "md" : ""
            let value = values[twin] ?? file.value
            site.pages[url(file.name)] = Page(fingerprint: value.text ?? "")
        }
        return site
    }

    private static func url(_ path: String) -> String {
        path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
    }

    private mutating func addPage(_ url: String, _ bytes: [UInt8]) {
        let head = PageTags(bytes)
        if url.isEmpty, let canonical = head.canonical { basePath = Settings.path(of: canonical) }
        if let refresh = head.refresh {
            let target = Address.decoded(refresh.prefix { $0 != "#" })
            let whole = Address.normalized(Address.folder(url) + target) ?? ""
            let to = whole + (target.hasSuffix("/") && !whole.isEmpty ? "/" : "")
            redirects[url] = to.hasSuffix("index.html") ? Self.url(to) : to
        } else {
            pages[url] = Page(fragments: head.ids, fingerprint: Fingerprint.make(bytes))
        }
    }

    private mutating func addCodes(_ catalogue: JSONValue) {
        guard let id = catalogue["id"]?.text else { return }
        for entry in catalogue["entries"]?.items ?? [] {
            guard let code = entry["code"]?.text, let status = entry["status"]?.text else { continue }
            let key = Code(catalogue: id, authority: entry["authority"]?.text ?? "", code: code)
            codes[key] = Entry(url: Address.decoded(entry["path"]?.text ?? ""), status: status)
        }
    }
}
