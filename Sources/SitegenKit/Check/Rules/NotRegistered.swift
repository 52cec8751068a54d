extension Check {
    /// Every entry of the default authority is in the registry.
    static func notRegistered(_ site: Site, _ index: Int) -> [Finding] {
        let catalogue = site.catalogues[index]
        guard let registry = catalogue.registry else { return [] }
        let entries = site.listings[index].entries
        let unknown = entries.filter { page in
            guard let entry = site.pages[page].entry else { return false }
            return entry.authority == catalogue.defaultAuthority && !registry.contains(entry.code.value)
        }
        if unknown.isEmpty { return [] }
        // A registered code that has its entry is not what another one was meant to be.
        let documented = Set(entries.compactMap { site.pages[$0].entry?.code.value })
        let names = NearMiss.Names(registry.codes.lazy.map(\.value).filter { !documented.contains($0) })
        let pattern = catalogue.pattern?.compiled()
        return unknown.compactMap { page in
            // A code that does not even look like one has been reported as that.
            guard let code = site.pages[page].entry?.code, pattern?.matches(code.value) ?? true else { return nil }
            let diagnostic = Diagnostic(
                .notRegistered, "\(code.value) is not in the registry",
                at: code.place.range.isEmpty ? site.pages[page].place : code.place,
                notes: [Diagnostic.Note("the registry is in", at: Place(registry.file))],
                help: names.best(code.value)?.didYouMean ?? "add it to the registry, or name another `authority`")
            return Finding(diagnostic: diagnostic, page: page)
        }
    }
}
