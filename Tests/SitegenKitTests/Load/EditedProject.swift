import Markdown
import SitegenKit

/// A project that somebody works on: each file has the texts that it may hold, the good ones and then those with a
/// mistake. Nil is a file that is not there.
struct EditedProject {
    struct File {
        var good: [String?]
        var bad: [String?] = []
    }

    private(set) var texts: [String: String] = [:]

    init() { for (path, file) in Self.files { texts[path] = file.good[0] } }

    var snapshot: Snapshot { snapshot(in: nil) }

    /// As the shell reads it, with what pages include.
    func snapshot(in spill: (any Spill)?) -> Snapshot {
        let own = texts.filter { $0.key.hasPrefix("content/") || $0.key.hasPrefix("templates/") }
        let snapshot = Snapshot(
            files: own.map { path, text in
                Snapshot.File(
                    path,
                    Snapshot.isRead(path)
                        ? .text(FileText(Array(text.utf8), in: spill)) : .asset(size: text.utf8.count))
            }, today: Day("2026-11-24"), spill: spill)
        return snapshot.including(
            snapshot.includedPaths.map { path in
                let text = texts[path].map { Snapshot.Included.Content.text(Array($0.utf8)) }
                return Snapshot.Included(path, text ?? .missing(beside: texts.keys.sorted()))
            })
    }

    /// Another state of the project, one to three files away; now and then everything is mended first. Returns what changed.
    mutating func edit(with random: inout some RandomNumberGenerator) -> [String] {
        var changed: [String] = []
        if Int.random(in: 0..<4, using: &random) == 0 {
            self = EditedProject()
            changed = ["everything"]
        }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let (path, file) = Self.files.randomElement(using: &random) else { continue }
            let isBad = !file.bad.isEmpty && Int.random(in: 0..<8, using: &random) == 0
            guard let text = (isBad ? file.bad : file.good).randomElement(using: &random) else { continue }
            texts[path] = text
            changed.append(path)
        }
        return changed
    }

    private static let home = page("title: Home\ndescription: The home page.", "See [one](guide/one.md) and [E1].\n")

    /// In an order that stays, so that the same random numbers give the same edits.
    private static let files: [(String, File)] = [
        (
            "content/site.yaml",
            File(
                good: [
                    "title: Example\ndescription: A site.\nurl: https://example.org/docs/\nnav: [guide/one.md]\n",
                    "title: Example\ndescription: A site.\nurl: https://example.org/docs/\nhtml: allow\n",
                    "title: Other\ndescription: A site.\nsearch: false\nfooter: 'See [E1](/errors/E1/).'\n",
                    "title: Example\ndescription: A site.\nlinks: file\n",
                ], bad: ["title: Example\n", "title: [\n", nil, "title: E\ndescription: A.\nnav: [guide/none.md]\n"])
        ),
        ("content/index.md", File(good: [home, home + "\nMore <b>words</b>.\n"], bad: [nil, "No front matter.\n"])),
        (
            "content/guide/one.md",
            File(
                good: [
                    page("title: One", "## Part\n\nWith [E1], [E2] and [two](two.md).\n"),
                    page("title: First\ndate: 2026-01-02\ntags: [a]", "## Part\n\n[E9] is nothing, [two](two.md).\n"),
                    page("title: One", "## Other part {#part}\n\n### Why?\n\nBecause.\n"),
                    page(
                        "title: One\naliases: [/old/]\nfaq: true", "## Why two?\n\nSee [E1][E1].\n\n## Part\n\nText.\n"),
                    page(
                        "title: One\naliases: [/old/]\nfaq: true", "## Why two\n\nSee [E1][E1].\n\n## Part\n\nText.\n"),
                    page("title: One\nanchors: {part: piece}", "## Piece\n\nWith [E1] and [two](two.md).\n"),
                ],
                bad: [
                    page("title: One", "## Piece\n\nWith [E1] and [two](two.md).\n"),
                    page("title: One\ntitel: Two", "Text.\n"), page("title: One", "[x](none.md)\n"),
                    "---\ntitle: One\n", page("title: One", "# One\n"),
                ])
        ),
        (
            "content/guide/two.md",
            File(
                good: [
                    page(
                        "title: Two\norder: 2",
                        "```swift include=\"../../examples/a.swift\"\n```\n\n[part](one.md#part)\n"),
                    page("title: Two\norder: 1", "```swift include=\"../notes.csv\"\n```\n"),
                    page("title: Two", "```swift include=\"../../examples/a.swift\" region=\"one\"\n```\n"),
                ],
                bad: [
                    page("title: Two", "```swift include=\"../../examples/none.swift\"\n```\n"), nil,
                    page("title: Two\ndraft: true", "Text.\n"),
                ])
        ),
        (
            "content/guide/three.md",
            File(
                good: [
                    nil, page("title: Three", "[two](two.md), [E3].\n"),
                    page("title: Three", "```codes\ncatalogue: errors\ncolumns: [code, name]\n```\n"),
                    page("title: Three\nanchors: {old: now}", "## Now\n\nText.\n\n## Two {#two}\n\nText.\n"),
                    page("title: Three\nanchors: {old: two}", "## Now\n\nText.\n\n## Two\n\nText.\n"),
                ], bad: [page("title: Three", "```codes\ncatalogue: errors\ncolumns: [none]\n```\n")])
        ),
        (
            "content/permalinks.lock",
            File(good: [nil, "/\n", "/\n/guide/one/\n"], bad: ["/gone/\n", "/guide/three/#old\n"])
        ),
        (
            "content/faq.md",
            File(good: [nil, page("title: Questions\nstyles: [/look.css]\norder: 3", "## First {#why}\n\nSee [E1].\n")])
        ),
        ("content/look.css", File(good: ["h1 {}", "h1 { }"])),
        (
            "content/guide/index.md",
            File(
                good: [
                    nil, page("title: Guide\naction: {label: Go, link: one.md#part}", "Read [E1].\n"),
                    page("title: The guide\ndate: 2026-03-04", "Read on.\n"),
                ])
        ),
        ("content/notes.csv", File(good: ["a,b\n1,2\n", "a,b\n1,3\n"], bad: [nil, "\u{0}"])),
        (
            "examples/a.swift",
            File(
                good: [
                    "// [region one]\nlet a = 1\n// [endregion one]\n", "// [region one]\nlet b\n// [endregion one]\n",
                ],
                bad: [nil, "let a = 1\n"])
        ),
        (
            "content/errors/catalogue.yaml",
            File(
                good: [
                    catalogue("sections:\n  - {id: cause, title: Cause, required: true}\n"),
                    catalogue("sections:\n  - {id: why, title: Cause}\nextraSections: allow\n"),
                    catalogue("classes:\n  - {id: all, match: '^E', title: All}\n"),
                    catalogue("registry: {file: registry.csv, key: code, coverage: none}\n"),
                ],
                bad: [
                    catalogue("secions: []\n"), "title: [\n",
                    catalogue("sections:\n  - {id: fix, title: Fix, required: true}\n"),
                ])
        ),
        (
            "content/errors/registry.csv",
            File(good: ["code,name\nE1,First\nE2,Second\n"], bad: ["code,name\nE1,Other\n"])
        ),
        (
            "content/errors/E1.md",
            File(
                good: [
                    page(
                        "name: First\nsummary: The first.\nrelated: [E2]",
                        "## Cause\n\nSee [E2] and [one](../guide/one.md).\n"),
                    page("name: First\nsummary: The very first.", "## Cause\n\nNothing.\n\n### Is it?\n\nYes.\n"),
                    page("name: Foremost\nsummary: The first.", "## Cause\n\nSee [E2].\n"),
                ], bad: [page("name: First\nsummary: The first.", "## Casue\n\nText.\n")])
        ),
        (
            "content/errors/E2.md",
            File(
                good: [
                    page("name: Second\nsummary: The second.\nrelated: [E1]", "## Cause\n\nSee [E1], not [E3].\n"),
                    page(
                        "name: Second\nsummary: The second.\nstatus: deprecated\nreplaced_by: [E1]",
                        "## Cause\n\nAge.\n"),
                ], bad: [nil])
        ),
        (
            "content/errors/E3.md",
            File(good: [nil, page("name: Third\nsummary: The third.", "## Cause\n\nText with [E1].\n")])
        ),
        (
            "content/exits/catalogue.yaml",
            File(
                good: [
                    "title: Exit codes\nentry: exit code\ncode: {pattern: '^[0-9]+$'}\nentries: {file: codes.md, heading: 2}\n",
                    nil,
                ])
        ),
        (
            "content/exits/codes.md",
            File(
                good: [
                    "## 1 - Failure\n\nIt failed, see [2].\n\n## 2 - Usage\n\nThe call is wrong.\n",
                    "## 1 - Failure\n\nIt failed.\n\n## 3 - Disk\n\nThe disk is full, see [E1].\n",
                ])
        ),
        ("content/picture.png", File(good: ["12345", "123456", nil])),
        ("templates/assets/style.css", File(good: [nil, "body { color: red }", "body { color: blue }"])),
        (
            "templates/404.mustache",
            File(
                good: [nil, "<p>{{title}}</p>", "<p><a href=\"{{root}}\">{{title}}</a></p>"],
                bad: ["{{#title}}", "{{titel}}"])
        ),
        ("templates/unknown.mustache", File(good: [nil], bad: ["<p>"])),
    ]

    private static func catalogue(_ rest: String) -> String {
        "title: Errors\nentry: error\ncode: {pattern: '^E[0-9]+$'}\n" + rest
    }
}
