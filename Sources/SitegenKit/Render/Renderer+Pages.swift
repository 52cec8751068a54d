import Markdown

extension Renderer {
    func home(_ index: Int) -> PageModel {
        let linker = Linker(page: site.pages[index].url)
        var model = model(index, linker)
        model.catalogues = catalogues(linker)
        model.action = action(index, linker)
        return model
    }

    func article(_ index: Int) -> PageModel {
        let page = site.pages[index]
        let linker = Linker(page: page.url)
        var model = model(index, linker)
        model.action = action(index, linker)
        model.tags = page.article?.tags ?? []
        if page.isIndex { model.children = site.children[page.url]?.map { link($0, linker) } ?? [] }
        return model
    }

    func faq(_ index: Int?) -> PageModel {
        let linker = Linker(page: Site.faqURL)
        var model =
            index.map { self.model($0, linker) }
            ?? self.model(
                url: Site.faqURL, title: site.title(of: Site.faqURL) ?? "",
                description: "Questions that readers of \(site.settings.title.value) ask, each with its answer.", linker
            )
        model.questions = site.questions.map { question in
            let page = site.pages[question.page]
            let heading = page.body.headings[question.heading]
            return QuestionModel(
                question: heading.text, id: question.id,
                answer: linker.fill(
                    page.body, heading.outer.upperBound..<heading.end, targets: site.targets[question.page][0],
                    ids: false),
                page: LinkModel(title: page.title, url: linker.href(page.url, fragment: heading.id)))
        }
        return model
    }

    /// The 404 page is served at whatever URL was asked for, so its links start at the host.
    func notFound() -> PageModel {
        let linker = Linker(page: Plan.notFoundPath, absolute: site.settings.basePath)
        var model = model(
            url: Plan.notFoundPath, title: "Page not found", description: "There is no page at this address.", linker)
        model.canonical = nil
        model.catalogues = catalogues(linker)
        return model
    }

    /// The page at an old URL: its `next` page is where it leads.
    func redirect(from url: String, to index: Int) -> PageModel {
        let linker = Linker(page: url)
        let page = site.pages[index]
        var model = model(url: page.url, title: page.title, description: page.description, linker)
        model.next = link(index, linker)
        return model
    }

    /// Every catalogue in short, in the order of the navigation, then by folder.
    func catalogues(_ linker: Linker) -> [CatalogueModel] {
        let places = site.nav.flatMap { [$0] + $0.items }.map(\.target)
        func rank(_ catalogue: Int) -> Int {
            places.firstIndex(of: .inside(url: site.catalogues[catalogue].id + "/", fragment: "")) ?? places.count
        }
        return site.catalogues.indices.sorted { (rank($0), $0) < (rank($1), $1) }
            .map { catalogueModel($0, linker, classes: .headings) }
    }

    private func action(_ index: Int, _ linker: Linker) -> LinkModel? {
        guard let action = site.pages[index].article?.action, let target = site.actions[index] else { return nil }
        return LinkModel(title: action.label, url: linker.href(target))
    }
}
