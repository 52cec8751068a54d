import TestSupport
import Testing

/// What the checks of pages stand on: a page is read as it is, and what browsers would have to guess is said.
@Suite struct HTMLReaderTests {
    /// The problems of what is in the body, which is line 2.
    private func problems(_ body: String) -> [String] {
        let html = "<!doctype html><html><head><title>T</title></head><body>\n\(body)</body></html>"
        return HTMLDocument(Array(html.utf8)).problems.map(\.description)
    }

    @Test func aPageIsATree() throws {
        let html = HTMLDocument(
            Array(
                """
                <!DOCTYPE html>
                <HTML lang=en><head><meta charset="utf-8"><title>A &lt;b&gt; <b></title></head>
                <body><!-- a <b> comment -->
                <p ID='x y' hidden data-a = 1 class="a &amp; &quot;b&#39;&#x3C;">One <b>two</b><br> &amp; 3 & 4</p>
                <svg viewBox="0 0 1 1"><path d="M0"/></svg>
                <script src="a.js">if (a<b && "</p>") { }</script>
                </body></html>
                """.utf8))
        #expect(html.problems == [])
        #expect(
            html.elements.map(\.name) == [
                "html", "head", "meta", "title", "body", "p", "b", "br", "svg", "path", "script",
            ])
        #expect(html.elements[0]["lang"] == "en")
        #expect(html.text(html.elements[3]) == "A <b> <b>")
        let paragraph = try #require(html.element(id: "x y"))
        #expect(
            paragraph.attributes == [
                HTMLAttribute("id", "x y"), HTMLAttribute("hidden", ""), HTMLAttribute("data-a", "1"),
                HTMLAttribute("class", "a & \"b'<"),
            ])
        #expect(paragraph.line == 4)
        #expect(html.text(paragraph) == "One two & 3 & 4")
        #expect(html.inside(paragraph).map(\.name) == ["b", "br"])
        #expect(html.around(html.elements[6]).map(\.name) == ["p", "body", "html"])
        #expect(html.text(html.elements[10]) == "if (a<b && \"</p>\") { }")
    }

    @Test(arguments: [
        ("<p>a", "line 2: </body> comes before the end of <p> of line 2"),
        ("<b><i></b>", "line 2: </b> comes before the end of <i> of line 2"),
        ("</p>", "line 2: </p> closes nothing"),
        ("<br></br>", "line 2: </br> closes nothing"),
        ("<p/>a</p>", "line 2: <p/> does not close itself"),
        ("<p id=a id=b></p>", "line 2: <p> has `id` twice"),
        ("<p id=a ID=a></p>", "line 2: <p> has `id` twice"),
        ("<p id=\"a\"class=\"b\"></p>", "line 2: <p> has no space before an attribute"),
        ("<p id=></p>", "line 2: <p> has `id=` without a value"),
        ("<p id=a\"b></p>", "line 2: <p> has `id` with a value that needs quotes"),
        ("<p a\"b></p>", "line 2: <p> has an attribute with the name `a\"b`"),
        ("<p / id=a></p>", "line 2: there is a `/` within <p>"),
        ("<p></p id=a>", "line 2: </p> has more than a name"),
        ("a < b", "line 2: `<` begins no tag"),
        ("a\u{1}", "line 2: there is a control character"),
        ("&none;", "line 2: `&none;` is no reference"),
        ("&amp", "line 2: `&amp` is no reference"),
        ("&#0;", "line 2: `&#0;` is no reference"),
        ("&#x110000;", "line 2: `&#x110000;` is no reference"),
        ("<a href=\"?a=1&copy=2\">x</a>", "line 2: `&copy=` in an attribute needs `&amp;`"),
        ("<script>\n<!-- </script>", "line 2: there is a `<!--` in a script"),
        ("<p><div></div></p>", "line 2: <div> stands in <p>"),
        ("<p><a><ul></ul></a></p>", "line 2: <ul> stands in <p>"),
        ("<span><h2></h2></span>", "line 2: <h2> stands in <span>"),
        ("<a><b><a></a></b></a>", "line 2: <a> stands within <a>"),
        ("<li></li>", "line 2: <li> stands in <body>"),
        ("<ul><p></p></ul>", "line 2: <p> stands in <ul>"),
        ("<ul>a</ul>", "line 2: there is text in <ul>"),
        ("<table><tr></tr></table>", "line 2: <tr> stands in <table>"),
        ("<table>a</table>", "line 2: there is text in <table>"),
        ("<table><tbody><tr><p></p></tr></tbody></table>", "line 2: <p> stands in <tr>"),
    ])
    func whatABrowserWouldHaveToGuess(body: String, problem: String) {
        #expect(problems(body) == [problem])
    }

    @Test(arguments: [
        ("<html></html>", ["line 1: there is no `<!doctype html>`"]),
        ("<!doctype html><html>", ["line 1: <html> is not closed"]),
        ("<!doctype html><html></html><p></p>", ["line 1: <p> stands outside <html>"]),
        ("<!doctype html><html></html>a", ["line 1: there is text outside <html>"]),
        ("<!doctype html><html><head><p></p></head></html>", ["line 1: <p> stands in <head>"]),
        ("<!doctype html><!-- ", ["line 1: the comment has no end"]),
        ("<!doctype html", ["line 1: there is no `<!doctype html>`", "line 1: the doctype has no end"]),
        ("<!doctype html>\n<p id=\"", ["line 2: the value of `id` has no end", "line 2: <p> has no `>`"]),
        ("<!doctype html></p", ["line 1: </p> has no `>`"]),
    ])
    func aPageThatIsNoneOrHasNoEnd(html: String, problems: [String]) {
        #expect(Set(HTMLDocument(Array(html.utf8)).problems.map(\.description)) == Set(problems))
    }

    @Test func bytesThatAreNoText() {
        #expect(HTMLDocument([0x3C, 0xFF]).problems.map(\.message).contains("this is not UTF-8"))
    }

    /// As https://url.spec.whatwg.org/ has them.
    @Test(arguments: [
        ("", "https://h.example/a/b/?q"), ("#x", "https://h.example/a/b/?q#x"), ("?r", "https://h.example/a/b/?r"),
        ("c", "https://h.example/a/b/c"), ("./", "https://h.example/a/b/"), ("..", "https://h.example/a/"),
        ("../../../c/", "https://h.example/c/"), ("/c?d#e", "https://h.example/c?d#e"),
        ("./c:d", "https://h.example/a/b/c:d"),
        ("%2e%2E/c", "https://h.example/a/c"), (" c\n ", "https://h.example/a/b/c"),
        ("//o.example", "https://o.example/"),
        ("HTTP://O.example/x/../y", "http://o.example/y"), ("mailto:a@b.example", "mailto:a@b.example"),
        ("c//d", "https://h.example/a/b/c//d"),
        ("ü?é#ä", "https://h.example/a/b/%C3%BC?%C3%A9#%C3%A4"),
    ])
    func addressesAreResolvedAsABrowserDoes(reference: String, expected: String) throws {
        let base = try #require(WebAddress("https://h.example/a/b/?q#f"))
        #expect(base.resolving(reference).description == expected)
    }
}
