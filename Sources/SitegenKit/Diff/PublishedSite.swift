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
        guard !path.begins(with: "."), !path.contains("/."), path != Plan.notFoundPath else { return false }
        return path.ends(with: ".html") || path == Plan.redirectsPath || path.ends(with: "/" + Plan.catalogueName)
            || path == Plan.markdownName || path.ends(with: "/" + Plan.markdownName)
    }

    /// Takes in a file. The order does not matter; `finish` comes last.
    package mutating func add(_ path: String, _ bytes: [UInt8]) {
        if path.ends(with: ".html") {
            addPage(Self.url(path), bytes)
        } else if path == Plan.redirectsPath {
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let parts = line.split(separator: " ")
                if parts.count >= 2 { rules.append((String(parts[0]), String(parts[1]))) }
            }
        } else if path.ends(with: Plan.catalogueName) {
            if let catalogue = JSONReader.value(of: bytes) { addCodes(catalogue) }
        } else {
            twins[String(path.dropLast(Plan.markdownName.count))] = Fingerprint.make(bytes)
        }
    }

    package mutating func finish() {
        for (url, fingerprint) in twins where pages[url] != nil { pages[url]?.fingerprint = fingerprint }
        func inside(_ path: String) -> String? {
            path.begins(with: basePath) ? Address.decoded(path.behind(basePath)) : nil
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
        for file in files where file.name.ends(with: ".html") && file.name != Plan.notFoundPath {
            let twin = file.name.ends(with: "index.html") ? file.name.before("html") + "md" : ""
            let value = values[twin] ?? file.value
            site.pages[url(file.name)] = Page(fingerprint: value.text ?? "")
        }
        return site
    }

    private static func url(_ path: String) -> String {
        path == "index.html" || path.ends(with: "/index.html") ? path.before("index.html") : path
    }

    private mutating func addPage(_ url: String, _ bytes: [UInt8]) {
        let head = PageTags(bytes)
        if url.isEmpty, let canonical = head.canonical { basePath = Settings.path(of: canonical) }
        if let refresh = head.refresh {
            let target = Address.decoded(refresh.prefix { $0 != "#" })
            let whole = Address.normalized(Address.folder(url) + target) ?? ""
            let to = whole + (target.ends(with: "/") && !whole.isEmpty ? "/" : "")
            redirects[url] = to.ends(with: "index.html") ? Self.url(to) : to
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
