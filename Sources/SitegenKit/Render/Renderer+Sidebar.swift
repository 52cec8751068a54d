extension Renderer {
    /// How many entries before and behind a page its sidebar lists: with all of a large class on each of its pages, the
    /// site would grow with its square.
    private static let reach = 24

    /// The classes of a catalogue, one of them with its entries.
    func sidebar(catalogue index: Int, open: Int?, page: Int?, _ linker: Linker) -> SidebarModel {
        let catalogue = site.catalogues[index]
        let groups = site.listings[index].groups.map { group in
            let codeClass = group.codeClass.map { catalogue.classes[$0] }
            let isOpen = group.codeClass == open && (open != nil || page != nil)
            let near = isOpen ? around(page, in: group.entries, index) : 0..<0
            return SidebarGroupModel(
                title: codeClass?.title ?? "", mark: codeClass?.mark,
                tone: group.codeClass.map(Catalogue.tone(ofClass:)),
                url: codeClass.map { linker.href(catalogue.url(of: $0)) },
                isCurrent: isOpen && page == nil,
                items: items(group.entries[near], of: page.map { site.pages[$0] }, linker),
                more: isOpen ? group.entries.count - near.count : 0)
        }
        return SidebarModel(title: catalogue.title, url: linker.href(catalogue.id + "/"), groups: groups)
    }

    /// The articles of the folder that an article is in; nil where it is alone.
    func sidebar(article index: Int, _ linker: Linker) -> SidebarModel? {
        let page = site.pages[index]
        let folder = page.isIndex ? page.url : Address.folder(String(page.url.dropLast()))
        guard !folder.isEmpty, let articles = site.children[folder], let title = site.title(of: folder) else {
            return nil
        }
        let items = items(articles[...], of: page, linker)
        let group = SidebarGroupModel(
            title: "", mark: nil, tone: nil, url: nil, isCurrent: false, items: items, more: 0)
        return SidebarModel(title: title, url: linker.href(folder), groups: [group])
    }

    /// The part of a class that stands around one of its entries, or its beginning.
    private func around(_ page: Int?, in entries: [Int], _ catalogue: Int) -> Range<Int> {
        let place = page.flatMap { site.listings[catalogue].placeOf[$0] } ?? 0
        let low = max(0, min(place - Self.reach, entries.count - 2 * Self.reach - 1))
        return low..<min(entries.count, low + 2 * Self.reach + 1)
    }

    /// `owner` is the page that has the sidebar, unless it is that of a class. Pages of one folder have the same ways to others
    /// but to themselves and to what is below them.
    private func items(
        _ pages: ArraySlice<Int>, of owner: Page?, _ linker: Linker
    ) -> ModelList<SidebarItemModel> {
        let shared = owner.map { owner in
            ModelList<SidebarItemModel>.Shared(scope: Address.folder(String(owner.url.dropLast()))) { index in
                let url = self.site.pages[index].url
                return url.utf8.count >= owner.url.utf8.count && url.hasPrefix(owner.url)
            }
        }
        return ModelList(pages, shared: shared) { index in
            let page = self.site.pages[index]
            return SidebarItemModel(
                page: page, authority: page.entry.flatMap(self.authority), url: linker.href(page.url),
                isCurrent: page === owner)
        }
    }
}
