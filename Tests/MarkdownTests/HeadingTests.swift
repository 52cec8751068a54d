import Markdown
import Testing

struct HeadingTests {
    /// Each heading's text, the id that it has and the one its author wrote.
    private func read(_ markdown: String) -> [String] {
        prose(markdown, syntax: .all).headings.map { heading in
            "\(heading.text)|\(heading.id)" + (heading.ownID.map { "|\($0.name)" } ?? "")
        }
    }

    @Test(arguments: [
        ("## A b {#c}", ["A b|c|c"]), ("## A {#b} ##", ["A|b|b"]), ("A\nb {#c}\n---", ["A b|c|c"]),
        ("A\n{#b}\n===", ["A|b|b"]), ("## {#a}", ["|a|a"]),
        ("## *A* {#b}", ["A|b|b"]), ("## `a` [b](c) {#d}", ["a b|d|d"]), ("## A {#b_c-d.é}", ["A|b_c-d.é|b_c-d.é"]),
        ("> # A {#b}", ["A|b|b"]),
        ("- # A {#b}\n\n[^x]\n\n[^x]: # C {#d}", ["A|b|b", "C|d|d"]),
        // no ids
        ("## A{#b}", ["A{#b}|ab"]), ("## A {#b} c", ["A {#b} c|a-b-c"]), ("## A \\{#b}", ["A {#b}|a-b"]),
        ("## A {#b\\}", ["A {#b}|a-b"]), ("## A `{#b}`", ["A {#b}|a-b"]),
        ("## A {b}", ["A {b}|a-b"]), ("## A {.b}", ["A {.b}|a-b"]),
        // ids that no heading can have
        ("## A {#}", ["A|a|"]), ("## A {#b c}", ["A|a|b c"]),
        // an id that an author chose goes before one that is made
        ("## A\n\n## B {#a}\n\n## A", ["A|a-1", "B|a|a", "A|a-2"]), ("## A {#b}\n\n## C {#b}", ["A|b|b", "C|b|b"]),
    ])
    func ids(_ markdown: String, _ expected: [String]) {
        #expect(read(markdown) == expected)
    }

    @Test func idsStandWhereTheyWereWritten() {
        let markdown = "# A\n\n> B &amp; [c](d) {#e} ##\n> ---\n\n> ## F {#g h} ##"
        let prose = prose(markdown, syntax: .all)
        #expect(prose.headings.compactMap(\.ownID).map { source(markdown, $0.range) } == ["{#g h}"])
        #expect(prose.headings.map(\.text) == ["A", "B & c {#e} ##", "F"])
    }

    /// Whatever stands in the next line.
    @Test(arguments: [
        ("A\n---\n## B", ["A\n---", "## B"]), ("A\n===\nText", ["A\n==="]), ("A\n-\n- b", ["A\n-"]),
        ("A\r\nb\r\n ---  \r\n> c", ["A\r\nb\r\n ---"]), ("> A\n> ===\n> B\n> ---\n> c", ["A\n> ===", "B\n> ---"]),
        ("- A\n  ---\n  b", ["A\n  ---"]), ("A\n---", ["A\n---"]), ("A = b\n- - c\n\n# A #", ["# A #"]),
        ("[x]: /y\nA\n---\n    b", ["A\n---"]),
    ])
    func aHeadingEndsWithItsMarks(_ markdown: String, _ expected: [String]) {
        func headings(_ blocks: [Block]) -> [String] {
            blocks.flatMap { block -> [String] in
                switch block.kind {
                case .heading: [source(markdown, block.range)]
                case .quote(let content): headings(content)
                case .list(let list): list.items.flatMap { headings($0.blocks) }
                default: []
                }
            }
        }
        #expect(headings(parse(markdown, syntax: .all).blocks) == expected)
    }

    @Test func theSiteCanRefuse() {
        let prose = parse("## A {#b}\n\n### C {#d}", syntax: .all).prose(
            html: .escape, takes: { own, heading in own.name != "b" || heading.text != "A" || heading.level != 2 },
            id: { heading in heading.text == "A" ? "x" : nil })
        #expect(prose.headings.map(\.id) == ["x", "d"])
    }

    @Test(arguments: [
        (
            "## A *b* `c`",
            "<h2 id=\"a-b-c\"><a class=\"sg-anchor\" href=\"#a-b-c\">A <em>b</em> <code>c</code></a></h2>\n"
        ),
        ("## Ä?", "<h2 id=\"ä\"><a class=\"sg-anchor\" href=\"#%C3%A4\">Ä?</a></h2>\n"),
        ("## ![a](b)", "<h2 id=\"a\"><a class=\"sg-anchor\" href=\"#a\"><img src=\"b\" alt=\"a\" /></a></h2>\n"),
        // where there is a link already, and where there is nothing
        ("## A [b](c)", "<h2 id=\"a-b\">A <a href=\"c\">b</a></h2>\n"),
        ("## *A* *www.b.c*", "<h2 id=\"a-wwwbc\"><em>A</em> <em><a href=\"http://www.b.c\">www.b.c</a></em></h2>\n"),
        ("## [![a](b)](c)", "<h2 id=\"a\"><a href=\"c\"><img src=\"b\" alt=\"a\" /></a></h2>\n"),
        ("##", "<h2 id=\"section\"></h2>\n"),
        ("## {#a}", "<h2 id=\"a\"></h2>\n"),
    ])
    func headingsLeadToThemselves(_ markdown: String, _ expected: String) {
        let prose = prose(markdown, syntax: .all)
        var out: [UInt8] = []
        prose.write(0..<prose.html.count, into: &out, ids: true) { prose.links[$0].destination }
        #expect(text(out) == expected)
        var plain: [UInt8] = []
        prose.write(0..<prose.html.count, into: &plain, ids: false) { prose.links[$0].destination }
        #expect(text(plain) == extended(markdown))
    }

    @Test func rawHTMLCanHoldALink() {
        for setting in [RawHTML.sanitize, .allow] {
            #expect(!text(prose("## A <a href='b'>c</a>", setting).html).contains("sg-anchor"))
        }
        let prose = prose("## A <b>", .escape)
        var out: [UInt8] = []
        prose.write(0..<prose.html.count, into: &out, ids: true) { _ in "" }
        #expect(text(out) == "<h2 id=\"a-\"><a class=\"sg-anchor\" href=\"#a-\">A &lt;b&gt;</a></h2>\n")
    }

    @Test func aReferenceToAFootnoteIsALink() {
        let prose = prose("## A[^b]\n\n[^b]: c", syntax: .all)
        #expect(prose.headings.map(\.text) == ["A"])
        #expect(prose.headings.map(\.id) == ["a"])
        #expect(prose.holes.allSatisfy { $0.kind != .anchorEnd })
    }
}
