import SitegenKit
import Testing

/// JSON, SARIF and GitHub's workflow commands, from the same three findings.
@Suite struct ReportForProgramsTests {
    let report: Report

    init() {
        let sources = Sources([
            "content/http/4 0:4é.md": "---\r\ncode: „404“\r\n---\r\n## A\r\n\r\ntext\r\n",
            "content/http/catalogue.yaml": "title: x\nsections: []\n",
        ])
        report = Report(
            [
                Diagnostic(
                    .badValue, "100%, \"see\" [a](b) {x}", at: sources.place("content/http/4 0:4é.md", "404"),
                    label: "here",
                    notes: [
                        .init("required by", at: sources.place("content/http/catalogue.yaml", "sections")),
                        .init("no place"), .init("a folder", at: Place("content/x")),
                    ], help: "one\ntwo"),
                Diagnostic(
                    .oneWayRelation, "several lines", at: sources.place("content/http/4 0:4é.md", "## A\r\n\r\ntext")),
                Diagnostic(.siteMissing, "no place", at: nil),
            ], sources: sources.snapshot)
    }

    @Test func `JSON`() {
        #expect(
            String(decoding: report.json(), as: UTF8.self) == #"""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "id": "SG008",
                      "name": "site-missing",
                      "severity": "error",
                      "message": "no place",
                      "file": null,
                      "line": null,
                      "column": null,
                      "endLine": null,
                      "endColumn": null,
                      "label": "",
                      "notes": [],
                      "help": null,
                      "reason": null,
                      "url": "https://status-codes.example/diagnostics/SG008/"
                    },
                    {
                      "id": "SG014",
                      "name": "bad-value",
                      "severity": "error",
                      "message": "100%, \"see\" [a](b) {x}",
                      "file": "content/http/4 0:4é.md",
                      "line": 2,
                      "column": 8,
                      "endLine": 2,
                      "endColumn": 11,
                      "label": "here",
                      "notes": [
                        {
                          "text": "required by",
                          "file": "content/http/catalogue.yaml",
                          "line": 2,
                          "column": 1
                        },
                        {
                          "text": "no place",
                          "file": null,
                          "line": null,
                          "column": null
                        },
                        {
                          "text": "a folder",
                          "file": "content/x",
                          "line": null,
                          "column": null
                        }
                      ],
                      "help": "one\ntwo",
                      "reason": null,
                      "url": "https://status-codes.example/diagnostics/SG014/"
                    },
                    {
                      "id": "SG060",
                      "name": "one-way-relation",
                      "severity": "warning",
                      "message": "several lines",
                      "file": "content/http/4 0:4é.md",
                      "line": 4,
                      "column": 1,
                      "endLine": 6,
                      "endColumn": 5,
                      "label": "",
                      "notes": [],
                      "help": null,
                      "reason": null,
                      "url": "https://status-codes.example/diagnostics/SG060/"
                    }
                  ],
                  "errors": 2,
                  "warnings": 1,
                  "waived": 0
                }

                """#)
    }

    @Test func `SARIF`() {
        #expect(
            String(decoding: report.sarif(version: "1.2.3"), as: UTF8.self) == #"""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "sitegen",
                          "version": "1.2.3",
                          "rules": [
                            {
                              "id": "SG008",
                              "name": "SiteMissing",
                              "shortDescription": {
                                "text": "The content has no site.yaml"
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              },
                              "helpUri": "https://status-codes.example/diagnostics/SG008/"
                            },
                            {
                              "id": "SG014",
                              "name": "BadValue",
                              "shortDescription": {
                                "text": "A value is not of the type or form that its key takes"
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              },
                              "helpUri": "https://status-codes.example/diagnostics/SG014/"
                            },
                            {
                              "id": "SG060",
                              "name": "OneWayRelation",
                              "shortDescription": {
                                "text": "A related code does not point back"
                              },
                              "defaultConfiguration": {
                                "level": "warning"
                              },
                              "helpUri": "https://status-codes.example/diagnostics/SG060/"
                            }
                          ]
                        }
                      },
                      "newlineSequences": [
                        "\r\n",
                        "\n",
                        "\r"
                      ],
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "SG008",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "no place"
                          }
                        },
                        {
                          "ruleId": "SG014",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "100%, \"see\" [a\\](b) {{x}}\nhelp: one\ntwo"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/http/4%200%3A4%C3%A9.md"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 8,
                                  "endLine": 2,
                                  "endColumn": 11
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/http/catalogue.yaml"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 1,
                                  "endLine": 2,
                                  "endColumn": 9
                                }
                              },
                              "message": {
                                "text": "required by"
                              }
                            },
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/x"
                                }
                              },
                              "message": {
                                "text": "a folder"
                              }
                            }
                          ]
                        },
                        {
                          "ruleId": "SG060",
                          "ruleIndex": 2,
                          "level": "warning",
                          "message": {
                            "text": "several lines"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/http/4%200%3A4%C3%A9.md"
                                },
                                "region": {
                                  "startLine": 4,
                                  "startColumn": 1,
                                  "endLine": 6,
                                  "endColumn": 5
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test func `GitHub`() {
        let file = "file=content/http/4 0%3A4é.md"
        #expect(
            String(decoding: report.github(), as: UTF8.self) == """
                ::error title=SG008 site-missing::no place
                ::error \(file),line=2,col=8,endColumn=11,title=SG014 bad-value::\
                100%25, "see" [a](b) {x}%0Anote: required by content/http/catalogue.yaml:2%0Anote: no place%0A\
                note: a folder content/x%0Ahelp: one%0Atwo
                ::warning \(file),line=4,endLine=6,title=SG060 one-way-relation::several lines

                """)
    }

    @Test func `GitHub is never told of a command that a message brings along`() {
        let report = Report(
            [Diagnostic(.badValue, "a\r\n::add-mask::b\u{1B}", at: Place("a,b"))], sources: Snapshot(files: []))
        #expect(
            String(decoding: report.github(), as: UTF8.self)
                == "::error file=a%2Cb,title=SG014 bad-value::a%0D%0A::add-mask::b\\u{1b}\n")
    }

    @Test func `paths begin with the project's folder, wherever they stand`() {
        let sources = Sources(["content/a.md": "text\n"])
        let report = Report(
            [
                Diagnostic(
                    .badValue, "m", at: sources.place("content/a.md", "text"),
                    notes: [.init("see", at: sources.place("content/a.md", "text"))])
            ], sources: sources.snapshot, below: "my docs/")
        #expect(
            String(decoding: report.github(), as: UTF8.self)
                == "::error file=my docs/content/a.md,line=1,col=1,endColumn=5,title=SG014 bad-value::m%0Anote: see my docs/content/a.md:1\n"
        )
        #expect(
            String(decoding: report.text(style: .plain), as: UTF8.self) == """
                error[SG014]: m
                 --> my docs/content/a.md:1:1
                  |
                1 | text
                  | ^^^^
                  = note: see my docs/content/a.md:1

                1 error

                """)
        for (text, path) in [
            (report.json(), #""file": "my docs/content/a.md","#),
            (report.sarif(version: "1"), #""uri": "my%20docs/content/a.md""#),
        ] {
            let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
            #expect(lines.count { $0.contains(path) } == 2)
        }
    }

    @Test func `SARIF has no related location twice`() {
        let note = Diagnostic.Note("n", at: Place("a"))
        let report = Report(
            [Diagnostic(.badValue, "m", at: nil, notes: [note, note, .init("o", at: Place("a"))])],
            sources: Snapshot(files: []))
        let text = String(decoding: report.sarif(version: "1"), as: UTF8.self)
        #expect(text.split(separator: "\n").count { $0.contains("physicalLocation") } == 2)
    }

    @Test func `a severity that is not the rule's own is the result's, and not the rule's`() {
        let report = Report([Diagnostic(.badValue, "m", at: nil, severity: .warning)], sources: Snapshot(files: []))
        let lines = String(decoding: report.sarif(version: "1"), as: UTF8.self).split(separator: "\n")
        let levels = lines.filter { $0.contains("\"level\":") }.map { $0.filter(\.isLetter).dropFirst("level".count) }
        #expect(levels == ["error", "warning"])
    }

    @Test func `no findings`() {
        let report = Report([], sources: Snapshot(files: []))
        #expect(String(decoding: report.json(), as: UTF8.self).contains(#""diagnostics": [],"#))
        #expect(String(decoding: report.sarif(version: "1"), as: UTF8.self).contains(#""results": []"#))
        #expect(report.github() == [])
    }
}
