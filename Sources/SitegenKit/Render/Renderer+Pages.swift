import Markdown

extension Renderer {
    func home(_ index: Int) -> PageModel {
        let linker = linker(for: site.pages[index].url)
        let model = model(index, linker)
        let catalogues = catalogues(linker)
        model.catalogue = catalogues.first
        model.catalogues = Array(catalogues.dropFirst())
        model.action = action(index, linker)
        return model
    }

    func article(_ index: Int) -> PageModel {
        let page = site.pages[index]
        let linker = linker(for: page.url)
        let model = model(index, linker)
        model.action = action(index, linker)
        model.lede = page.article?.lede
        model.tags = page.article?.tags ?? []
        model.sidebar = sidebar(article: index, linker)
        model.readingTime = Self.readingTime(words: page.body.words)
        if page.isIndex { model.children = links(site.children[page.url, default: []][...], linker) }
        return model
    }

    /// In whole minutes, at 220 words a minute; nil for what is read at a glance.
    private static func readingTime(words: Int) -> Int? {
        words < 110 ? nil : (words + 110) / 220
    }

    func faq(_ index: Int?) -> PageModel {
        let linker = linker(for: Site.faqURL)
        let model =
            index.map { self.model($0, linker) }
            ?? self.model(
                url: Site.faqURL, title: site.title(of: Site.faqURL) ?? "",
                description: "Questions that readers of \(site.settings.title.value) ask, each with its answer.", linker
            )
        addTwins(to: model, Site.faqURL, linker)
        model.questions = site.questions.indices.map { number in
            let question = site.questions[number]
            let page = site.pages[question.page]
            let heading = page.body.headings[question.heading]
            let body = page.body.readable
            func filled(_ part: Range<Int>) -> [UInt8] {
                linker.fill(body, part, targets: site.targets[question.page][0], ids: false)
            }
            var text: [UInt8] = []
            text.appendEscaped(heading.text)
            return QuestionModel(
                question: heading.text, html: filled(heading.outer).withoutHeading ?? text,
                id: question.id, formerIDs: question.formerIDs,
                answer: site.answer(to: number).flatMap(filled),
                page: .other(title: page.title, url: linker.href(page.url, fragment: heading.id)))
        }
        model.questionGroups = grouped(model.questions)
        return model
    }

    /// All questions by the class or folder that their pages are in, in the order in which these occur. What has nothing above
    /// it but the home page is a group of its own.
    private func grouped(_ questions: [QuestionModel]) -> [QuestionGroupModel] {
        var groups: [QuestionGroupModel] = []
        var known: [String: Int] = [:]
        for (question, model) in zip(site.questions, questions) {
            let page = site.pages[question.page]
            let above = trail(of: question.page).above.dropFirst().last
            let url = above?.url ?? page.url
            let group = known[url, default: groups.count]
            if group == groups.count {
                known[url] = group
                groups.append(QuestionGroupModel(title: above?.title ?? page.title, questions: []))
            }
            groups[group].questions.append(model)
        }
        return groups
    }

    /// The 404 page is served at whatever URL was asked for, so its links start at the host.
    func notFound() -> PageModel {
        let linker = linker(for: Plan.notFoundPath, absolute: site.settings.basePath)
        let model = model(
            url: Plan.notFoundPath, title: "Page not found", description: "There is no page at this address.", linker)
        model.canonical = nil
        model.catalogues = catalogues(linker)
        return model
    }

    /// The page at an old URL: its `next` page is where it leads. It has no navigation and nothing else that leads
    /// elsewhere, since there may be many of them and nobody reads one.
    func redirect(from url: String, to index: Int) -> PageModel {
        let linker = linker(for: url)
        let page = site.pages[index]
        let model = PageModel(site: SiteModel(facts, home: linker.href(""), nav: [], footer: []))
        model.root = linker.root
        model.title = page.title
        model.headTitle = headTitle([page.title])
        model.description = page.description
        model.canonical = canonical(page.url)
        model.next = .page(index, linker)
        return model
    }

    /// Every catalogue in short, as readers meet them.
    func catalogues(_ linker: Linker) -> [CatalogueModel] {
        site.cataloguesInOrder.map { catalogueModel($0, linker, classes: .overview) }
    }

    private func action(_ index: Int, _ linker: Linker) -> LinkModel? {
        guard let action = site.pages[index].article?.action, let target = site.actions[index] else { return nil }
        return .other(title: action.label, url: linker.href(target))
    }
}
