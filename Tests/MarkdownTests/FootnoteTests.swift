import Markdown
import Testing

struct FootnoteTests {
    /// Each footnote's plain text and, behind a `<`, how many references lead to it.
    private func notes(_ markdown: String) -> [String] {
        parse(markdown, syntax: .all).notes.map { note in
            var only = parse("")
            only.blocks = note.blocks
            return only.plainText + " <\(note.references)"
        }
    }

    /// The text with `(1)` for a reference to the first footnote.
    private func body(_ markdown: String) -> String {
        extended(markdown).replacing(/\s*(<section.*)?$/.dotMatchesNewlines(), with: "")
            .replacing(/<sup class="sg-note-ref"><a href="#sg-note-(\d+)">\d+<\/a><\/sup>/) { "(\($0.1))" }
    }

    @Test func plainHTML() {
        #expect(
            extended("a[^x] b[^y] c[^x]\n\n[^y]: d\n[^x]: e\n\n    - f\n") == """
                <p>a<sup class="sg-note-ref"><a href="#sg-note-1">1</a></sup> b<sup class="sg-note-ref"><a href="#sg-note-2">2</a></sup> c<sup class="sg-note-ref"><a href="#sg-note-1">1</a></sup></p>
                <section class="sg-notes" aria-label="Footnotes">
                <ol>
                <li>
                <p>e</p>
                <ul>
                <li>f</li>
                </ul>
                <a href="#sg-note-ref-1" class="sg-note-back" aria-label="Back to reference 1">↩</a> <a href="#sg-note-ref-1-2" class="sg-note-back" aria-label="Back to reference 1-2">↩<sup>2</sup></a>
                </li>
                <li>
                <p>d <a href="#sg-note-ref-2" class="sg-note-back" aria-label="Back to reference 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test(arguments: [
        // numbered by the text, wherever they are defined
        ("[^b] [^a]\n\n[^a]: one\n[^b]: two", ["two <1", "one <1"]), ("[^a]: one\n\n[^a][^a]", ["one <2"]),
        // labels as those of links
        ("[^A] [^ä]\n\n[^a]: one\n[^Ä]: two", ["one <1", "two <1"]), ("[^a]\n\n[^a]: one\n[^a]: two", ["one <1"]),
        ("[^a-b_c.d*]\n\n[^a-b_c.d*]: one", ["one <1"]),
        // a word alone, which CommonMark takes for a link's address
        ("[^1]\n\n[^1]: word", ["word <1"]), ("[^1]\n\n[^1]: /url 'title'", ["/url 'title' <1"]),
        ("[^1]\n\n[^1]:", [" <1"]),
        // what is indented belongs to it, and a lazy line
        ("[^a]\n\n[^a]: b\n    c\nd\n\n    > e\n\n\tf\n\n      g\n\nh", ["b c d\ne\nf\ng <1"]),
        ("[^a]\n\n[^a]:\n    b\n\n        c", ["b\nc <1"]), ("[^a]\n\n[^a]: ```\n    b\n    ```\n    c", ["b\nc <1"]),
        ("[^a]\n\n[^a]: b\n# c", ["b <1"]), ("[^a]\n\n[^a]: > b\n> c", ["b <1"]),
        ("[^a]\n\n[^a]: - b\n    - c\n", ["b\nc <1"]),
        ("[^a]\n\n[^a]: |b|\n    |-|\n    |c|", ["b\nc <1"]), ("[^a]\n\n[^a]: b\n\n\n\n    c", ["b\nc <1"]),
        // it ends a paragraph, and stands in quotes and lists
        ("b [^a]\n[^a]: c", ["c <1"]), ("> [^a]\n>\n> [^a]: b\n>     c\n\nd", ["b c <1"]),
        ("- [^a]\n\n  [^a]: b\n\n      c\n- d", ["b\nc <1"]),
        ("- [^a]: b\n- [^a]", ["b <1"]), ("1. [^a]\n[^a]: b\n2. c", ["b <1"]),
        // one inside another, and from one to another
        ("[^a]\n\n[^a]: b [^c]\n\n    [^c]: d [^a]", ["b  <2", "d  <1"]),
        ("[^a]\n\n[^a]: b[^c]\n[^c]: d", ["b <1", "d <1"]),
        // references in all kinds of text
        ("# a [^a]\n\n| *b [^a]* |\n|-|\n\n- ~c [^a]~\n\n[^a]: d", ["d <3"]),
        // two that CommonMark takes for one link
        ("[^a][^b]\n\n[^a]: c\n[^b]: d", ["c <1", "d <1"]),
    ])
    func definitions(_ markdown: String, _ expected: [String]) {
        #expect(notes(markdown) == expected)
    }

    @Test(arguments: [
        ("[^a]", "<p>[^a]</p>"), ("[^a] [^b]\n\n[^b]: c", "<p>[^a] (1)</p>"),
        ("\\[^a] `[^a]` [^a\\]\n\n[^a]: b", "<p>[^a] <code>[^a]</code> [^a]</p>"),
        ("[^a](b)\n\n[^a]: c", "<p><a href=\"b\">^a</a></p>"),
        ("[b][^a] ![^a] ![b][^a]\n\n[^a]: c", "<p>[b](1) !(1) ![b](1)</p>"),
        ("[^a][] [^ a] [^a][b] [^a][^b]\n\n[^a]: c", "<p>(1)[] [^ a] (1)[b] (1)[^b]</p>"),
        ("[*b*][^a]\n\n[^a]: c", "<p>[<em>b</em>](1)</p>"),
        // no definitions
        ("    [^a]: b\n\n[^a]", "<pre><code>[^a]: b\n</code></pre>\n<p>[^a]</p>"),
        ("```\n[^a]: b\n```\n\n[^a]", "<pre><code>[^a]: b\n</code></pre>\n<p>[^a]</p>"),
        ("[^a b]: /c\n\n[^a b]", "<p><a href=\"/c\">^a b</a></p>"), ("a [^a]: b", "<p>a [^a]: b</p>"),
        ("[^]: b\n\n[^]", "<p><a href=\"b\">^</a></p>"),
        // where they stood, nothing is left, and what is around does not run together
        ("- a\n\n[^x]: b\n\n- c [^x]", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>c (1)</li>\n</ul>"),
        (
            "> a\n\n[^x]: b\n> c [^x]",
            "<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>c (1)</p>\n</blockquote>"
        ),
        ("[^x]: b\n\nc [^x]\n===", "<h1>c (1)</h1>"),
    ])
    func texts(_ markdown: String, _ expected: String) {
        #expect(body(markdown) == expected)
    }

    @Test func whatNothingRefersToIsLeftOut() {
        let markdown = "a [^x]\n\n[^x]: b\n\n> [^y]: c [^z]\n\n[^z]: d\n[^X]: e\n"
        let document = parse(markdown, syntax: .all)
        #expect(document.notes.count == 1)
        #expect(document.unusedNotes.map { source(markdown, $0) } == ["[^y]:", "[^z]:", "[^X]:"])
        #expect(document.plainText == "a \nb")
    }

    @Test(arguments: [
        ("a[^x] *b [^y]*\n", ["[^x]", "[^y]"]), ("a[^x]\n\n> - [^y] [^z]\n\n[^z]: b [^u]\n", ["[^x]", "[^y]", "[^u]"]),
        ("|a|b|\n|-|-|\n|\\|[^x]|&amp;[^y]|\n\n## c [^z]\n", ["[^x]", "[^y]", "[^z]"]),
        ("`[^x]` \\[^y] [^ z] [a[^b]](c) [^d-e_1é]", ["[^d-e_1é]"]), ("a\r\n\r\n> [^x]\r\n> b[^y]", ["[^x]", "[^y]"]),
    ])
    func whatNobodyDefines(markdown: String, expected: [String]) {
        #expect(parse(markdown, syntax: .all).undefinedNotes.map { source(markdown, $0) } == expected)
    }

    @Test func linksStandWhereTheyWereWritten() {
        let markdown = "x [^n] [a](b)\n\n> - [^n]: [c](d)\n>       www.e.f\n>\n>\t    [g][h]\n\n[h]: i\n"
        let document = parse(markdown, syntax: .all)
        #expect(document.links(markdown) == ["[a](b) -> b", "[c](d) -> d", "www.e.f -> www.e.f", "[g][h] -> h"])
        let references = document.allInlines.filter { if case .note = $0.kind { true } else { false } }
        #expect(references.map { source(markdown, $0.range) } == ["[^n]"])
    }

    @Test func codeInAFootnoteStartsWhereItStands() {
        let markdown = "[^a]\n\n[^a]:\n    ```sh\n    b\n    ```\n"
        let prose = prose(markdown, syntax: .all)
        #expect(prose.codeBlocks.map(\.literal) == ["b\n"])
        #expect(source(markdown, prose.codeBlocks[0].literalStart..<markdown.utf8.count) == "b\n    ```\n")
        #expect(prose.codeBlocks[0].heading == nil)
    }

    @Test func ofAPageEveryAddressAndIDIsOpen() {
        let prose = prose("## A\n\nb[^x]\n\n## C\n\nd[^x] e\n\n[^x]: f g\n\n    ### H", syntax: .all)
        #expect(prose.links.map(\.destination) == ["#sg-note-1", "#sg-note-1", "#sg-note-ref-1", "#sg-note-ref-1-2"])
        #expect(prose.links.map(\.kind) == [.note, .note, .note, .note])
        let notes = prose.notes ?? 0..<0
        #expect(notes.upperBound == prose.html.count)
        #expect(prose.headings[1].end == notes.lowerBound)
        #expect(prose.headings.map(\.nested) == [false, false, true])
        #expect(prose.headings.map(\.words) == [1, 2, 0])
        #expect(prose.words == 5)
        func written(_ part: Range<Int>, ids: Bool) -> String {
            var out: [UInt8] = []
            prose.write(part, into: &out, ids: ids) { "/p/" + prose.links[$0].destination }
            return text(out)
        }
        let section = prose.headings[1].outer.upperBound..<prose.headings[1].end
        #expect(
            written(section, ids: true)
                == "\n<p>d<sup class=\"sg-note-ref\"><a href=\"/p/#sg-note-1\" id=\"sg-note-ref-1-2\">1</a></sup> e</p>\n"
        )
        #expect(
            written(section, ids: false)
                == "\n<p>d<sup class=\"sg-note-ref\"><a href=\"/p/#sg-note-1\">1</a></sup> e</p>\n")
        #expect(written(notes, ids: true).contains("<li id=\"sg-note-1\">\n<p>f g</p>\n"))
        #expect(!written(notes, ids: false).contains(" id="))
    }

    /// A link in a link leads nowhere.
    @Test func insideLinksLabelsAreText() {
        #expect(
            body("[a [^x]](b) ![c [^x]](d) [^x]\n\n[^x]: y")
                == "<p><a href=\"b\">a [^x]</a> <img src=\"d\" alt=\"c [^x]\" /> (1)</p>")
    }
}
