import Markdown

extension Renderer {
    /// How much of its entries a catalogue shows on a page.
    enum Classes {
        case none
        /// Titles and counts, as on the home page.
        case headings
        case entries
    }

    func catalogue(_ catalogue: Int, _ index: Int?) -> PageModel {
        let declared = site.catalogues[catalogue]
        let url = declared.id + "/"
        let linker = linker(for: url)
        var model =
            index.map { self.model($0, linker) }
            ?? self.model(
                url: url, title: declared.title,
                description: declared.description ?? "All entries of \(declared.title).", linker)
        addTwins(to: &model, url, json: Plan.catalogueName, linker)
        model.catalogue = catalogueModel(catalogue, linker, classes: .entries)
        return model
    }

    func codeClass(_ catalogue: Int, _ index: Int) -> PageModel {
        let declared = site.catalogues[catalogue]
        let codeClass = declared.classes[index]
        let url = declared.url(of: codeClass)
        let linker = linker(for: url)
        let title = codeClass.label
        var model = model(
            url: url, title: title, within: declared.title,
            description: "\(declared.title) of class \(title): \(codeClass.summary ?? "all of them.")", linker)
        model.catalogue = catalogueModel(catalogue, linker, classes: .none)
        model.codeClass = classModel(
            catalogue, index, site.listings[catalogue].groups[index].entries, linker, isComplete: true)
        let classes = declared.classes
        func link(_ index: Int) -> LinkModel {
            LinkModel(title: classes[index].label, url: linker.href(declared.url(of: classes[index])))
        }
        if index > 0 { model.previous = link(index - 1) }
        if index + 1 < classes.count { model.next = link(index + 1) }
        return model
    }

    func catalogueModel(_ index: Int, _ linker: Linker, classes: Classes) -> CatalogueModel {
        let catalogue = site.catalogues[index]
        let listing = site.listings[index]
        let groups = classes == .none ? [] : listing.groups
        return CatalogueModel(
            title: catalogue.title, description: catalogue.description ?? "", noun: catalogue.noun,
            url: linker.href(catalogue.id + "/"), count: listing.count,
            columns: catalogue.fields.filter(\.isFacet).map(\.label),
            classes: groups.map { classModel(index, $0.codeClass, $0.entries, linker, isComplete: classes == .entries) }
        )
    }

    /// A class; without an index the entries that belong to none.
    func classModel(_ catalogue: Int, _ index: Int?, _ entries: [Int], _ linker: Linker, isComplete: Bool) -> ClassModel
    {
        let declared = index.map { site.catalogues[catalogue].classes[$0] }
        return ClassModel(
            id: declared?.id.value ?? "", title: declared?.title ?? "", label: declared?.label ?? "",
            mark: declared?.mark,
            summary: declared?.summary,
            url: declared.map { linker.href(site.catalogues[catalogue].url(of: $0)) },
            entries: isComplete ? entries.map { row($0, linker) } : [], count: entries.count)
    }

    private func row(_ index: Int, _ linker: Linker) -> RowModel {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("a listing holds entries only") }
        let catalogue = site.catalogues[entry.catalogue]
        return RowModel(
            code: entry.code.value, name: entry.name ?? "", url: linker.href(page.url),
            summary: summary(index, entry, linker),
            lifeCycle: entry.lifeCycle, authority: authority(entry, catalogue),
            cells: catalogue.fields.filter(\.isFacet).map { entry.field($0.name)?.value.text ?? "" })
    }
}
