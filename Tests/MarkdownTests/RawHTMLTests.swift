import Markdown
import Testing

struct RawHTMLTests {
    @Test(arguments: [
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
        ("<div>\n*a*\n</div>\n\nb", "<p>&lt;div&gt;\n*a*\n&lt;/div&gt;</p>\n<p>b</p>\n"),
        ("- <div>", "<ul>\n<li>\n<p>&lt;div&gt;</p>\n</li>\n</ul>\n"),
        ("<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"),
        ("a <?b?> <!C d> <![CDATA[e]]>", "<p>a &lt;?b?&gt; &lt;!C d&gt; &lt;![CDATA[e]]&gt;</p>\n"),
        ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
        ("![a <b>](c)", "<p><img src=\"c\" alt=\"a &lt;b&gt;\" /></p>\n"),
    ])
    func escapeShowsIt(_ markdown: String, _ expected: String) {
        #expect(html(markdown, .escape) == expected)
    }

    @Test(arguments: [
        ("a <b>c</b> <kbd>d</kbd>", "<p>a <b>c</b> <kbd>d</kbd></p>\n"),
        ("<B TITLE=x>a</B>", "<p><b title=\"x\">a</b></p>\n"),
        // elements that are not on the list
        ("a <blink>b</blink> <iframe src=x></iframe>", "<p>a b </p>\n"),
        ("<script>\nalert('<b>')\n</script>\n\na", "\n<p>a</p>\n"),
        ("<style>a{}</style>", "\n"), ("<iframe src=x>\n<b>a</b>\n</iframe>\n", "\n"),
        ("<form><input name=a></form>", "\n"),
        ("a <svg onload=x><script>b</script></svg>", "<p>a b</p>\n"), ("<!-- a --><!D><?e?>", "\n"),
        // what is no element
        (
            "A Map<K> of <T>s, </T>, <file-name> & <path>",
            "<p>A Map&lt;K&gt; of &lt;T&gt;s, &lt;/T&gt;, &lt;file-name&gt; &amp; &lt;path&gt;</p>\n"
        ),
        (
            "<Tabs onclick='a' b=\"&lt;c\">\n<b>a</b>\n</Tabs>",
            "&lt;Tabs onclick='a' b=&quot;&amp;lt;c&quot;&gt;\n<b>a</b>\n&lt;/Tabs&gt;\n"
        ),
        ("<svg><g><path d='M0'/></g></svg><t><script>", "<p>&lt;t&gt;</p>\n"),
        // attributes
        ("<b onclick=\"x\" style='y' class=z title='\"<'>a</b>", "<p><b title=\"&quot;&lt;\">a</b></p>\n"),
        ("a <img src=b.png alt=c onerror=d width=1>", "<p>a <img src=\"b.png\" alt=\"c\" width=\"1\" /></p>\n"),
        ("<b/title=a/onclick=b title=c>d</b>", "<p>&lt;b/title=a/onclick=b title=c&gt;d</p>\n"),
        ("<ol start=2 reversed><li value=\"3\">a</ol>", "<ol start=\"2\" reversed=\"\"><li value=\"3\">a</li></ol>\n"),
        // addresses
        ("<a href=javascript:alert(1)>a</a>", "<p><a>a</a></p>\n"),
        ("<a href=' JaVa&#10;Script&colon;b'>c</a>", "<p><a>c</a></p>\n"),
        ("<a href='data:text/html,a'>b</a>", "<p><a>b</a></p>\n"), ("<a href=vbscript:a>b</a>", "<p><a>b</a></p>\n"),
        ("<a href='&#106avascript:a'>b</a>", "<p><a href=\"&amp;#106avascript:a\">b</a></p>\n"),
        ("<a href=\"/a?b&amp;c=d\">e</a>", "<p><a href=\"/a?b&amp;c=d\">e</a></p>\n"),
        ("<a href=x:y>b</a> <a href=./x:y>c</a>", "<p><a>b</a> <a href=\"./x:y\">c</a></p>\n"),
        // tags that are not whole, and not in pairs
        ("<div\nclass=\"", "&lt;div\nclass=\"\n"), ("<div <b>a", "<div>a\n</div>"),
        ("<div title='a>\n\nb", "&lt;div title='a&gt;\n<p>b</p>\n"),
        ("</div>\n\na</p></section>", "\n<p>a</p>\n"),
        ("<div>\n\n*a <b>b*\n\n", "<div>\n<p><em>a <b>b</b></em></p>\n</div>"),
        ("> <details>\n\na", "<blockquote>\n<details>\n</details>\n</blockquote>\n<p>a</p>\n"),
        ("<div><p>a<p>b</div>", "<div><p>a</p><p>b</p></div>\n"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>\n"),
        ("a <div>b</div> <i>c", "<p>a b <i>c</i></p>\n"),
        ("<div>a < b > c <</div>", "<div>a &lt; b &gt; c &lt;</div>\n"),
        ("<div>&lt;script&gt; &amp;</div>", "<div>&lt;script&gt; &amp;</div>\n"),
        ("<div><!-- <script> --!> <b>a</b></div>", "<div> <b>a</b></div>\n"),
        ("<div><textarea><script>a</textarea>b</div>", "<div>b</div>\n"),
        ("<div></ script><b>a</div>", "<div><b>a</b></div>\n"),
        ("<div>\n\n# a\n\n</div>", "<div>\n<h1>a</h1>\n</div>\n"),
        ("<h1>a</h1>\n<h2>b</h2>", "a\n<h2>b</h2>\n"),
        ("a <math><mi>x</mi><mo>=</mo><mn>1</mn></math>", "<p>a x=1</p>\n"),
        // a link in a link
        ("<a href=b>c <a href=d>e</a>", "<p><a href=\"b\">c </a><a href=\"d\">e</a></p>\n"),
        ("<a href=b>c <i>d <a href=e>f</a>", "<p><a href=\"b\">c <i>d </i></a><a href=\"e\">f</a></p>\n"),
        ("[a <a href=b>c</a> d](e) f", "<p><a href=\"e\">a c d</a> f</p>\n"),
        ("[a](b) <a href=c>d</a>", "<p><a href=\"b\">a</a> <a href=\"c\">d</a></p>\n"),
        ("<a href=b>c [d](e)</a>", "<p><a href=\"b\">c </a><a href=\"e\">d</a></p>\n"),
        ("<a href=b>c *d ~~[e](f)~~*</a>", "<p><a href=\"b\">c </a><em>d ~~<a href=\"f\">e</a>~~</em></p>\n"),
        ("<a href=b>c **d <a href=e>f</a>**", "<p><a href=\"b\">c </a><strong>d <a href=\"e\">f</a></strong></p>\n"),
        (
            "<a href=b>c *<abbr>d</abbr>* ![e](f)</a>",
            "<p><a href=\"b\">c <em><abbr>d</abbr></em> <img src=\"f\" alt=\"e\" /></a></p>\n"
        ),
        ("<a href=b>\n\nc\n\n</a>\n", "<a href=\"b\">\n<p>c</p>\n</a>\n"),
        ("<a href=b>\n\n- c [d](e)\n\n</a>\n", "<a href=\"b\">\n</a>\n<ul>\n<li>c <a href=\"e\">d</a></li>\n</ul>\n\n"),
        (
            "<a href=b>\n\n> <a href=c>\n",
            "<a href=\"b\">\n</a>\n<blockquote>\n<a href=\"c\">\n</a>\n</blockquote>\n"
        ),
    ])
    func sanitizeLetsThroughWhatIsListed(_ markdown: String, _ expected: String) {
        #expect(html(markdown, .sanitize) == expected)
    }

    @Test(arguments: [
        "javascript:a", "JavaScript:a", "vbscript:a", "file:///a", "data:text/html,a", "DATA:image/svg+xml,a",
    ])
    func dangerousDestinationsAreEmpty(_ destination: String) {
        for setting in [RawHTML.escape, .sanitize] {
            #expect(
                html("[a](\(destination)) ![b](\(destination))", setting)
                    == "<p><a href=\"\">a</a> <img src=\"\" alt=\"b\" /></p>\n")
        }
        #expect(html("[a](\(destination))", .allow) == "<p><a href=\"\(destination)\">a</a></p>\n")
        let prose = prose("[a](b)")
        var out: [UInt8] = []
        prose.write(0..<prose.html.count, into: &out, ids: true) { _ in destination }
        #expect(text(out) == "<p><a href=\"\">a</a></p>\n")
    }

    @Test(arguments: ["data:image/png;a", "https://a", "mailto:a", "javascript", "x:y"])
    func otherDestinationsStay(_ destination: String) {
        #expect(html("[a](\(destination))", .escape) == "<p><a href=\"\(destination)\">a</a></p>\n")
    }

    static let linked = """
        <p id='top' title="x">
        > <a class=c href='../a.md#b&amp;c' href=second>d</a> <IMG alt="e" SRC=f.png> <input name=g>
        <!-- <a href="h"> --><script src="i">"<a href='j'>"</script>
        </p>

        - k <a
          href="l"
          name="m">n</a> <b id="">o</b>
        """

    /// What the raw HTML links to and what it names can be checked, by each of the settings that keep it.
    @Test func addressesAndIdsAreFound() {
        let allowed = prose(Self.linked, .allow)
        #expect(allowed.links.map(\.destination) == ["../a.md#b&c", "f.png", "i", "l"])
        #expect(allowed.links.map { source(Self.linked, $0.target) } == ["../a.md#b&amp;c", "f.png", "i", "l"])
        #expect(allowed.links.map(\.kind) == [.raw, .raw, .raw, .raw])
        #expect(allowed.ids.map(\.name) == ["top", "m"])
        #expect(allowed.ids.map { source(Self.linked, $0.range) } == ["top", "m"])
        let sanitized = prose(Self.linked, .sanitize)
        #expect(sanitized.links.map(\.destination) == ["../a.md#b&c", "f.png", "l"])
        #expect(sanitized.ids.map(\.name) == ["top", "m"])
        let escaped = prose(Self.linked, .escape)
        #expect(escaped.links == [] && escaped.ids == [])
    }

    @Test func allowedTagsKeepTheRestAsWritten() {
        let prose = prose("<a  CLASS=b id=c href=d  onclick='e'>f</a>", .allow)
        var out: [UInt8] = []
        prose.write(0..<prose.html.count, into: &out, ids: true) { _ in "/x?y&z" }
        #expect(text(out) == "<p><a  CLASS=b id=\"c\" href=\"/x?y&amp;z\"  onclick='e'>f</a></p>\n")
        out = []
        prose.write(0..<prose.html.count, into: &out, ids: false) { _ in "/x" }
        #expect(text(out) == "<p><a  CLASS=b href=\"/x\"  onclick='e'>f</a></p>\n")
    }

    /// Each took minutes if it were read in more than one pass.
    @Test(
        .serialized, .timeLimit(.minutes(1)),
        arguments: [
            "<div>\n" + String(repeating: "<a b='", count: 50_000),
            "a " + String(repeating: "<b>", count: 50_000)
                + String(repeating: "</i>", count: 50_000), "<div " + String(repeating: "a ", count: 100_000) + ">",
            "<div>" + String(repeating: "<!--", count: 50_000), "<div>" + String(repeating: "<script>", count: 50_000),
        ])
    func hostileHTMLIsReadOnce(_ markdown: String) {
        #expect(prose(markdown, .sanitize).html.count <= markdown.utf8.count * 4)
        #expect(prose(markdown, .allow).links == [])
    }

    /// Every tag of sanitized HTML is one that the writer wrote, and each start has its end.
    @Test func sanitizedHTMLIsWhole() {
        for bytes in RandomTextTests.texts(3000, seed: 5) {
            let out = text(Document.parse(bytes, in: 0..<bytes.count).html(html: .sanitize))
            var open: [Substring] = []
            for tag in out.matches(of: /<(\/?)([^>]*)>/) {
                let name = tag.2.prefix { $0 != " " }
                if ["br", "hr", "img"].contains(name) { continue }
                if tag.1.isEmpty { open.append(name) } else if open.popLast() != name { Issue.record("\(out)") }
                #expect(!["script", "!--", "?"].contains(name), "\(out)")
            }
            #expect(open.isEmpty, "\(text(bytes).debugDescription)\n\(out)")
        }
    }
}
