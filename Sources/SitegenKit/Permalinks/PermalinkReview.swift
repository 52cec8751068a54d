/// What of a site is not in its lock, and what of the lock is not on the site any more.
package struct PermalinkReview: Sendable {
    package let hasLock: Bool
    private let locked: Set<Permalink>
    /// Sorted.
    package let new: [Permalink]
    /// In the order of the lock.
    package let lost: [LostPermalink]

    package init(_ site: Site) {
        hasLock = site.content.permalinks != nil
        locked = site.content.permalinks?.links ?? []
        let locked = locked
        new = site.permalinks.filter { !locked.contains($0) }
        lost = LostPermalink.all(of: site)
    }

    /// The lock's lines with the new ones, where they are accepted, and without those that are given up. Nothing that
    /// is lost goes unasked, and nothing that is still there can be given up.
    package func lines(accepting: Bool, forgetting: [String]) throws(Objection) -> Set<Permalink> {
        var lines = locked
        if accepting { lines.formUnion(new) }
        for text in forgetting {
            guard let link = Permalink(parsing: text) else {
                throw Objection(
                    "`\(text)` is no URL of a site", help: "write it as the lock does: `/guide/page/`")
            }
            let gone = [link, Permalink(link.url)]
            guard locked.contains(link), lost.contains(where: { gone.contains($0.line.link) }) else {
                throw refusal(link)
            }
            lines.remove(link)
            // With a page goes what stood on it.
            if link.fragment.isEmpty { lines = lines.filter { $0.url != link.url } }
        }
        return lines
    }

    private func refusal(_ link: Permalink) -> Objection {
        if locked.contains(link) {
            return Objection(
                "\(link.text) is not lost: it leads somewhere",
                help: "remove the page or the alias first, if it shall go")
        }
        let near = NearMiss.best(link.text, among: locked.map(\.text))
        return Objection(
            "\(PermalinkLock.path) has no line \(link.text)",
            help: near?.didYouMean ?? "`sitegen lock` lists what is lost")
    }

    // MARK: Reports

    package func text(style: Report.Style) -> [UInt8] {
        func colored(_ word: String, _ color: String) -> String {
            style == .colored ? "\u{1B}[\(color)m\(word)\u{1B}[0m" : word
        }
        var out = ""
        for link in new { out += "\(colored("new ", "32"))  \(link.text)\n" }
        for lost in lost {
            out += "\(colored("lost", "1;31"))  \(lost.line.link.text)\n"
            if let successor = lost.successor { out += "      it may now be \(successor.text)\n" }
            out += "      \(lost.help)\n"
        }
        return Array(out.utf8)
    }

    package func json() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", 1)
            json.member("locked", locked.count)
            json.array("new") { list in for link in new { list.element(link.text) } }
            json.array("lost") { list in
                for lost in lost {
                    list.element(
                        JSONValue.members([
                            "url": .text(lost.line.link.text), "successor": lost.successor.map { .text($0.text) },
                            "help": .text(lost.help),
                        ]))
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
