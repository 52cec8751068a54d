import SitegenKit
import Testing

@Suite struct LinkTests {
    private static let catalogue = """
        title: Codes
        authorities: {default: iana, names: {iana: IANA, nginx: nginx}}
        code: {pattern: '^[0-9]{3}$'}
        """

    /// A catalogue with 404 and 499, and 499 of nginx.
    private func site(_ body: String, _ more: [String: String] = [:]) -> TestSite {
        var files = [
            "content/http/catalogue.yaml": Self.catalogue,
            "content/http/404.md": page("name: Not Found", "## Meaning\n\nNot there.\n"),
            "content/http/499.md": page("name: Ours"),
            "content/http/nginx/499.md": page("name: Client Closed Request"),
            "content/http/nginx/444.md": page("name: No Response"),
            "content/guide/a.md": page("title: A", body),
        ]
        files.merge(more) { $1 }
        return TestSite(files)
    }

    /// The article's paragraph as it is emitted.
    private func emitted(_ body: String) async -> String? {
        let html = await site(body).output("guide/a/index.html")
        guard let html, let start = html.range(of: "<p>"), let end = html[start...].range(of: "</p>") else {
            return nil
        }
        return String(html[start..<end])
    }

    @Test(arguments: [
        ("[404]", #"<p><a href="../../http/404/">404</a>"#),
        ("[gone][404]", #"<p><a href="../../http/404/">gone</a>"#),
        ("[nginx/444]", #"<p><a href="../../http/nginx/444/">nginx/444</a>"#),
        ("[http:404]", #"<p><a href="../../http/404/">http:404</a>"#),
        ("[it][http:nginx/499]", #"<p><a href="../../http/nginx/499/">it</a>"#),
        ("[499]", #"<p><a href="../../http/499/">499</a>"#),
        ("See [404]: gone", "<p>See <a href=\"../../http/404/\">404</a>: gone"),
        ("[404](see below)", "<p><a href=\"../../http/404/\">404</a>(see below)"),
        ("[405] is text", "<p>[405] is text"), ("`[404]` is code", "<p><code>[404]</code> is code"),
        (#"\[404\]"#, "<p>[404]"), ("[404](https://example.com/)", #"<p><a href="https://example.com/">404</a>"#),
        ("[m](../http/404.md#meaning)", #"<p><a href="../../http/404/#meaning">m</a>"#),
        ("[m](/http/404/)", #"<p><a href="../../http/404/">m</a>"#),
        ("[home](../index.md)", #"<p><a href="../../">home</a>"#),
        ("[q](../http/404.md?a:b#meaning)", #"<p><a href="../../http/404/#meaning">q</a>"#),
        ("[mail](Mailto:a@b.example)", #"<p><a href="Mailto:a@b.example">mail</a>"#),
        ("[all](/http/)", #"<p><a href="../../http/">all</a>"#),
    ])
    func links(markdown: String, expected: String) async {
        #expect(await emitted(markdown) == expected, "\(markdown)")
    }

    /// Text in brackets behind a colon is text, unless all of it is the long form of a code.
    @Test(arguments: [
        ("[not:a b]", "../../not/a-b/"), ("[not:x y/a b]", "../../not/x-y/a-b/"), ("[x y/a b]", "../../not/x-y/a-b/"),
        ("[a b]", "../../not/a-b/"), ("[not:a c]", nil), ("[not:x y/a c]", nil), ("[not:x y]", nil),
    ])
    func codesWithSpaces(markdown: String, address: String?) async {
        let site = TestSite([
            "content/not/catalogue.yaml":
                "title: Codes\nauthorities: {default: o, names: {o: O, x y: X}}\nfiles: any\n",
            "content/not/one.md": page("code: a b\nname: One"),
            "content/not/two.md": page("code: a b\nauthority: x y\nname: Two"),
            "content/guide/a.md": page("title: A", markdown),
        ])
        let text = markdown.dropFirst().dropLast()
        let expected = address.map { "<p><a href=\"\($0)\">\(text)</a></p>" } ?? "<p>\(markdown)</p>"
        #expect(await site.output("guide/a/index.html")?.contains(expected) == true, "\(markdown)")
    }

    /// An authority that nobody declares is one finding, at the entry, whatever stands in brackets elsewhere.
    @Test func anAuthorityThatIsNotDeclaredMakesNoCodeOfAnythingElse() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nauthorities: {default: iana, names: {iana: IANA}}\n",
            "content/codes/E1.md": page("name: One\nauthority: w3c"),
            "content/guide/a.md": page("title: A", "[w3c/css] [w3c/E1]"),
        ])
        #expect(await site.rules() == ["SG014"])
    }

    @Test func aMarkThatCombinesIsAPartOfTheCode() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nfiles: any\n",
            "content/codes/a.md": page("code: \"\u{301}x\"\nname: One"),
            "content/guide/a.md": page("title: A", "[codes:\u{301}x]"),
        ])
        #expect(await site.output("guide/a/index.html")?.contains(">codes:\u{301}x</a>") == true)
    }

    /// So is the mark in the code alone, behind the scheme that stands for codes until links are resolved.
    @Test func theShortFormOfACodeThatBeginsWithACombiningMark() async {
        let text = "[\u{301}x], [one][\u{301}x]\n"
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nfiles: any\nfields: {more: {type: text}}\n",
            "content/codes/a.md": page("code: \"\u{301}x\"\nname: One"),
            "content/codes/b.md": page("code: b\nname: Two\nmore: \"\(text.dropLast())\""),
            "content/guide/a.md": page("title: A", text),
        ])
        #expect(
            await site.output("guide/a/index.html")?.contains(
                "<a href=\"../../codes/%CC%81x/\">\u{301}x</a>, <a href=\"../../codes/%CC%81x/\">one</a>") == true)
        let inTwin = "[\u{301}x](../../codes/%CC%81x/index.md), [one](../../codes/%CC%81x/index.md)"
        #expect(await site.output("guide/a/index.md")?.contains(inTwin) == true)
        let inField = "[\u{301}x](../%CC%81x/index.md), [one](../%CC%81x/index.md)"
        #expect(await site.output("codes/b/index.md")?.contains(inField) == true)
    }

    @Test func namesThatBeginWithACombiningMarkAreReadAsAllOthers() async {
        let site = TestSite([
            "content/\u{301}d/\u{301}m.md": page("title: M", "[there](../\u{301}c/\u{301}e.md), [p](/\u{301}p.png)\n"),
            "content/\u{301}c/catalogue.yaml": "title: Codes\n",
            "content/\u{301}c/\u{301}e.md": page("name: One"),
        ]).with("content/\u{301}p.png", .asset(size: 1))
        let links = "<a href=\"../../%CC%81c/%CC%81e/\">there</a>, <a href=\"../../%CC%81p.png\">p</a>"
        #expect(await site.output("\u{301}d/\u{301}m/index.html")?.contains(links) == true)
        #expect(await site.output("\u{301}c/\u{301}e/index.html")?.contains("<h1") == true)
        #expect(await site.build().result?.plan.files.contains { $0.path == "\u{301}p.png" } == true)
    }

    /// A sign that makes one character with what follows it is a part of the name before the ending.
    @Test func namesThatEndWithASignOfTheNextCharacterAreReadAsAllOthers() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\ncode: {pattern: '^.*$'}\n",
            "content/codes/\u{600}.md": page("name: One"),
            "content/codes/y\u{600}.md": page("name: Two"),
            "content/codes/y.md": page("name: Three", "[two](y\u{600}.md)\n"),
        ])
        #expect(await site.rules() == [])
        #expect(await site.output("codes/\u{600}/index.html")?.contains("One") == true)
        #expect(
            await site.output("codes/y/index.html")?.contains("<a href=\"../y%D8%80/\">two</a>") == true)
    }

    /// One name in two normal forms is two to a disk: a link in the other one has no file, and the file is what is meant.
    @Test func aFolderInAnotherNormalForm() async {
        let site = TestSite([
            "content/\u{D55C}/abc.md": page("title: A"),
            "content/guide/a.md": page("title: B", "[x](/\u{1112}\u{1161}\u{11AB}/abb.md)\n"),
        ])
        #expect(await site.rules() == ["SG050"])
        #expect(Array(await site.report().utf8).contains(Array("did you mean `/\u{D55C}/abc.md`?".utf8)))
    }

    /// A link that nearly names a page is told which, in the form that it has.
    @Test(arguments: [
        ("/guide/pipelnes/", "There is no page /guide/pipelnes/", "`/guide/pipelines/`"),
        ("pipelnes/", "There is no page /guide/pipelnes/", "`pipelines/`"),
        ("pipelines.html", "There is no file content/guide/pipelines.html", "`pipelines.md`"),
        ("pipelnes.mdx", "There is no file content/guide/pipelnes.mdx", "`pipelines.md`"),
        ("../http/404.htm", "There is no file content/http/404.htm", "`../http/404.md`"),
        ("/exit/no-evl/", "There is no page /exit/no-evl/", "`/exit/no-eval/`"),
        ("../exit/no-eval.mdx", "There is no file content/exit/no-eval.mdx", "`../exit/no-eval/`"),
        ("../exit/index.md", "There is no file content/exit/index.md", "`../exit/`"),
        ("/exit/index.md", "There is no file content/exit/index.md", "`/exit/`"),
    ])
    func nearlyAPage(link: String, message: String, near: String) async {
        let missing = site(
            "[x](\(link))",
            [
                "content/guide/pipelines.md": page("title: Pipelines"),
                "content/exit/catalogue.yaml": "title: Exit\nentries: {file: codes.csv}\n",
                "content/exit/codes.csv": "code\nno-eval\n",
            ])
        let findings = await missing.build().diagnostics
        #expect(findings.map(\.message) == [message])
        #expect(findings.map(\.help) == ["did you mean \(near)?"])
    }

    @Test func thePageOfQuestionsWithoutAQuestion() async {
        let findings = await site("[x](/faq/)").build().diagnostics
        #expect(findings.map(\.message) == ["There is no page /faq/"])
        #expect(findings.map(\.help) == ["it is made of questions: write one below a heading `## FAQ`"])
    }

    /// What authors bring from other generators, where paths begin at the host.
    @Test(arguments: [
        ("/docs/guide/pipelines/", "write `/guide/pipelines/`: paths begin at content"),
        ("/docs/guide/pipelines.md", "did you mean `/guide/pipelines.md`?"),
        ("/docs/guide/nothing/", nil),
        ("github.com/example/tool", "an address of another site begins with `https://`"),
        ("www.example.org", "an address of another site begins with `https://`"), ("../nothing/a", nil),
        ("nothing.png", nil), ("v1.2/nothing.md", nil),
    ])
    func whatIsTakenForAnotherAddress(link: String, help: String?) async {
        let findings = await site(
            "[x](\(link))",
            [
                "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
                "content/guide/pipelines.md": page("title: Pipelines"),
            ]
        ).build().diagnostics
        #expect(findings.map(\.rule) == [.linkTarget])
        #expect(findings.map(\.help) == [help])
    }

    @Test func aFragmentLikeNoOther() async {
        await site("[x](../http/404.md#nope)\n\n## One\n\n[y](../http/499.md#nope)\n").expect(
            """
            error[SG051]: content/http/404.md has no fragment `#nope`
             --> content/guide/a.md:4:5
              |
            4 | [x](../http/404.md#nope)
              |     ^^^^^^^^^^^^^^^^^^^
              = note: fragments: #meaning

            error[SG051]: content/http/499.md has no fragment `#nope`
             --> content/guide/a.md:8:5
              |
            8 | [y](../http/499.md#nope)
              |     ^^^^^^^^^^^^^^^^^^^
              = note: it has none

            2 errors

            """)
        let many = (1...20).map { "## Heading \($0)\n\n" }.joined()
        let notes = await site("[x](#nope)\n\n" + many).build().diagnostics.flatMap(\.notes)
        #expect(notes.map(\.text).first?.hasSuffix(", #heading-12 and 8 others") == true)
    }

    /// What the help names is there.
    @Test func anAddressIsALink() async {
        #expect(await emitted("[x](../http/404/)") == #"<p><a href="../../http/404/">x</a>"#)
    }

    @Test func aDefinitionInTheFileWins() async {
        #expect(
            await emitted("[404]\n\n[404]: https://example.com/x") == #"<p><a href="https://example.com/x">404</a>"#)
    }

    @Test func aLabelDoesNotLeakIntoAnOpenFence() async {
        let html = await site("[404]\n\n```\nopen").output("guide/a/index.html")
        #expect(html?.contains(#"<a href="../../http/404/">404</a>"#) == true)
        #expect(html?.contains("sitegen:") == false)
        #expect(html?.contains("<code>open") == true)
    }

    @Test func aPageKnowsWhoMentionsIt() async {
        let html = await site("[404] and [404] again").output("http/404/index.html")
        #expect(html?.components(of: #"href="../../guide/a/""#) == 1)
    }

    @Test(arguments: [
        ("[x](b.md)", "SG050"), ("[x](../http/405.md)", "SG050"), ("[x](../../../etc/passwd)", "SG050"),
        ("[x](../http/404.md#nothing)", "SG051"), ("[x](#nowhere)", "SG051"), ("[x][nginx/443]", "SG052"),
        ("[x][405]", "SG052"),
        ("[x](../HTTP/404.md)", "SG053"), ("[x](../http/404.md#Meaning)", "SG053"),
        ("[499 it is](../http/404.md)", "SG055"),
        ("[RFC 9110, section 2](https://www.rfc-editor.org/rfc/rfc9110.html#section-3)", "SG056"),
        ("[x](javascript:alert(1))", "SG057"), ("[x](data:text/html,x)", "SG057"), ("![x](missing.png)", "SG050"),
    ])
    func brokenLinks(markdown: String, rule: String) async {
        #expect(await site(markdown).rules() == [rule], "\(markdown)")
    }

    /// libcmark folds the case of labels; the one that is written wrong is reported, where it stands.
    @Test func twoSpellingsOnOnePage() async {
        let codes = ["content/codes/catalogue.yaml": "title: C\n", "content/codes/E1.md": page("name: One")]
        for text in ["[E1] and [e1]\n", "[e1] and [E1]\n"] {
            let build = await site(text, codes).build()
            #expect(build.diagnostics.map(\.message) == ["The code `e1` exists only as `E1`"], "\(text)")
        }
    }

    @Test func aDraftIsNoEntry() async {
        let draft = ["content/http/410.md": page("name: Gone\ndraft: true")]
        let build = await site("[x][410]", draft).build()
        #expect(
            build.diagnostics.map(\.message) == [
                "The entry for the code `410` is a draft, which is not part of this build"
            ])
    }

    @Test func anUnknownCodeOfANestedCatalogue() async {
        let nested = ["content/a/b/catalogue.yaml": "title: N\n", "content/a/b/1.md": page("name: One")]
        #expect(await site("[a/b:9]", nested).rules() == ["SG052"])
        #expect(await site("[a/b:1]", nested).rules() == [])
    }

    @Test func aCodeOfTwoCataloguesIsAmbiguous() async {
        let other = ["content/exit/catalogue.yaml": "title: Exit codes", "content/exit/404.md": page("name: Other")]
        #expect(await site("[404]", other).rules() == ["SG054"])
        #expect(await site("[http:404] and [exit:404]", other).rules() == [])
    }

    @Test func aDraftIsNoTarget() async {
        let draft = ["content/guide/b.md": page("title: B\ndraft: true")]
        let report = await site("[b](b.md)", draft).report()
        #expect(
            report == """
                error[SG050]: content/guide/b.md is a draft, which is not part of this build
                 --> content/guide/a.md:4:5
                  |
                4 | [b](b.md)
                  |     ^^^^
                  = help: publish it by removing `draft: true`, or build with --drafts

                1 error

                """)
        #expect(
            await site("[b](/guide/b/)", draft).build().diagnostics.map(\.message) == [
                "content/guide/b.md is a draft, which is not part of this build"
            ])
        var drafts = site("[b](b.md)", draft)
        drafts.options.drafts = true
        #expect(await drafts.rules() == [])
    }
}

extension StringProtocol {
    /// Where a text starts; Foundation stays out of the tests that do not need it.
    func range(of text: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index }
            index = self.index(after: index)
        }
        return nil
    }

    /// How often a text occurs.
    func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let index = rest.range(of: text) {
            count += 1
            rest = rest[rest.index(after: index)...]
        }
        return count
    }
}
