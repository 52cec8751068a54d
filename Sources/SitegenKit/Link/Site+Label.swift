extension Site {
    /// A page's title as a list tells it from others of the same name: behind that of an entry, who defines it, where that is not
    /// the catalogue's default authority, and its status, unless it is active.
    func label(of index: Int) -> String {
        let page = pages[index]
        guard let entry = page.entry else { return page.title }
        let catalogue = catalogues[entry.catalogue]
        let isDefault = entry.authority == catalogue.defaultAuthority
        if isDefault, entry.lifeCycle == .active { return page.title }
        let owner = isDefault ? nil : catalogue.authority(entry.authority)?.name
        let status = entry.lifeCycle == .active ? nil : entry.lifeCycle.rawValue
        let marks = [owner, status].compactMap(\.self)
        return marks.isEmpty ? page.title : "\(page.title) (\(marks.joined(separator: ", ")))"
    }
}
