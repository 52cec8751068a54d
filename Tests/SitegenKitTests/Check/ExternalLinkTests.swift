import SitegenKit
import TestSupport
import Testing

/// The addresses outside of a site.
@Suite struct ExternalLinkTests {
    @Test func eachIsListedOnceWithTheFilesThatLeadThere() async throws {
        let site = TestSite([
            "content/site.yaml": """
            title: A
            description: B
            footer: "[Source](https://example.org/source)"
            nav: [{title: Elsewhere, link: 'https://example.org/nav'}]

            """,
            "content/codes/catalogue.yaml": """
            title: Codes
            fields:
              spec: {type: string, source: spec_url}
              spec_url: {type: url, hidden: true}
              kept: {type: bool, source: 'https://example.org/kept'}

            """,
            "content/codes/E1.md": page("spec: RFC 1\nspec_url: https://example.org/rfc1\nkept: true"),
            "content/codes/E2.md": page("name: B"),
            "content/b.md": page(
                "title: B\naction: {label: Go, link: 'https://example.org/go'}",
                "[x](https://example.org/b#c) <https://example.org/go> [y](a.md)\n"),
            "content/a.md": page("title: A", "[x](https://example.org/b#c) [x](https://example.org/b#c)\n"),
        ])
        let links = ExternalLinks(try #require(await site.build().result).site)
        #expect(
            String(decoding: links.text, as: UTF8.self) == """
                https://example.org/b#c
                  content/a.md
                  content/b.md
                https://example.org/go
                  content/b.md
                https://example.org/kept
                  content/codes/E1.md
                https://example.org/nav
                  content/site.yaml
                https://example.org/rfc1
                  content/codes/E1.md
                https://example.org/source
                  content/site.yaml

                """)
        #expect(
            String(decoding: links.json, as: UTF8.self).hasPrefix(
                """
                {
                  "version": 1,
                  "links": [
                    {
                      "address": "https://example.org/b#c",
                      "files": [
                        "content/a.md",
                        "content/b.md"
                      ]
                    },
                """))
    }
}
