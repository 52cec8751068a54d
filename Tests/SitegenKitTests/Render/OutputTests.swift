import SitegenKit
import Testing

/// The files that are made of the whole site.
@Suite struct OutputTests {
    private let site = TestSite([
        "content/site.yaml": "title: A & B\ndescription: Of <both>.\nurl: https://example.org/docs/\nauthor: Us\n",
        "content/guide/index.md": page("title: Guide\nupdated: 2026-02-01"),
        "content/guide/a b.md": page(
            "title: First\ndescription: One.\ndate: 2026-01-05\nupdated: 2026-03-01\naliases: [/first one/, /old/]"),
        "content/guide/c.md": page("title: Second\ndescription: Two.\ndate: 2026-01-06"),
        "content/codes/catalogue.yaml": "title: Codes\nclasses: [{id: 1xx, match: '^1', title: One}]\n",
        "content/codes/100.md": page("name: Go\nupdated: 2026-02-02"),
    ])

    @Test func sitemap() async {
        #expect(
            await site.output("sitemap.xml") == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url>
                    <loc>https://example.org/docs/</loc>
                  </url>
                  <url>
                    <loc>https://example.org/docs/codes/</loc>
                    <lastmod>2026-03-01</lastmod>
                  </url>
                  <url>
                    <loc>https://example.org/docs/codes/100/</loc>
                    <lastmod>2026-02-02</lastmod>
                  </url>
                  <url>
                    <loc>https://example.org/docs/codes/1xx/</loc>
                    <lastmod>2026-03-01</lastmod>
                  </url>
                  <url>
                    <loc>https://example.org/docs/guide/</loc>
                    <lastmod>2026-02-01</lastmod>
                  </url>
                  <url>
                    <loc>https://example.org/docs/guide/a%20b/</loc>
                    <lastmod>2026-03-01</lastmod>
                  </url>
                  <url>
                    <loc>https://example.org/docs/guide/c/</loc>
                    <lastmod>2026-01-06</lastmod>
                  </url>
                </urlset>

                """)
    }

    @Test func feed() async {
        #expect(
            await site.output("feed.xml") == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <title>A &amp; B</title>
                  <subtitle>Of &lt;both&gt;.</subtitle>
                  <id>https://example.org/docs/</id>
                  <updated>2026-03-01T00:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/docs/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://example.org/docs/"/>
                  <author>
                    <name>Us</name>
                  </author>
                  <entry>
                    <title>Second</title>
                    <id>https://example.org/docs/guide/c/</id>
                    <link rel="alternate" type="text/html" href="https://example.org/docs/guide/c/"/>
                    <published>2026-01-06T00:00:00Z</published>
                    <updated>2026-01-06T00:00:00Z</updated>
                    <summary>Two.</summary>
                  </entry>
                  <entry>
                    <title>First</title>
                    <id>https://example.org/docs/first%20one/</id>
                    <link rel="alternate" type="text/html" href="https://example.org/docs/guide/a%20b/"/>
                    <published>2026-01-05T00:00:00Z</published>
                    <updated>2026-03-01T00:00:00Z</updated>
                    <summary>One.</summary>
                  </entry>
                </feed>

                """)
    }

    @Test func robots() async {
        #expect(
            await site.output("robots.txt") == """
                User-agent: *
                Allow: /

                Sitemap: https://example.org/docs/sitemap.xml

                """)
    }

    @Test func llms() async {
        #expect(
            await site.output("llms.txt") == """
                # A & B

                > Of <both>.

                ## Home

                - [Home](https://example.org/docs/index.md): The home page.

                ## Guide

                - [Guide](https://example.org/docs/guide/index.md): Text.
                - [First](https://example.org/docs/guide/a%20b/index.md): One.
                - [Second](https://example.org/docs/guide/c/index.md): Two.

                ## Codes

                - [100 Go](https://example.org/docs/codes/100/index.md): Text.

                """)
    }

    @Test func breadcrumbsAsJSONLD() async {
        let html = await site.output("codes/100/index.html")
        let json = #"""
            {"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[\#
            {"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/docs/"},\#
            {"@type":"ListItem","position":2,"name":"Codes","item":"https://example.org/docs/codes/"},\#
            {"@type":"ListItem","position":3,"name":"1xx One","item":"https://example.org/docs/codes/1xx/"},\#
            {"@type":"ListItem","position":4,"name":"100 Go","item":"https://example.org/docs/codes/100/"}]}
            """#
        #expect(html?.contains("<script type=\"application/ld+json\">\(json)</script>") == true, "\(html ?? "")")
        let home = await site.output("index.html")
        #expect(home?.contains("<script type=\"application/ld+json\">") == true)
        #expect(home?.contains(#""@type":"WebSite","name":"A & B""#) == true)
    }

    /// A folder without a landing page is no step of the way, and its pages have that of the folder around it.
    @Test func breadcrumbsThroughFoldersWithoutALandingPage() async {
        let site = site.with("content/guide/d/e/f.md", .text(Array(page("title: Deep").utf8)))
            .with("content/lone/g.md", .text(Array(page("title: Lone").utf8)))
        let deep = await site.output("guide/d/e/f/index.html")
        #expect(
            deep?.contains(
                #""position":2,"name":"Guide","item":"https://example.org/docs/guide/"},"#
                    + #"{"@type":"ListItem","position":3,"name":"Deep","item":"https://example.org/docs/guide/d/e/f/"}]}"#
            ) == true)
        #expect(deep?.contains(#"<li><a href="../../../">Guide</a></li>"#) == true)
        let lone = await site.output("lone/g/index.html")
        #expect(
            lone?.contains(
                #""position":1,"name":"Home","item":"https://example.org/docs/"},"#
                    + #"{"@type":"ListItem","position":2,"name":"Lone","item":"https://example.org/docs/lone/g/"}]}"#)
                == true)
    }

    @Test func aTitleCannotEndTheScript() async {
        func scripts(title: String) async -> Int? {
            let site = TestSite([
                "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/\n",
                "content/guide/a.md": page("title: '\(title)'"),
            ])
            return await site.output("guide/a/index.html")?.components(of: "</script>")
        }
        #expect(await scripts(title: "</script><b>") == scripts(title: "harmless"))
    }

    @Test func withoutAnAddressThereIsNothingToList() async {
        let paths = await TestSite(["content/a.md": page("title: A\ndate: 2026-01-01")]).outputs().keys
        #expect(!paths.contains("sitemap.xml") && !paths.contains("feed.xml") && !paths.contains("robots.txt"))
    }

    @Test func aFileOfTheContentTakesTheirPlace() async {
        let own = site.with("content/robots.txt", .asset(size: 3))
        #expect(await own.rules() == [])
        let outputs = await own.outputs()
        #expect(outputs["robots.txt"] == nil)
        #expect(outputs["sitemap.xml"] != nil)
    }
}
