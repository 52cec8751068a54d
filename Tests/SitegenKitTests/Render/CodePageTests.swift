import Testing

@testable import SitegenKit

/// What the pages of codes and catalogues show around the text.
@Suite struct CodePageTests {
    private let catalogue = """
        title: Codes
        entry: code
        authorities: {default: us, names: {us: Us, them: Them Inc.}}
        classes:
          - {id: 1xx, match: '^1', title: Ones}
          - {id: 2xx, match: '^2', title: Twos}
        fields:
          grade: {type: enum, values: [soft, hard], facet: true}
          tags: {type: list, of: string, facet: true, label: Tags}
          go: {type: string, label: Go, group: In code}
          rust: {type: string, label: Rust, group: In code}
          spec: {type: url}
          options: {type: list, of: map, group: Options}

        """

    private func model(_ site: TestSite, _ path: String) async throws -> PageModel {
        let build = await site.build()
        let result = try #require(build.result, "\(build.diagnostics.map(\.message))")
        let file = try #require(result.plan.files.first { $0.path == path })
        return try #require(result.renderer.page(file.output)).model
    }

    private func site(_ entries: [String: String]) -> TestSite {
        var files = ["content/c/catalogue.yaml": catalogue]
        for (name, front) in entries { files["content/c/\(name).md"] = page(front) }
        return TestSite(files)
    }

    /// A short name among longer ones is not to stand out.
    @Test(arguments: [("404", true), ("E0382", true), ("1", true), ("semi", false), ("EIO", false), ("E10382", false)])
    func shortCodesWithADigitStandLarge(_ code: String, _ isLarge: Bool) async throws {
        let site = TestSite(["content/c/catalogue.yaml": "title: Codes\n", "content/c/\(code).md": page("name: A")])
        let html = try #require(await site.output("c/\(code)/index.html"))
        #expect(html.contains("sg-large") == isLarge)
    }

    // MARK: Facets

    @Test func facetsListTheValuesThatOccurInTheDeclaredOrder() async throws {
        let site = site([
            "100": "grade: hard\ntags: [b, a]", "101": "grade: soft\ntags: [a]", "102": "grade: hard",
            "them/103": "status: unofficial",
        ])
        let facets = try await model(site, "c/index.html").catalogue?.facets ?? []
        #expect(
            facets.map { facet in
                "\(facet.label): " + facet.choices.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
            } == [
                "Status: active 3, unofficial 1", "Defined by: Us 3, Them Inc. 1", "Grade: soft 1, hard 2",
                "Tags: a 2, b 1",
            ])
        #expect(try await model(site, "c/1xx/index.html").catalogue?.facets.isEmpty == true)
    }

    @Test func whatAllEntriesShareIsNoFacet() async throws {
        #expect(
            try await model(site(["100": "name: A", "101": "name: B"]), "c/index.html").catalogue?.facets.isEmpty
                == true)
    }

    @Test func aRowCarriesWhatTheFilterReads() async {
        let html = await site(["them/100": "status: unofficial\ngrade: soft\ntags: [x, y]\naliases: [Old]"])
            .output("c/index.html")
        #expect(
            html?.contains(
                "<tr data-code=\"100\" data-status=\"unofficial\" data-authority=\"them\" data-aliases=\"Old \">")
                == true)
        #expect(html?.contains("<td data-facet=\"tags\"><span>x</span> <span>y</span> </td>") == true)
    }

    // MARK: Owners and groups of facts

    @Test func allOwnersOfACodeNameEachOther() async throws {
        let site = site(["100": "name: Ours", "them/100": "name: Theirs\nstatus: unofficial", "101": "name: Other"])
        #expect(try await model(site, "c/100/index.html").entry?.owners.map(\.name) == ["Theirs"])
        #expect(try await model(site, "c/them/100/index.html").entry?.owners.map(\.name) == ["Ours"])
        #expect(try await model(site, "c/101/index.html").entry?.owners.isEmpty == true)
        let html = await site.output("c/100/index.html")
        #expect(html?.contains("<li><a href=\"../them/100/\">100 Theirs</a> by Them Inc.</li>") == true)
    }

    @Test func groupedFieldsLeaveTheFactBox() async throws {
        let entry = try await model(site(["100": "grade: soft\nrust: OK\ngo: Ok"]), "c/100/index.html").entry
        #expect(entry?.facts.map(\.label) == ["Grade"])
        #expect(entry?.factGroups.map(\.title) == ["In code"])
        #expect(entry?.factGroups.map(\.id) == ["sg-in-code"])
        #expect(entry?.factGroups.first?.facts.map(\.label) == ["Go", "Rust"])
        #expect(try await model(site(["100": "grade: soft"]), "c/100/index.html").entry?.factGroups.isEmpty == true)
    }

    @Test func aListOfMapsInAGroupIsATable() async {
        let options = "options: [{name: a, values: [x, y]}, {name: <b>, default: {k: v}}]"
        let html = await site(["100": options]).output("c/100/index.html")
        #expect(
            html?.contains(
                """
                <dd><div class="sg-scroll" role="region" tabindex="0" aria-label="Options"><table><thead><tr>\
                <th scope="col">name</th><th scope="col">values</th><th scope="col">default</th></tr></thead><tbody>\
                <tr><td>a</td><td>x, y</td><td></td></tr>\
                <tr><td>&lt;b&gt;</td><td></td><td>\
                <ul class="sg-list sg-map"><li><span>k:</span> v</li></ul></td></tr></tbody></table></div></dd>
                """) == true)
    }

    /// In a narrow box an address is broken where its parts begin.
    @Test func addressesBreakBetweenTheirParts() async {
        let html = await site(["100": "spec: https://example.org/a/b.html?x=1&y"]).output("c/100/index.html")
        #expect(
            html?.contains(
                "<dd><a href=\"https://example.org/a/b.html?x=1&amp;y\">https://<wbr>example<wbr>.org/<wbr>a/<wbr>b<wbr>.html?x=1&amp;y</a></dd>"
            ) == true)
    }

    @Test(arguments: [
        ("status: removed\nremoved: \"3.0\"", "This code was removed in 3.0."),
        ("status: removed\nremoved: 2026-01-02", "This code was removed on 2026-01-02."),
        ("status: deprecated\nreason: Old.", "This code is deprecated."),
        ("status: deprecated\nreason: Old.\nremoved: \"4.0\"", "This code is deprecated."),
    ])
    func whatBecameOfACode(front: String, sentence: String) async {
        let html = await site(["100": "\(front)\nreplaced_by: 101", "101": "name: A"]).output("c/100/index.html")
        #expect(html?.contains("<p><strong>\(sentence)</strong> Use ") == true)
    }

    // MARK: Lists

    /// Two entries of one name are told apart wherever pages are listed.
    @Test func listsNameTheAuthorityAndTheStatus() async throws {
        let site = site([
            "100": "name: A", "them/100": "name: A",
            "101": "name: B\nstatus: deprecated\nreason: Old.\nreplaced_by: 100",
            "them/101": "name: C\nstatus: unofficial\nrelated: [them/100]",
        ])
        let titles = ["100 A", "100 A (Them Inc.)", "101 B (deprecated)", "101 C (Them Inc., unofficial)"]
        let result = try #require(await site.build().result)
        #expect(result.site.listings[0].entries.map(result.site.label) == titles)
        let twin = await site.output("c/1xx/index.md")
        #expect(
            twin?.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "]" }.dropFirst(3) }
                == titles.map { $0[...] })
        #expect(await site.output("c/them/101/index.md")?.contains("- Related: [100 A (Them Inc.)](") == true)
        let page = try #require(await site.output("c/101/index.html"))
        #expect(page.contains("<span>Previous</span> 100 A (Them Inc.)</a>"))
        #expect(page.contains("<span>Next</span> 101 C (Them Inc., unofficial)</a>"))
        let found = Searcher(try #require(result.search)).search("100 A", limit: 5).results.map(\.title)
        #expect(found.contains("100 A") && found.contains("100 A (Them Inc.)"))
    }

    // MARK: Articles

    /// A description that is the first paragraph of the text is not said twice.
    @Test func onlyAWrittenDescriptionIsALede() async throws {
        let site = TestSite([
            "content/a.md": page("title: A", "First words.\n"),
            "content/b.md": page("title: B\ndescription: Of B.", "First.\n"),
        ])
        let html = await site.output("a/index.html")
        #expect(html?.contains("sg-lede") == false && html?.contains("content=\"First words.\"") == true)
        #expect(await site.output("b/index.html")?.contains("<p class=\"sg-lede\">Of B.</p>") == true)
    }

    @Test func aGroupOfTheNavigationKnowsThatItHoldsThePage() async throws {
        let site = TestSite([
            "content/site.yaml":
                "title: T\ndescription: D.\nnav:\n  - title: More\n    items: [a.md, b/index.md]\n  - c.md\n",
            "content/a.md": page("title: A"), "content/b/index.md": page("title: B"),
            "content/b/d.md": page("title: D"),
            "content/c.md": page("title: C"),
        ])
        for (path, isWithin) in [("a/index.html", true), ("b/d/index.html", true), ("c/index.html", false)] {
            #expect(try await model(site, path).site.nav.first?.isWithin == isWithin, "\(path)")
            let html = await site.output(path)
            #expect(html?.contains("<summary aria-current=\"true\">More</summary>") == isWithin, "\(path)")
        }
    }

    // MARK: Questions

    /// Of a hundred questions nobody finds one in a row. The page at the top is in no folder.
    @Test func questionsAreGroupedByClassOrFolder() async throws {
        var files = site([:]).files
        for (path, front, question) in [
            ("c/100", "name: A", "One"), ("c/200", "name: B", "Two"), ("c/them/101", "name: C", "Three"),
            ("guide/a", "title: A", "Four"), ("guide/index", "title: Guide", "Five"), ("top", "title: Top", "Six"),
        ] {
            files["content/\(path).md"] = .text(Array(page(front, "## FAQ\n\n### \(question)?\n\nYes.\n").utf8))
        }
        var site = TestSite([:])
        site.files.merge(files) { $1 }
        let groups = try await model(site, "faq/index.html").questionGroups
        #expect(
            groups.map { group in ([group.title] + group.questions.map(\.question)).joined(separator: " ") } == [
                "1xx Ones One? Three?", "2xx Twos Two?", "Guide Four? Five?", "Top Six?",
            ])
        let html = await site.output("faq/index.html") ?? ""
        let lines = html.split(separator: "\n").map { $0.drop { $0 == " " } }
        let heading = lines.firstIndex(of: "<h2>2xx Twos</h2>") ?? 0
        #expect(
            lines[heading...].prefix(3).elementsEqual([
                "<h2>2xx Twos</h2>", #"<section aria-labelledby="two">"#,
                ##"<h3 id="two"><a class="sg-anchor" href="#two">Two?</a></h3>"##,
            ]), "\(html)")
        #expect(lines.contains("<span>2xx Twos</span>"), "\(html)")
    }

    /// A question within an answer has its own answer, and stands in no other but in the quote that it is part of.
    @Test func questionsWithinAnswers() async throws {
        let body = """
            ## FAQ

            ### Is `404` one?

            Yes.

            #### Why?

            So.

            #### More

            Words.

            > ### Really, [home](index.md)?
            >
            > Really.

            ### Last?

            End.

            """
        let site = TestSite(["content/a.md": page("title: A", body)])
        let questions = try await model(site, "faq/index.html").questions
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        #expect(questions.map { text($0.html) } == ["Is <code>404</code> one?", "Why?", "Really, home?", "Last?"])
        let quote = "<blockquote>\n<h3>Really, <a href=\"../\">home</a>?</h3>\n<p>Really.</p>\n</blockquote>\n"
        #expect(
            questions.map { text($0.answer) } == [
                "\n<p>Yes.</p>\n<h4>More</h4>\n<p>Words.</p>\n\(quote)", "\n<p>So.</p>\n", "\n<p>Really.</p>\n",
                "\n<p>End.</p>\n",
            ])
        #expect(
            await site.output("faq/index.md") == """
                # Frequently asked questions

                ## Is 404 one?

                Yes.

                #### More

                Words.

                > ### Really, [home](../index.md)?
                >
                > Really.

                From: [A](../a/index.md#is-404-one)

                ## Why?

                So.

                From: [A](../a/index.md#why)

                ## Really, home?

                From: [A](../a/index.md#really-home)

                ## Last?

                End.

                From: [A](../a/index.md#last)

                """)
    }

    // MARK: Sidebar

    @Test func theSidebarOpensTheClassOfTheEntry() async throws {
        let site = site(["100": "name: A", "101": "name: B", "200": "name: C"])
        let sidebar = try await model(site, "c/101/index.html").sidebar
        #expect(sidebar?.groups.map(\.title) == ["Ones", "Twos"])
        #expect(sidebar?.groups.map { $0.items.map(\.title) } == [["A", "B"], []])
        #expect(sidebar?.groups.first?.items.map(\.isCurrent) == [false, true])
        #expect(try await model(site, "c/2xx/index.html").sidebar?.groups.map(\.isCurrent) == [false, true])
        #expect(try await model(site, "c/index.html").sidebar?.groups.map(\.items.count) == [0, 0])
        #expect(try await model(site, "index.html").sidebar == nil)
    }

    @Test(arguments: [("100", "100"..."148"), ("150", "126"..."174"), ("199", "151"..."199")])
    func ofALargeClassOnlyTheNeighbours(code: String, listed: ClosedRange<String>) async throws {
        let entries = (100...199).map { ("\($0)", "name: N\($0)") }
        let group = try await model(site(Dictionary(uniqueKeysWithValues: entries)), "c/\(code)/index.html")
            .sidebar?.groups.first
        #expect(group?.items.first?.code == listed.lowerBound)
        #expect(group?.items.last?.code == listed.upperBound)
        #expect(group?.items.count == 49)
        #expect(group?.more == 51)
    }

    @Test func besideAnArticleStandTheArticlesOfItsFolder() async throws {
        let site = TestSite([
            "content/g/index.md": page("title: Guide"), "content/g/b.md": page("title: B\norder: 1"),
            "content/g/a.md": page("title: A\norder: 2"), "content/lone.md": page("title: Lone"),
        ])
        let sidebar = try await model(site, "g/a/index.html").sidebar
        #expect(sidebar?.title == "Guide")
        #expect(sidebar?.groups.first?.items.map(\.title) == ["B", "A"])
        #expect(sidebar?.groups.first?.items.map(\.isCurrent) == [false, true])
        #expect(try await model(site, "g/index.html").sidebar?.groups.first?.items.map(\.isCurrent) == [false, false])
        #expect(try await model(site, "lone/index.html").sidebar == nil)
    }

    // MARK: Articles

    @Test(arguments: [(5, nil), (110, 1), (329, 1), (330, 2), (2200, 10)])
    func theReadingTimeIsInMinutes(words: Int, minutes: Int?) async throws {
        let text = String(repeating: "word ", count: words)
        let site = TestSite(["content/a.md": page("title: A", text + "\n\n```\nnot counted\n```\n")])
        #expect(try await model(site, "a/index.html").readingTime == minutes)
    }

    // MARK: Languages

    @Test(arguments: [
        ("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("az-Arab-IR", "rtl"), ("ur-Latn", "ltr"), ("arn", "ltr"),
    ])
    func theDirectionFollowsTheLanguage(language: String, direction: String) async {
        let site = TestSite(["content/site.yaml": "title: T\ndescription: D.\nlanguage: \(language)\n"])
        let html = await site.output("index.html")
        #expect(html?.contains("<html lang=\"\(language)\" dir=\"\(direction)\">") == true)
    }

    // MARK: The home page

    @Test func theHomePageShowsTheCodesOfASmallCatalogue() async throws {
        let home = try await model(site(["100": "name: A", "200": "name: B"]), "index.html")
        #expect(home.catalogue?.classes.map { $0.entries.map(\.code) } == [["100"], ["200"]])
        #expect(home.catalogues.isEmpty)
        let shared = site(["100": "name: A", "them/101": "name: B\nstatus: unofficial"])
        let classes = try await model(shared, "index.html").catalogue?.classes
        #expect(classes?.map { $0.entries.map(\.code) } == [["100"], []])
        #expect(classes?.map(\.count) == [2, 0])
        let many = (1000...1200).map { ("\($0)", "name: N") }
        let large = try await model(site(Dictionary(uniqueKeysWithValues: many)), "index.html").catalogue
        #expect(large?.classes.map(\.entries.count) == [0, 0])
        #expect(large?.classes.map(\.count) == [201, 0])
    }

    /// A box with nothing in it would only be in the way.
    @Test(arguments: [
        ("name: A", false), ("since: 1.0", true), ("aliases: [Old]", true), ("updated: 2026-11-01", true),
        ("level: 1", true),
    ])
    func whatStandsAtAGlance(key: String, isShown: Bool) async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nfields: {level: {type: int}}\n",
            "content/codes/E1.md": page(key),
        ])
        #expect(await site.output("codes/E1/index.html")?.contains("At a glance") == isShown)
    }
}
