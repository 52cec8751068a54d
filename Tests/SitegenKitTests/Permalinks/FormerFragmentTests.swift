import SitegenKit
import TestSupport
import Testing

/// Fragments that a page had before lead to what has their place.
@Suite struct FormerFragmentTests {
    private static let schema = """
        title: Codes
        sections: [{id: meaning, title: Meaning}, {id: mistakes, title: Mistakes, formerly: [pitfalls, traps]}]

        """

    @Test func aSectionThatHadOtherIds() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": Self.schema,
            "content/codes/E1.md": page("name: Full", "## Meaning\n\n### Traps\n\n## Mistakes\n\nNone.\n"),
            "content/a.md": page("title: A", "[x](codes/E1.md#pitfalls)\n"),
        ])
        let html = await site.output("codes/E1/index.html")
        #expect(
            html?.contains(
                """
                <h2 id="mistakes"><span id="traps"></span><span id="pitfalls"></span><a class="sg-anchor" \
                href="#mistakes">Mistakes</a></h2>
                """) == true, "\(html ?? "")")
        // What is called so today makes way.
        #expect(html?.contains("<h3 id=\"traps-1\">") == true)
        #expect(await site.output("a/index.html")?.contains("codes/E1/#mistakes") == true)
        #expect(await site.rules() == [])
    }

    @Test func aQuestionThatWasAskedInOtherWords() async {
        let body = "## FAQ\n\n### Is it full?\n\nYes.\n\n### Why {#reason}?\n\n### Why so {#why}\n"
        let site = TestSite([
            "content/a.md": page("title: A\nanchors: {is-it-over: is-it-full, faq-old: faq}", body),
            "content/b.md": page("title: B", "[x](/faq/#is-it-over), [y](a.md#is-it-over)\n"),
        ])
        #expect(
            await site.output("faq/index.html")?.contains(
                "<h3 id=\"is-it-full\"><span id=\"is-it-over\"></span><a class=\"sg-anchor\" href=\"#is-it-full\">")
                == true)
        #expect(await site.output("a/index.html")?.contains("<h2 id=\"faq\"><span id=\"faq-old\"></span>") == true)
        let links = await site.output("b/index.html") ?? ""
        #expect(links.contains("href=\"../faq/#is-it-full\""))
        #expect(links.contains("href=\"../a/#is-it-full\""))
    }

    @Test func aQuestionThatKeepsItsIdKeepsItOnBothPages() async {
        let site = TestSite(["content/a.md": page("title: A\nfaq: true", "## Is it over now? {#is-it-over}\n\nYes.\n")])
        #expect(await site.output("faq/index.html")?.contains("<h3 id=\"is-it-over\">") == true)
    }

    @Test func anchorsThatCannotBe() async {
        let anchors = "{gone: nowere, part: nowhere, sg-x: nowhere, old: nowhere}"
        await TestSite(["content/a.md": page("title: A\nanchors: \(anchors)", "## Nowhere\n\n## Part\n")]).expect(
            """
            error[SG051]: The page has no heading `#nowere`
             --> content/a.md:3:17
              |
            3 | anchors: {gone: nowere, part: nowhere, sg-x: nowhere, old: nowhere}
              |                 ^^^^^^
              = help: did you mean `nowhere`?

            error[SG036]: The page still has the fragment `#part`
             --> content/a.md:3:25
              |
            3 | anchors: {gone: nowere, part: nowhere, sg-x: nowhere, old: nowhere}
              |                         ^^^^
              = help: remove it from `anchors`

            error[SG014]: `sg-x` was never a fragment of this page
             --> content/a.md:3:40
              |
            3 | anchors: {gone: nowere, part: nowhere, sg-x: nowhere, old: nowhere}
              |                                        ^^^^
              = help: write what stood behind the `#`: `anchors: {old: nowhere}`

            3 errors

            """)
    }

    @Test func aFormerIdThatIsTaken() async {
        let schema = "title: Codes\nsections: [{id: a, title: A, formerly: [b]}, {id: b, title: B}]\n"
        await TestSite(["content/codes/catalogue.yaml": schema]).expect(
            """
            error[SG014]: `b` cannot be a former id of the section `a`: it is taken
             --> content/codes/catalogue.yaml:2:41
              |
            2 | sections: [{id: a, title: A, formerly: [b]}, {id: b, title: B}]
              |                                         ^
              = help: leave it with the one that it leads to

            1 error

            """)
    }

    // MARK: Old URLs of entries, and the pages of removed codes

    @Test func anEntryHasOldURLsBesideFormerNames() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("aliases: [Disk full, /errors/1/, /errors/disk.html]"),
        ])
        #expect(await site.output("errors/1/index.html")?.contains("url=../../codes/E1/") == true)
        #expect(await site.output("errors/disk.html")?.contains("url=../codes/E1/") == true)
        #expect(await site.output("codes/disk-full/index.html") != nil)
        #expect(await site.output("codes/E1/index.json")?.contains("\"aliases\": [\n    \"Disk full\"\n  ]") == true)
    }

    @Test func anOldURLLeavesWhatTheRegistrySays() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": """
            title: Codes
            fields: {aliases: {registry: aliases}}
            registry: {file: registry.csv, key: code}

            """, "content/codes/registry.csv": "code,aliases\nE1,Disk full\n",
            "content/codes/E1.md": page("aliases: /errors/1/"),
        ])
        #expect(await site.report() == "")
        #expect(await site.output("codes/disk-full/index.html") != nil)
        #expect(await site.output("errors/1/index.html") != nil)
    }

    @Test func theTombstoneSaysSinceWhenAndWhatToUse() async {
        let site = TestSite([
            "content/codes/catalogue.yaml":
                "title: Codes\nentry: error\nsections: [{id: a, title: A, required: true}]\n",
            "content/codes/E1.md": page("status: removed\nremoved: \"2.0\"\nreplaced_by: E2\nreason: Disks grew."),
            "content/codes/E2.md": page("name: Full", "## A\n\nText.\n"),
        ])
        let html = await site.output("codes/E1/index.html") ?? ""
        #expect(
            html.contains(
                "<p><strong>This error was removed in 2.0.</strong> Use <a href=\"../E2/\">E2 Full</a> instead.</p>\n"
            ),
            "\(html)")
        #expect(html.contains("<p>Disks grew.</p>\n"))
        #expect(await site.output("codes/E1/index.json")?.contains("\"removed\": \"2.0\"") == true)
        #expect(await site.output("codes/E1/index.md")?.contains("- Removed: 2.0\n") == true)
    }

    @Test func aRemovedCodeSaysSinceWhen() async {
        await TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("status: removed\nreason: Disks grew."),
        ]).expect(
            """
            error[SG013]: The front matter has no `removed`
             --> content/codes/E1.md:1:1
              |
            1 | ---
              | ^^^
              = note: required where `status` is `removed`
              = help: add `removed: ...`

            1 error

            """)
    }
}
