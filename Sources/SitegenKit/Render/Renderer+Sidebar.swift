extension Renderer {
    /// How many entries before and behind a page its sidebar lists: with all of a large class on each of its pages, the
    /// site would grow with its square.
    private static let reach = 24

    /// The classes of a catalogue, one of them with its entries.
    func sidebar(catalogue index: Int, open: Int?, page: Int?, _ linker: Linker) -> SidebarModel {
        let catalogue = site.catalogues[index]
        let groups = site.listings[index].groups
        func url(_ group: Listing.Group) -> String? {
            group.codeClass.map { catalogue.url(of: catalogue.classes[$0]) }
        }
        func isOpen(_ group: Listing.Group) -> Bool {
            group.codeClass == open && (open != nil || page != nil)
        }
        let shared = page.map { page in
            let folder = Address.folderAbove(site.pages[page].url)
            return ModelList<SidebarGroupModel>.Shared(
                scope: "\(index) \(folder)", own: groups.firstIndex(where: isOpen)
            ) { number in
                url(groups[number]).map { Self.isShared($0, in: folder) } ?? true
            }
        }
        let models = ModelList(Array(groups.indices)[...], shared: shared) { number in
            let group = groups[number]
            let codeClass = group.codeClass.map { catalogue.classes[$0] }
            let isOpen = isOpen(group)
            let near = isOpen ? self.around(page, in: group.entries, index) : 0..<0
            return SidebarGroupModel(
                title: codeClass?.title ?? "", mark: codeClass?.mark,
                tone: group.codeClass.map(Catalogue.tone(ofClass:)), url: url(group).map { linker.href($0) },
                isCurrent: isOpen && page == nil, items: self.items(group.entries[near], of: page, linker),
                more: isOpen ? group.entries.count - near.count : 0)
        }
        return SidebarModel(title: catalogue.title, url: linker.href(catalogue.id + "/"), groups: models)
    }

    /// The articles of the folder that an article is in; nil where it is alone.
    func sidebar(article index: Int, _ linker: Linker) -> SidebarModel? {
        let page = site.pages[index]
        let folder = page.isIndex ? page.url : Address.folderAbove(page.url)
        guard !folder.isEmpty, let articles = site.children[folder], let title = site.title(of: folder) else {
            return nil
        }
        let group = ModelList([0]) { _ in
            SidebarGroupModel(
                title: "", mark: nil, tone: nil, url: nil, isCurrent: false,
                items: self.items(articles[...], of: index, linker), more: 0)
        }
        return SidebarModel(title: title, url: linker.href(folder), groups: group)
    }

    /// The part of a class that stands around one of its entries, or its beginning.
    private func around(_ page: Int?, in entries: [Int], _ catalogue: Int) -> Range<Int> {
        let place = page.flatMap { site.listings[catalogue].placeOf[$0] } ?? 0
        let low = max(0, min(place - Self.reach, entries.count - 2 * Self.reach - 1))
        return low..<min(entries.count, low + 2 * Self.reach + 1)
    }

    /// Whether pages in a folder have the same way to a URL, but for the page that is there: none of them is above it.
    private static func isShared(_ url: String, in folder: String) -> Bool {
        guard url.begins(with: folder) else { return true }
        return !url.utf8.dropFirst(folder.utf8.count).dropLast().contains(UInt8(ascii: "/"))
    }

    /// `owner` is the page that has the sidebar, unless it is that of a class.
    private func items(
        _ pages: ArraySlice<Int>, of owner: Int?, _ linker: Linker
    ) -> ModelList<SidebarItemModel> {
        let shared = owner.map { owner in
            let folder = Address.folderAbove(site.pages[owner].url)
            return ModelList<SidebarItemModel>.Shared(scope: folder, own: owner) { number in
                Self.isShared(self.site.pages[number].url, in: folder)
            }
        }
        return ModelList(pages, shared: shared) { index in
            let page = self.site.pages[index]
            return SidebarItemModel(
                page: page, authority: page.entry.flatMap(self.authority), url: linker.href(page: index),
                isCurrent: index == owner)
        }
    }
}
