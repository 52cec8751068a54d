import Markdown
import SitegenKit
import Testing

/// Tables that a fence `codes` asks for: which rows they have, and what of them they show.
@Suite struct CodeTableTests {
    static let files = [
        "content/codes/catalogue.yaml": """
        title: Codes
        authorities: {default: core, names: {core: Core, net: Net & Co}}
        classes: [{id: 1xx, match: '^1', title: Ones}, {id: 2xx, match: '^2', title: Twos}]
        fields:
          level: {type: enum, values: [high, low]}
          final: {type: bool}
          spec: {type: string, source: spec_url}
          spec_url: {type: url, hidden: true}
          hint: {type: text}
          needs: {type: list, of: string}
          next: {type: code}
        sections: [{id: example, title: Example, contains: http, headers: needs}]

        """,
        "content/codes/100.md": page(
            """
            name: One | a
            level: low
            final: true
            spec: RFC 1
            spec_url: https://example.org/rfc1
            hint: "See [there](../other.md), *please*."
            needs: [A|B|C, D]
            next: 101
            """),
        "content/codes/101.md": page("name: Two\nlevel: high\nfinal: false"),
        "content/codes/202.md": page("name: Three"),
        "content/codes/net/101.md": page("name: Four\nlevel: low"),
        "content/other.md": page("title: Other"),
    ]

    static func site(_ yaml: String, _ info: String = "codes", path: String = "content/guide/a.md") -> TestSite {
        var files = files
        files[path] = page("title: A", "Before.\n\n```\(info)\n\(yaml)\n```\n\n## After\n")
        return TestSite(files)
    }

    /// The table of the page, each cell as its HTML.
    private func table(_ yaml: String) async -> String? {
        guard let html = await Self.site(yaml).output("guide/a/index.html"),
            let start = html.firstRange(of: "<table>"), let end = html.firstRange(of: "</table>")
        else { return nil }
        return String(html[start.upperBound..<end.lowerBound]).replacing(/<\/?(thead|tbody)>\n/, with: "")
            .replacing(/<\/(th|td)>\n/, with: " | ").replacing(/<(th|td)[^>]*>/, with: "")
            .replacing(/<tr[^>]*>\n/, with: "").replacing(/\ \|\ <\/tr>/, with: "").trimmed
    }

    private func rows(_ yaml: String) async -> String? {
        await table("catalogue: codes\ncolumns: [name]\n" + yaml)?.replacing("Name\n", with: "")
            .replacing(/\n/, with: ", ")
    }

    @Test(arguments: [
        ("", "One | a, Two, Four, Three"),
        ("where: {class: 1xx}", "One | a, Two, Four"),
        ("where: {class: [1xx, 2xx], authority: core}", "One | a, Two, Three"),
        ("where: {level: low}", "One | a, Four"),
        ("where: {final: true}", "One | a"),
        ("where: {final: no}", "Two"),
        ("where: {status: active, code: 202}", "Three"),
        ("has: [level, final]", "One | a, Two"),
        ("has: level\nwhere: {authority: net}", "Four"),
        ("codes: [202, net/101, 100]", "Three, Four, One | a"),
        ("codes: [202, 100]\nwhere: {class: 1xx}", "One | a"),
        ("sort: level", "Two, One | a, Four, Three"),
        ("sort: name", "Four, One | a, Three, Two"),
    ])
    func theRows(_ yaml: String, _ expected: String) async {
        let rows = await rows(yaml)
        #expect(rows == expected)
    }

    @Test(arguments: [
        ("[code]", "100", #"Code + <a href="../../codes/100/">100</a>"#),
        ("[class]", "100", #"Class + <a href="../../codes/1xx/">1xx Ones</a>"#),
        ("[authority]", "net/101", "Defined by + Net &amp; Co"),
        ("[status]", "100", "Status + active"),
        ("[level, final]", "100", "Level | Final + low | yes"),
        ("[level, final]", "202", "Level | Final +  |"),
        ("[{field: level, title: How, words: {low: not much}}]", "100", "How + not much"),
        ("[{field: final, title: '<b>', words: {yes: so it is}}]", "100", "&lt;b&gt; + so it is"),
        ("[spec]", "100", "Spec + RFC 1"),
        ("[{field: spec, source: true}]", "100", #"Spec + <a href="https://example.org/rfc1">RFC 1</a>"#),
        ("[spec_url]", "100", #"Spec url + <a href="https://example.org/rfc1">https://example.org/rfc1</a>"#),
        ("[hint]", "100", #"Hint + See <a href="../../other/">there</a>, <em>please</em>."#),
        ("[needs]", "100", "Needs + <code>A</code>, <code>B</code> or <code>C</code>, <code>D</code>"),
        ("[next]", "100", #"Next + <a href="../../codes/101/">101</a>"#),
    ])
    func theCells(_ columns: String, _ code: String, _ expected: String) async {
        let table = await table("catalogue: codes\ncodes: [\(code)]\ncolumns: \(columns)")
        #expect(table?.replacing(/\n/, with: " + ") == expected)
    }

    /// A fact box has headers in the same words.
    @Test func thePageOfAnEntryShowsHeadersAlike() async {
        let site = Self.site("catalogue: codes\ncolumns: [code]")
        let html = await site.output("codes/100/index.html")
        #expect(html?.contains("<dd><code>A</code>, <code>B</code> or <code>C</code></dd>") == true, "\(html ?? "")")
        let twin = await site.output("codes/100/index.md")
        #expect(twin?.contains("- Needs: `A`, `B` or `C`, `D`\n") == true, "\(twin ?? "")")
    }

    @Test func notesAreMarkdownOfThePage() async {
        let yaml = """
            catalogue: codes
            columns: [code, {note: What}, {note: Where}]
            notes:
              101: ['First [100] and `x`.', '']
              net/101: ["*Second*", "[Other](../other.md)"]
            """
        #expect(
            await table(yaml) == """
                Code | What | Where
                <a href="../../codes/101/">101</a> | First <a href="../../codes/100/">100</a> and <code>x</code>. | 
                <a href="../../codes/net/101/">101</a> | <em>Second</em> | <a href="../../other/">Other</a>
                """)
    }

    @Test func aRowMayStandForAllEntriesWithOneValue() async {
        let yaml = """
            catalogue: codes
            by: level
            columns: [{field: level, words: {high: very}}, codes, count, {note: What}]
            notes: {high: a, low: b}
            """
        #expect(
            await table(yaml) == """
                Level | Codes | Entries | What
                very | <a href="../../codes/101/">101</a> | 1 | a
                low | <a href="../../codes/100/">100</a>, <a href="../../codes/net/101/">101</a> | 2 | b
                """)
        let others = "catalogue: codes\nby: authority\ncolumns: [authority, class, level]"
        #expect(
            await table(others) == """
                Defined by | Class | Level
                Core | <a href="../../codes/1xx/">1xx Ones</a>, <a href="../../codes/2xx/">2xx Twos</a> | low, high
                Net &amp; Co | <a href="../../codes/1xx/">1xx Ones</a> | low
                """)
        let classes = "catalogue: codes\nwhere: {authority: core}\nby: class\ncolumns: [class, count]"
        #expect(
            await table(classes) == """
                Class | Entries
                <a href="../../codes/1xx/">1xx Ones</a> | 2
                <a href="../../codes/2xx/">2xx Twos</a> | 1
                """)
    }

    @Test func theTableNamesItsRowsAndItself() async {
        let yaml = "catalogue: codes\ncodes: [100]\ncolumns: [level, code, {note: What}]\nnotes: {100: a}"
        let html = await Self.site(yaml, "codes title=\"A & B\"").output("guide/a/index.html")
        #expect(
            html?.contains(
                """
                <p>Before.</p>
                <div class="sg-scroll sg-codes" role="group" aria-label="A &amp; B" tabindex="0">
                <table>
                <caption>A &amp; B</caption>
                <thead>
                <tr>
                <th scope="col">Level</th>
                <th scope="col">Code</th>
                <th scope="col">What</th>
                </tr>
                </thead>
                <tbody>
                <tr data-tone="1">
                <td>low</td>
                <th scope="row"><a href="../../codes/100/">100</a></th>
                <td class="sg-said">a</td>
                </tr>
                </tbody>
                </table>
                </div>
                <h2 id="after">
                """) == true, "\(html ?? "")")
    }

    /// A column of codes would otherwise be as narrow as its title, and 40 codes stand one below the other.
    @Test func codesHaveAsMuchRoomAsNotes() async {
        let yaml = "catalogue: codes\nby: level\nwhere: {level: high}\ncolumns: [level, codes, count]"
        let html = await Self.site(yaml).output("guide/a/index.html")
        #expect(
            html?.contains(
                """
                <th scope="row">high</th>
                <td class="sg-said"><a href="../../codes/101/">101</a></td>
                <td>1</td>
                """) == true, "\(html ?? "")")
    }

    @Test func theTwinHasItAsMarkdown() async {
        let yaml =
            "catalogue: codes\ncodes: [100]\ncolumns: [code, name, needs, hint, {note: What}]\nnotes: {100: 'a | [101]'}"
        #expect(
            await Self.site(yaml, "codes title=\"Two\"").output("guide/a/index.md") == """
                # A

                Before.

                **Two**

                | Code | Name | Needs | Hint | What |
                | --- | --- | --- | --- | --- |
                | [100](../../codes/100/index.md) | One \\| a | `A`, `B` or `C`, `D` | See [there](../../other/index.md), *please*. | a \\| [101](../../codes/101/index.md) |

                ## After

                """)
    }

    /// What was made is text of the page like any other: it is found, and it is a mention.
    @Test func theTableIsPartOfThePage() async throws {
        let yaml = "catalogue: codes\ncodes: [202]\ncolumns: [code, name, {note: What}]\nnotes: {202: Remarkable}"
        let result = try #require(await Self.site(yaml).build().result)
        let index = try #require(result.search)
        let answer = Searcher(index).search("remarkable", limit: 10)
        #expect(answer.results.map(\.url) == ["guide/a/"])
        let entry = try #require(result.site.pages.firstIndex { $0.url == "codes/202/" })
        #expect(result.site.mentions[entry].map { result.site.pages[$0].url } == ["guide/a/"])
        let page = try #require(result.site.pages.first { $0.url == "guide/a/" })
        // For the time that reading takes, a note counts.
        #expect(page.body.words == 2)
    }

    @Test func severalTablesAndWhatStandsBetweenThemKeepTheirOrder() async throws {
        func fence(_ code: String) -> String { "```codes\ncatalogue: codes\ncodes: [\(code)]\ncolumns: [name]\n```\n" }
        var files = Self.files
        let note = "[^n]: Note [101].\n"
        files["content/a.md"] = page(
            "title: A",
            fence("100") + fence("101") + "\n## First [202]?\n\n" + fence("202") + "Words.[^n]\n\n## Last\n\n" + note)
        let page = try #require(await TestSite(files).output("a/index.html"))
        let start = try #require(page.firstRange(of: "<table>"))
        let html = page[start.lowerBound...]
        let parts = [
            "One | a<", ">Two<", "id=\"first-202\"", ">Three<", "Words.", "id=\"last\"",
            "Note <a href=\"../codes/101/\"",
        ]
        let places = parts.map { html.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    /// Also in an entry, whose sections are shown one by one.
    @Test func aTableInASection() async throws {
        let files = [
            "content/codes/catalogue.yaml":
                "title: Codes\nsections: [{id: more, title: More}, {id: end, title: End}]\n",
            "content/codes/E1.md": page(
                "name: One", "## More\n\n```codes\ncatalogue: codes\ncolumns: [code, name]\n```\n\n## End\n\nText.\n"),
        ]
        let html = try #require(await TestSite(files).output("codes/E1/index.html"))
        let table = try #require(html.firstRange(of: "<td>One</td>"))
        let end = try #require(html.firstRange(of: "id=\"end\""))
        #expect(table.upperBound < end.lowerBound)
    }

    /// However the lines of the file end, and where the file does.
    @Test(arguments: ["\n```\n", "\n```", "\n", ""], ["\n", "\r\n"])
    func anyLineEnd(_ end: String, _ line: String) async throws {
        let text = page("title: A", "```codes\ncatalogue: codes\ncolumns: [code, name]" + end)
        var files = Self.files
        files["content/a.md"] = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: line)
        let site = TestSite(files)
        #expect(try #require(await site.output("a/index.html")).contains("<td>Three</td>"))
        #expect(try #require(await site.output("a/index.md")).contains("| Three |"))
    }
}
