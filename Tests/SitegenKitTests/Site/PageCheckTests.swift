import TestSupport
import Testing

/// Each check of pages finds what it is for, and nothing else does: a site without a fault, and one fault at a time.
@Suite struct PageCheckTests {
    struct Fault: CustomTestStringConvertible {
        let check: PageCheck
        /// What one of the site's texts is changed into.
        let change: (file: String, from: String, to: String)
        let problem: String

        init(_ check: PageCheck, _ from: String, _ to: String, in file: String = "a/index.html", _ problem: String) {
            self.check = check
            change = (file, from, to)
            self.problem = problem
        }

        var testDescription: String { "\(check): \(problem)" }
    }

    private static func page(_ title: String, _ path: String, _ main: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <meta name="description" content="About \(title).">
        <link rel="canonical" href="https://site.example/docs/\(path)">
        <meta property="og:url" content="https://site.example/docs/\(path)">
        <link rel="stylesheet" href="/docs/style.css">
        </head>
        <body>
        <a href="#main">Skip</a>
        <nav aria-label="Main"><a href="/docs/">Home</a></nav>
        <main id="main">
        <h1>\(title)</h1>
        \(main)
        </main>
        </body>
        </html>

        """
    }

    private static let texts = [
        "index.html": page("Home", "", "<p><a href=\"a/#part\">A</a> <a href=\"https://other.example/\">Other</a></p>")
            .replacing(
                "</head>",
                with: #"<script type="application/ld+json">{"url":"https://site.example/docs/"}</script></head>"#
            ),
        "a/index.html": page("A", "a/", "<h2 id=\"part\">Part</h2>\n<p><img src=\"../x.png\" alt=\"\"> &amp; text</p>"),
        "404.html": page("Lost", "404.html", "<p>Lost</p>")
            .replacing(#/<link rel="canonical".*\n/#, with: "<meta name=\"robots\" content=\"noindex\">\n"),
        "old/index.html": page("Moved", "a/", "<p><a href=\"../a/\">A</a></p>")
            .replacing(
                "<title>",
                with: """
                    <meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=../a/"><title>
                    """),
        "style.css": "p { background: url(x.png) }\n",
        "x.png": "",
    ]

    private func problems(_ texts: [String: String]) throws -> [PageCheck: [String]] {
        let files = texts.mapValues { Array($0.utf8) }
        let site = try SitePages(BuiltSite(url: "https://site.example/docs/", files: files))
        let found = PageCheck.allCases.map { ($0, $0.problems(in: site)) }
        return Dictionary(uniqueKeysWithValues: found.filter { !$0.1.isEmpty })
    }

    @Test func aSiteWithoutFault() throws {
        let found = try problems(Self.texts)
        #expect(found == [:])
    }

    @Test(arguments: faults) func oneFaultIsFoundByOneCheck(_ fault: Fault) throws {
        var texts = Self.texts
        let (file, from, to) = fault.change
        let text = try #require(texts[file])
        try #require(text.contains(from), "the change changes nothing")
        texts[file] = text.replacing(from, with: to, maxReplacements: 1)
        let found = try problems(texts)
        #expect(found == [fault.check: [fault.problem]])
    }

    @Test func everyCheckHasAFault() {
        #expect(Set(Self.faults.map(\.check)) == Set(PageCheck.allCases))
    }

    static let faults: [Fault] = [
        Fault(.sound, "</p>", "", "a/index.html:19: </main> comes before the end of <p> of line 18"),
        Fault(.sound, "&amp; text", "&ampersand; text", "a/index.html:18: `&ampersand;` is no reference"),

        Fault(.links, "href=\"/docs/\"", "href=\"/docs/b/\"", "a/index.html:14: `/docs/b/` leads nowhere"),
        Fault(.links, "href=\"/docs/\"", "href=\"/\"", "a/index.html:14: `/` leads nowhere"),
        Fault(.links, "href=\"/docs/\"", "href=\"/docs/A/\"", "a/index.html:14: `/docs/A/` leads nowhere"),
        Fault(.links, "href=\"/docs/\"", "href=\"/docs/a\"", "a/index.html:14: `/docs/a` leads nowhere"),
        Fault(.links, "href=\"/docs/\"", "href=\"ftp:x\"", "a/index.html:14: `ftp:x` is no address of a page"),
        Fault(.links, "../x.png", "x.png", "a/index.html:18: `x.png` leads nowhere"),
        Fault(.links, "alt=\"\"", "alt=\"\" srcset=\"y.png 2x\"", "a/index.html:18: `y.png` leads nowhere"),
        Fault(
            .links, "a/#part", "a/#Part", in: "index.html",
            "index.html:17: `a/#Part` names a part that is not on a/index.html"),
        Fault(
            .links, "a/#part", "x.png#part", in: "index.html",
            "index.html:17: `x.png#part` names a part of what is no page"),
        Fault(
            .links, "href=\"/docs/\"", "href=\"a/\"", in: "404.html",
            "404.html:14: `a/` leads elsewhere on another address"),

        Fault(
            .references, "<h2", "<h2 aria-describedby=\"part none\"",
            "a/index.html:17: `aria-describedby` names `none`, which is not on the page"),

        Fault(.policy, "<h2", "<h2 style=\"color: red\"", "a/index.html:17: <h2> has `style`"),
        Fault(.policy, "<h2", "<h2 onclick=\"run()\"", "a/index.html:17: <h2> has `onclick`"),
        Fault(.policy, "</head>", "<style>p { }</style></head>", "a/index.html:11: there is a <style>"),
        Fault(
            .policy, "</head>", "<script>run()</script></head>", "a/index.html:11: there is a script within the page"),
        Fault(.policy, "</head>", "<base href=\"/docs/\"></head>", "a/index.html:11: there is a <base>"),

        Fault(
            .origin, "../x.png", "https://other.example/x.png",
            "a/index.html:18: `https://other.example/x.png` is loaded from another host"),
        Fault(
            .origin, "/docs/style.css", "//other.example/style.css",
            "a/index.html:10: `//other.example/style.css` is loaded from another host"),
        Fault(
            .origin, "url(x.png)", "url('https://other.example/f.woff2')", in: "style.css",
            "style.css: `https://other.example/f.woff2` is loaded from another host"),
        Fault(.origin, "p {", "@import \"y.css\";\np {", in: "style.css", "style.css: `y.css` leads nowhere"),

        Fault(
            .headings, "<h2 id=\"part\">Part</h2>", "<h3 id=\"part\">Part</h3>", "a/index.html:17: <h3> follows <h1>"),
        Fault(.headings, "<h2 id=\"part\">Part</h2>", "<h1 id=\"part\">Part</h1>", "a/index.html:1: there are 2 <h1>"),
        Fault(.headings, ">Part<", "><", "a/index.html:17: <h2> has no text"),
        Fault(.headings, "<main", "<h2>Before</h2><main", "a/index.html:15: <h2> follows nothing"),

        Fault(.ids, "<p>", "<p id=\"part\">", "a/index.html:18: the id `part` is there twice"),
        Fault(.ids, "<p>", "<p id=\"a b\">", "a/index.html:18: `a b` cannot be an id"),

        Fault(.names, " alt=\"\"", "", "a/index.html:18: <img> has no `alt`"),
        Fault(.names, ">Home<", "> <", "a/index.html:14: <a> has no name"),
        Fault(.names, "</p>", "<input></p>", "a/index.html:18: <input> has no label"),

        Fault(
            .titles, "<title>A<", "<title>Home<", "index.html: the title `Home` is that of a/index.html"),
        Fault(.titles, "<title>A<", "<title> <", "a/index.html: there are 0 titles"),
        Fault(
            .titles, "About A.", "About Home.", "index.html: the description `About Home.` is that of a/index.html"),
        Fault(.titles, "About A.", "", "a/index.html: there are 0 descriptions"),

        Fault(.document, " lang=\"en\"", "", in: "old/index.html", "old/index.html:1: <html> has no `lang`"),
        Fault(.document, "<meta charset=\"utf-8\">", "", "a/index.html:1: `charset` does not come first"),
        Fault(.document, "initial-scale=1", "maximum-scale=1", "a/index.html:1: the viewport is not the device's"),

        Fault(
            .canonical, "rel=\"canonical\" href=\"https://site.example/docs/a/\"",
            "rel=\"canonical\" href=\"https://site.example/docs/\"",
            in: "old/index.html", "old/index.html:8: the canonical address is `https://site.example/docs/`"),
        Fault(
            .canonical, "og:url\" content=\"https://site.example/docs/a/", "og:url\" content=\"a/",
            "a/index.html:1: `og:url` is another address"),
        Fault(.canonical, "rel=\"canonical\"", "rel=\"next\"", "a/index.html:1: there are 0 canonical addresses"),
        Fault(
            .canonical, "<title>", "<meta name=\"robots\" content=\"noindex\"><title>",
            "a/index.html:1: the page may not be indexed"),
        Fault(.canonical, "noindex", "index", in: "404.html", "404.html:1: the 404 page may be indexed"),

        Fault(
            .focus, "<a href=\"#main\">Skip</a>", "",
            "a/index.html:14: the first stop of the Tab key is not the link to <main>"),
        Fault(
            .focus, "<p>", "<p tabindex=\"2\">", "a/index.html:18: <p> changes the order of the Tab key"),

        Fault(
            .landmarks, "<p>", "<nav aria-label=\"Main\"></nav><p>",
            "a/index.html:18: there are two landmarks navigation `Main`"),
        Fault(
            .landmarks, "<p>", "<section aria-labelledby=\"part\"></section><section aria-label=\"Part\"></section><p>",
            "a/index.html:18: there are two landmarks region `Part`"),

        Fault(.data, "{\"url\"", "{url", in: "index.html", "index.html:11: this is no JSON"),
        Fault(
            .data, "docs/\"}", "docs/b/\"}", in: "index.html",
            "index.html:11: `https://site.example/docs/b/` is no page of the site"),
    ]
}
