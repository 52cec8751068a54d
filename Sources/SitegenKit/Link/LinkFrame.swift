/// What the links of all pages are resolved in: routes, codes, questions, order. It is made of what pages are to each other,
/// and not of their texts.
struct LinkFrame: Sendable {
    var resolver: Resolver
    let reserved: [String]
    let taken: Set<String>
    let questions: [Question]
    let order: PageOrder
    let findings: [Diagnostic]

    init(_ content: Content, _ reserved: [String], jobs: Int) async {
        // What is served where knows nothing of the order and of the names that links use.
        let (served, named) = await both(jobs: jobs) {
            let questions = Question.gather(content)
            let routes = Routes(content, hasQuestions: !questions.isEmpty, reserved: reserved)
            let taken = Plan.taken(by: routes.routes.keys).union(Plan.taken(by: reserved))
            return (questions: questions, routes: routes.routes, taken: taken, findings: routes.findings)
        } _: {
            (order: PageOrder(content), codes: CodeIndex(content), paths: Resolver.Paths(content))
        }
        resolver = Resolver(
            content, routes: served.routes, codes: named.codes, fragments: Fragments(content, served.questions),
            paths: named.paths)
        self.reserved = reserved
        taken = served.taken
        questions = served.questions
        order = named.order
        findings = named.order.findings + served.findings
    }
}

/// In which order pages are read.
struct PageOrder: Sendable {
    private(set) var listings: [Listing] = []
    private(set) var neighbours: [Site.Neighbours]
    private(set) var children: [String: [Int]] = [:]
    private(set) var findings: [Diagnostic] = []

    init(_ content: Content) {
        let pages = content.pages
        neighbours = [Site.Neighbours](repeating: Site.Neighbours(), count: pages.count)
        for index in content.catalogues.indices {
            let (listing, wrong) = Listing.make(index, content)
            listings.append(listing)
            findings += wrong
            chain(listing.entries)
        }
        for folder in Self.articlesByFolder(pages).values {
            chain(folder)
            guard let first = folder.first, pages[first].isIndex else { continue }
            children[pages[first].url, default: []].insert(contentsOf: folder.dropFirst(), at: 0)
        }
        for (index, page) in pages.enumerated() where page.isIndex && !page.url.isEmpty {
            children[Address.folderAbove(page.url), default: []].append(index)
        }
    }

    private mutating func chain(_ sequence: [Int]) {
        for (left, right) in zip(sequence, sequence.dropFirst()) {
            neighbours[left].next = right
            neighbours[right].previous = left
        }
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
