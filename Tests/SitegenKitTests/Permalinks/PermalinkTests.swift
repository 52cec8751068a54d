import SitegenKit
import Testing

/// What was published is held against what is there.
@Suite struct PermalinkTests {
    private static let schema = """
        title: Codes
        sections:
          - {id: meaning, title: Meaning}
          - {id: mistakes, title: Common mistakes}
          - {id: faq, title: FAQ}

        """

    private static let entry = page(
        "name: Full", "## Meaning\n\nFull.\n\n## Common mistakes\n\nNone.\n\n## FAQ\n\n### Can I free space?\n\nYes.\n")

    private func site(_ lock: String?, _ more: [String: String] = [:]) -> TestSite {
        var files = [
            "content/codes/catalogue.yaml": Self.schema, "content/codes/E1.md": Self.entry,
            "content/guide/caching.md": page("title: Caching"),
        ]
        files["content/permalinks.lock"] = lock
        return TestSite(files.merging(more) { $1 })
    }

    private func locked(_ site: TestSite) async throws -> [String] {
        PermalinkReview(try #require(await site.build().site)).new.map(\.text)
    }

    @Test func everyPageSectionAndQuestionIsAPermalink() async throws {
        let aliased = site(
            nil, ["content/guide/caching.md": page("title: Caching\naliases: [/old page/]", "## A part\n")])
        #expect(
            try await locked(aliased) == [
                "/", "/codes/", "/codes/E1/", "/codes/E1/#can-i-free-space", "/codes/E1/#faq", "/codes/E1/#meaning",
                "/codes/E1/#mistakes", "/faq/", "/faq/#can-i-free-space", "/guide/caching/", "/old%20page/", "/search/",
            ])
    }

    @Test func classesArePermalinksToo() async throws {
        let classed = site(
            nil,
            [
                "content/codes/catalogue.yaml": "title: Codes\nclasses: [{id: all, match: E}]\n",
                "content/codes/E1.md": page("name: Full"),
            ])
        #expect(
            try await locked(classed) == [
                "/", "/codes/", "/codes/#all", "/codes/E1/", "/codes/all/", "/guide/caching/", "/search/",
            ])
    }

    @Test func aPageThatMovedIsFoundByItsName() async {
        await site("/\n/manual/caching/\n").expect(
            """
            error[SG038]: The URL /manual/caching/ was published, and nothing is there any more
             --> content/permalinks.lock:2:1
              |
            2 | /manual/caching/
              | ^^^^^^^^^^^^^^^^
              = note: it may now be /guide/caching/
              = help: add `aliases: [/manual/caching/]` to content/guide/caching.md

            1 error

            """)
    }

    @Test(arguments: [
        // A near name, words in common, the title, the only one that is new.
        "/guide/cachin/", "/guide/caching-of-pages/", "/start/caching.html", "/guide/other/",
    ])
    func whatAPageMayBeNow(old: String) async throws {
        let build = await site("\(old)\n").build()
        let finding = try #require(build.diagnostics.first)
        #expect(build.diagnostics.count == 1)
        #expect(finding.help == "add `aliases: [\(old)]` to content/guide/caching.md")
    }

    @Test func aPageWithTheSameQuestionsIsTheSame() async throws {
        let moved = site(
            "/a/x/\n/a/x/#why-me\n", ["content/b/y.md": page("title: B\nfaq: true", "## Why me?\n\nWhy not.\n")])
        #expect(await moved.build().diagnostics.map(\.help) == ["add `aliases: [/a/x/]` to content/b/y.md"])
    }

    @Test func nothingIsGuessedWhereNothingCanBeTold() async {
        await site("/codes/W9/\n/start/here/\n/guide/caching/\n/codes/E1/\n").expect(
            """
            error[SG038]: The URL /codes/W9/ was published, and nothing is there any more
             --> content/permalinks.lock:1:1
              |
            1 | /codes/W9/
              | ^^^^^^^^^^
              = help: keep the entry with `status: removed`, add `aliases: [/codes/W9/]` to another, or give it up with \
            `sitegen lock --forget /codes/W9/`

            error[SG038]: The URL /start/here/ was published, and nothing is there any more
             --> content/permalinks.lock:2:1
              |
            2 | /start/here/
              | ^^^^^^^^^^^^
              = help: add `aliases: [/start/here/]` to the page that takes its place, or give it up with \
            `sitegen lock --forget /start/here/`

            2 errors

            """)
    }

    @Test func aDraftIsNamed() async throws {
        let drafted = site("/guide/caching/\n", ["content/guide/caching.md": page("title: Caching\ndraft: true")])
        let finding = try #require(await drafted.build().diagnostics.first)
        #expect(finding.notes.map(\.text) == ["content/guide/caching.md is a draft, which is not part of this build"])
        #expect(finding.help == "publish it by removing `draft: true`")
    }

    @Test func aFileThatCannotBeReadIsOneFinding() async {
        let unreadable = site(
            "/guide/caching/\n/guide/caching/#a\n", ["content/guide/caching.md": "---\ntitle: [\n---\n"])
        #expect(await unreadable.rules() == ["SG011"])
    }

    @Test func aSectionThatIsCalledOtherwise() async {
        await site("/codes/E1/#pitfalls\n/codes/E1/#errors\n").expect(
            """
            error[SG038]: The fragment #pitfalls of /codes/E1/ was published, and the page has it no more
             --> content/permalinks.lock:1:1
              |
            1 | /codes/E1/#pitfalls
              | ^^^^^^^^^^^^^^^^^^^
              = help: name the heading that takes its place, `anchors: {pitfalls: ...}` in the front matter of \
            content/codes/E1.md, or give it up with `sitegen lock --forget /codes/E1/#pitfalls`

            error[SG038]: The fragment #errors of /codes/E1/ was published, and the page has it no more
             --> content/permalinks.lock:2:1
              |
            2 | /codes/E1/#errors
              | ^^^^^^^^^^^^^^^^^
              = help: name the heading that takes its place, `anchors: {errors: ...}` in the front matter of \
            content/codes/E1.md, or give it up with `sitegen lock --forget /codes/E1/#errors`

            2 errors

            """)
    }

    /// What only some hosts tell apart goes before what is new.
    @Test func aURLInOtherLetterCase() async {
        let site = TestSite([
            "content/permalinks.lock": "/codes/E1/\n", "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/no-a.md": page("aliases: [E1]"), "content/codes/no-b.md": page("name: B"),
        ])
        let help = "write `aliases: [E1, /codes/E1/]` in content/codes/no-a.md"
        #expect(await site.build().diagnostics.map(\.help) == [help])
        let mended = site.with("content/codes/no-a.md", .text(Array(page("aliases: [E1, /codes/E1/]").utf8)))
        #expect(await mended.rules() == [])
    }

    @Test func aSectionThatTheCatalogueStillDeclares() async {
        let site = TestSite([
            "content/permalinks.lock": "/codes/E1/#fix\n",
            "content/codes/catalogue.yaml": "title: Codes\nsections:\n  - {id: fix, title: How to mend it}\n",
            "content/codes/E1.md": page("name: A", ""),
        ])
        #expect(
            await site.build().diagnostics.map(\.help) == [
                "write its section `## How to mend it` again, or name the heading that takes its place, "
                    + "`anchors: {fix: ...}` in the front matter of content/codes/E1.md, or give it up with "
                    + "`sitegen lock --forget /codes/E1/#fix`"
            ])
    }

    @Test func theOnlyNewSectionHasThePlaceOfTheOnlyLostOne() async {
        let lock = "/codes/E1/#faq\n/codes/E1/#meaning\n/codes/E1/#can-i-free-space\n/codes/E1/#pitfalls\n"
        let finding = await site(lock).build().diagnostics.first
        #expect(finding?.notes.map(\.text) == ["it may now be #mistakes"])
        #expect(
            finding?.help == "add `formerly: [pitfalls]` to the section `mistakes` in content/codes/catalogue.yaml")
    }

    @Test func aQuestionInOtherWords() async throws {
        await site("/codes/E1/#can-i-free-some-space\n/faq/#can-i-free-some-space\n").expect(
            """
            error[SG038]: The fragment #can-i-free-some-space of /codes/E1/ was published, and the page has it no more
             --> content/permalinks.lock:1:1
              |
            1 | /codes/E1/#can-i-free-some-space
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = note: it may now be #can-i-free-space
              = note: lost with it: /faq/#can-i-free-some-space
              = help: add `anchors: {can-i-free-some-space: can-i-free-space}` to content/codes/E1.md

            1 error

            """)
    }

    // MARK: One cause is one finding

    @Test func whatAPageAnswersToStaysWhenItTakesMore() async throws {
        let article = site(
            "/guide/old/\n/manual/caching/\n/start/caching.html\n",
            ["content/guide/caching.md": page("title: Caching\naliases: [/guide/old/]")])
        await article.expect(
            """
            error[SG038]: The URL /manual/caching/ was published, and nothing is there any more
             --> content/permalinks.lock:2:1
              |
            2 | /manual/caching/
              | ^^^^^^^^^^^^^^^^
              = note: it may now be /guide/caching/
              = note: lost with it: /start/caching.html
              = help: write `aliases: [/guide/old/, /manual/caching/, /start/caching.html]` in content/guide/caching.md

            1 error

            """)
        let entry = site("/errors/E1/\n", ["content/codes/E1.md": page("name: Full\naliases: ['no: space', /e1/]")])
        #expect(
            await entry.build().diagnostics.map(\.help) == [
                "write `aliases: [\"no: space\", /e1/, /errors/E1/]` in content/codes/E1.md"
            ])
        let comma = site("/errors/E1/\n", ["content/codes/E1.md": page("name: Full\naliases: ['/q,r/']")])
        #expect(
            await comma.build().diagnostics.map(\.help) == [
                "write `aliases: [\"/q,r/\", /errors/E1/]` in content/codes/E1.md"
            ])
    }

    @Test func whatASectionWasCalledBeforeStays() async {
        let former = Self.schema.replacing("{id: mistakes,", with: "{id: mistakes, formerly: [traps],")
        let lock = "/codes/E1/#faq\n/codes/E1/#meaning\n/codes/E1/#can-i-free-space\n/codes/E1/#pitfalls\n"
        let help = await site(lock, ["content/codes/catalogue.yaml": former]).build().diagnostics.map(\.help)
        #expect(
            help == [
                "write `formerly: [traps, pitfalls]` at the section `mistakes` in content/codes/catalogue.yaml"
            ])
        let anchored = Self.entry.replacing("name: Full", with: "name: Full\nanchors: {space: can-i-free-space}")
        let question = site("/codes/E1/#can-i-free-some-space\n", ["content/codes/E1.md": anchored])
        #expect(
            await question.build().diagnostics.map(\.help) == [
                "add `can-i-free-some-space: can-i-free-space` under `anchors` in content/codes/E1.md"
            ])
    }

    @Test func aSectionOfAllEntriesIsOneFinding() async throws {
        let lines = ["E1", "E2", "E3"].flatMap { code in
            ["faq", "meaning", "can-i-free-space", "pitfalls"].map { "/codes/\(code)/#\($0)\n" }
        }
        let renamed = site(
            lines.joined(), ["content/codes/E2.md": Self.entry, "content/codes/E3.md": Self.entry])
        let findings = await renamed.build().diagnostics
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(
            finding.notes.map(\.text) == [
                "it may now be #mistakes", "lost with it: /codes/E2/#pitfalls, /codes/E3/#pitfalls",
            ])
    }

    @Test func aDraftIsOneFindingWithAllThatLeadsToIt() async {
        let lock = "/a/\n/b.html\n/codes/E1/\n/codes/full/\n/guide/caching/\n/guide/c/\n"
        let drafted = site(
            lock,
            [
                "content/guide/caching.md": page("title: Caching\ndraft: true\naliases: [/a/, /b.html, c]"),
                "content/codes/E1.md": page("name: Full\ndraft: true\naliases: full"),
            ])
        let findings = await drafted.build().diagnostics
        #expect(
            findings.map(\.notes).map { $0.map(\.text) } == [
                [
                    "content/guide/caching.md is a draft, which is not part of this build",
                    "lost with it: /b.html, /guide/caching/, /guide/c/",
                ],
                ["content/codes/E1.md is a draft, which is not part of this build", "lost with it: /codes/full/"],
            ])
    }

    /// What a page with another error would answer to is not reported beside.
    @Test(arguments: [
        ("guide/caching.md", page("title: Caching\naliases: [/old/]\ntitle: Twice"), "/old/", "SG011"),
        ("guide/caching.md", page("title: Caching\naliasses: [/old/]"), "/old/", "SG012"),
        ("guide/caching.md", page("title: Caching\naliases: {old: /old/}"), "/old/", "SG014"),
        (
            "codes/E1.md", page("name: Full\nname: Twice\naliases: [old name, /old/]"), "/codes/old-name/\n/old/",
            "SG011"
        ),
        ("codes/E1.md", page("name: Full\nauthority: tss\naliases: old"), "/codes/E1/\n/codes/old/", "SG014"),
        ("codes/E1.md", page("name: Full\ncode: E7"), "/codes/E1/", "SG031"),
        ("codes/E1.md", "---\nname: [\n---\n", "/faq/#can-i-free-space\n/codes/E1/#faq", "SG011"),
        ("codes/catalogue.yaml", "title: Codes\nsections: [{id: mistakes}]\n", "/codes/E1/#mistakes", "SG013"),
        ("codes/catalogue.yaml", "title: Codes\nentries: {file: codes.csv}\n", "/codes/E8/\n/codes/E9/", "SG040"),
    ])
    func anErrorTakesNoPermalinks(path: String, text: String, lost: String, rule: String) async {
        let broken = site(lost + "\n", ["content/" + path: text, "content/codes/codes.csv": "code;name\nE8;Eight\n"])
        #expect(await broken.rules() == [rule])
    }

    // MARK: What answers

    @Test(arguments: [
        "/guide/caching/", "/guide/caching", "/old", "/codes/E1#mistakes", "/old/", "/old/#part", "/codes/E1/#mistakes",
        "/codes/full/#mistakes", "/codes/E1.html",
        "/codes/e0/#whatever", "/logo.png", "/faq/#can-i-free-space", "/codes/E1/#can-i-free-space",
    ])
    func whatAnswers(link: String) async {
        let answering = site(
            link + "\n",
            [
                "content/guide/caching.md": page("title: Caching\naliases: [/old/]", "## A part {#part}\n"),
                "content/codes/e0.md": page("status: removed\nremoved: \"2.0\"\nreason: nobody sent it"),
            ]
        ).with("content/logo.png", .asset(size: 1))
        let report = await answering.report()
        #expect(report == "")
    }

    @Test func aMergeLeavesNothingToDo() async {
        #expect(await site("\u{FEFF}# A comment\r\n/guide/caching/\r\n/\n\n/\n# A comment\n  /faq/  \n").report() == "")
    }

    @Test func aConflictIsOneFindingAndItsLinesCount() async {
        await site("/\n<<<<<<< HEAD\n/lost/\n||||||| base\n=======\n/faq/\n>>>>>>> other\nfaq\n").expect(
            """
            error[SG039]: content/permalinks.lock has a merge conflict
             --> content/permalinks.lock:2:1
              |
            2 | <<<<<<< HEAD
              | ^^^^^^^^^^^^
              = help: keep the lines of both sides, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`

            error[SG038]: The URL /lost/ was published, and nothing is there any more
             --> content/permalinks.lock:3:1
              |
            3 | /lost/
              | ^^^^^^
              = help: add `aliases: [/lost/]` to the page that takes its place, or give it up with `sitegen lock --forget /lost/`

            error[SG039]: `faq` is no URL of a site
             --> content/permalinks.lock:8:1
              |
            8 | faq
              | ^^^
              = help: write it from the site's root: `/guide/page/` or `/guide/page/#section`

            3 errors

            """)
    }

    // MARK: The file

    @Test func theFileIsSortedByBytesAndReadsBackAsItIs() async throws {
        let links = ["/é/#à", "/a b/", "/a/", "/a/#z", "/a/b/", "/a-b/", "/c%23/", "/"].map {
            Permalink(parsing: $0.replacing(" ", with: "%20"))!
        }
        let bytes = PermalinkLock.file(links + links)
        #expect(
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init) == [
                "/", "/%C3%A9/#à", "/a%20b/", "/a-b/", "/a/", "/a/#z", "/a/b/", "/c%23/",
            ])
        let (lock, findings) = PermalinkLock.read(
            from: Snapshot(files: [Snapshot.File(PermalinkLock.path, .text(bytes))]))
        #expect(findings.isEmpty)
        #expect(lock?.links == Set(links))
        #expect(Permalink(parsing: "/c%23/#%20x")?.url == "c#/")
    }

    @Test(arguments: ["", "a/", "//host/", "/a b/", "/a/?q", "/../a/", "/a\u{7}/"])
    func whatIsNoPermalink(text: String) {
        #expect(Permalink(parsing: text) == nil)
    }
}
