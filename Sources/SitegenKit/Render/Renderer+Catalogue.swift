import Markdown

extension Renderer {
    /// How much of its entries a catalogue shows on a page.
    enum Classes {
        case none
        /// Titles and counts, and the default authority's codes where there are not too many to see at once, as on
        /// the home page.
        case overview
        case entries
    }

    func catalogue(_ catalogue: Int, _ index: Int?) -> PageModel {
        let declared = site.catalogues[catalogue]
        let url = declared.id + "/"
        let linker = linker(for: url)
        let model =
            index.map { self.model($0, linker) }
            ?? self.model(
                url: url, title: declared.title,
                description: declared.description ?? "All entries of \(declared.title).", linker)
        addTwins(to: model, url, json: Plan.catalogueName, linker)
        model.catalogue = catalogueModel(catalogue, linker, classes: .entries)
        model.sidebar = sidebar(catalogue: catalogue, open: nil, page: nil, linker)
        return model
    }

    func codeClass(_ catalogue: Int, _ index: Int) -> PageModel {
        let declared = site.catalogues[catalogue]
        let codeClass = declared.classes[index]
        let url = declared.url(of: codeClass)
        let linker = linker(for: url)
        let title = codeClass.label
        let model = model(
            url: url, title: title, within: declared.title,
            description: "\(declared.title) of class \(title): \(codeClass.summary ?? "all of them.")", linker)
        addTwins(to: model, url, linker)
        model.catalogue = catalogueModel(catalogue, linker, classes: .none)
        let entries = site.listings[catalogue].groups[index].entries
        model.codeClass = classModel(
            catalogue, index, entries, listed: entries, linker)
        model.sidebar = sidebar(catalogue: catalogue, open: index, page: nil, linker)
        let classes = declared.classes
        func link(_ index: Int) -> LinkModel {
            LinkModel.other(title: classes[index].label, url: linker.href(declared.url(of: classes[index])))
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
            facets: classes == .entries ? facets(index) : [],
            data: linker.href(catalogue.id + "/" + Plan.catalogueName),
            classes: groups.map { group in
                classModel(
                    index, group.codeClass, group.entries, listed: listed(group.entries, of: index, classes), linker)
            }
        )
    }

    /// The entries of a class that a page shows.
    private func listed(_ entries: [Int], of index: Int, _ classes: Classes) -> [Int] {
        switch classes {
        case .none: []
        case .entries: entries
        case .overview where site.listings[index].count > Self.mostInOverview: []
        case .overview:
            entries.filter { site.pages[$0].entry?.authority == site.catalogues[index].defaultAuthority }
        }
    }

    /// More codes than this are not looked over, but searched.
    private static let mostInOverview = 200

    /// A class; without an index the entries that belong to none.
    func classModel(
        _ catalogue: Int, _ index: Int?, _ entries: [Int], listed: [Int], _ linker: Linker
    ) -> ClassModel {
        let declared = index.map { site.catalogues[catalogue].classes[$0] }
        return ClassModel(
            id: declared?.id.value ?? "", title: declared?.title ?? "", label: declared?.label ?? "",
            mark: declared?.mark, tone: index.map(Catalogue.tone(ofClass:)),
            summary: declared?.summary,
            url: declared.map { linker.href(site.catalogues[catalogue].url(of: $0)) },
            entries: ModelList(listed[...]) { self.row($0, linker) }, count: entries.count)
    }

    private func row(_ index: Int, _ linker: Linker) -> RowModel {
        let page = site.pages[index]
        guard let entry = page.entry else { preconditionFailure("a listing holds entries only") }
        let catalogue = site.catalogues[entry.catalogue]
        return RowModel(
            entry: entry, url: linker.href(page: index), summary: summary(index, entry, linker),
            authority: authority(entry),
            cells: catalogue.fields.filter(\.isFacet).map { spec in
                CellModel(field: spec.name, values: entry.field(spec.name)?.value.items.map(\.text) ?? [])
            })
    }

    // MARK: Facets

    /// What the entries of a catalogue can be filtered by: of the built-in fields those that tell entries apart, and the
    /// declared facets.
    private func facets(_ index: Int) -> [FacetModel] {
        let catalogue = site.catalogues[index]
        let entries = site.listings[index].entries.compactMap { site.pages[$0].entry }
        let statuses = choices(entries.map { [$0.lifeCycle.rawValue] }, order: LifeCycle.allCases.map(\.rawValue))
        let authorities = choices(entries.map { [$0.authority] }, order: catalogue.authorities.map(\.id)) {
            catalogue.authority($0)?.name ?? $0
        }
        var facets: [FacetModel] = []
        if statuses.count > 1 { facets.append(FacetModel(field: "status", label: "Status", choices: statuses)) }
        if authorities.count > 1 {
            facets.append(FacetModel(field: "authority", label: "Defined by", choices: authorities))
        }
        for spec in catalogue.fields where spec.isFacet {
            let values = entries.map { $0.field(spec.name)?.value.items.map(\.text) ?? [] }
            let declared = if case .choice(let values) = spec.type { values } else { [String]() }
            facets.append(FacetModel(field: spec.name, label: spec.label, choices: choices(values, order: declared)))
        }
        return facets.filter { !$0.choices.isEmpty }
    }

    /// The values that occur: those of a declared order first, then by themselves.
    private func choices(
        _ values: [[String]], order: [String], label: (String) -> String = { $0 }
    ) -> [FacetModel.Choice] {
        var counts: [String: Int] = [:]
        for value in values.flatMap(\.self) { counts[value, default: 0] += 1 }
        let known = order.filter { counts[$0] != nil }
        let others = counts.keys.filter { !order.contains($0) }.sorted { NaturalOrder.compare($0, $1) < 0 }
        return (known + others).map { FacetModel.Choice(value: $0, label: label($0), count: counts[$0] ?? 0) }
    }
}
