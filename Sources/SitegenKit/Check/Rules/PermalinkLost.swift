extension Check {
    /// What was published once still leads to a page, or to the page of a removed code that says what became of it.
    static func permalinkLost(_ site: Site) -> [Finding] {
        LostPermalink.all(of: site).map { lost in
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
                notes.append(Diagnostic.Note("\(draft) is a draft, which is not part of this build"))
            }
            return Finding(
                diagnostic: Diagnostic(
                    .permalinkLost, message, at: Place(PermalinkLock.path, lost.line.range), notes: notes,
                    help: lost.help))
        }
    }
}
