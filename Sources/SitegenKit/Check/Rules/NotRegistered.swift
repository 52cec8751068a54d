extension Check {
    /// Every entry of the default authority is in the registry.
    static func notRegistered(_ subject: Subject) -> [Finding] {
        guard let registry = subject.registry, !registry.contains(subject.name) else { return [] }
        // A code that does not even look like one has been reported as that.
        if let pattern = subject.catalogue.pattern?.compiled(), !pattern.matches(subject.name) { return [] }
        // A registered code that has its entry is not what this one was meant to be.
        let site = subject.site
        let entries = site.listings[subject.entry.catalogue].entries
        let documented = Set(entries.compactMap { site.pages[$0].entry?.code.value })
        let near = NearMiss.best(subject.name, among: registry.codes.map(\.value).filter { !documented.contains($0) })
        let place = subject.entry.code.place.range.isEmpty ? subject.page.place : subject.entry.code.place
        let diagnostic = Diagnostic(
            .notRegistered, "\(subject.name) is not in the registry", at: place,
            notes: [Diagnostic.Note("the registry is in", at: Place(registry.file))],
            help: near.map(\.didYouMean) ?? "add it to the registry, or name another `authority`")
        return [Finding(diagnostic: diagnostic, page: subject.index)]
    }
}
