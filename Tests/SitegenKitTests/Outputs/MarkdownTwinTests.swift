import SitegenKit
import Testing

/// The Markdown beside each page.
@Suite struct MarkdownTwinTests {
    private static let files = [
        "content/site.yaml": "title: A\ndescription: B\n",
        "content/codes/catalogue.yaml": """
        title: Codes
        description: All of them.
        authorities: {default: core, names: {core: Core, net: Net}}
        classes: [{id: E, match: '^E', title: Errors}]
        fields:
          spec: {type: string, label: Defined in, source: spec_url}
          spec_url: {type: url, hidden: true}
          hint: {type: text}

        """,
        "content/codes/E1.md": page(
            """
            name: First *one*
            summary: "The first, before [E2]."
            spec: RFC 1
            spec_url: https://example.org/rfc1_(a)
            hint: Not \\*this\\*, but [E2].
            aliases: [Old]
            """, "## FAQ\n\n### Why?\n\nSee [it][d] and `[E2]`.\n\n[d]: ../guide/a.md\n\n### How?\n\nSo.\n"),
        "content/codes/E2.md": page("name: Second"),
        "content/codes/net/E2.md": page("name: Third"),
        "content/codes/plan (1).png": "",
        "content/guide/index.md": page("title: Guide", "Start.\n"),
        "content/guide/a.md": page("title: A_b_ c_d"),
    ]

    private func twin(_ body: String) async -> String? {
        var files = Self.files
        files["content/guide/a.md"] = page("title: A_b_ c_d", body)
        let site = TestSite(files).with("content/codes/plan (1).png", .asset(size: 1))
        return await site.output("guide/a/index.md").map { String($0.dropFirst("# A_b\\_ c_d\n\n".count)) }
    }

    @Test(arguments: [
        ("[x](../codes/E1.md)", "[x](../../codes/E1/index.md)"),
        ("[x](../codes/E1.md#why \"Title\")", "[x](../../codes/E1/index.md#why \"Title\")"),
        ("[x](<../codes/E1.md>)", "[x](<../../codes/E1/index.md>)"),
        ("[x](/codes/E/)", "[x](../../codes/E/index.md)"),
        ("[x](https://example.org/a)", "[x](https://example.org/a)"),
        ("<https://example.org/a>", "<https://example.org/a>"),
        ("[E1]", "[E1](../../codes/E1/index.md)"),
        ("[E1][]", "[E1](../../codes/E1/index.md)"),
        ("[E1](not a link)", "[E1](../../codes/E1/index.md)(not a link)"),
        ("[the *first*][E1]", "[the *first*](../../codes/E1/index.md)"),
        ("[net/E2]", "[net/E2](../../codes/net/E2/index.md)"),
        ("![plan](<../codes/plan (1).png>)", "![plan](<../../codes/plan%20%281%29.png>)"),
        (
            "[![E1](<../codes/plan (1).png>)](/codes/)",
            "[![E1](<../../codes/plan%20%281%29.png>)](../../codes/index.md)"
        ),
        ("`[E1]` and \\[E1]", "`[E1]` and \\[E1]"),
        ("```\n[E1]\n[d]: ../codes/E1.md\n```", "```\n[E1]\n[d]: ../codes/E1.md\n```"),
        ("two\nlines [of\ntext](../codes/E1.md)\nhere", "two\nlines [of\ntext](../../codes/E1/index.md)\nhere"),
        ("> quote [E1]\n> and [E2]", "> quote [E1](../../codes/E1/index.md)\n> and [E2](../../codes/E2/index.md)"),
        ("[a][d], [d], ![b][d]\n\n[d]: ../codes/E1.md 'T'", "[a][d], [d], ![b][d]\n\n[d]: ../../codes/E1/index.md 'T'"),
        ("[a][d]\n\n[d]:\n  <../codes/E1.md>", "[a][d]\n\n[d]:\n  <../../codes/E1/index.md>"),
        ("[E1]\n\n[E1]: ../codes/E2.md", "[E1]\n\n[E1]: ../../codes/E2/index.md"),
        ("## Top\n\n[up](#top)", "## Top\n\n[up](#top)"),
        ("<a href=\"../codes/E1.md\">raw</a>", "<a href=\"../codes/E1.md\">raw</a>"),
        ("\n\n    code\n\nText  ", "    code\n\nText"),
        ("One [E1]\r\ntwo [E2]", "One [E1](../../codes/E1/index.md)\r\ntwo [E2](../../codes/E2/index.md)"),
    ])
    func onlyAddressesChange(body: String, expected: String) async {
        #expect(await twin(body) == expected + "\n")
    }

    @Test func rawHTMLThatIsLetThrough() async {
        var files = Self.files
        files["content/site.yaml"] = "title: A\ndescription: B\nhtml: allow\n"
        files["content/guide/a.md"] = page("title: A", "<a id=\"x\" href=\"../codes/E1.md#why\">raw</a>")
        files["content/codes/plan (1).png"] = nil
        #expect(
            await TestSite(files).output("guide/a/index.md")
                == "# A\n\n<a id=\"x\" href=\"../../codes/E1/index.md#why\">raw</a>\n")
    }

    /// Who reads a twin has no file that a fence could include.
    @Test(arguments: [
        (
            "swift include=\"../../a.swift\" region=\"r\" title=\"One\"",
            "```swift title=\"One\"\nlet a = 1\n\n// 2\n```"
        ),
        ("include=../../a.swift region=r numbers=3", "```swift numbers=3\nlet a = 1\n\n// 2\n```"),
        ("include=../../b.txt", "````text\n```\n````"),
    ])
    func includedFilesStandInTheirFences(info: String, fence: String) async {
        var site = TestSite(Self.files).with("content/codes/plan (1).png", nil)
        site.included = [
            Snapshot.Included("a.swift", .text(Array("// [region r]\nlet a = 1\n\n// 2\n// [endregion r]\n".utf8))),
            Snapshot.Included("b.txt", .text(Array("```\n".utf8))),
        ]
        func twin(_ body: String) async -> String? {
            site.files["content/guide/a.md"] = .text(Array(page("title: A", body).utf8))
            return await site.output("guide/a/index.md")
        }
        #expect(
            await twin("Text [E1].\n\n```\(info)\n```\n\nMore.\n") == """
                # A

                Text [E1](../../codes/E1/index.md).

                \(fence)

                More.

                """)
        // Not closed, and in a quote and a list.
        #expect(await twin("```\(info)\n") == "# A\n\n\(fence)\n")
        let quoted = fence.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n>   ")
        #expect(await twin("> - ```\(info)\n>   ```\n") == "# A\n\n> - \(quoted)\n")
    }

    /// What a map holds may be lists and maps itself.
    @Test func mapsWithAllThatTheyHold() async {
        let site = TestSite([
            "content/rules/catalogue.yaml": """
            title: Rules
            fields:
              options: {type: list, of: map}
              more: {type: map, group: More}

            """,
            "content/rules/a.md": page(
                """
                options:
                  - {name: x, values: [a, b], nested: {y: z}}
                  - {name: "1", default: null, values: [[c], d]}
                more: {k: v}
                """),
        ])
        #expect(
            await site.output("rules/a/index.md") == """
                # a

                - Status: active
                - Options: {name: x, values: \\[a, b\\], nested: {y: z}}, {name: 1, default: null, values: \\[\\[c\\], d\\]}
                - More: k: v

                Text.

                """)
        let json = await site.output("rules/a/index.json").map { $0.replacing(/\s+/, with: " ") }
        #expect(
            json?.contains(
                #"""
                "options": { "value": [ { "name": "x", "values": [ "a", "b" ], "nested": { "y": "z" } }, \#
                { "name": "1", "default": "null", "values": [ [ "c" ], "d" ] } ] }
                """#) == true, "\(json ?? "")")
        let html = await site.output("rules/a/index.html")
        #expect(
            html?.contains(
                """
                <dd><ul class="sg-list sg-map"><li><span>name:</span> x</li><li><span>values:</span> a, b</li>\
                <li><span>nested:</span> <ul class="sg-list sg-map"><li><span>y:</span> z</li></ul></li></ul></dd>
                """) == true)
    }

    private let site = TestSite(files).with("content/codes/plan (1).png", .asset(size: 1))

    @Test func anEntryStartsWithItsFacts() async {
        #expect(
            await site.output("codes/E1/index.md") == """
                # E1 First \\*one\\*

                The first, before [E2](../E2/index.md).

                - Status: active
                - Class: [Errors](../E/index.md)
                - Defined by: Core
                - Former names: Old
                - Defined in: RFC 1 ([source](https://example.org/rfc1_%28a%29))
                - Hint: Not \\*this\\*, but [E2](../E2/index.md).

                ## FAQ

                ### Why?

                See [it][d] and `[E2]`.

                [d]: ../../guide/a/index.md

                ### How?

                So.

                """)
    }

    @Test func theCatalogueListsItsEntries() async {
        #expect(
            await site.output("codes/index.md") == """
                # Codes

                All of them.

                ## Errors

                - [E1 First \\*one\\*](E1/index.md): The first, before E2.
                - [E2 Second](E2/index.md): Text.
                - [E2 Third (Net)](net/E2/index.md): Text.

                """)
    }

    @Test func aClassListsItsEntries() async {
        #expect(
            await site.output("codes/E/index.md") == """
                # Errors

                - [E1 First \\*one\\*](../E1/index.md): The first, before E2.
                - [E2 Second](../E2/index.md): Text.
                - [E2 Third (Net)](../net/E2/index.md): Text.

                """)
        let html = await site.output("codes/E/index.html")
        #expect(html?.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.md\">") == true)
    }

    /// The answer's definition stands behind the next question: there the link is an inline one.
    @Test func questionsWithTheirAnswers() async {
        var files = Self.files
        files["content/codes/plan (1).png"] = nil
        files["content/codes/E1.md"] = page(
            "name: First", "## FAQ\n\n### Why?\n\nSee [it][d].\n\n### How?\n\n- So [E2].\n\n[d]: ../guide/a.md\n")
        #expect(
            await TestSite(files).output("faq/index.md") == """
                # Frequently asked questions

                ## Why?

                See [it](../guide/a/index.md).

                From: [E1 First](../codes/E1/index.md#why)

                ## How?

                - So [E2](../codes/E2/index.md).

                [d]: ../guide/a.md

                From: [E1 First](../codes/E1/index.md#how)

                """)
    }

    @Test func aLandingPageListsItsFolder() async {
        #expect(
            await site.output("guide/index.md")
                == "# Guide\n\nStart.\n\n- [A_b\\_ c_d](a/index.md): Text.\n")
    }

    @Test func withAnAddressLinksAreWhole() async {
        var whole = site
        whole.files["content/site.yaml"] = .text(
            Array("title: A\ndescription: B\nurl: https://example.org/docs\n".utf8))
        whole.files["content/guide/a.md"] = .text(Array(page("title: A", "[E1], [x](#y)\n\n## Y\n").utf8))
        #expect(
            await whole.output("guide/a/index.md")
                == "# A\n\n[E1](https://example.org/docs/codes/E1/index.md), [x](#y)\n\n## Y\n")
    }

    /// In a file of many entries the sections stand a level deeper than on the entry's own page.
    @Test func oneFileOfManyEntries() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md": """
            Before.

            ## 0 – Fine

            It worked, see [1].

            ### When

            #### Always

            See [docs][d].

            ## 1 – Not fine

            [d]: /index.md

            """,
        ])
        #expect(
            await site.output("exit/0/index.md") == """
                # 0 Fine

                It worked, see [1](../1/index.md).

                - Status: active

                ## When

                ### Always

                See [docs](../../index.md).

                """)
    }

    /// A page that lies where a twin would be keeps its place.
    @Test func theContentGoesFirst() async {
        let site = TestSite(["content/a.md": page("title: A"), "content/a/Index.MD.md": page("title: B")])
        let outputs = await site.outputs()
        #expect(outputs["a/index.md"] == nil)
        #expect(outputs["a/Index.MD/index.html"] != nil && outputs["a/Index.MD/index.md"] != nil)
        #expect(await site.output("a/index.html")?.contains("text/markdown") == false)
    }
}
