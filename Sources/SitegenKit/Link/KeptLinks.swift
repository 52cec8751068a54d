import Markdown

/// The links of a site, kept for the next link of the same project. Where pages are to each other what they were, a page
/// whose text stayed the same leads where it led.
struct KeptLinks: Sendable {
    let frame: LinkFrame
    let links: [PageLinks]
    /// Whether the frame is the one of the link before: then the site has the same pages at the same places.
    let sharesFrame: Bool

    /// The frame, if it would be made again; nil otherwise. `remade` are the files whose pages were made anew since then;
    /// nil where all were.
    func frame(for content: Content, _ reserved: [String], remade: Set<String>?) -> LinkFrame? {
        let old = frame.resolver.content
        guard let remade, frame.reserved == reserved, old.drafts == content.drafts, old.unread == content.unread,
            old.assets == content.assets, old.pages.count == content.pages.count
        else { return nil }
        for (one, other) in zip(old.pages, content.pages) {
            guard one.path == other.path else { return nil }
            if remade.contains(other.path), PageFace(one) != PageFace(other) { return nil }
        }
        var frame = frame
        frame.resolver.turn(to: content)
        return frame
    }
}

/// What a page is to other pages: all that routes, codes, questions, order and the links to it depend on.
private struct PageFace: Equatable {
    struct Heading: Equatable {
        var text: String
        var id: String
        /// What its author called it, whether or not it could be had.
        var ownID: String?
        var level: Int
    }

    let url: String
    let title: String
    let place: Place
    let isDated: Bool
    let isFAQ: Bool
    let aliases: [String]
    let aliasPlaces: [Place]
    let headings: [Heading]
    let ids: [String]
    let formerIDs: [String]
    let order: Int?
    let entry: [String]
    let chosenClass: String?
    let classPlace: Place?
    let codePlace: Place?
    /// Former names, and where they are written.
    let names: [String]
    let namesPlace: Place?

    init(_ page: Page) {
        url = page.url
        title = page.title
        place = page.place
        isDated = page.date != nil
        isFAQ = page.isFAQ
        aliases = page.aliases.map(\.value)
        aliasPlaces = page.aliases.map(\.place)
        headings = page.body.headings.map { Heading(text: $0.text, id: $0.id, ownID: $0.ownID?.name, level: $0.level) }
        ids = page.texts.flatMap { $0.ids.map(\.name) }
        formerIDs = page.body.formerIDs.map { "\($0.heading) \($0.name)" }
        order = page.article?.order
        entry = page.entry.map { [String($0.catalogue), $0.authority, $0.code.value] } ?? []
        chosenClass = page.entry?.chosenClass?.value
        classPlace = page.entry?.chosenClass?.place
        codePlace = page.entry?.code.place
        let field = page.entry?.field(.aliases)
        names = field?.value.items.map(\.text) ?? []
        namesPlace = field?.place
    }
}
