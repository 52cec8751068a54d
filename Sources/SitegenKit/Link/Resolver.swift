import Markdown

/// Turns what an author wrote as a link into where it leads, and says so when it leads nowhere. An object, though nothing in
/// it ever changes: it is handed to every page.
final class Resolver: Sendable {
    let content: Content
    let routes: [String: Site.Route]
    let codes: CodeIndex
    private let fragments: Fragments
    /// The files that links may name.
    private let paths: Paths

    init(
        _ content: Content, routes: [String: Site.Route], codes: CodeIndex, fragments: Fragments, paths: Paths
    ) {
        self.content = content
        self.routes = routes
        self.codes = codes
        self.fragments = fragments
        self.paths = paths
    }

    /// The same with other texts: pages that are to each other what they were.
    func turned(to content: Content) -> Resolver {
        var codes = codes
        var fragments = fragments
        codes.turn(to: content)
        fragments.turn(to: content)
        return Resolver(content, routes: routes, codes: codes, fragments: fragments, paths: paths)
    }

    /// Where links stand: the file, its page if it is one, and of each link its own text and its place.
    struct Origin {
        let file: String
        let page: Int?
        /// The file's folder below `content/`.
        fileprivate let folder: String
        var text = ""
        var place: Place

        init(file: String, page: Int?, place: Place) {
            self.file = file
            self.page = page
            self.place = place
            folder = Address.folder(Paths.below(file))
        }
    }

    /// Where a link leads, and the page if it leads to one.
    typealias Resolution = (target: Site.Target, page: Int?, findings: [Diagnostic])

    func resolve(_ destination: String, _ origin: Origin) -> Resolution {
        if let label = CodeLabels.label(in: destination) { return code(label, origin) }
        if let scheme = scheme(of: destination) { return external(destination, scheme, origin) }
        if destination.begins(with: "//") { return (.external(destination), nil, []) }
        let (path, fragment) = Address.pathAndFragment(of: destination)
        if path.isEmpty {
            guard let page = origin.page else { return (.inside(url: "", fragment: fragment), nil, []) }
            return finish(.page(page), content.pages[page].url, fragment, origin)
        }
        return inside(path, fragment, origin)
    }

    // MARK: Codes

    private func code(_ name: String, _ origin: Origin) -> Resolution {
        // Most are `[404]`: there is nothing more to ask the entry for, which is far away in memory.
        if origin.text == name, let page = codes.onlyPage(of: name) {
            return (.inside(url: content.pages[page].url, fragment: ""), page, [])
        }
        let catalogue = origin.page.flatMap { content.pages[$0].entry?.catalogue }
        let (page, finding) = codes.page(name, from: catalogue, at: origin.place)
        guard let page else { return (.broken, nil, finding.map { [$0] } ?? []) }
        let (target, _, more) = finish(.page(page), content.pages[page].url, "", origin)
        return (target, page, finding.map { [$0] } ?? more)
    }

    // MARK: Addresses

    private func scheme(of destination: String) -> String? {
        destination.withBytes { bytes in
            guard let end = bytes.firstIndex(where: { !Self.canBeInScheme($0) }), bytes[end] == UInt8(ascii: ":"),
                end > 0, (0x61...0x7A).contains(bytes[0] | 0x20)
            else { return nil }
            return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
        }
    }

    private static func canBeInScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private func external(_ destination: String, _ scheme: String, _ origin: Origin) -> Resolution {
        if ["javascript", "vbscript", "data", "file"].contains(scheme) {
            let finding = Diagnostic(
                .unsafeLink, "A link with the scheme `\(scheme):` does not work on a published page", at: origin.place,
                help: "link to a file of the content, or to an https address")
            return (.broken, nil, [finding])
        }
        return (
            .external(destination), nil,
            SpecLink.check(destination, text: origin.text, at: origin.place).map { [$0] } ?? []
        )
    }

    private func inside(_ path: String, _ fragment: String, _ origin: Origin) -> Resolution {
        guard let wanted = Address.normalized(path, from: origin.folder) else {
            let finding = Diagnostic(
                .linkTarget, "The link `\(path)` leads out of the content", at: origin.place,
                help: "write it relative to \(origin.file)")
            return (.broken, nil, [finding])
        }
        for catalogue in content.catalogues {
            guard let data = catalogue.data?.path.value, data == "content/" + wanted else { continue }
            let url = catalogue.id + "/"
            if let route = routes[url] { return finish(route, url, fragment, origin) }
            break
        }
        if let page = paths.page[wanted] { return finish(.page(page), content.pages[page].url, fragment, origin) }
        for url in [wanted.isEmpty ? "" : wanted + "/", wanted] {
            if let route = routes[url] { return finish(route, url, fragment, origin) }
        }
        let file = "content/" + wanted
        return (.broken, nil, content.unread.covers(file) ? [] : [missing(path, file, origin)])
    }

    private func missing(_ path: String, _ file: String, _ origin: Origin) -> Diagnostic {
        if let other = paths.ofLowercase[file.lowercased()] {
            return Diagnostic(
                .letterCase, "\(file) exists only as \(other)", at: origin.place,
                help: "write `\(Self.written(other, like: path, from: origin.file))`")
        }
        if let draft = content.drafts.draft(at: file) {
            return Diagnostic(
                .linkTarget, draft.sentence, at: origin.place, notes: draft.path == nil ? [draft.note] : [],
                help: draft.helpForLinks)
        }
        let what = path.utf8.last == UInt8(ascii: "/") ? "page /\(Paths.below(file))/" : "file \(file)"
        let near = nearest(file).map { "did you mean `\(Self.written($0, like: path, from: origin.file))`?" }
        return Diagnostic(
            .linkTarget, "There is no \(what)", at: origin.place,
            help: near ?? misunderstanding(path, Paths.below(file)))
    }

    /// What an author may have taken a path for that names nothing. `url` is the path from the site's root.
    private func misunderstanding(_ path: String, _ url: String) -> String? {
        if url + "/" == Site.faqURL { return "it is made of questions: write one below a heading `## FAQ`" }
        // The path on the host, with what `url` in site.yaml has before the site.
        let base = content.settings.basePath
        if path.begins(with: base), base != "/" {
            let inside = Address.withoutSlash(path.behind(base))
            let isThere = paths.page[inside] != nil || routes[inside + "/"] != nil || routes[inside] != nil
            if isThere { return "write `/\(path.behind(base))`: paths begin at content" }
        }
        let labels = path.utf8.prefix { $0 != UInt8(ascii: "/") }.split(separator: UInt8(ascii: "."))
        let isHost = labels.count > 1 && labels[labels.count - 1].allSatisfy(ASCII.isLower)
        let isAddress = path.begins(with: "www.") || isHost && path.utf8.contains(UInt8(ascii: "/"))
        return isAddress ? "an address of another site begins with `https://`" : nil
    }

    /// What addresses and other generators call pages.
    private static let endingsOfPages = ["", ".md", ".mdx", ".markdown", ".html", ".htm"]

    /// A file of the same folder and kind with a name like it, a page of the folder that other endings hide, or the one file of
    /// that name elsewhere. What has no file is named by its URL, as is what the link calls by an address.
    private func nearest(_ file: String) -> String? {
        let folder = Address.folder(file)
        func cut(_ path: String) -> (stem: String, suffix: String) {
            let name = Address.name(path)
            let stem = name.prefix { $0 != "." }
            return (String(stem), String(name[stem.endIndex...]))
        }
        let wanted = cut(file)
        let siblings = (paths.ofFolder[folder] ?? []).filter { cut($0).suffix == wanted.suffix }
        let stems = siblings.map { cut($0).stem }
        if let near = NearMiss.best(wanted.stem, among: stems), let index = stems.firstIndex(of: near) {
            return siblings[index]
        }
        if wanted.stem == "index", routes[Paths.below(folder)] != nil { return folder }
        if Self.endingsOfPages.contains(wanted.suffix), let near = page(like: wanted.stem, in: folder) {
            let page = content.pages[near]
            let isAddress = wanted.suffix.isEmpty || page.entry?.hasFile == false
            return isAddress ? "content/" + page.url : page.path
        }
        return paths.ofName[wanted.stem + wanted.suffix] ?? nil
    }

    /// The page of a folder that has this name or one like it, or in a catalogue the entry.
    private func page(like name: String, in folder: String) -> Int? {
        func page(_ name: String) -> Int? { paths.page[Paths.below(folder) + name + ".md"] }
        if let same = page(name) { return same }
        let names = (paths.ofFolder[folder] ?? []).filter { $0.ends(with: ".md") }.map {
            Address.name($0).before(".md")
        }
        if let near = NearMiss.best(name, among: names) { return page(near) }
        return content.catalogues.firstIndex { $0.folder == folder }.flatMap { codes.page(like: name, in: $0) }
    }

    /// A path of the content in the form in which the author wrote the link.
    private static func written(_ file: String, like path: String, from origin: String) -> String {
        path.begins(with: "/")
            ? file.behind("content")
            : Address.relative(from: origin, to: file)
    }

    // MARK: Fragments and texts

    private func finish(
        _ route: Site.Route, _ url: String, _ fragment: String, _ origin: Origin
    ) -> Resolution {
        var findings: [Diagnostic] = []
        switch route {
        case .redirect(let page), .spelling(let page):
            return finish(.page(page), content.pages[page].url, fragment, origin)
        case .asset: return (.inside(url: url, fragment: fragment), nil, [])
        case .page, .catalogue, .codeClass, .faq, .search: break
        }
        var fragment = fragment
        if !fragment.isEmpty {
            if let current = fragments.current(fragment, on: route) {
                fragment = current
            } else {
                findings.append(missing(fragment, on: route, origin))
            }
        }
        guard case .page(let page) = route else { return (.inside(url: url, fragment: fragment), nil, findings) }
        if let finding = otherCode(page, origin) { findings.append(finding) }
        return (.inside(url: url, fragment: fragment), page, findings)
    }

    private func missing(_ fragment: String, on route: Site.Route, _ origin: Origin) -> Diagnostic {
        let ids = fragments.all(on: route)
        let name = name(of: route)
        if let other = ids.first(where: { $0.lowercased() == fragment.lowercased() }) {
            return Diagnostic(
                .letterCase, "\(name) has no fragment `#\(fragment)`, only `#\(other)`", at: origin.place,
                help: "write `#\(other)`")
        }
        let near = NearMiss.best(fragment, among: ids)
        return Diagnostic(
            .linkFragment, "\(name) has no fragment `#\(fragment)`", at: origin.place,
            notes: near == nil ? [Diagnostic.Note(Self.list(ids))] : [], help: near.map { "did you mean `#\($0)`?" })
    }

    /// The fragments that a page has, or the first of many.
    private static func list(_ ids: [String]) -> String {
        guard !ids.isEmpty else { return "it has none" }
        return "fragments: \(ids.map { "#" + $0 }.listed(most: 12))"
    }

    private func name(of route: Site.Route) -> String {
        switch route {
        case .page(let page), .redirect(let page), .spelling(let page): content.pages[page].path
        case .catalogue(let index): "The index of \(content.catalogues[index].id)"
        case .codeClass(let catalogue, let index):
            "The page of class \(content.catalogues[catalogue].classes[index].id.value)"
        case .faq: "The page of all questions"
        case .search: "The page that searches"
        case .asset(let path): path
        }
    }

    /// A link whose text names one code and whose target is another's entry.
    private func otherCode(_ page: Int, _ origin: Origin) -> Diagnostic? {
        guard let entry = content.pages[page].entry, origin.text != entry.code.value else { return nil }
        let words = Self.words(origin.text)
        guard let other = words.first(where: { $0.utf8.count >= 3 && codes.isCode($0, in: entry.catalogue) }) else {
            return nil
        }
        let own = entry.code.value.lowercased()
        guard !words.contains(where: { $0.lowercased() == own }) else { return nil }
        return Diagnostic(
            .textNamesOtherCode, "The link's text names \(other), but it leads to \(entry.code.value)",
            at: origin.place,
            help: "name \(entry.code.value) in the text, or link to \(other)")
    }

    private static func words(_ text: String) -> [String] {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        // Most texts are, and their bytes are their characters.
        guard isASCII else {
            return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.map(String.init)
        }
        return text.utf8.split { byte in
            !((0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_"))
        }.map { String(Substring($0)) }
    }
}
