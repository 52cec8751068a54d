import SitegenKit
import Testing

/// Fences that show another file, or a region of one.
@Suite struct IncludeTests {
    private static let example = """
        import Server
        // [region all]
            // [region setup]
            let server = Server()
              server.port = 80
            // [endregion setup]

            server.run()
        // [endregion all]

        """

    /// A page with a fence, and the files that the shell would read for it.
    private func site(
        _ info: String, body: String = "", _ files: [String: String] = ["examples/a.swift": example]
    ) -> TestSite {
        var site = TestSite(["content/guide/a.md": page("title: A", "```\(info)\n\(body)```\n")])
        site.included = files.map { Snapshot.Included($0, .text(Array($1.utf8))) }
        return site
    }

    private func sample(_ info: String, _ files: [String: String] = ["examples/a.swift": example]) async -> String? {
        guard let html = await site(info, files).output("guide/a/index.html"),
            let behind = html.split(separator: "<pre>").last, let code = behind.split(separator: "</pre>").first
        else { return nil }
        return String(code).replacing(/<[^>]*>/, with: "")
    }

    @Test func aWholeFileWithoutItsMarkers() async {
        #expect(
            await sample(#"swift include="../../examples/a.swift""#)
                == "import Server\n    let server = Server()\n      server.port = 80\n\n    server.run()\n")
    }

    @Test func aRegionWithoutItsIndentation() async {
        #expect(
            await sample(#"swift include="../../examples/a.swift" region="setup""#)
                == "let server = Server()\n  server.port = 80\n")
    }

    @Test func aRegionAroundAnother() async {
        #expect(
            await sample(#"swift include="../../examples/a.swift" region="all""#)
                == "let server = Server()\n  server.port = 80\n\nserver.run()\n")
    }

    @Test(arguments: [
        "# [region a]\nx\n# [endregion a]", "<!-- [region a] -->\r\nx\r\n<!-- [endregion a] -->\r\n",
        "\u{FEFF}/* [region a] */\nx\n/*[endregion  a ]*/",
    ])
    func markersStandInAnyComment(_ text: String) async {
        #expect(await sample("include=../../x.txt region=a", ["x.txt": text]) == "x\n")
    }

    @Test func aRegionMayHaveSeveralStretches() async {
        let text = "[region a]\n1\n[endregion a]\n2\n[region a]\n3\n[endregion a]\n"
        #expect(await sample("include=../../x.txt region=a", ["x.txt": text]) == "1\n3\n")
    }

    @Test func theLanguageIsThatOfTheFile() async {
        let site = site("include=../../examples/a.swift")
        let html = await site.output("guide/a/index.html")
        #expect(html?.contains("<code class=\"language-swift\"><span class=\"sg-k\">import</span>") == true)
    }

    @Test func aFileOfTheContentIsIncludedToo() async {
        let site = TestSite([
            "content/a.md": page("title: A", "```include=b/data.csv\n```\n"), "content/b/data.csv": "x,y\n",
        ])
        #expect(site.snapshot.includedPaths == [])
        #expect(await site.output("a/index.html")?.contains("x,y") == true)
    }

    @Test func anIncludedFileIsNotPublished() async throws {
        let site = site("include=../../examples/a.swift")
        let result = try #require(await site.build().result)
        #expect(!result.plan.files.contains { $0.path.contains("swift") })
    }

    @Test func theSnapshotNamesWhatItsPagesInclude() {
        let site = TestSite([
            "content/a.md": page(
                "title: A",
                "```include=../b.txt\n```\n\n> - ```sh include=x/../c.txt\n>   ```\n\n````\n```include=no.txt\n```\n````\n"
            ),
            "content/b.md": page(
                "title: B", "```include=../b.txt\n```\n```include=../../out.txt\n```\n```include=/etc/hosts\n```\n"),
            "templates/x.md": "```include=t.txt\n```\n",
        ])
        #expect(site.snapshot.includedPaths == ["b.txt", "content/c.txt"])
    }

    // MARK: What is checked

    @Test func anIncludedExampleIsChecked() async {
        var site = TestSite([
            "content/http/catalogue.yaml": "title: Codes\nsections: [{id: example, title: Example, contains: http}]\n",
            "content/http/404.md": page("summary: A", "## Example\n\n```include=../../404.http region=answer\n```\n"),
        ])
        site.included = [
            Snapshot.Included(
                "404.http", .text(Array("[region answer]\n  HTTP/1.1 410 Gone\n[endregion answer]\n".utf8)))
        ]
        await site.expect(
            """
            error[SG070]: The example of 404 answers with 410
             --> 404.http:2:3
              |
            2 |   HTTP/1.1 410 Gone
              |   ^^^^^^^^^^^^^^^^^
              = help: show a response whose status line is `HTTP/1.1 404`

            1 error

            """)
    }

    // MARK: What cannot be had

    @Test func aFileThatIsNotThere() async {
        var site = site("swift include=\"../../examples/b.swift\"", [:])
        site.included = [Snapshot.Included("examples/b.swift", .missing(beside: ["a.swift", "readme"]))]
        await site.expect(
            """
            error[SG029]: There is no file examples/b.swift to include
             --> content/guide/a.md:4:10
              |
            4 | ```swift include="../../examples/b.swift"
              |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: did you mean `../../examples/a.swift`?

            1 error

            """)
    }

    @Test(arguments: ["../../../etc/passwd", "/etc/passwd"]) func aPathOutOfTheProject(_ path: String) async {
        await site("sh include=\(path)").expect(
            """
            error[SG029]: `\(path)` leads out of the project
             --> content/guide/a.md:4:7
              |
            4 | ```sh include=\(path)
              |       \(String(repeating: "^", count: path.count + 8))
              = help: name a file inside of it, relative to this one

            1 error

            """)
    }

    @Test func aLinkOutOfTheProject() async {
        var site = site("sh include=../../x.sh", [:])
        site.included = [Snapshot.Included("x.sh", .problem(.symlinkOutside(target: "/etc/x.sh")))]
        await site.expect(
            """
            error[SG029]: x.sh is a symbolic link that leads out of the project
             --> content/guide/a.md:4:7
              |
            4 | ```sh include=../../x.sh
              |       ^^^^^^^^^^^^^^^^^^
              = note: it leads to /etc/x.sh
              = help: copy the file into the project

            1 error

            """)
    }

    @Test func aFileThatIsTooLarge() async {
        var site = site("sh include=../../x.sh", [:])
        site.included = [Snapshot.Included("x.sh", .problem(.tooLarge(size: 12 << 20)))]
        await site.expect(
            """
            error[SG029]: x.sh has 12 MiB, more than the 10 MiB that sitegen reads
             --> content/guide/a.md:4:7
              |
            4 | ```sh include=../../x.sh
              |       ^^^^^^^^^^^^^^^^^^

            1 error

            """)
    }

    @Test func aFileThatIsNoText() async {
        var site = site("sh include=../../x.sh", [:])
        site.included = [Snapshot.Included("x.sh", .text([0x61, 0x0A, 0xFF, 0x0A]))]
        await site.expect(
            """
            error[SG029]: x.sh is not UTF-8 text
             --> content/guide/a.md:4:7
              |
            4 | ```sh include=../../x.sh
              |       ^^^^^^^^^^^^^^^^^^
              = note: the first byte that is none: x.sh:2
              = help: save the file as UTF-8

            1 error

            """)
    }

    @Test func aRegionThatIsNotThere() async {
        await site("swift include=\"../../examples/a.swift\" region=\"setpu\"").expect(
            """
            error[SG029]: examples/a.swift has no region `setpu`
             --> content/guide/a.md:4:43
              |
            4 | ```swift include="../../examples/a.swift" region="setpu"
              |                                           ^^^^^^^^^^^^^^
              = note: it has `all` or `setup`
              = help: did you mean `setup`?

            1 error

            """)
    }

    @Test func aFileWithoutRegions() async {
        await site("sh include=../../x.sh region=a", ["x.sh": "echo\n"]).expect(
            """
            error[SG029]: x.sh has no region `a`
             --> content/guide/a.md:4:26
              |
            4 | ```sh include=../../x.sh region=a
              |                          ^^^^^^^^
              = help: mark its lines there with `[region a]` and `[endregion a]`

            1 error

            """)
    }

    @Test func aRegionThatIsNeverClosed() async {
        await site("sh include=../../x.sh region=a", ["x.sh": "echo\n# [region a]\n# [endregion b]\n"]).expect(
            """
            error[SG029]: The region `a` of x.sh is never closed
             --> content/guide/a.md:4:26
              |
            4 | ```sh include=../../x.sh region=a
              |                          ^^^^^^^^
              = note: it starts at x.sh:2
              = help: end it with a line that holds `[endregion a]`

            1 error

            """)
    }

    @Test func aFenceWithABody() async {
        await site("sh include=../../examples/a.swift", body: "echo\n").expect(
            """
            error[SG029]: A fence that includes a file has lines of its own
             --> content/guide/a.md:4:7
              |
            4 | ```sh include=../../examples/a.swift
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: remove the lines, or `include`

            1 error

            """)
    }

    /// The file is there, but nobody has looked for an include in a page without that word.
    @Test func anIncludeInDisguise() async {
        await TestSite(["content/a.md": page("title: A", "```sh incl&#117;de=b.csv\n```\n"), "content/b.csv": "x\n"])
            .expect(
                """
                error[SG029]: `include` is hidden behind a character reference
                 --> content/a.md:4:4
                  |
                4 | ```sh incl&#117;de=b.csv
                  |    ^^^^^^^^^^^^^^^^^^^^^
                  = help: write it letter by letter: `include="b.csv"`

                1 error

                """)
    }
}
