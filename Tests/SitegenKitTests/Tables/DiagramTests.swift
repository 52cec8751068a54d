import SitegenKit
import Testing

/// Decision trees of fences marked `diagram`.
@Suite struct DiagramTests {
    private func site(_ body: String, _ info: String = "diagram") -> TestSite {
        TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n", "content/codes/E1.md": page("name: Full"),
            "content/guide/a.md": page("title: A", "```\(info)\n\(body)```\n\nAfter [x].\n\n[x]: ../codes/E1.md\n"),
        ])
    }

    private static let body = """
        Is the *disk* full?

        - yes: [E1] Full
        - no, `df` says: Is there a disk?
          - yes: [look](../codes/E1.md)
          - no:
            Buy one & "return".

        """

    @Test func aTreeIsAListInLists() async {
        let html = await site(Self.body, "diagram title=\"Disk & co\"").output("guide/a/index.html")
        #expect(
            html?.contains(
                """
                <figure class="sg-diagram">
                <figcaption>Disk &amp; co</figcaption>
                <p><span class="sg-question">Is the <em>disk</em> full?</span></p>
                <ul>
                <li><p><span class="sg-answer">yes:</span> <span class="sg-outcome"><a href="../../codes/E1/">E1</a> Full</span></p>
                </li>
                <li><p><span class="sg-answer">no, <code>df</code> says:</span> <span class="sg-question">Is there a disk?</span></p>
                <ul>
                <li><p><span class="sg-answer">yes:</span> <span class="sg-outcome"><a href="../../codes/E1/">look</a></span></p>
                </li>
                <li><p><span class="sg-answer">no:</span> <span class="sg-outcome">Buy one &amp; &quot;return&quot;.</span></p>
                </li>
                </ul>
                </li>
                </ul>
                </figure>
                <p>After
                """) == true, "\(html ?? "")")
    }

    @Test func theTwinHasTheList() async {
        #expect(
            await site(Self.body, "diagram title=Disk").output("guide/a/index.md") == """
                # A

                **Disk**

                Is the *disk* full?

                - yes: [E1](../../codes/E1/index.md) Full
                - no, `df` says: Is there a disk?
                  - yes: [look](../../codes/E1/index.md)
                  - no:
                    Buy one & "return".


                After [x].

                [x]: ../../codes/E1/index.md

                """)
    }

    @Test(arguments: [
        ("", "The diagram does not begin with a question"),
        ("- yes: a\n", "The diagram does not begin with a question"),
        ("# Which?\n\n- a: b\n", "The diagram does not begin with a question"),
        ("Which?\n", "The diagram's question has no answers"),
        ("Which?\n\n- a\n", "`a` does not begin with an answer"),
        ("Which?\n\n- a: \n", "`a:` does not begin with an answer"),
        ("Which?\n\n- a: b\n- a: c\n", "The question has the answer `a` twice"),
        ("Which?\n\n- a: And then?\n", "The diagram does not say what follows from `And then?`"),
        ("Which?\n\n- a: b\n\n> c\n", "A diagram holds questions and lists of answers only"),
        ("Which?\n\n- a: b\n\n  c\n", "A diagram holds questions and lists of answers only"),
    ])
    func mistakes(_ body: String, _ message: String) async {
        let findings = await site(body).build().diagnostics
        #expect(findings.map(\.message) == [message])
        #expect(findings.allSatisfy { $0.rule == .diagramUnclear && $0.help != nil })
    }

    @Test func aMistakeIsShownWhereItStands() async {
        await site("Which?\n\n- a: b\n- c\n").expect(
            """
            error[SG112]: `c` does not begin with an answer
             --> content/guide/a.md:8:1
              |
            8 | - c
              | ^^^
              = help: write the answer and a colon before it: `- yes: c`

            1 error

            """)
    }

    /// Links are resolved where they stand.
    @Test func linksAreChecked() async {
        await site("Which?\n\n- a: [b](missing.md)\n").expect(
            """
            error[SG050]: There is no file content/guide/missing.md
             --> content/guide/a.md:7:10
              |
            7 | - a: [b](missing.md)
              |          ^^^^^^^^^^

            1 error

            """)
    }

    @Test(arguments: ["> ", "  "])
    func itStandsByItself(_ margin: String) async {
        let body = ["```diagram", "A?", "", "- a: b", "```"].map { margin + $0 }.joined(separator: "\n")
        #expect(await TestSite(["content/a.md": page("title: A", body + "\n")]).rules() == ["SG113"])
    }

    @Test(arguments: ["\n```\n", "\n```", "\n", ""], ["\n", "\r\n"])
    func anyLineEnd(_ end: String, _ line: String) async throws {
        let lines = page("title: A", "```diagram\nWhich?\n\n- a: [b](a.md)" + end).split(
            separator: "\n", omittingEmptySubsequences: false)
        let text = lines.joined(separator: line)
        let site = TestSite(["content/a.md": text])
        #expect(try #require(await site.output("a/index.html")).contains("<a href=\"./\">b</a>"))
        #expect(try #require(await site.output("a/index.md")).contains("- a: [b](index.md)"))
    }
}
