import Markdown
import Testing

struct AutolinkTests {
    /// The destinations of the links of a text, and the text around them with `_` for each.
    private func read(_ markdown: String) -> [String] {
        var around = ""
        func add(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline.kind {
                case .link: around += "_"
                case .text, .code, .softBreak, .lineBreak: around += [inline].plainText
                default: add(inline.content)
                }
            }
        }
        let document = parse(markdown, syntax: .all)
        for block in document.blocks { if case .paragraph(let inlines) = block.kind { add(inlines) } }
        return [around] + document.prose(html: .escape) { _ in nil }.links.map(\.destination)
    }

    @Test(arguments: [
        ("see www.a.org/b?c=d#e now", ["see _ now", "http://www.a.org/b?c=d#e"]), ("http://a.b", ["_", "http://a.b"]),
        ("https://localhost:80/x", ["_", "https://localhost:80/x"]), ("ftp://a.b", ["_", "ftp://a.b"]),
        ("HTTP://A.b", ["_", "HTTP://A.b"]),
        ("gopher://a.b", ["gopher://a.b"]), ("http:/a.b", ["http:/a.b"]), ("http://", ["http://"]),
        ("www. a www.", ["www. a www."]),
        ("http://-a", ["http://-a"]),
        // what may stand before it
        ("*www.a.b* (www.c.d) ~www.e.f~", ["_ (_) _", "http://www.a.b", "http://www.c.d", "http://www.e.f"]),
        ("-www.a.b xwww.a.b", ["-www.a.b xwww.a.b"]), ("xhttp://a.b", ["xhttp://a.b"]),
        ("1http://a.b", ["1_", "http://a.b"]),
        // marks behind it
        (
            "www.a.b. http://a.b/c?! https://a.b/:,'\"",
            ["_. _?! _:,'\"", "http://www.a.b", "http://a.b/c", "https://a.b/"]
        ),
        ("http://a.b/c**", ["_**", "http://a.b/c"]), ("http://a.b/c_~", ["__~", "http://a.b/c"]),
        // parentheses are the address's own as far as they are in pairs
        ("(http://a.b/c(d))", ["(_)", "http://a.b/c(d)"]), ("(http://a.b/c(d)", ["(_", "http://a.b/c(d)"]),
        ("http://a.b/)c)", ["_)", "http://a.b/)c"]),
        ("http://a.b/(c))).", ["_)).", "http://a.b/(c)"]),
        // what looks like a character reference is none of it
        ("http://a.b/?c=d&amp; e", ["_& e", "http://a.b/?c=d"]), ("http://a.b/?c&xyz;", ["_&xyz;", "http://a.b/?c"]),
        ("http://a.b/;", ["_;", "http://a.b/"]),
        ("http://a.b/?c&d;e", ["_", "http://a.b/?c&d;e"]),
        // underscores in the last two parts of the host
        ("http://a_b.c.d", ["_", "http://a_b.c.d"]), ("http://a.b_c.d", ["http://a.b_c.d"]),
        ("http://a.b.c_d", ["http://a.b.c_d"]), ("www.a_b.c", ["www.a_b.c"]),
        // what ends it
        ("http://a.b<c http://d.e\u{A0}f", ["_<c _", "http://a.b", "http://d.e\u{A0}f"]),
        ("http://a.b\nc", ["_ c", "http://a.b"]),
        ("http://a.ü/ö http://é.ü", ["_ http://é.ü", "http://a.ü/ö"]),
        // it takes marks of other inlines
        ("http://a.b/*c* d", ["_* d", "http://a.b/*c"]), ("http://a.b/`c d`", ["_ d`", "http://a.b/`c"]),
        ("http://a.b/\\*c http://d.e\\; f", ["_ _; f", "http://a.b/\\*c", "http://d.e\\"]),
        ("http://a.b/*c*\\; d", ["_; d", "http://a.b/*c*\\"]),
        ("http://a.b/*c* `d` \\; e", ["_* d ; e", "http://a.b/*c"]),
        ("**http://a.b** c", ["_ c", "http://a.b"]), ("http://a.b/[c](d)e f", ["_ f", "http://a.b/[c](d)e"]),
        // no links in these
        ("`www.a.b` ![www.a.b](c)", ["www.a.b www.a.b", "c"]), ("[www.a.b](c)", ["_", "c"]),
        ("<http://a.b>", ["_", "http://a.b"]),
        ("[http://a.b] http://c.d", ["[http://a.b] _", "http://c.d"]), ("\\[http://a.b", ["[_", "http://a.b"]),
    ])
    func addresses(_ markdown: String, _ expected: [String]) {
        #expect(read(markdown) == expected)
    }

    @Test(arguments: [
        ("a@b.c", ["_", "mailto:a@b.c"]), ("a.b-c_d+e@f-g.h.", ["_.", "mailto:a.b-c_d+e@f-g.h"]), ("a@b", ["a@b"]),
        ("@b.c", ["@b.c"]),
        ("a@b.c- a@b.c_ a@b.c1", ["a@b.c- a@b.c_ a@b.c1"]), ("a@b@c.d", ["a@b@c.d"]), ("a@b+c.d", ["a@b+c.d"]),
        ("[a@b.c]", ["[_]", "mailto:a@b.c"]),
        ("mailto:a@b.c xmpp:d@e.f/g@h.i/j", ["_ _/j", "mailto:a@b.c", "xmpp:d@e.f/g@h.i"]),
        ("*a@b.c*", ["_", "mailto:a@b.c"]),
        ("é@b.c", ["é@b.c"]), ("a\\@b.c", ["_", "mailto:a@b.c"]),
    ])
    func mailAddresses(_ markdown: String, _ expected: [String]) {
        #expect(read(markdown) == expected)
    }

    @Test func theyStandWhereTheyWereWritten() {
        let markdown = "> &amp; www.a.b/&copy;d, \\*\n> *x@y.z* [e](f)"
        #expect(
            parse(markdown, syntax: .all).links(markdown) == [
                "www.a.b/&copy;d -> www.a.b/&copy;d", "x@y.z -> x@y.z", "[e](f) -> f",
            ])
    }

    @Test func theyAreWrittenAsLinks() {
        #expect(
            extended("www.a.b/?c&d <") == "<p><a href=\"http://www.a.b/?c&amp;d\">www.a.b/?c&amp;d</a> &lt;</p>\n")
    }
}
