import Markdown

/// Where the links of one page lead.
struct PageLinks: Sendable {
    /// For each of its texts, for each link in it.
    var targets: [[Site.Target]] = []
    /// Where its call to action leads.
    var action: Site.Target?
    /// The page that its call to action leads to.
    private var actionPage: Int?
    /// The other pages that its texts link to, each once.
    var linked: [Int] = []
    var findings: [Diagnostic] = []

    init(of index: Int, _ resolver: Resolver) {
        let page = resolver.content.pages[index]
        var origin = Resolver.Origin(file: page.path, page: index, place: page.place)
        var all: [Int] = []
        targets.reserveCapacity(page.texts.count)
        // As they lie: a text that is taken out of its list counts a dozen references up and down.
        for text in page.texts.indices {
            var targets: [Site.Target] = []
            let links = page.texts[text].links
            targets.reserveCapacity(links.count)
            for link in links.indices {
                if links[link].kind == .note {
                    targets.append(.inside(url: page.url, fragment: String(links[link].destination.dropFirst())))
                    continue
                }
                origin.text = links[link].text
                origin.place = Place(page.path, links[link].target)
                let (target, other, wrong) = resolver.resolve(links[link].destination, origin)
                findings += wrong
                if let other, other != index { all.append(other) }
                targets.append(target)
            }
            self.targets.append(targets)
        }
        all.sort()
        for other in all where other != linked.last { linked.append(other) }
        guard let action = page.article?.action else { return }
        origin.text = action.label
        origin.place = action.link.place
        let (target, other, wrong) = resolver.resolve(action.link.value, origin)
        findings += wrong
        self.action = target
        actionPage = other
    }

    /// Whether it leads to one of these pages.
    func leads(to pages: Set<Int>) -> Bool {
        linked.contains(where: pages.contains) || actionPage.map(pages.contains) ?? false
    }
}
