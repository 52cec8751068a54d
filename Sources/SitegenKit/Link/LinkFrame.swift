/// What the links of all pages are resolved in: routes, codes, questions, order. It is made of what pages are to each other,
/// and not of their texts.
struct LinkFrame: Sendable {
    var resolver: Resolver
    let reserved: [String]
    let taken: Set<String>
    let listings: [Listing]
    let questions: [Question]
    private(set) var neighbours: [Site.Neighbours] = []
    private(set) var children: [String: [Int]] = [:]
    private(set) var findings: [Diagnostic] = []

    init(_ content: Content, _ reserved: [String]) {
        var listings: [Listing] = []
        for index in content.catalogues.indices {
            let (listing, wrong) = Listing.make(index, content)
            listings.append(listing)
            findings += wrong
        }
        questions = Question.gather(content)
        let routes = Routes(content, hasQuestions: !questions.isEmpty, reserved: reserved)
        findings += routes.findings
        resolver = Resolver(
            content, routes: routes.routes, codes: CodeIndex(content), fragments: Fragments(content, questions))
        taken = Plan.taken(by: Array(routes.routes.keys) + reserved)
        self.reserved = reserved
        self.listings = listings
        putInOrder(content.pages)
    }

    private mutating func putInOrder(_ pages: [Page]) {
        var neighbours = [Site.Neighbours](repeating: Site.Neighbours(), count: pages.count)
        func chain(_ sequence: [Int]) {
            for (left, right) in zip(sequence, sequence.dropFirst()) {
                neighbours[left].next = right
                neighbours[right].previous = left
            }
        }
        for listing in listings { chain(listing.entries) }
        for folder in Self.articlesByFolder(pages).values {
            chain(folder)
            guard let first = folder.first, pages[first].isIndex else { continue }
            children[pages[first].url, default: []].insert(contentsOf: folder.dropFirst(), at: 0)
        }
        for (index, page) in pages.enumerated() where page.isIndex && !page.url.isEmpty {
            children[Address.folder(String(page.url.dropLast())), default: []].append(index)
        }
        self.neighbours = neighbours
    }

    /// The articles of each folder in the order in which they are read, the folder's index first.
    private static func articlesByFolder(_ pages: [Page]) -> [String: [Int]] {
        let articles = pages.indices.filter { pages[$0].article != nil && pages[$0].url != "" }
        return Dictionary(grouping: articles) { Address.folder(pages[$0].path) }.mapValues { folder in
            folder.sorted { left, right in
                let one = (pages[left].isIndex ? 0 : 1, pages[left].article?.order ?? Int.max, pages[left].path)
                let other = (pages[right].isIndex ? 0 : 1, pages[right].article?.order ?? Int.max, pages[right].path)
                return one < other
            }
        }
    }
}
