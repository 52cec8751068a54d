import Markdown

/// Which fragments a page has when it is emitted, and which it had before.
struct Fragments: Sendable {
    private var content: Content
    private let questionIDs: Set<String>
    /// Of fragments that the page of all questions had before: what they are now.
    private let formerQuestionIDs: [String: String]

    init(_ content: Content, _ questions: [Question]) {
        self.content = content
        questionIDs = Set(questions.map(\.id))
        formerQuestionIDs = Dictionary(
            questions.flatMap { question in question.formerIDs.map { ($0, question.id) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The same with other texts, as for `Resolver`.
    mutating func turn(to content: Content) { self.content = content }

    /// Under which name a page has the fragment; nil where it has it under none.
    func current(_ fragment: String, on route: Site.Route) -> String? {
        // Most fragments are a heading's on a page: found without making a list of all that would do.
        if case .page(let index) = route {
            let page = content.pages[index]
            if page.body.headings.contains(where: { $0.id == fragment }) { return fragment }
            if let former = page.body.formerIDs.first(where: { $0.name == fragment }) {
                return page.body.headings[former.heading].id
            }
        }
        if isFAQ(route) {
            if questionIDs.contains(fragment) { return fragment }
            if let current = formerQuestionIDs[fragment] { return current }
        }
        return all(on: route).contains(fragment) ? fragment : nil
    }

    /// The ids that a page has when it is emitted.
    func all(on route: Site.Route) -> [String] {
        switch route {
        case .page(let index), .redirect(let index), .spelling(let index):
            let page = content.pages[index]
            var ids = page.body.headings.map(\.id) + page.body.ids.map(\.name)
            if page.url == Site.faqURL { ids += questionIDs.sorted() }
            if let catalogue = content.catalogues.first(where: { $0.id + "/" == page.url }) {
                ids += catalogue.classes.map(\.id.value)
            }
            return ids
        case .catalogue(let index): return content.catalogues[index].classes.map(\.id.value)
        case .faq: return questionIDs.sorted()
        case .codeClass, .asset, .search: return []
        }
    }

    private func isFAQ(_ route: Site.Route) -> Bool {
        switch route {
        case .faq: true
        case .page(let page): content.pages[page].url == Site.faqURL
        default: false
        }
    }
}
