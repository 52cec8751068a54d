import Markdown

/// Gives every page, class and old URL its place, and finds those that are claimed twice.
struct Routes {
    private(set) var routes: [String: Site.Route] = [:]
    private(set) var findings: [Diagnostic] = []
    /// Pages whose code is another's: what they claim besides is not reported again.
    private(set) var isTaken: Set<Int> = []
    private var owners: [Owner] = []
    /// Who of them has a file, or needs a folder.
    private var tree: OutputTree
    let content: Content

    /// Who has claimed a URL.
    private struct Owner {
        var url: String
        /// What a reader calls it: its path, or what it is.
        var name: String
        var place: Place?
    }

    init(_ content: Content, hasQuestions: Bool, reserved: [String]) {
        self.content = content
        let entries = content.pages.count { $0.entry != nil }
        // Most entries are found under two other spellings.
        let expected = content.pages.count + 2 * entries + content.assets.count
        tree = OutputTree(capacity: expected)
        routes.reserveCapacity(expected)
        for path in reserved {
            if let owner = own(Owner(url: path, name: "a file that sitegen writes")) {
                findings.append(
                    Diagnostic(
                        .urlTwice, "The files /\(owner.url) and /\(path) differ only in letter case",
                        at: Place("templates/" + path),
                        help: "rename one of them"))
            }
        }
        claimCodes()
        for (index, page) in content.pages.enumerated() { claimPage(index, page) }
        for (index, catalogue) in content.catalogues.enumerated() {
            if routes[catalogue.id + "/"] == nil {
                claim(catalogue.id + "/", .catalogue(index), "the index of the catalogue", Place(catalogue.file))
            }
            for (number, codeClass) in catalogue.classes.enumerated() {
                claim(
                    catalogue.url(of: codeClass), .codeClass(catalogue: index, index: number),
                    "the class \(codeClass.id.value)",
                    codeClass.id.place)
            }
        }
        let isFAQTaken = content.catalogues.contains { $0.id + "/" == Site.faqURL }
        if hasQuestions, routes[Site.faqURL] == nil || isFAQTaken {
            claim(Site.faqURL, .faq, "the page of all questions", nil)
        }
        if content.settings.hasSearch { claim(Site.searchURL, .search, "the page that searches", nil) }
        for asset in content.assets {
            claim(asset.behind("content/"), .asset(asset), asset, Place(asset))
        }
        for (index, page) in content.pages.enumerated() where !isTaken.contains(index) { claimAliases(index, page) }
        claimSpellings()
    }

    /// Two entries with one key are one finding, not also two pages with one URL.
    private mutating func claimCodes() {
        var owners: [EntryKey: Int] = [:]
        for (index, page) in content.pages.enumerated() {
            guard let entry = page.entry else { continue }
            let key = EntryKey(entry, code: entry.code.value.lowercased())
            guard let first = owners[key], let other = content.pages[first].entry else {
                owners[key] = index
                continue
            }
            isTaken.insert(index)
            let sameLetters = other.code.value == entry.code.value
            let owner = entry.authority.isEmpty ? "" : " of \(entry.authority)"
            let message =
                sameLetters
                ? "The code \(entry.code.value)\(owner) has two entries"
                : "The codes \(other.code.value) and \(entry.code.value)\(owner) differ only in letter case"
            let place = entry.code.place.range.isEmpty ? page.place : entry.code.place
            findings.append(
                Diagnostic(
                    .codeTwice, message, at: place,
                    notes: [Diagnostic.Note("the other is in", at: content.pages[first].place)],
                    help: "remove one, or give one an authority of its own"))
        }
    }

    private mutating func claimPage(_ index: Int, _ page: Page) {
        if isTaken.contains(index) { return }
        claim(page.url, .page(index), page.path, page.place)
    }

    private mutating func claim(_ url: String, _ route: Site.Route, _ name: String, _ place: Place?) {
        if let problem = Self.problem(url) {
            findings.append(
                Diagnostic(
                    .badValue, "\(name) cannot be published: \(problem)", at: place, help: "give it another name"))
            return
        }
        if let owner = own(Owner(url: url, name: name, place: place)) {
            let message =
                Address.output(owner.url) == Address.output(url)
                ? "Two pages claim the URL /\(url)"
                : Address.output(owner.url).lowercased() == Address.output(url).lowercased()
                    ? "The URLs /\(owner.url) and /\(url) differ only in letter case"
                    : "The URLs /\(owner.url) and /\(url) need a file and a folder of one name"
            findings.append(
                Diagnostic(
                    .urlTwice, message, at: place, notes: [Self.note("the first is", owner)],
                    help: "rename one of them"))
            return
        }
        routes[url] = route
    }

    /// Claims a URL that nobody misses, where it is nobody's.
    mutating func claimIfFree(_ url: String, _ route: Site.Route) {
        guard Self.problem(url) == nil, own(Owner(url: url, name: "another spelling of a code")) == nil else { return }
        routes[url] = route
    }

    // MARK: Files and folders

    /// Gives somebody a URL, unless it has an owner: then answers who that is.
    private mutating func own(_ owner: Owner) -> Owner? {
        if let other = tree.claim(owner.url, owners.count) { return owners[other] }
        owners.append(owner)
        return nil
    }

    /// What keeps a path from being a file on any disk.
    private static func problem(_ url: String) -> String? {
        var count = 0
        for byte in url.utf8 {
            count = byte == UInt8(ascii: "/") ? 0 : count + 1
            if count > 255 { return "a part of its path has more than 255 bytes" }
            if byte < 0x20 || byte == 0x7F { return "its path has a control character" }
        }
        return nil
    }

    /// Names the owner, unless its place does.
    private static func note(_ text: String, _ owner: Owner) -> Diagnostic.Note {
        guard owner.place?.file != owner.name else { return Diagnostic.Note(text, at: owner.place) }
        return Diagnostic.Note("\(text) \(owner.name)\(owner.place == nil ? "" : ", in")", at: owner.place)
    }

    /// Old URLs of articles, and former names of entries.
    private mutating func claimAliases(_ index: Int, _ page: Page) {
        for alias in page.aliases {
            guard let url = Self.oldURL(alias.value, of: page.url) else {
                findings.append(
                    Diagnostic(
                        .badValue, "`\(alias.value)` is not a URL of this site", at: alias.place,
                        help: "write the old path: `/old/page/`"))
                continue
            }
            claimAlias(url, index, alias)
        }
        guard let entry = page.entry, let field = entry.field(.aliases) else { return }
        let folder = Address.folderAbove(page.url)
        for alias in field.value.items {
            let slug = Slug.github(alias.text)
            if slug.isEmpty || (folder + slug + "/").lowercased() == page.url.lowercased() { continue }
            claimAlias(folder + slug + "/", index, Located(alias.text, field.place))
        }
    }

    /// The URL of an alias, which is written from the site's root or from the page's folder. No part of it is hidden.
    static func oldURL(_ alias: String, of page: String) -> String? {
        let isRooted = alias.begins(with: "/")
        let whole = isRooted ? alias.behind("/") : Address.folderAbove(page) + alias
        guard !alias.contains("://"), let path = Address.normalized(whole), !path.isEmpty,
            !path.pathParts.contains(where: { $0.begins(with: ".") }),
            !path.utf8.contains(where: { $0 < 0x20 })
        else { return nil }
        let url = path.ends(with: ".html") ? path : path + "/"
        return problem(url) == nil ? url : nil
    }

    private mutating func claimAlias(_ url: String, _ index: Int, _ alias: Located<String>) {
        let page = content.pages[index]
        if let owner = own(Owner(url: url, name: page.path, place: page.place)) {
            let aliasRule = page.entry.map { content.catalogues[$0.catalogue].aliasRule }
            if aliasRule == .any || routes[owner.url] == .redirect(to: index) || routes[owner.url] == .page(index) {
                return
            }
            findings.append(
                Diagnostic(
                    .aliasTwice, "The alias `\(alias.value)` would claim the URL /\(url), which is taken",
                    at: alias.place,
                    notes: [Self.note("it belongs to", owner)], help: "remove the alias from one of them"))
            return
        }
        routes[url] = .redirect(to: index)
    }
}

/// What an entry is told from all others by.
struct EntryKey: Hashable {
    let catalogue: Int
    let authority: String
    let code: String

    init(_ catalogue: Int, _ authority: String, code: String) {
        self.catalogue = catalogue
        self.authority = authority
        self.code = code
    }

    init(_ entry: Entry, code: String) { self.init(entry.catalogue, entry.authority, code: code) }
}
