import Markdown

/// A line of the lock that the site no longer answers to.
package struct LostPermalink: Sendable {
    package var line: PermalinkLock.Line
    /// What it may have become, where that can be told.
    package var successor: Permalink?
    /// The edit that mends it.
    package var help: String
    /// A draft that would answer.
    package var draft: Drafts.Draft?

    /// All of a site, in the order of the lock. The fragments of a URL that is gone are gone with it: they are not
    /// counted again. What a file would answer to that could not be read is not held against anybody.
    package static func all(of site: Site) -> [LostPermalink] {
        guard let lock = site.content.permalinks else { return [] }
        let fragments = Fragments(site.content, site.questions)
        var seen: Set<Permalink> = []
        let lost = lock.lines.filter { line in
            !site.answers(line.link, fragments) && !site.isUnread(line.link) && seen.insert(line.link).inserted
        }
        guard !lost.isEmpty else { return [] }
        let search = SuccessorSearch(site, lock, lost: lost.map(\.link))
        let gone = Set(lost.map(\.link).filter(\.fragment.isEmpty).map(\.url))
        let lines = lost.filter { $0.link.fragment.isEmpty || !gone.contains($0.link.url) }
        var pages: [String: Int] = [:]
        // For each page what it has to answer to now.
        var moved: [Int: [String]] = [:]
        for link in lines.map(\.link) where pages[link.url] == nil && site.route(at: link.url) == nil {
            guard site.content.drafts.draft(served: link.url) == nil, let page = search.page(for: link.url) else {
                continue
            }
            pages[link.url] = page
            moved[page, default: []].append(link.path)
        }
        return lines.map { line in
            if site.route(at: line.link.url) != nil { return lostFragment(line, search, site) }
            guard let page = pages[line.link.url] else { return lostPage(line, site) }
            let help = aliases(of: site.pages[page], with: moved[page] ?? [])
            return LostPermalink(line: line, successor: Permalink(site.pages[page].url), help: help)
        }
    }

    /// The edit that lets a page answer to these paths besides those that it answers to already.
    private static func aliases(of page: Page, with paths: [String]) -> String {
        if let entry = page.entry, !entry.hasFile {
            let all = paths.map { "`\($0)`" }.joined(separator: " and ")
            return "add \(all) to the `aliases` of \(entry.code.value) in \(page.path)"
        }
        let names = page.entry?.field(.aliases)?.value.items.map(\.text) ?? []
        let own = names + page.aliases.map(\.value)
        let list = (own + paths).map(listed).joined(separator: ", ")
        return "\(own.isEmpty ? "add" : "write") `aliases: [\(list)]` \(own.isEmpty ? "to" : "in") \(page.path)"
    }

    /// A name or a path as an item between brackets.
    private static func listed(_ name: String) -> String { Scaffold.yaml(name, inBrackets: true) }

    private static func lostPage(_ line: PermalinkLock.Line, _ site: Site) -> LostPermalink {
        let link = line.link
        if let draft = site.content.drafts.draft(served: link.url) {
            return LostPermalink(line: line, help: draft.help, draft: draft)
        }
        let isOfCatalogue = site.catalogues.contains { link.url.begins(with: $0.id + "/") }
        let first =
            isOfCatalogue
            ? "keep the entry with `status: removed`, add `aliases: [\(listed(link.path))]` to another"
            : "add `aliases: [\(listed(link.path))]` to the page that takes its place"
        return LostPermalink(line: line, help: "\(first), or give it up with `sitegen lock --forget \(link.path)`")
    }

    private static func lostFragment(
        _ line: PermalinkLock.Line, _ search: SuccessorSearch, _ site: Site
    ) -> LostPermalink {
        let link = line.link
        let old = link.fragment
        guard let found = search.fragment(for: link) else {
            let file = search.file(of: link).map { " in the front matter of \($0)" } ?? ""
            let again = section(of: link, site).map { "write its section `## \($0)` again, or " } ?? ""
            return LostPermalink(
                line: line,
                help: again
                    + "name the heading that takes its place, `anchors: {\(old): ...}`\(file), or give it up with "
                    + "`sitegen lock --forget \(link.text)`")
        }
        return LostPermalink(
            line: line, successor: Permalink(link.url, fragment: found.fragment), help: help(old, found, site))
    }

    /// The title of the section that the page has no more, and that its catalogue still declares.
    private static func section(of link: Permalink, _ site: Site) -> String? {
        guard case .page(let page)? = site.route(at: link.url), let entry = site.pages[page].entry else { return nil }
        return site.catalogues[entry.catalogue].sections.first { $0.id.value == link.fragment }?.title
    }

    /// The edit that lets a heading or section answer to a fragment besides those that it answers to already.
    private static func help(_ old: String, _ found: SuccessorSearch.Fragment, _ site: Site) -> String {
        switch found.declared {
        case .section(let index):
            let catalogue = site.catalogues[index]
            let section = catalogue.sections.first { $0.id.value == found.heading }
            let own = section?.formerIDs.map(\.value) ?? []
            let list = (own + [old]).joined(separator: ", ")
            return "\(own.isEmpty ? "add" : "write") `formerly: [\(list)]` \(own.isEmpty ? "to" : "at") the section "
                + "`\(found.heading)` in \(catalogue.file)"
        case .heading(let path):
            let hasAnchors = site.pages.contains { $0.path == path && !$0.body.formerIDs.isEmpty }
            return hasAnchors
                ? "add `\(old): \(found.heading)` under `anchors` in \(path)"
                : "add `anchors: {\(old): \(found.heading)}` to \(path)"
        }
    }
}

extension Site {
    /// Whether what was served at the URL may be there again when other findings are mended.
    fileprivate func isUnread(_ link: Permalink) -> Bool {
        let url = link.url
        // The questions of a page that could not be read are on that of all questions no more.
        if url == Self.faqURL, !(content.unread.paths.isEmpty && content.unread.folders.isEmpty) { return true }
        return content.unread.mayServe(url)
            || catalogues.contains { !$0.unsound.isEmpty && url.begins(with: $0.id + "/") }
    }
}
