import SitegenKit
import Testing

@Suite struct ReportTextTests {
    let sources = Sources([
        "content/http/404.md": """
        ---
        code: 404
        ---

        ## Meaning

        Not here.




        ## When to send it

        ## Common mistakes

        """,
        "content/http/catalogue.yaml": "title: x\nsections:\n  - {id: example, required: true}\n",
    ])

    var missing: Diagnostic {
        Diagnostic(
            .sectionMissing, "404 has no section \"Example\"",
            at: sources.place("content/http/404.md", "## Common mistakes"),
            label: "\"Example\" belongs before this heading",
            notes: [.init("required by", at: sources.place("content/http/catalogue.yaml", "{id: example"))],
            help: "add `## Example`, or waive it: waive: [{rule: SG020, section: example, because: ...}]")
    }

    @Test func `the example of product.md`() {
        #expect(
            sources.text(missing) == """
                error[SG020]: 404 has no section "Example"
                  --> content/http/404.md:14:1
                   |
                14 | ## Common mistakes
                   | ^^^^^^^^^^^^^^^^^^ "Example" belongs before this heading
                   = note: required by content/http/catalogue.yaml:3
                   = help: add `## Example`, or waive it: waive: [{rule: SG020, section: example, because: ...}]

                1 error

                """)
    }

    /// Each of them stays in the formats for programs, and no error is ever left out.
    @Test func `many warnings of one rule`() {
        let images = (1...23).map { Diagnostic(.imageWithoutText, "image \($0 + 10)", at: nil) }
        let notes = (1...20).map { Diagnostic(.footnoteUndefined, "note \($0 + 10)", at: nil) }
        let links = (1...30).map { Diagnostic(.linkTarget, "link \($0 + 10)", at: nil) }
        let report = Report(images + notes + links, sources: Snapshot(files: []))
        let text = String(decoding: report.text(style: .plain), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count { $0.hasPrefix("warning[SG100]: image") } == 20)
        #expect(lines.contains("warning[SG100]: image 30") && !lines.contains("warning[SG100]: image 31"))
        #expect(lines.count { $0.hasPrefix("warning[SG059]: note") } == 20)
        #expect(lines.count { $0.hasPrefix("error[SG050]: link") } == 30)
        #expect(
            text.hasSuffix(
                """
                warning[SG100]: 3 more, which `--format json` lists

                30 errors, 43 warnings

                """))
        #expect(String(decoding: report.json(), as: UTF8.self).contains("image 33"))
        #expect(String(decoding: report.github(), as: UTF8.self).contains("image 33"))
    }

    /// A catalogue may waive a rule for hundreds of entries until they are written.
    @Test func `many waived findings of one rule, each without its line`() {
        let place = sources.place("content/http/404.md", "## Common")
        let waived = (1...22).map { number in
            Diagnostic(.sectionMissing, "section \(number + 10)", at: place).waived(because: "not yet", at: place)
        }
        let text = String(decoding: Report(waived, sources: sources.snapshot).text(style: .plain), as: UTF8.self)
        #expect(
            text.hasPrefix(
                """
                waived[SG020]: section 11
                  --> content/http/404.md:14:1
                   = note: waived, because not yet: content/http/404.md:14


                """))
        #expect(text.hasSuffix("waived[SG020]: 2 more, which `--format json` lists\n\n22 waived\n"))
    }

    @Test func `several files, sorted, with an empty line between findings and the counts at the end`() {
        let first = Diagnostic(.siteMissing, "there is no content/site.yaml", at: nil, help: "write one:\n\n  title: x")
        let last = Diagnostic(
            .oneWayRelation, "404 does not name 410", at: sources.place("content/http/catalogue.yaml", "title"),
            notes: [.init("a note without a place")])
        #expect(
            sources.text(last, missing, first, first) == """
                error[SG008]: there is no content/site.yaml
                  = help: write one:

                            title: x

                error[SG020]: 404 has no section "Example"
                  --> content/http/404.md:14:1
                   |
                14 | ## Common mistakes
                   | ^^^^^^^^^^^^^^^^^^ "Example" belongs before this heading
                   = note: required by content/http/catalogue.yaml:3
                   = help: add `## Example`, or waive it: waive: [{rule: SG020, section: example, because: ...}]

                warning[SG060]: 404 does not name 410
                 --> content/http/catalogue.yaml:1:1
                  |
                1 | title: x
                  | ^^^^^
                  = note: a note without a place

                2 errors, 1 warning

                """)
    }

    @Test func `colours stand around what they colour and nowhere else`() {
        let warning = Diagnostic(
            .temporaryExpired, "103 is past its date", at: sources.place("content/http/404.md", "404"), label: "here",
            notes: [.init("n")], help: "h")
        let colored = sources.text(warning, style: .colored)
        let (yellow, blue, green, off) = ("\u{1B}[1;33m", "\u{1B}[34m", "\u{1B}[32m", "\u{1B}[0m")
        #expect(
            colored == """
                \(yellow)warning[SG062]\(off): 103 is past its date
                 \(blue)-->\(off) content/http/404.md:2:7
                \(blue)  |\(off)
                \(blue)2 |\(off) code: 404
                \(blue)  |\(off)       \(yellow)^^^ here\(off)
                \(blue)  =\(off) note: n
                \(blue)  =\(off) \(green)help:\(off) h

                \(yellow)1 warning\(off)

                """)
        #expect(sources.text(missing, style: .colored).hasPrefix("\u{1B}[1;31merror[SG020]\(off): "))
        #expect(!sources.text(missing).utf8.contains(0x1B))
    }

    @Test func `no findings, nothing at all`() {
        #expect(sources.text() == "")
        #expect(sources.text(style: .colored) == "")
    }

    @Test func `what has no lines is named by its path alone`() {
        let folder = Diagnostic(.folderAsFile, "x.md is a folder", at: Place("content/x.md", 5..<9), help: "rename it")
        #expect(
            sources.text(folder) == """
                error[SG003]: x.md is a folder
                 --> content/x.md
                  = help: rename it

                1 error

                """)
    }

    @Test func `nothing from a message reaches the terminal raw`() {
        let hostile = Diagnostic(
            .badValue, "a\u{1B}[2Jb\nc", at: Place("e\u{7}.md"), notes: [.init("n\u{9B}31m")], help: "h\u{202E}\r\nh")
        #expect(
            sources.text(hostile) == """
                error[SG014]: a\\u{1b}[2Jb\\u{a}c
                 --> e\\u{7}.md
                  = note: n\\u{9b}31m
                  = help: h\\u{202e}\\u{d}
                          h

                1 error

                """)
    }
}
