import Testing

@testable import SitegenKit

/// Assets are published under names that change with their content.
@Suite struct AssetTests {
    private func site(_ article: String, _ more: [String: String] = [:]) -> TestSite {
        var files = more
        files["content/a.md"] = page("title: A")
        files["templates/article.mustache"] = article
        return TestSite(files)
    }

    @Test func whatTemplatesNameIsRenamed() async {
        let site = site(
            """
            <link href="{{root}}assets/own.css"> <script src='{{root}}assets/js/a%20b.js?x'></script>
            <p data-search="{{root}}assets/own.css">{{root}}assets/own.css</p> {{root}}assets/
            """,
            [
                "templates/assets/own.css": "a {}\n", "templates/assets/js/a b.js": "",
                "templates/assets/font.woff2": "f",
            ])
        #expect(
            await site.output("a/index.html") == """
                <link href="../assets/own.425725e7.css"> <script src='../assets/js/a%20b.4fd0bfc1.js?x'></script>
                <p data-search="../assets/own.425725e7.css">../assets/own.425725e7.css</p> ../assets/
                """)
        let outputs = await site.outputs()
        #expect(outputs["assets/own.425725e7.css"] == Array("a {}\n".utf8))
        #expect(outputs["assets/own.css"] == nil)
        #expect(outputs["assets/font.woff2"] == Array("f".utf8))
    }

    /// The hash of "foobar" is a test vector of FNV-1a: 85944171f73967e8.
    @Test(arguments: [
        ("assets/a.css", "foobar", "assets/a.72ad2699.css"), ("assets/a", "", "assets/a.4fd0bfc1"),
        ("assets/.a", "a", "assets/.a.296230c0"), ("b.c/a.min.js", "", "b.c/a.min.4fd0bfc1.js"),
    ])
    func names(path: String, text: String, expected: String) {
        #expect(Fingerprint.path(path, Array(text.utf8)) == expected)
    }

    @Test func anotherContentIsAnotherName() {
        let names = Set((0..<1000).map { Fingerprint.make(Array("a\($0)".utf8)) })
        #expect(names.count == 1000)
        #expect(names.allSatisfy { $0.utf8.count == 8 })
    }

    @Test(arguments: [[], [3], [0, 3], [7, 7, 7], [0, 0, 0, 0], [9, 9, 9, 9], [100, 8, 0, 9], [8, 100, 9, 12]])
    func aFewNamesAreMadeAtATime(counts: [Int]) {
        let texts = counts.enumerated().map { number, count in (0..<count).map { UInt8(number + $0) } }
        var fingerprints = texts.map { _ in Fingerprint() }
        // What is added later counts as well.
        for _ in 0..<2 { Fingerprint.add(texts, to: &fingerprints) }
        #expect(fingerprints.map(\.name) == texts.map { Fingerprint.make($0 + $0) })
    }

    @Test func aFileOfTheContentKeepsItsName() async {
        let site = site("{{root}}assets/photo.jpg").with("content/assets/photo.jpg", .asset(size: 1))
        #expect(await site.output("a/index.html") == "../assets/photo.jpg")
    }

    @Test func anUnknownAssetIsNamed() async {
        await site("<p>{{titel}}</p>\n<link href=\"{{root}}assets/stlye.css\">").expect(
            """
            error[SG081]: unknown variable `titel`
             --> templates/article.mustache:1:4
              |
            1 | <p>{{titel}}</p>
              |    ^^^^^^^^^
              = help: did you mean `title`?

            error[SG084]: unknown asset `assets/stlye.css`
             --> templates/article.mustache:2:21
              |
            2 | <link href="{{root}}assets/stlye.css">
              |                     ^^^^^^^^^^^^^^^^
              = help: did you mean `assets/style.css`?

            2 errors

            """)
    }

    @Test func aTagIsNoPartOfAName() async {
        await site("{{root}}assets/{{title}}.css {{root}}assets/picture-{{title}}.png").expect(
            """
            error[SG084]: unknown asset `assets/picture-`
             --> templates/article.mustache:1:38
              |
            1 | {{root}}assets/{{title}}.css {{root}}assets/picture-{{title}}.png
              |                                      ^^^^^^^^^^^^^^^
              = help: write its whole name: no tag may be part of it

            1 error

            """)
    }

    @Test func aNewFileIsAskedFor() async {
        let finding = await site("{{root}}assets/fonts/latin.woff2").build().diagnostics.first
        #expect(finding?.help == "add templates/assets/fonts/latin.woff2")
    }

    @Test func linksThatWorkFromADisk() async {
        var site = TestSite([
            "content/site.yaml":
                "title: A\ndescription: B\nurl: https://example.org/\nlinks: file\nnav: [guide/a.md]\n",
            "content/guide/a.md": page(
                "title: A\naliases: [/old/]", "[home](../index.md), [up](#top), [all](/codes/#E)\n\n## Top\n"),
            "content/codes/catalogue.yaml": "title: Codes\nclasses: [{id: E, match: '^E', title: Errors}]\n",
        ])
        let html = await site.output("guide/a/index.html") ?? ""
        #expect(html.contains(##"<a href="../../index.html">home</a>, <a href="#top">up</a>"##), "\(html)")
        #expect(html.contains(#"<a href="../../codes/index.html#E">all</a>"#))
        #expect(html.contains(#"<link rel="canonical" href="https://example.org/guide/a/">"#))
        #expect(html.contains(#"href="../../assets/style."#))
        #expect(html.contains(#"<a class="sg-tool sg-search-open" href="../../search/index.html""#))
        for path in ["index.html", "guide/a/index.html", "codes/index.html", "search/index.html"] {
            let ways = (await site.output(path) ?? "").matches(of: #/(?:href|action)="(?![a-z]+:)[^"#]*/"/#)
            #expect(ways.map(\.output) == [], "\(path)")
        }
        #expect(await site.output("old/index.html")?.contains("url=../guide/a/index.html") == true)
        #expect(await site.output("sitemap.xml")?.contains("index.html") == false)
        #expect(await site.output("404.html")?.contains(#"href="/guide/a/""#) == true)
        site.files["content/site.yaml"] = .text(Array("title: A\ndescription: B\nlinks: files\n".utf8))
        #expect(await site.rules() == ["SG014"])
    }

    @Test(arguments: [("en", "en"), ("en-gb", "en_GB"), ("zh-Hant-TW", "zh_TW")])
    func openGraphIsComplete(language: String, locale: String) async {
        let site = TestSite([
            "content/site.yaml": "title: S\ndescription: B\nurl: https://example.org/\nlanguage: \(language)\n",
            "content/a.md": page("title: A\ndescription: D\ndate: 2026-01-01\nupdated: 2026-01-02"),
        ])
        let html = await site.output("a/index.html") ?? ""
        for (name, value) in [
            ("og:title", "A"), ("og:description", "D"), ("og:type", "article"), ("og:url", "https://example.org/a/"),
            ("og:site_name", "S"), ("og:locale", locale), ("article:published_time", "2026-01-01"),
            ("article:modified_time", "2026-01-02"),
        ] {
            #expect(html.contains("<meta property=\"\(name)\" content=\"\(value)\">"), "\(name)")
        }
        #expect(html.contains(#"<meta name="twitter:card" content="summary">"#))
    }
}
