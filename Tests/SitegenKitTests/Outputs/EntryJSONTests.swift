import SitegenKit
import Testing

/// The JSON beside the page of an entry.
@Suite struct EntryJSONTests {
    private let site = TestSite([
        "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
        "content/codes/catalogue.yaml": """
        title: Codes
        entry: error code
        authorities: {default: core, names: {core: Core, net: Net}}
        classes: [{id: E, match: '^E', title: Errors, summary: All of them.}]
        fields:
          spec: {type: string, label: Defined in, source: spec_url}
          spec_url: {type: url, hidden: true}
          hint: {type: text}
          level: {type: enum, values: [low, high], facet: true}
          fatal: {type: bool}
          number: {type: int}
          day: {type: date}
          tags: {type: list, of: string}
          twin: {type: code}
          also: {type: list, of: code}
          extra: {type: map}

        """,
        "content/codes/E1.md": page(
            """
            name: First
            summary: The *first* of [E2].
            status: deprecated
            since: "1.2"
            reason: It is "old".
            replaced_by: E2
            related: [E2]
            aliases: [Old name]
            date: 2026-01-02
            updated: 2026-02-03
            spec: RFC 1
            spec_url: https://example.org/rfc1
            hint: See `x` & <y>.
            level: high
            fatal: true
            number: -3
            day: 2026-11-25
            tags: [a, b]
            twin: E2
            also: [E2, net/E2]
            extra: {k: v}
            """, "Lead.\n\n## What it is\n\nWords\nin [one](E2.md) line.\n\n- an item\n\n```c\nint a;\n\nint b;\n```\n"),
        "content/codes/E2.md": page("name: Second\nrelated: [E1]"),
        "content/codes/net/E2.md": page("name: Third"),
    ])

    @Test func everyKindOfField() async {
        #expect(
            await site.output("codes/E1/index.json") == #"""
                {
                  "$schema": "https://example.org/docs/codes/entry.schema.json?version=1",
                  "version": 1,
                  "catalogue": "codes",
                  "authority": "core",
                  "code": "E1",
                  "name": "First",
                  "summary": "The first of E2.",
                  "url": "https://example.org/docs/codes/E1/",
                  "class": {
                    "id": "E",
                    "title": "Errors"
                  },
                  "status": "deprecated",
                  "since": "1.2",
                  "reason": "It is \"old\".",
                  "replaced_by": {
                    "catalogue": "codes",
                    "code": "E2",
                    "authority": "core",
                    "url": "https://example.org/docs/codes/E2/"
                  },
                  "related": [
                    {
                      "catalogue": "codes",
                      "code": "E2",
                      "authority": "core",
                      "url": "https://example.org/docs/codes/E2/"
                    }
                  ],
                  "aliases": [
                    "Old name"
                  ],
                  "fields": {
                    "spec": {
                      "value": "RFC 1",
                      "source": "https://example.org/rfc1"
                    },
                    "spec_url": {
                      "value": "https://example.org/rfc1"
                    },
                    "hint": {
                      "value": "See x & <y>."
                    },
                    "level": {
                      "value": "high"
                    },
                    "fatal": {
                      "value": true
                    },
                    "number": {
                      "value": -3
                    },
                    "day": {
                      "value": "2026-11-25"
                    },
                    "tags": {
                      "value": [
                        "a",
                        "b"
                      ]
                    },
                    "twin": {
                      "value": {
                        "catalogue": "codes",
                        "code": "E2",
                        "authority": "core",
                        "url": "https://example.org/docs/codes/E2/"
                      }
                    },
                    "also": {
                      "value": [
                        {
                          "catalogue": "codes",
                          "code": "E2",
                          "authority": "core",
                          "url": "https://example.org/docs/codes/E2/"
                        },
                        {
                          "catalogue": "codes",
                          "code": "E2",
                          "authority": "net",
                          "url": "https://example.org/docs/codes/net/E2/"
                        }
                      ]
                    },
                    "extra": {
                      "value": {
                        "k": "v"
                      }
                    }
                  },
                  "sections": [
                    {
                      "id": "what-it-is",
                      "title": "What it is",
                      "url": "https://example.org/docs/codes/E1/#what-it-is",
                      "text": "Words in one line.\nan item\nint a;\n\nint b;"
                    }
                  ],
                  "date": "2026-01-02",
                  "updated": "2026-02-03",
                  "html": "https://example.org/docs/codes/E1/",
                  "markdown": "https://example.org/docs/codes/E1/index.md"
                }

                """#)
    }

    @Test func withoutAnAddressPathsStartAtTheHost() async {
        let bare = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n", "content/codes/a b.md": page("code: a b\nname: Space"),
        ])
        #expect(
            await bare.output("codes/a-b/index.json") == #"""
                {
                  "$schema": "../entry.schema.json",
                  "version": 1,
                  "catalogue": "codes",
                  "code": "a b",
                  "name": "Space",
                  "url": "/codes/a-b/",
                  "status": "active",
                  "fields": {},
                  "sections": [],
                  "html": "/codes/a-b/",
                  "markdown": "/codes/a-b/index.md"
                }

                """#)
    }

    @Test func thePageLinksToIt() async {
        let html = await site.output("codes/E1/index.html") ?? ""
        #expect(html.contains(#"<link rel="alternate" type="text/markdown" href="index.md">"#))
        #expect(html.contains(#"<link rel="alternate" type="application/json" href="index.json">"#))
        let article = await site.output("index.html") ?? ""
        #expect(article.contains(#"href="index.md""#) && !article.contains("application/json"))
    }

    @Test func catalogue() async {
        let json = await site.output("codes/catalogue.json") ?? ""
        #expect(
            json.hasPrefix(
                #"""
                {
                  "$schema": "https://example.org/docs/codes/catalogue.schema.json?version=1",
                  "version": 1,
                  "id": "codes",
                  "title": "Codes",
                  "noun": "error code",
                  "url": "https://example.org/docs/codes/",
                  "count": 3,
                  "authorities": [
                    {
                      "id": "core",
                      "name": "Core"
                    },
                    {
                      "id": "net",
                      "name": "Net"
                    }
                  ],
                  "classes": [
                    {
                      "id": "E",
                      "match": "^E",
                      "title": "Errors",
                      "summary": "All of them.",
                      "url": "https://example.org/docs/codes/E/",
                      "path": "codes/E/",
                      "count": 3
                    }
                  ],
                  "fields": [
                    {
                      "name": "spec",
                      "type": "string",
                      "label": "Defined in",
                      "facet": false,
                      "source": "spec_url"
                    },

                """#), "\(json)")
        #expect(
            json.contains(
                #"""
                    {
                      "name": "level",
                      "type": "enum",
                      "label": "Level",
                      "values": [
                        "low",
                        "high"
                      ],
                      "facet": true
                    },

                """#), "\(json)")
        #expect(
            json.contains(
                #"""
                      "status": "deprecated",
                      "since": "1.2",
                      "replaced_by": {
                        "catalogue": "codes",
                        "code": "E2",
                        "authority": "core",
                        "url": "https://example.org/docs/codes/E2/"
                      },
                      "aliases": [
                        "Old name"
                      ],
                      "class": "E",

                """#), "\(json)")
        #expect(
            json.hasSuffix(
                #"""
                    {
                      "code": "E2",
                      "authority": "net",
                      "name": "Third",
                      "status": "active",
                      "class": "E",
                      "url": "https://example.org/docs/codes/net/E2/",
                      "path": "codes/net/E2/",
                      "json": "https://example.org/docs/codes/net/E2/index.json",
                      "fields": {}
                    }
                  ]
                }

                """#), "\(json)")
    }
}
