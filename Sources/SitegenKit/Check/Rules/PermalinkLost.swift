extension Check {
    /// What was published once still leads to a page, or to the page of a removed code that says what became of it. All that
    /// one edit mends is one finding.
    static func permalinkLost(_ site: Site) -> [Finding] {
        var groups: [[LostPermalink]] = []
        var groupOfMend: [Mend: Int] = [:]
        for lost in LostPermalink.all(of: site) {
            let mend = Mend(help: lost.help, draft: lost.draft)
            if let group = groupOfMend[mend] {
                groups[group].append(lost)
            } else {
                groupOfMend[mend] = groups.count
                groups.append([lost])
            }
        }
        return groups.map { Finding(diagnostic: diagnostic($0[0], besides: $0.dropFirst(), site)) }
    }

    private struct Mend: Hashable {
        let help: String
        let draft: Drafts.Draft?
    }

    private static func diagnostic(
        _ lost: LostPermalink, besides others: ArraySlice<LostPermalink>, _ site: Site
    ) -> Diagnostic {
        let link = lost.line.link
        let isPage = site.route(at: link.url) == nil
        let message =
            isPage
            ? "The URL \(link.path) was published, and nothing is there any more"
            : "The fragment #\(link.fragment) of \(link.path) was published, and the page has it no more"
        var notes: [Diagnostic.Note] = []
        if let successor = lost.successor {
            notes.append(Diagnostic.Note("it may now be \(isPage ? successor.text : "#" + successor.fragment)"))
        }
        if let draft = lost.draft {
            notes.append(Diagnostic.Note(draft.sentence))
            if draft.path == nil { notes.append(draft.note) }
        }
        if !others.isEmpty {
            notes.append(Diagnostic.Note("lost with it: \(others.map(\.line.link.text).listed(most: 12))"))
        }
        return Diagnostic(
            .permalinkLost, message, at: Place(PermalinkLock.path, lost.line.range), notes: notes, help: lost.help)
    }
}
