import Markdown

/// The links of a site, kept for the next link of the same project. Where pages are to each other what they were, a page
/// whose text stayed the same leads where it led.
struct KeptLinks: Sendable {
    let frame: LinkFrame
    let links: [PageLinks]
    /// Whether the frame is the one of the link before: then the site has the same pages at the same places.
    let sharesFrame: Bool

    /// What of it holds for other texts.
    struct Reused: Sendable {
        var frame: LinkFrame
        /// For each page; nil where its links have to be looked at again.
        var links: [PageLinks?]
    }

    /// What need not be made again for this content; nil where pages are to others something else than they were. `remade`
    /// are the files whose pages were made anew since then; nil where all were.
    func reused(for content: Content, _ reserved: [String], remade: Set<String>?) -> Reused? {
        let old = frame.resolver.content
        guard let remade, frame.reserved == reserved, old.drafts == content.drafts, old.unread == content.unread,
            old.assets == content.assets, old.pages.count == content.pages.count
        else { return nil }
        var links: [PageLinks?] = self.links
        var moved: Set<Int> = []
        var asks = false
        for (index, (one, other)) in zip(old.pages, content.pages).enumerated() {
            guard one.path == other.path else { return nil }
            guard remade.contains(other.path) else { continue }
            guard PageFace(one) == PageFace(other) else { return nil }
            links[index] = nil
            if PageFragments(one) != PageFragments(other) { moved.insert(index) }
            asks = asks || Question.areTaken(from: one) || Question.areTaken(from: other)
        }
        guard !asks || Question.gather(content) == frame.questions else { return nil }
        // A fragment only matters to who leads to its page.
        if !moved.isEmpty {
            for (index, page) in self.links.enumerated() where page.leads(to: moved) { links[index] = nil }
        }
        var frame = frame
        frame.resolver = frame.resolver.turned(to: content)
        return Reused(frame: frame, links: links)
    }
}

/// The fragments of a page, which links to it may name.
private struct PageFragments: Equatable {
    let headings: [String]
    let ids: [String]
    let formerIDs: [String]

    init(_ page: Page) {
        headings = page.body.headings.map(\.id)
        ids = page.body.ids.map(\.name)
        formerIDs = page.body.formerIDs.map { "\($0.heading) \($0.name)" }
    }
}

/// What a page is to all others: what routes, codes and order depend on.
private struct PageFace: Equatable {
    let url: String
    let place: Place
    let isDated: Bool
    let isFAQ: Bool
    let aliases: [String]
    let aliasPlaces: [Place]
    let order: Int?
    let entry: [String]
    let chosenClass: String?
    let classPlace: Place?
    let codePlace: Place?
    /// An entry's name, which is a spelling of its URL.
    let name: String?
    /// Former names, and where they are written.
    let names: [String]
    let namesPlace: Place?

    init(_ page: Page) {
        url = page.url
        place = page.place
        isDated = page.date != nil
        isFAQ = page.isFAQ
        aliases = page.aliases.map(\.value)
        aliasPlaces = page.aliases.map(\.place)
        order = page.article?.order
        entry = page.entry.map { [String($0.catalogue), $0.authority, $0.code.value] } ?? []
        chosenClass = page.entry?.chosenClass?.value
        classPlace = page.entry?.chosenClass?.place
        codePlace = page.entry?.code.place
        name = page.entry?.name
        let field = page.entry?.field(.aliases)
        names = field?.value.items.map(\.text) ?? []
        namesPlace = field?.place
    }
}
