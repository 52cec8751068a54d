import Markdown
import SitegenKit
import Testing

/// `## Title {#id}` in articles and entries.
@Suite struct HeadingIDTests {
    @Test func linksLeadToThem() async throws {
        let site = TestSite([
            "content/guide.md": page("title: Guide", "## Saving your work {#save}\n\n[Home](index.md)\n"),
            "content/other.md": page("title: Other", "See [saving](guide.md#save).\n"),
        ])
        let html = try #require(await site.output("guide/index.html"))
        #expect(html.contains("<h2 id=\"save\"><a class=\"sg-anchor\" href=\"#save\">Saving your work</a></h2>"))
        #expect(try #require(await site.output("other/index.html")).contains("<a href=\"../guide/#save\">saving</a>"))
    }

    @Test func whatIsNoIDIsReported() async {
        let site = TestSite([
            "content/guide.md": page("title: Guide", "## A {#}\n\n## B {#b c}\n\n## D {#sg-main}\n\n## E {# }\n")
        ])
        await site.expect(
            """
            error[SG037]: The id of this heading is empty
             --> content/guide.md:4:6
              |
            4 | ## A {#}
              |      ^^^
              = help: write `{#id}`

            error[SG037]: The id `b c` holds white space
             --> content/guide.md:6:6
              |
            6 | ## B {#b c}
              |      ^^^^^^
              = help: write `{#b-c}`

            error[SG037]: Ids that begin with `sg-` are the theme's
             --> content/guide.md:8:6
              |
            8 | ## D {#sg-main}
              |      ^^^^^^^^^^
              = help: choose another id than `sg-main`

            error[SG037]: The id ` ` holds white space
              --> content/guide.md:10:6
               |
            10 | ## E {# }
               |      ^^^^
               = help: write `{#id}`

            4 errors

            """)
    }

    @Test func anIDThatIsWrittenTwiceIsReported() async {
        let site = TestSite([
            "content/guide.md": page("title: Guide", "## A {#x}\n\n## B {#x}\n"),
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("summary: A code.", "## A {#x}\n\n### B {#x}\n"),
        ])
        await site.expect(
            """
            error[SG036]: The id `x` appears twice on this page
             --> content/codes/E1.md:6:7
              |
            6 | ### B {#x}
              |       ^^^^
              = help: give one of them another id

            error[SG036]: The id `x` appears twice on this page
             --> content/guide.md:6:6
              |
            6 | ## B {#x}
              |      ^^^^
              = help: give one of them another id

            2 errors

            """)
    }

    /// The same section has the same fragment in every entry.
    @Test func aDeclaredSectionKeepsItsID() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nsections: [{id: meaning, title: Meaning}]\n",
            "content/codes/E1.md": page(
                "summary: A code.", "## Meaning {#sense}\n\n### More {#meaning}\n\n### Else {#more}\n"),
            "content/codes/E2.md": page("summary: A code.", "## Meaning {#meaning}\n\nSee [more](E1.md#more).\n"),
        ])
        await site.expect(
            """
            error[SG037]: The section "Meaning" has the id `meaning`, not `sense`
             --> content/codes/E1.md:4:12
              |
            4 | ## Meaning {#sense}
              |            ^^^^^^^^
              = note: declared in content/codes/catalogue.yaml:2
              = help: remove `{#sense}`

            error[SG036]: The id `meaning` appears twice on this page
             --> content/codes/E1.md:6:10
              |
            6 | ### More {#meaning}
              |          ^^^^^^^^^^
              = help: give one of them another id

            2 errors

            """)
    }

    /// What is shown as text in a heading is a part of it in the contents and in the search. Its id is made of the rest, whatever
    /// a site does with raw HTML.
    @Test(arguments: [
        ("escape", ["<T>", "An Array<T> of <b>bold</b>", "One <![CDATA[ a > b ]]> end", "Two <T a=\"b\"> lines"]),
        ("sanitize", ["<T>", "An Array<T> of bold", "One  b ]]> end", "Two <T a=\"b\"> lines"]),
        ("allow", ["", "An Array of bold", "One  end", "Two  lines"]),
    ])
    func rawHTMLThatIsShown(setting: String, texts: [String]) async throws {
        let site = TestSite([
            "content/site.yaml": "title: Example\ndescription: An example.\nhtml: \(setting)\n",
            "content/a.md": page(
                "title: A",
                """
                ## <T>

                ## An *Array<T>* of <b>bold</b>

                ## One <![CDATA[ a > b ]]> end

                Two <T
                a="b"> lines
                ---

                """),
        ])
        let result = try #require(await site.build().result)
        let headings = result.site.pages.first { $0.path == "content/a.md" }?.body.headings ?? []
        #expect(headings.map(\.text) == texts)
        #expect(headings.map(\.id) == ["section", "an-array-of-bold", "one--end", "two--lines"])
        let html = try #require(await site.output("a/index.html"))
        let shown = texts[0].replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(html.contains("<a href=\"#section\">\(shown)</a>"))
    }
}
