package import Markdown

/// What a build is told besides the snapshot.
package struct BuildOptions: Hashable, Sendable {
    /// In place of the `url` in site.yaml.
    package var baseURL: String?
    /// Whether drafts are part of the site.
    package var drafts = false
    /// How many threads share the work.
    package var jobs = 1

    package init(baseURL: String? = nil, drafts: Bool = false, jobs: Int = 1) {
        self.baseURL = baseURL
        self.drafts = drafts
        self.jobs = jobs
    }
}

/// Everything that was written, each page for itself.
package struct Content: Sendable {
    package var settings: Settings
    package var catalogues: [Catalogue]
    /// By path, and within a file of many entries as they stand there.
    package var pages: [Page]
    package var drafts: Drafts
    /// Paths and codes of pages that could not be read, which has been reported once.
    package var unread: Unread
    /// Paths of files that are published as they are.
    package var assets: [String]
    /// What was published before; nil for a site that keeps no such list.
    package var permalinks: PermalinkLock?
    /// As of the snapshot.
    package var spill: (any Spill)?
}

/// Pages that are there and could not be read.
package struct Unread: Hashable, Sendable {
    package var paths: Set<String> = []
    /// In lower case.
    package var codes: Set<String> = []
    /// Whole folders, of catalogues whose catalogue.yaml or data could not be read.
    package var folders: [String] = []
    /// URLs that pages with an error name in their front matter, and all names in it where more is not known of the page.
    package var addresses: Set<String> = []
    package var names: Set<String> = []

    /// Whether a path leads to one of them.
    package func covers(_ path: String) -> Bool {
        paths.contains(path) || folders.contains { path.begins(with: $0) || path + "/" == $0 }
    }

    /// Whether what was served at a URL may be one of them, or is named by a page that has another error.
    package func mayServe(_ url: String) -> Bool {
        guard !paths.isEmpty || !folders.isEmpty || !codes.isEmpty || !addresses.isEmpty else { return false }
        let inside = Address.withoutSlash(url)
        let name = Address.name(inside).lowercased()
        return ["content/\(inside).md", "content/\(url)index.md"].contains(where: covers) || addresses.contains(inside)
            || names.contains(name) || codes.contains { Address.segment($0) == name }
    }

    /// Looks for URLs and names in the front matter of pages that have an error, of which one is not to become many.
    fileprivate mutating func takeAddresses(
        of findings: [Diagnostic], unclear: Set<String>, _ snapshot: Snapshot
    ) {
        let files = Set(findings.filter { $0.severity == .error }.compactMap(\.place?.file))
        for file in files where file.begins(with: "content/") && file.ends(with: ".md") {
            guard let bytes = Text.read(file, from: snapshot).bytes else { continue }
            for word in FrontMatter.words(bytes) {
                if word.begins(with: "/"), let url = Permalink(parsing: Address.path(word))?.url {
                    addresses.insert(Address.withoutSlash(url))
                } else if paths.contains(file) || unclear.contains(file) {
                    names.insert(Slug.github(word))
                }
            }
        }
    }
}

extension Content {
    private static let homePath = "content/index.md"

    /// Reads a snapshot. Nil where there is no site to speak of; what is wrong with it is in the diagnostics either way.
    package static func load(_ snapshot: Snapshot, _ options: BuildOptions) async -> (Content?, [Diagnostic]) {
        let (content, findings, _) = await load(snapshot, options, reusing: nil)
        return (content, findings)
    }

    /// The same, and given what an earlier load has kept, takes over the pages that would be the same, and says what to keep.
    static func load(
        _ snapshot: Snapshot, _ options: BuildOptions, reusing kept: KeptPages?
    ) async -> (Content?, [Diagnostic], KeptPages?) {
        let (settings, settingsFindings) = Settings.read(from: snapshot, baseURL: options.baseURL)
        guard let settings else { return (nil, settingsFindings, kept) }
        var findings = settingsFindings
        let (catalogues, brokenFolders, schemaFindings) = readCatalogues(snapshot)
        findings += schemaFindings
        findings += problems(snapshot, besides: catalogues)

        let reader = SourceReader(
            snapshot: snapshot, catalogues: catalogues, brokenFolders: brokenFolders,
            drafts: options.drafts, rawHTML: settings.html)
        let basis = kept.map { _ in KeptPages.Basis(snapshot, reader, options) }
        var load = await PageLoad(snapshot, reader, kept?.basis == basis ? kept : nil, jobs: options.jobs)
        findings += load.parts.flatMap(\.read.findings)
        var unread = Unread(paths: Set(load.parts.compactMap(\.read.unread)), folders: brokenFolders)
        unread.codes = Set(unread.paths.compactMap { reader.unreadCode($0)?.lowercased() })
        let unclear = load.parts.compactMap(\.read.unclear)
        unread.codes.formUnion(unclear.flatMap(\.codes).map { $0.lowercased() })
        unread.folders += load.parts.compactMap(\.read.unreadFolder)
        let drafts = Drafts(load.parts.flatMap(\.read.drafts))
        let (pages, pageFindings) = await load.pages(
            settings, Inclusion(snapshot), snapshot.spill, keeps: kept != nil, jobs: options.jobs)
        findings += pageFindings
        if !pages.contains(where: { $0.url.isEmpty }), !unread.covers(homePath) {
            let draft = drafts.draft(served: "")
            let what = pages.isEmpty ? "There is no page in content" : "There is no home page"
            let help = draft?.help ?? "write \(homePath), or run `sitegen new site`"
            findings.append(
                Diagnostic(.homeMissing, draft == nil ? what : "The home page is a draft", at: nil, help: help))
        }
        let (permalinks, lockFindings) = PermalinkLock.read(from: snapshot)
        findings += lockFindings
        if permalinks != nil {
            unread.takeAddresses(of: findings, unclear: Set(unclear.map(\.path)), snapshot)
        }
        let assets = assets(snapshot, besides: catalogues)
        findings += misnamedPages(assets)
        let content = Content(
            settings: settings, catalogues: catalogues, pages: pages, drafts: drafts, unread: unread,
            assets: assets, permalinks: permalinks, spill: snapshot.spill
        )
        guard let kept, let basis else { return (content, findings, nil) }
        return (content, findings, KeptPages(load, basis, snapshot, earlier: kept))
    }

    /// Files that are published as they are: all that sitegen does not read as something else.
    private static func assets(_ snapshot: Snapshot, besides catalogues: [Catalogue]) -> [String] {
        let own = [".md", "/site.yaml", "/catalogue.yaml", "/permalinks.lock"]
        let data = Set(catalogues.flatMap { [$0.registry?.file, $0.data?.path.value].compactMap(\.self) })
        return snapshot.files.filter { file in
            guard file.path.begins(with: "content/"), !data.contains(file.path) else { return false }
            switch file.content {
            case .asset: return true
            case .text: return !own.contains { file.path.ends(with: $0) }
            case .problem: return false
            }
        }.map(\.path)
    }

    private static func readCatalogues(_ snapshot: Snapshot) -> ([Catalogue], broken: [String], [Diagnostic]) {
        var broken: [String] = []
        var catalogues: [Catalogue] = []
        var findings: [Diagnostic] = []
        for file in snapshot.files where file.path.begins(with: "content/") && file.path.ends(with: "/catalogue.yaml") {
            guard file.path != "content/catalogue.yaml" else {
                findings.append(
                    Diagnostic(
                        .badValue, "A catalogue needs a folder of its own below content", at: Place(file.path),
                        help: "move catalogue.yaml and its entries to content/codes/"))
                continue
            }
            let (catalogue, wrong) = Catalogue.read(file.path, from: snapshot)
            findings += wrong
            if let catalogue { catalogues.append(catalogue) } else { broken.append(Address.folder(file.path)) }
        }
        for path in misnamedSchemas(snapshot) {
            findings.append(misnamedSchema(path))
            broken.append(Address.folder(path))
        }
        return (catalogues, broken, findings)
    }

    /// Files that could not be read and that no other stage asks for.
    private static func problems(_ snapshot: Snapshot, besides catalogues: [Catalogue]) -> [Diagnostic] {
        snapshot.files.compactMap { file in
            guard case .problem(let problem) = file.content, !file.path.ends(with: ".md") || problem == .folder,
                file.path != Settings.path, !file.path.ends(with: "/catalogue.yaml")
            else { return nil }
            return Text.diagnose(problem, file.path)
        }
    }
}
