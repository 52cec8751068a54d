import Markdown

extension Question {
    /// Every question of the site: headings that end in `?` below a heading "FAQ", or anywhere on a page with `faq: true`.
    static func gather(_ content: Content) -> [Question] {
        var questions: [Question] = []
        // The page of all questions may have Markdown of its own, whose fragments are taken, and whose questions stand there.
        let own = content.pages.first { $0.url == Site.faqURL }
        var names = UniqueNames(
            taken: Set(own?.body.headings.map(\.id) ?? []).union(own?.body.formerIDs.map(\.name) ?? []))
        for (index, page) in content.pages.enumerated() where page.url != Site.faqURL {
            for heading in headings(of: page) {
                questions.append(
                    Question(page: index, heading: heading, id: names.claim(name(of: page.body.headings[heading]))))
            }
        }
        // What is called so today goes first.
        for index in questions.indices {
            let body = content.pages[questions[index].page].body
            questions[index].formerIDs = body.formerIDs
                .filter { $0.heading == questions[index].heading && names.reserve($0.name) }.map(\.name)
        }
        return questions
    }

    /// Whether the questions of the site depend on the page's headings.
    static func areTaken(from page: Page) -> Bool { page.url == Site.faqURL || !headings(of: page).isEmpty }

    /// The id that its author gave it, else a name from its own words: on its page that may have a number behind it.
    private static func name(of heading: Prose.Heading) -> String {
        heading.ownID?.name == heading.id ? heading.id : Slug.github(heading.name)
    }

    private static func headings(of page: Page) -> [Int] {
        var levelOfFAQ: Int?
        // Asked of every heading of the site: none is copied.
        let headings = page.body.headings
        return headings.indices.filter { index in
            if let level = levelOfFAQ, headings[index].level <= level { levelOfFAQ = nil }
            if headings[index].isFAQ {
                levelOfFAQ = headings[index].level
                return false
            }
            return (page.isFAQ || levelOfFAQ != nil) && headings[index].text.ends(with: "?")
        }
    }
}

extension Prose.Heading {
    /// Whether the headings below it are questions.
    fileprivate var isFAQ: Bool { id == "faq" || text.utf8.count == 3 && text.lowercased() == "faq" }
}
