import Markdown
import SitegenKit
import TestSupport
import Testing

/// What an import writes builds, whatever stood in the files.
@Suite struct ImportPropertyTests {
    private static let keys = [
        "title: E1", "title: 'E1: Moved'", "title: [a]", "name: Moved", "name: {a: b}", "code: E7", "status: active",
        "status: stable", "summary: One *line*.", "related: [E1, E2]", "related: E9", "since: 1.0",
        "aliases: [Old, /old/]",
        "date: 2024-02-30", "updated: 2024-02-03", "draft: false", "draft: perhaps", "description: |\n  Two\n  lines",
        "tags: [a, 'b: c', \"#d\"]", "level: 1", "level: 01", "flag: true", "flag: yes", "class: io", "class: a b",
        "kind: rule",
        "waive: none", "faq: true", "anchors: [a]", "authority: me", "deep: [{a: [b]}]", "map: {a: 1, 'b c': ' d '}",
        "url: https://example.com/#a", "'odd key, with [signs]': x", "empty:", "layout: \"- a\"", "tags: []",
        "status: deprecated", "status: removed", "original_status: x", "summary: See [E2].",
        "deprecated: true", "deprecated: false", "deprecated: soon", "replaced_by: E1", "replaced_by: E9",
        "reason: Old.",
        "see: [E1, E2]", "draft: true", "date: 2024-01-02T10:00:00Z", "text: 'a\u{2028}b \u{301}: c'",
        "text: 'it''s: # so'",
    ]

    private static let blocks = [
        ":::note", "::: incorrect", ":::", "# E1: Title", "Title\n=====", "## What", "## what", "## Why?", "## Why",
        "## sg-x", "## !!!", "## What's it",
        "## Whats it", "What\n----", "### Deep", "###### Deepest", "# Second", "> ## Quoted", "- ## Listed",
        "Text with `code`, *more* and a word.", "```\n## no heading\n```", "```swift\nlet x = 1\n```",
        "| a | b |\n|---|---|\n| c | d |",
        "<div id=\"what\">\n\ntext\n\n</div>", "<!-- note -->", "    indented", "---", "[x]: https://example.com/",
        "## FAQ\n\n### Why?\n\nSo.",
        "## Title with [a link](https://example.com/) and {braces, too}", "## \"Quoted\" 'title'",
        "## Trailing: colon:",
        "## What {#own}", "## What<T>", "## What<U>", "## What\\<T>", "## <b>Why</b> of<T>", "# E1: of <i>Map<T></i>",
        "## <T>", "See [E2] and arr[i][j].", "![p](p.png) [x](../x) [y](E0.md)", "Caf\u{e9}: \u{301}x",
    ]

    @Test(arguments: 0..<150)
    func aFolderOfMarkdown(seed: Int) async throws {
        var random = Randomness(state: UInt64(seed))
        var source = ImportSource([:])
        for number in 1...Int.random(in: 1...6, using: &random) {
            var text = ""
            let keys = Self.keys.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
            // One of each: a key that appears twice is an error of the source.
            let named = Dictionary(
                keys.map { ($0.split(separator: ":")[0], $0) }, uniquingKeysWith: { first, _ in first })
            if !named.isEmpty { text += "---\n\(named.values.sorted().joined(separator: "\n"))\n---\n" }
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                text += (Self.blocks.randomElement(using: &random) ?? "") + "\n\n"
            }
            if Bool.random(using: &random) { text = text.replacing("\n", with: "\r\n") }
            let folder = ["", "", "a/", "a/b/"].randomElement(using: &random) ?? ""
            let name =
                ["E\(number).md", "e\(number).md", "r\(number)/README.md", "index.md", "\u{e4} b.md"].randomElement(
                    using: &random)
                ?? ""
            source.files["docs/" + folder + name] = text
        }
        source.files["docs/E0.md"] = "Text.\n"
        source.files["docs/p.png"] = ""
        do throws(Objection) {
            // A text that opens with a rule has a front matter that never ends.
            guard try source.read().1.isEmpty else { return }
        } catch {
            // Two files whose front matter says the same code, or whose addresses are one.
            #expect(error.message.contains("has two files") || error.message.contains("one address"))
            return
        }
        // As in a project that says so.
        let html = RawHTML.allCases.randomElement(using: &random) ?? .sanitize
        source.options.html = html
        var site = try source.site()
        if try source.make().hasRawHTML {
            let settings = "title: Example\ndescription: An example.\nhtml: \(html.rawValue)\n"
            site = site.with("content/site.yaml", .text(Array(settings.utf8)))
        }
        let build = await site.build()
        // An id of raw HTML, an alias that two entries claim, and links that led nowhere, or only in other letter case, are the author's.
        let own = build.diagnostics.filter {
            $0.severity == .error && ![.aliasTwice, .anchorTwice, .letterCase, .linkTarget].contains($0.rule)
        }
        #expect(own.map(\.message) == [], "\(source.files)")
    }

    @Test(arguments: 0..<60)
    func aTable(seed: Int) async throws {
        var random = Randomness(state: UInt64(seed))
        let heads = [
            "Code", "name", "Title", "class", "Summary", "status", "date", "Long Head, \"quoted\"", "", "related",
            "Level", "level", "code",
        ]
        let cells = [
            "", "a", "E1", "active", "2024-01-02", "x y", "1", "01", "true", "https://example.com/", "\"a, \"\"b\"\"\"",
            "E1;E2",
        ]
        let columns = heads.shuffled(using: &random).prefix(Int.random(in: 1...8, using: &random))
        var table =
            columns.map { $0.contains(",") ? "\"Long Head, \"\"quoted\"\"\"" : $0 }.joined(separator: ",") + "\n"
        let codes = columns.firstIndex { $0.lowercased() == "code" } ?? columns.startIndex
        for row in 1...Int.random(in: 1...8, using: &random) {
            table +=
                columns.indices.map { $0 == codes ? "E\(row)" : cells.randomElement(using: &random) ?? "" }
                .joined(separator: ",") + "\n"
        }
        let build = try await ImportSource(["table.csv": table]).site().build()
        #expect(build.diagnostics.filter { $0.severity == .error }.map(\.message) == [], "\(table)")
    }
}
