extension Check {
    /// Every code matches the catalogue's pattern.
    static func codePattern(_ site: Site, _ catalogue: Int) -> [Finding] {
        guard let pattern = site.catalogues[catalogue].pattern, let matcher = pattern.compiled() else { return [] }
        return site.listings[catalogue].entries.compactMap { index in
            let page = site.pages[index]
            guard let entry = page.entry, !matcher.matches(entry.code.value) else { return nil }
            let isNamedByFile = entry.code.place.range.isEmpty
            let diagnostic = Diagnostic(
                .codePattern, "The code `\(entry.code.value)` does not match the pattern `\(pattern.source)`",
                at: isNamedByFile ? page.place : entry.code.place,
                notes: [Diagnostic.Note("the pattern is declared in", at: pattern.place)],
                help: isNamedByFile
                    ? "rename the file, or make it an article with `kind: article`" : "mend the code, or the pattern")
            return Finding(diagnostic: diagnostic, page: index)
        }
    }
}
