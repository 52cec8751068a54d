import Markdown

/// Where the links of one page lead.
struct PageLinks: Sendable {
    /// For each of its texts, for each link in it.
    var targets: [[Site.Target]] = []
    /// Where its call to action leads.
    var action: Site.Target?
    /// The other pages that it links to.
    var linked: Set<Int> = []
    var findings: [Diagnostic] = []

    init(of index: Int, _ resolver: Resolver) {
        let page = resolver.content.pages[index]
        for text in page.texts {
            var targets: [Site.Target] = []
            targets.reserveCapacity(text.links.count)
            for link in text.links {
                if link.kind == .note {
                    targets.append(.inside(url: page.url, fragment: String(link.destination.dropFirst())))
                    continue
                }
                let place = Place(page.path, link.target)
                let origin = Resolver.Origin(file: page.path, page: index, text: link.text, place: place)
                let (target, wrong) = resolver.resolve(link.destination, origin)
                findings += wrong
                if case .inside(let url, _) = target, case .page(let other)? = resolver.routes[url], other != index {
                    linked.insert(other)
                }
                targets.append(target)
            }
            self.targets.append(targets)
        }
        guard let action = page.article?.action else { return }
        let origin = Resolver.Origin(file: page.path, page: index, text: action.label, place: action.link.place)
        let (target, wrong) = resolver.resolve(action.link.value, origin)
        findings += wrong
        self.action = target
    }
}
