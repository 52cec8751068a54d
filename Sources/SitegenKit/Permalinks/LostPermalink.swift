/// A line of the lock that the site no longer answers to.
package struct LostPermalink: Sendable {
    package var line: PermalinkLock.Line
    /// What it may have become, where that can be told.
    package var successor: Permalink?
    /// The edit that mends it.
    package var help: String
    /// A draft that would answer.
    package var draft: String?

    /// All of a site, in the order of the lock. The fragments of a URL that is gone are gone with it: they are not
    /// counted again. What a file would answer to that could not be read is not held against anybody.
    package static func all(of site: Site) -> [LostPermalink] {
        guard let lock = site.content.permalinks else { return [] }
        let fragments = Fragments(site.content, site.questions)
        var seen: Set<Permalink> = []
        let lost = lock.lines.filter { line in
            !site.answers(line.link, fragments) && !site.isUnread(line.link.url) && seen.insert(line.link).inserted
        }
        guard !lost.isEmpty else { return [] }
        let search = SuccessorSearch(site, lock, lost: lost.map(\.link))
        let gone = Set(lost.map(\.link).filter(\.fragment.isEmpty).map(\.url))
        return lost.filter { $0.link.fragment.isEmpty || !gone.contains($0.link.url) }.map { line in
            site.route(at: line.link.url) == nil
                ? lostPage(line, search.page(for: line.link.url), site) : lostFragment(line, search, site)
        }
    }

    private static func lostPage(_ line: PermalinkLock.Line, _ page: Int?, _ site: Site) -> LostPermalink {
        let link = line.link
        if let page {
            let found = site.pages[page]
            let help =
                if let entry = found.entry, !entry.hasFile {
                    "add `\(link.path)` to the `aliases` of \(entry.code.value) in \(found.path)"
                } else {
                    "add `aliases: [\(link.path)]` to \(found.path)"
                }
            return LostPermalink(line: line, successor: Permalink(found.url), help: help)
        }
        let inside = link.url.isEmpty ? "index" : link.url.hasSuffix("/") ? String(link.url.dropLast()) : link.url
        let drafts = ["content/\(inside).md", "content/\(inside)/index.md"].filter(site.content.drafts.contains)
        if let draft = drafts.first {
            return LostPermalink(line: line, help: "publish it by removing `draft: true`", draft: draft)
        }
        let isOfCatalogue = site.catalogues.contains { link.url.hasPrefix($0.id + "/") }
        let first =
            isOfCatalogue
            ? "keep the entry with `status: removed`, add `aliases: [\(link.path)]` to another"
            : "add `aliases: [\(link.path)]` to the page that takes its place"
        return LostPermalink(line: line, help: "\(first), or give it up with `sitegen lock --forget \(link.path)`")
    }

    private static func lostFragment(
        _ line: PermalinkLock.Line, _ search: SuccessorSearch, _ site: Site
    ) -> LostPermalink {
        let link = line.link
        let old = link.fragment
        guard let found = search.fragment(for: link) else {
            let file = search.file(of: link).map { " in the front matter of \($0)" } ?? ""
            return LostPermalink(
                line: line,
                help: "name the heading that takes its place, `anchors: {\(old): ...}`\(file), or give it up with "
                    + "`sitegen lock --forget \(link.text)`")
        }
        let help =
            switch found.declared {
            case .section(let catalogue):
                "add `formerly: [\(old)]` to the section `\(found.heading)` in \(site.catalogues[catalogue].file)"
            case .heading(let path): "add `anchors: {\(old): \(found.heading)}` to \(path)"
            }
        return LostPermalink(line: line, successor: Permalink(link.url, fragment: found.fragment), help: help)
    }
}

extension Site {
    /// Whether a file that could not be read may be what is served at the URL.
    fileprivate func isUnread(_ url: String) -> Bool {
        let unread = content.unread
        guard !unread.paths.isEmpty || !unread.folders.isEmpty else { return false }
        let inside = url.hasSuffix("/") ? String(url.dropLast()) : url
        let name = inside.dropFirst(Address.folder(inside).count).lowercased()
        return ["content/\(inside).md", "content/\(url)index.md"].contains(where: unread.covers)
            || unread.codes.contains { Address.segment($0) == name }
    }
}
