import SitegenKit
import Testing

/// Footnotes on pages that show a text whole, in sections or a second time.
@Suite struct FootnotePageTests {
    private static let catalogue = """
        title: Codes
        sections: [{id: meaning, title: Meaning}, {id: faq, title: FAQ}]
        """

    private let site = TestSite([
        "content/guide.md": page(
            "title: Guide", "One[^a] and [two][^a].\n\n## Part[^a]\n\n[^a]: See [E1](codes/E1.md).\n"),
        "content/codes/catalogue.yaml": catalogue,
        "content/codes/E1.md": page(
            "summary: A code.",
            "Lead[^l].\n\n## Meaning[^m]\n\nText.\n\n## FAQ\n\n### Why?\n\nSo[^m].\n\n[^m]: Mean.\n[^l]: Led.\n"),
    ])

    @Test func aPageHasThemAtItsEnd() async throws {
        let html = try #require(await site.output("guide/index.html"))
        #expect(
            html.contains(
                "One<sup class=\"sg-note-ref\"><a href=\"#sg-note-1\" id=\"sg-note-ref-1\">1</a></sup> and [two]<sup"))
        #expect(
            html.contains(
                "<h2 id=\"part\">Part<sup class=\"sg-note-ref\"><a href=\"#sg-note-1\" id=\"sg-note-ref-1-3\">1</a></sup></h2>"
            ))
        #expect(
            html.contains(
                "<li id=\"sg-note-1\">\n<p>See <a href=\"../codes/E1/\">E1</a>. <a href=\"#sg-note-ref-1\" class=\"sg-note-back\""
            ))
    }

    /// References of the lead and of headings count, and the section of the footnotes stands behind those of the entry.
    @Test func anEntryHasThemBehindItsSections() async throws {
        let html = try #require(await site.output("codes/E1/index.html"))
        for id in ["sg-note-1", "sg-note-ref-1", "sg-note-2", "sg-note-ref-2", "sg-note-ref-2-2"] {
            #expect(html.components(separatedBy: " id=\"\(id)\"") == 2, "\(id)")
            #expect(html.contains("href=\"#\(id)\""))
        }
        let section = try #require(html.range(of: "<section class=\"sg-notes\""))
        let last = try #require(html.range(of: "id=\"why\""))
        #expect(last.lowerBound < section.lowerBound)
        #expect(!html[..<section.lowerBound].contains("Mean."))
    }

    /// The answer there leads to the footnote where it stands.
    @Test func anAnswerThatIsShownAgainLeadsToItsPage() async throws {
        let html = try #require(await site.output("faq/index.html"))
        #expect(html.contains("So<sup class=\"sg-note-ref\"><a href=\"../codes/E1/#sg-note-2\">2</a></sup>."))
        #expect(!html.contains("id=\"sg-note"))
    }

    @Test func theyAreNoMentions() async throws {
        let html = try #require(await site.output("codes/E1/index.html"))
        #expect(html.contains("../../guide/"))
        #expect(try #require(await site.output("guide/index.html")).contains("Mentioned in") == false)
    }

    /// The ids of footnotes are no fragments to link to: they change with the text.
    @Test func authorsCannotLinkToThem() async {
        let site = TestSite(["content/guide.md": page("title: Guide", "a[^x] [b](#sg-note-1)\n\n[^x]: c\n")])
        await site.expect(
            """
            error[SG051]: content/guide.md has no fragment `#sg-note-1`
             --> content/guide.md:4:11
              |
            4 | a[^x] [b](#sg-note-1)
              |           ^^^^^^^^^^
              = note: it has none

            1 error

            """)
    }

    @Test func whatIsNeverReferencedIsAWarning() async {
        let site = TestSite(["content/guide.md": page("title: Guide", "a [^y]\n\n> [^x]: c\n")])
        await site.expect(
            """
            warning[SG059]: There is no footnote `[^y]`
             --> content/guide.md:4:3
              |
            4 | a [^y]
              |   ^^^^
              = help: write it on a line of its own, `[^y]: ...`, or `\\[^y]` for a text that is none

            warning[SG058]: The footnote `[^x]` is never referenced
             --> content/guide.md:6:3
              |
            6 | > [^x]: c
              |   ^^^^^
              = help: write `[^x]` where the text needs it, or remove the footnote

            2 warnings

            """)
    }

    /// One slip is one finding.
    @Test func aMisspeltLabel() async {
        let site = TestSite(["content/guide.md": page("title: Guide", "a[^limit]\n\n[^limits]: c\n")])
        await site.expect(
            """
            warning[SG058]: The footnote `[^limits]` is never referenced
             --> content/guide.md:6:1
              |
            6 | [^limits]: c
              | ^^^^^^^^^^
              = help: the text has `[^limit]`: spell both alike

            1 warning

            """)
    }

    /// Labels that differ in their numbers name different footnotes, whatever their letters.
    @Test(arguments: [
        ("a[^rfc9111]\n\n[^rfc9110]: c\n", ["SG059:4", "SG058:6"]),
        ("a[^note2]\n\n[^note1]: c\n", ["SG059:4", "SG058:6"]),
        ("a[^10]\nb[^11]\n\n[^12]: c\n", ["SG059:4", "SG059:5", "SG058:7"]),
        ("a[^Limit]\nb[^limit]\n\n[^limits]: c\n", ["SG058:7"]),
        ("a[^Limit]\nb[^limit]\nc[^limit]\n", ["SG059:4"]),
        // What a footnote that is left out refers to is shown nowhere.
        ("a\n\n[^x]: see [^why]\n", ["SG058:6"]),
        ("a[^x]\n\n[^x]: see [^why]\n", ["SG059:6"]),
    ])
    func oneFindingForEach(_ body: String, _ expected: [String]) async {
        let site = TestSite(["content/guide.md": page("title: Guide", body)])
        #expect(findings(await site.report()) == expected)
    }

    /// Labels and marks of the text, not those of an expression.
    @Test(arguments: ["a[^rate-limit]", "a[^x]?", "a[^x]? b", "$5[^x] and $6", "*a[^x]*", "[www.example.org[^x]"])
    func aReferenceThatIsMissed(_ body: String) async {
        let site = TestSite(["content/guide.md": page("title: Guide", body + "\n")])
        #expect(findings(await site.report()) == ["SG059:4"])
    }

    private func findings(_ report: String) -> [String] {
        let lines = report.split(separator: "\n")
        let rules = lines.filter { $0.hasPrefix("warning[") }.map { $0.dropFirst(8).prefix(5) }
        let places = lines.filter { $0.contains("--> content/guide.md:") }.map { $0.split(separator: ":")[1] }
        return zip(rules, places).map { "\($0):\($1)" }
    }

    @Test func severalReferencesMissOneFootnote() async {
        let site = TestSite(["content/guide.md": page("title: Guide", "a[^limit] b[^Limit] c[^limit]\n")])
        await site.expect(
            """
            warning[SG059]: There is no footnote `[^limit]`
             --> content/guide.md:4:2
              |
            4 | a[^limit] b[^Limit] c[^limit]
              |  ^^^^^^^^
              = note: the text has 2 other references to it
              = help: write it on a line of its own, `[^limit]: ...`, or `\\[^limit]` for a text that is none

            1 warning

            """)
    }

    @Test(arguments: ["    [^x]: c\n", "<div>\n[^x]: c\n</div>\n"])
    func aDefinitionInCodeOrHTML(_ body: String) async {
        let report = await TestSite(["content/guide.md": page("title: Guide", "a[^x]\n\n" + body)]).report()
        #expect(report.contains("note: what stands in code or HTML is no footnote:"))
        #expect(
            report.contains(
                "help: write it on a line of its own outside of code and HTML, indented by three spaces at most"))
    }

    @Test func aDefinitionInThePartOfAnotherEntry() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md": "## 1 One\n\nText.\n\nMore.[^x]\n\n## 2 Two\n\nText.\n\nMore.[^x]\n\n[^x]: c\n",
        ])
        await site.expect(
            """
            warning[SG059]: There is no footnote `[^x]`
             --> content/exit/codes.md:5:6
              |
            5 | More.[^x]
              |      ^^^^
              = note: the one of another entry does not count: content/exit/codes.md:13
              = help: write it in this entry's part of the file

            1 warning

            """)
    }

    /// Text that is no reference, and references that have their footnote.
    @Test(arguments: [
        "`[^x]` \\[^x] [^ x] [^] [^a.b] [^/]+\n", "    [^x]\n", "```\n[^x]\n```\n", "[a [^x]](index.md)\n",
        "|a|\n|-|\n|b[^X]|\n\n[^x]: c\n", "https://example.org/?q=[^a] www.example.org/[^a]\n",
        "[^a-z] [^0-9] [^a-zA-Z0-9_-] [^ab]+ [^ab]* [^ab]?b [^ab]{2}\n", "$x[^2]$ and $y[^n]$.\n",
        "a[^x]\n\n[^x]: www.example.org/[^y]\n",
    ])
    func noReference(_ body: String) async {
        let report = await TestSite(["content/guide.md": page("title: Guide", body)]).report()
        #expect(report == "")
    }

    @Test func brokenLinksInsideOfThemAreReportedWhereTheyStand() async {
        let site = TestSite([
            "content/guide.md": page("title: Guide", "a[^x]\n\n[^x]: b\n\n    |c|\n    |-|\n    |d [e](f.md)|\n")
        ])
        await site.expect(
            """
            error[SG050]: There is no file content/f.md
              --> content/guide.md:10:12
               |
            10 |     |d [e](f.md)|
               |            ^^^^

            1 error

            """)
    }

    /// The first paragraph of an entry in a file of many is its summary. Of one footnote that it cannot have there is one
    /// finding, wherever that stands.
    @Test func aSummaryHasNone() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md":
                "## E1 One\n\nA[^x] `[^y]` [^x].\n\n## E2 Two\n\nB[^z].\n\nC.\n\n[^z]: D\n\n## E3\n\n[^a-z]\n",
        ])
        await site.expect(
            """
            warning[SG059]: The summary refers to a footnote `[^x]`, and has none
             --> content/exit/codes.md:3:2
              |
            3 | A[^x] `[^y]` [^x].
              |  ^^^^
              = note: the first paragraph of an entry is its summary, which stands on other pages too
              = note: the text has 1 other reference to it
              = help: refer to it below the first paragraph, or write `\\[^x]` for a text that is none

            warning[SG059]: The summary refers to a footnote `[^z]`, and has none
             --> content/exit/codes.md:7:2
              |
            7 | B[^z].
              |  ^^^^
              = note: the first paragraph of an entry is its summary, which stands on other pages too
              = help: refer to it below the first paragraph, or write `\\[^z]` for a text that is none

            2 warnings

            """)
    }

    /// Nor has any other field, wherever that is written.
    @Test func aFieldHasNone() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": """
            title: Codes
            fields:
              more: {type: list, of: text}
              fact: {type: text, registry: fact}
            registry: {file: facts.csv, key: code}

            """,
            "content/codes/facts.csv": "code,fact\nE1,A[^w]\n",
            "content/codes/E1.md": page(
                "name: One\nsummary: A[^x] \\[^y] [^X].\nmore:\n  - B[^a-z]\n  - 'C[^z]'", "D.\n\n[^x]: E\n"),
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.yaml}\n",
            "content/exit/codes.yaml": "- code: 64\n  summary: A[^x]\n",
        ])
        await site.expect(
            """
            warning[SG059]: The summary refers to a footnote `[^x]`, and has none
             --> content/codes/E1.md:3:11
              |
            3 | summary: A[^x] \\[^y] [^X].
              |           ^^^^
              = note: what a field says stands on other pages too, without footnotes
              = note: the text has 1 other reference to it
              = help: refer to it in the text below, or write `\\[^x]` for a text that is none

            warning[SG059]: The field `more` refers to a footnote `[^z]`, and has none
             --> content/codes/E1.md:6:5
              |
            6 |   - 'C[^z]'
              |     ^^^^^^^
              = note: what a field says stands on other pages too, without footnotes
              = help: refer to it in the text below, or write `\\[^z]` for a text that is none

            warning[SG059]: The field `fact` refers to a footnote `[^w]`, and has none
             --> content/codes/facts.csv:2:4
              |
            2 | E1,A[^w]
              |    ^^^^^
              = note: what a field says stands on other pages too, without footnotes
              = help: refer to it in the text below, or write `\\[^w]` for a text that is none

            warning[SG059]: The summary refers to a footnote `[^x]`, and has none
             --> content/exit/codes.yaml:2:13
              |
            2 |   summary: A[^x]
              |             ^^^^
              = note: what a field says stands on other pages too, without footnotes
              = help: say there what the footnote says, or write `\\[^x]` for a text that is none

            4 warnings

            """)
    }

    /// What stands in a summary as a footnote is none, for the summary and for the text.
    @Test func aFootnoteInTheSummary() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md": "## 1 One\n\nA[^x].\n[^x]: B\n\n## 2 Two\n\nC.\n[^y]: D\n\nE[^y].\n",
        ])
        await site.expect(
            """
            warning[SG059]: The summary refers to a footnote `[^x]`, and has none
             --> content/exit/codes.md:3:2
              |
            3 | A[^x].
              |  ^^^^
              = note: the first paragraph of an entry is its summary, which stands on other pages too
              = help: refer to it below the first paragraph, or write `\\[^x]` for a text that is none

            warning[SG059]: There is no footnote `[^y]`
              --> content/exit/codes.md:11:2
               |
            11 | E[^y].
               |  ^^^^
               = note: what stands in the summary is no footnote: content/exit/codes.md:9
               = help: write it below the first paragraph, which is the summary

            2 warnings

            """)
    }

    /// A field is one line of a page: it has no end where footnotes could stand.
    @Test func fieldsAndTheFooterHaveWhatFitsALine() async throws {
        let site = TestSite([
            "content/site.yaml":
                "title: Example\ndescription: An example site.\nfooter: '~~Old~~ www.example.org [^x]'\n",
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("summary: '~~Gone~~ https://example.org/a [^x]'", "Text.\n"),
        ])
        let html = try #require(await site.output("codes/E1/index.html"))
        #expect(html.contains("<del>Gone</del> <a href=\"https://example.org/a\">https://example.org/a</a> [^x]"))
        #expect(html.contains("<del>Old</del> <a href=\"http://www.example.org\">www.example.org</a> [^x]"))
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> Int { self.ranges(of: text).count + 1 }

    fileprivate func range(of text: String) -> Range<String.Index>? { self.ranges(of: text).first }
}
