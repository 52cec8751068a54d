import Markdown

extension Assembly {
    /// Ids that authors wrote at headings and that the headings do not have, or that another has too.
    func headingIDFindings(_ source: PageSource, _ prose: Prose) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var taken: Set<String> = []
        for index in prose.headings.indices {
            guard let own = prose.headings[index].ownID else { continue }
            let heading = prose.headings[index]
            let place = Place(source.path, own.range)
            if own.name != heading.id {
                findings.append(refused(own, heading, source, at: place))
            } else if !taken.insert(own.name).inserted {
                findings.append(
                    Diagnostic(
                        .anchorTwice, "The id `\(own.name)` appears twice on this page", at: place,
                        help: "give one of them another id"))
            }
        }
        return findings
    }

    private func refused(
        _ own: Prose.OwnID, _ heading: Prose.Heading, _ source: PageSource, at place: Place
    ) -> Diagnostic {
        if own.name.isEmpty {
            return Diagnostic(.headingID, "The id of this heading is empty", at: place, help: "write `{#id}`")
        }
        if !own.isName {
            let better = own.name.split(whereSeparator: \.isWhitespace).joined(separator: "-")
            return Diagnostic(
                .headingID, "The id `\(own.name)` holds white space", at: place,
                help: better.isEmpty ? "write `{#id}`" : "write `{#\(better)}`")
        }
        if own.name.begins(with: Theme.idPrefix) {
            return Diagnostic(
                .headingID, "Ids that begin with `\(Theme.idPrefix)` are the theme's", at: place,
                help: "choose another id than `\(own.name)`")
        }
        if heading.level == 2, let catalogue = source.entry?.catalogue,
            let index = sectionNames[catalogue].section(heading)
        {
            let section = catalogues[catalogue].sections[index]
            return Diagnostic(
                .headingID, "The section \"\(heading.text)\" has the id `\(section.id.value)`, not `\(own.name)`",
                at: place,
                notes: [Diagnostic.Note("declared in", at: section.id.place)],
                help: "remove `{#\(own.name)}`")
        }
        return Diagnostic(
            .anchorTwice, "The id `\(own.name)` appears twice on this page", at: place,
            help: "give one of them another id")
    }
}
