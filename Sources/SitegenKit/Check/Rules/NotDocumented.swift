extension Check {
    /// Every registered code has an entry. All that lack one are one finding: the catalogue is not complete.
    static func notDocumented(_ site: Site, _ catalogue: Int) -> [Finding] {
        guard let registry = site.catalogues[catalogue].registry, registry.coverage != .none,
            !site.catalogues[catalogue].unsound.contains(.entries),
            !site.content.unread.folders.contains(site.catalogues[catalogue].folder)
        else { return [] }
        let authority = site.catalogues[catalogue].defaultAuthority
        let documented = Set(
            site.listings[catalogue].entries.compactMap { index in
                site.pages[index].entry.flatMap { $0.authority == authority ? $0.code.value : nil }
            })
        let missing = registry.codes.filter {
            !documented.contains($0.value) && !site.content.unread.codes.contains($0.value.lowercased())
        }
        guard let first = missing.first else { return [] }
        let noun = site.catalogues[catalogue].noun
        let all = registry.codes.count
        let folder = site.catalogues.count > 1 ? " --catalogue \(site.catalogues[catalogue].id)" : ""
        let diagnostic = Diagnostic(
            .notDocumented,
            "\(missing.count) of \("registered \(noun)".counted(all)) \(missing.count == 1 ? "has" : "have") no entry",
            at: first.place, label: "the first of them",
            notes: [
                Diagnostic.Note("without an entry: \(missing.map(\.value).joined(separator: ", "))"),
                Diagnostic.Note("the registry is declared in", at: registry.place),
            ], help: "run `sitegen new entry \(first.value)\(folder)`",
            severity: registry.coverage == .all ? .error : .warning)
        return [Finding(diagnostic: diagnostic)]
    }
}
