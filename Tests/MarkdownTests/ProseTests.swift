import Markdown
import Testing

struct ProseTests {
    static let page = """
        Lead with [a link](a.md) in it.

        ## One *em* [two](b.md)

        Three words here, `and code`. 中文

        > ## Quoted
        >
        > not a section

        ### Below

        ```sh x
        not counted
        ```

        Two-part don't

        ## One em two

        # Top ![pic](c.png "t")

            code

        """

    @Test func headingsKnowWhatBelongsToThem() {
        let prose = prose(Self.page)
        #expect(prose.headings.map(\.text) == ["One em two", "Quoted", "Below", "One em two", "Top pic"])
        #expect(prose.headings.map(\.level) == [2, 2, 3, 2, 1])
        #expect(prose.headings.map(\.id) == ["one-em-two", "quoted", "below", "one-em-two-1", "top-pic"])
        #expect(prose.headings.map(\.words) == [12, 3, 2, 0, 0])
        #expect(prose.headings.map(\.nested) == [false, true, false, false, false])
        #expect(prose.headings.map { source(Self.page, $0.range) }[2] == "### Below")
        #expect(text(prose.html[prose.headings[0].outer]) == "<h2>One <em>em</em> <a href=\"\">two</a></h2>")
        #expect(prose.headings[0].end == prose.headings[3].outer.lowerBound)
        #expect(prose.headings[2].end == prose.headings[3].outer.lowerBound)
        #expect(
            text(prose.html[prose.headings[1].outer.lowerBound..<prose.headings[1].end])
                == "<h2>Quoted</h2>\n<p>not a section</p>\n")
        #expect(prose.headings[4].end == prose.html.count)
    }

    @Test func linksAndCodeAreListed() {
        let prose = prose(Self.page)
        #expect(prose.links.map(\.destination) == ["a.md", "b.md", "c.png"])
        #expect(prose.links.map(\.text) == ["a link", "two", "pic"])
        #expect(prose.links.map(\.kind) == [.link, .link, .image])
        #expect(prose.links.map { source(Self.page, $0.target) } == ["a.md", "b.md", "c.png"])
        #expect(prose.codeBlocks.map(\.info) == ["sh x", ""])
        #expect(prose.codeBlocks.map(\.literal) == ["not counted\n", "code\n"])
        #expect(prose.codeBlocks.map(\.heading) == [0, 4])
    }

    @Test func holesAreFilled() {
        let prose = prose("# A\n\n[b](c \"d\") ![e](f)")
        func written(_ part: Range<Int>, ids: Bool) -> String {
            var out: [UInt8] = []
            prose.write(part, into: &out, ids: ids) { "/\($0)?x&\"y\"/ü%20" }
            return text(out)
        }
        #expect(
            written(0..<prose.html.count, ids: true) == """
                <h1 id="a"><a class="sg-anchor" href="#a">A</a></h1>
                <p><a href="/0?x&amp;%22y%22/%C3%BC%20" title="d">b</a> <img src="/1?x&amp;%22y%22/%C3%BC%20" alt="e" /></p>

                """)
        #expect(written(prose.headings[0].outer, ids: false) == "<h1>A</h1>")
        #expect(written(0..<0, ids: true) == "")
    }

    @Test func idsAreTheCallers() {
        let prose = parse("# A\n\n## B\n\n###### C\n\n## B").prose(html: .escape) { heading in
            heading.text == "B" && heading.range.lowerBound == 5 ? "given-\(heading.level)" : nil
        }
        #expect(prose.headings.map(\.id) == ["a", "given-2", "c", "b"])
        #expect(prose.headings.map(\.level) == [1, 2, 6, 2])
        #expect(
            prose.headings.map { text(prose.html[$0.outer]) } == [
                "<h1>A</h1>", "<h2>B</h2>", "<h6>C</h6>", "<h2>B</h2>",
            ])
    }

    @Test func idsAreGivenOnce() {
        #expect(
            prose("# a\n# a\n# a-1\n# a\n# !\n# ?").headings.map(\.id) == [
                "a", "a-1", "a-1-1", "a-2", "section", "section-1",
            ])
        #expect(prose("# a\n\n<b id=a>", .allow).headings.map(\.id) == ["a-1"])
    }

    /// As GitHub's anchors: a number counts up for each name, over those that are taken.
    @Test(arguments: [
        (["foo", "foo-1", "foo"], ["foo", "foo-1", "foo-2"]), (["foo-1", "foo", "foo"], ["foo-1", "foo", "foo-2"]),
        (["foo", "foo", "foo-1", "foo"], ["foo", "foo-1", "foo-1-1", "foo-2"]),
        (["a", "A", "a!"], ["a", "a-1", "a-2"]),
        (["foo-2", "foo", "foo", "foo", "foo-2"], ["foo-2", "foo", "foo-1", "foo-3", "foo-2-1"]),
    ])
    func repeatedIDs(_ headings: [String], _ ids: [String]) {
        #expect(prose(headings.map { "# \($0)\n" }.joined()).headings.map(\.id) == ids)
    }

    @Test func wordsOfTheWholeText() {
        let markdown =
            "a b\n\n## not this\n\nc\n\n> d\n\n- [ ] e\n\n```\nnot this\n```\n\n|f|g|\n|-|-|\n|h|\n\ni[^1]\n\n[^1]: j k"
        #expect(prose(markdown, syntax: .all).words == 11)
        #expect(parse(markdown, syntax: .all).plainText == "a b\nnot this\nc\nd\ne\nnot this\nf g\nh\ni\nj k")
    }

    @Test(arguments: [
        ("one two", 2), ("`a b` c", 3), ("a*b*c", 1), ("a\nb", 2), ("a\n\nb", 2), ("- - ! 1", 1), ("don't e.g. x-y", 3),
        ("\u{4E2D}\u{6587} x", 3), ("\u{E9}t\u{E9}\u{A0}la", 2), ("![alt text](a) <b>c</b>", 1), ("    code", 0),
    ])
    func words(_ markdown: String, _ count: Int) {
        #expect(prose("# h\n\n" + markdown, .allow).headings.map(\.words) == [count])
    }
}

struct TextTests {
    @Test(arguments: [
        ("Meaning", "meaning"), ("When to send it", "when-to-send-it"), ("What's new?", "whats-new"), ("a  b", "a--b"),
        ("404: Not Found (nginx)", "404-not-found-nginx"), ("`snake_case` & more", "snake_case--more"),
        ("Été à Ö", "été-à-ö"),
        ("ÜBER_1-2", "über_1-2"), ("日本語、テスト", "日本語テスト"), ("x²", "x"), ("🎉 party", "-party"), ("e\u{301}", "e\u{301}"),
        ("", ""), ("👩‍💻 & 🧑🏽", "--"), ("a — b – c - d", "a--b--c---d"), ("--a--", "--a--"), ("C++ / C#", "c--c"),
        ("x_y__z", "x_y__z"),
        ("“Quoted” ‘it’s’", "quoted-its"), ("…and. so, on; (e.g.) [x] {y}", "and-so-on-eg-x-y"),
        ("100% $5 €6 £7", "100-5-6-7"), ("a\tb", "ab"),
        ("a\u{A0}b", "ab"), ("a   b", "a---b"), ("日本 語！", "日本-語"), ("中文，标点。", "中文标点"), ("한국어 1", "한국어-1"), ("हिन्दी", "हिन्दी"),
        ("ไทย", "ไทย"), ("Ελλάδα Σ", "ελλάδα-σ"), ("ΌΣΟΣ", "όσοσ"), ("İstanbul", "i\u{307}stanbul"),
        ("ISPARTA ı", "isparta-ı"), ("ẞ ß", "ß-ß"), ("ǅ Ǆ", "ǆ-ǆ"),
        ("Ａｂ１", "ａｂ１"), ("a‿b⁀c", "a‿b⁀c"), ("a\u{200D}b\u{FEFF}c", "abc"), ("٣ ३", "٣-३"), ("½ ² ①", "--"),
        ("e\u{301}\u{300}", "e\u{301}\u{300}"),
        ("<b> & </b>", "b--b"), ("a/b\\c", "abc"), ("foo.bar()", "foobar"), ("@x #y", "x-y"), ("🎉", ""), ("🎉🎉 a", "-a"),
    ])
    func slugs(_ heading: String, _ slug: String) {
        #expect(Slug.github(heading).unicodeScalars.elementsEqual(slug.unicodeScalars))
    }

    @Test func plainTextHasALineForEachBlock() {
        let document = parse(
            "# A *b*\n\nc\nd  \ne &amp; `f`\n\n> - g\n>   ![h](i)\n\n```\nj\n\nk\n```\n\n<div>\n\n***\n")
        #expect(document.plainText == "A b\nc d e & f\ng h\nj\n\nk")
    }

    @Test func theFirstParagraphHasText() {
        #expect(
            parse("# a\n\n```\nb\n```\n\n<!-- c -->\n\n![](d)\n\n> e *f*\n> g\n\nh").firstParagraph(rawHTML: .escape)
                == "e f g")
        #expect(parse("# a").firstParagraph(rawHTML: .escape) == nil)
    }

    @Test func addressesAreEscapedAsLibcmarkDoes() {
        for value in 1...0x17F {
            guard let scalar = Unicode.Scalar(UInt32(value)), !scalar.properties.isWhitespace, value >= 0x20,
                value != 0x7F
            else { continue }
            let markdown = "[a](<x\\\(scalar)&lt;y>)"
            #expect(html(markdown, .allow) == text(LibCMark.html(Array(markdown.utf8), unsafe: true)))
        }
    }
}
