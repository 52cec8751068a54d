import Markdown
import Testing

struct StrikethroughTests {
    @Test(arguments: [
        ("~one~ and ~~two~~", "<del>one</del> and <del>two</del>"),
        // runs of one length only, and of no more than two
        ("~~a~ b~~", "~~a~ b~~"), ("~a~~", "~a~~"), ("~~~ a", nil), ("a ~~~b~~~", "a ~~~b~~~"),
        ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"),
        // an opener stands before a text, a closer behind one
        ("~ a~", "~ a~"), ("~a ~", "~a ~"), ("a~b~c", "a<del>b</del>c"), ("~(a)~", "<del>(a)</del>"),
        ("a~(b)~c", "a~(b)~c"), ("é~ü~", "é<del>ü</del>"), ("~\u{A0}a~", "~\u{A0}a~"), ("a ~“b”~", "a <del>“b”</del>"),
        // over other inlines
        ("~~*a* `b` [c](d)~~", "<del><em>a</em> <code>b</code> <a href=\"d\">c</a></del>"),
        ("*a ~b~*", "<em>a <del>b</del></em>"), ("~a\nb~", "<del>a\nb</del>"),
        ("[~a~](b)", "<a href=\"b\"><del>a</del></a>"),
        ("~[a](b~)", "~<a href=\"b~\">a</a>"), ("~`a~`", "~<code>a~</code>"),
        // what ends first wins
        ("~a *b~ c*", "<del>a *b</del> c*"), ("*a ~b* c~", "<em>a ~b</em> c~"),
        ("~a **b~ c** d", "<del>a **b</del> c** d"),
        // no marks
        ("\\~a~", "~a~"), ("~a\\~", "~a~"), ("&#126;a~", "~a~"), ("~~a\n\nb~~", nil), ("~", "~"), ("~~", "~~"),
    ])
    func marks(_ markdown: String, _ expected: String?) {
        let plain = html(markdown, .escape)
        #expect(extended(markdown) == expected.map { "<p>\($0)</p>\n" } ?? plain)
    }

    @Test func inlinesStandWhereTheyWereWritten() {
        let markdown = "> a ~~b\n> [c](d)~~ *e ~f~* ~g *h~ [i](j)*"
        let document = parse(markdown, syntax: .all)
        #expect(document.links(markdown) == ["[c](d) -> d", "[i](j) -> j"])
        let struck = document.allInlines.filter { if case .strikethrough = $0.kind { true } else { false } }
        #expect(struck.map { source(markdown, $0.range) } == ["~~b\n> [c](d)~~", "~f~", "~g *h~"])
    }

    @Test func wordsGoOn() {
        #expect(prose("a~b~c ~~d e~~", syntax: .all).words == 3)
        #expect(parse("a ~~b~~ c", syntax: .all).plainText == "a b c")
    }
}
