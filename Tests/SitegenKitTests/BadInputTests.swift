import SitegenKit
import Testing

/// Input that no author means to give, each with what the terminal says.
@Suite struct BadInputTests {
    private func report(_ files: [String: String], without absent: [String] = []) async -> String {
        await TestSite(files, without: absent).report()
    }

    @Test func noSettings() async {
        #expect(
            await report([:], without: ["content/site.yaml"]) == """
                """)
    }

    @Test func noPage() async {
        #expect(
            await report([:], without: ["content/index.md"]) == """
                """)
    }

    @Test(arguments: [
        ("title: [", ""), ("- a\n", ""), ("title: A\n", ""), ("title: A\ndescription: B\nurl: example.org\n", ""),
        ("title: A\ndescripton: B\n", ""), ("title: A\ndescription: B\nnav: guide\n", ""),
    ])
    func malformedSettings(text: String, expected: String) async {
        #expect(await report(["content/site.yaml": text]) == expected)
    }

    @Test(arguments: [
        ("Text without front matter.\n", ""), ("---\ntitle: A\nNever closed.\n", ""), ("---\ntitle: [A\n---\n", ""),
        ("---\ntitle: A\ntitle: B\n---\n", ""), ("---\ntitel: A\n---\n", ""), ("---\ndescription: A\n---\n", ""),
        ("---\ntitle: {a: b}\n---\n", ""), ("---\n- title\n---\n", ""), ("---\ntitle: A\nupdated: yesterday\n---\n", ""),
    ])
    func brokenFrontMatter(text: String, expected: String) async {
        #expect(await report(["content/a.md": text]) == expected)
    }

    @Test func notUTF8() async {
        let site = TestSite([:]).with("content/a.md", .text(Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8)))
        #expect(
            await site.report() == """
                """)
    }

    @Test func nulBytes() async {
        #expect(
            await report(["content/a.md": "---\ntitle: A\n---\nText\0.\n"]) == """
                """)
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreAccepted() async {
        let site = TestSite(["content/a.md": "\u{FEFF}---\r\ntitle: A\r\n---\r\n## One\r\n\r\nText.\r\n"])
        #expect(await site.report() == "")
        #expect(await site.output("a/index.html")?.contains("<h2 id=\"one\">One</h2>") == true)
        #expect(
            await report(["content/a.md": "\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\n[x](b.md)\r\n"]) == """
                """)
    }

    @Test func problemsOfTheDisk() async {
        let site = TestSite([:])
            .with("content/big.md", .problem(.tooLarge(size: 100 << 20))).with("content/x.md", .problem(.folder))
            .with("content/loop.md", .problem(.symlinkLoop)).with("content/out.md", .problem(.symlinkOutside(target: "/etc/passwd")))
            .with("content/secret.md", .problem(.unreadable(reason: "Permission denied")))
        #expect(
            await site.report() == """
                """)
    }

    @Test func twoPagesWithOneURL() async {
        #expect(
            await report(["content/a.md": page("title: A"), "content/a/index.md": page("title: Other")]) == """
                """)
        #expect(
            await report(["content/guide/a.md": page("title: A"), "content/guide/A.md": page("title: Other")]) == """
                """)
    }

    @Test(arguments: ["> ", "- ", "1. ", "* > "])
    func tenThousandLevels(marker: String) async {
        let site = TestSite(["content/a.md": page("title: A", String(repeating: marker, count: 10_000) + "deep\n")])
        #expect(await site.rules() == ["SG006"])
    }

    @Test func deepListsOverManyLines() async {
        let lines = (0..<2000).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
        #expect(await TestSite(["content/a.md": page("title: A", lines + "\n")]).rules() == ["SG006"])
    }

    /// Whatever the bytes, a build ends with findings or a site.
    @Test func randomBytesNeverTrap() async {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "---\n", "title: A\n", "code: 1\n", "related: [", "]", "[404]", "[x](", ")", "```http\n", "HTTP/1.1 404 Not Found\n", "\n\n", "## ",
            "FAQ\n", "Why?\n", "<a href=", "\"", "\u{FEFF}", "\r\n", "é", "{{", "}}", ": ", "- ", "> ", "waive: [{rule: SG020}]\n", ",", "\\",
        ]
        for round in 0..<200 {
            var files: [String: String] = [:]
            for path in ["content/a.md", "content/c/E1.md", "content/c/catalogue.yaml", "content/site.yaml", "templates/article.mustache"] {
                if next(3) > 0 { files[path] = (0..<next(25)).map { _ in pieces[next(pieces.count)] }.joined() }
            }
            let build = await TestSite(files).build()
            #expect(build.result != nil || build.diagnostics.hasErrors, "round \(round)")
        }
    }
}
