extension SiteDiff {
    /// In Markdown, for a pull request: what is lost first.
    package func text() -> [UInt8] {
        var out = ""
        func section(_ title: String, _ lines: [String]) {
            guard !lines.isEmpty else { return }
            out += "\(out.isEmpty ? "" : "\n")### \(title)\n\n" + lines.map { "- \($0)\n" }.joined()
        }
        section(
            "Lost",
            lostURLs.map { "URL \(Self.code($0))" }
                + codes.filter { $0.now == nil }.map { "\(Self.name($0)), was \($0.before ?? "")" }
                + lostFragments.map { "fragment `\($0.text)`" }
                + lostRedirects.map { "redirect \(Self.code($0.from)), which led to \(Self.code($0.to))" })
        section(
            "Changed",
            codes.compactMap { change in
                guard let before = change.before, let now = change.now else { return nil }
                return "\(Self.name(change)) is \(now), was \(before)"
            } + moves.map { "URL \(Self.code($0.from)) leads to \(Self.code($0.to))" }
                + changedRedirects.map {
                    "redirect \(Self.code($0.now.from)) leads to \(Self.code($0.now.to)), led to \(Self.code($0.before))"
                } + changedTexts)
        section(
            "New",
            codes.filter { $0.before == nil }.map { "\(Self.name($0)), \($0.now ?? "")" }
                + newURLs.map { "URL \(Self.code($0))" } + newFragments.map { "fragment `\($0.text)`" }
                + newRedirects.map { "redirect \(Self.code($0.from)) to \(Self.code($0.to))" })
        if out.isEmpty {
            out = isOfURLsOnly ? "No URL has changed.\n" : "No URL, section, redirect or code has changed.\n"
        }
        if isOfURLsOnly {
            out += "\nOnly URLs were compared: a list of files says nothing of codes, sections and redirects.\n"
        }
        return Array(out.utf8)
    }

    /// One change of a name can touch every page: a reviewer is told the first ones, and how many more there are.
    private var changedTexts: [String] {
        let shown = changedURLs.prefix(Self.mostTexts).map { "text of \(Self.code($0))" }
        let more = changedURLs.count - shown.count
        return more == 0 ? shown : shown + ["text of \("page".counted(more)) more, which `--json` lists"]
    }

    private static let mostTexts = 30

    private static func code(_ url: String) -> String { "`\(Permalink(url).text)`" }

    private static func name(_ change: CodeChange) -> String {
        let owner = change.code.authority.isEmpty ? "" : " of \(MarkdownText.escaped(change.code.authority))"
        return
            "code **\(MarkdownText.escaped(change.code.code))**\(owner) in \(MarkdownText.escaped(change.code.catalogue))"
    }

    package func json() -> [UInt8] {
        func urls(_ urls: [String]) -> JSONValue { .texts(urls.map { Permalink($0).text }) }
        func redirects(_ moves: [Move]) -> JSONValue {
            .list(moves.map { ["from": .text(Permalink($0.from).text), "to": .text(Permalink($0.to).text)] })
        }
        let codes = codes.map { change in
            JSONValue.members([
                "catalogue": .text(change.code.catalogue),
                "authority": change.code.authority.isEmpty ? nil : .text(change.code.authority),
                "code": .text(change.code.code), "url": .text(Permalink(change.url).text),
                "before": change.before.map(JSONValue.text), "now": change.now.map(JSONValue.text),
            ])
        }
        let changed = changedRedirects.map { change in
            [
                "from": .text(Permalink(change.now.from).text), "to": .text(Permalink(change.now.to).text),
                "before": .text(Permalink(change.before).text),
            ] as JSONValue
        }
        return JSONValue.members([
            "version": .integer(1),
            "compared": .texts(isOfURLsOnly ? ["urls"] : ["urls", "fragments", "redirects", "codes"]),
            "codes": .list(codes),
            "urls": [
                "new": urls(newURLs), "lost": urls(lostURLs), "moved": redirects(moves), "changed": urls(changedURLs),
            ],
            "fragments": ["new": .texts(newFragments.map(\.text)), "lost": .texts(lostFragments.map(\.text))],
            "redirects": [
                "new": redirects(newRedirects), "lost": redirects(lostRedirects), "changed": .list(changed),
            ],
        ]).file
    }
}
