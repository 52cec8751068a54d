import Testing

@testable import SitegenKit

/// Other spellings of a code, as pages and as rules of hosts.
@Suite struct RedirectTests {
    private func site(_ entries: [String: String], _ more: [String: String] = [:]) -> TestSite {
        var files = more
        files["content/codes/catalogue.yaml"] = files["content/codes/catalogue.yaml"] ?? "title: Codes\n"
        for (code, name) in entries {
            files["content/codes/\(code).md"] = page(name.isEmpty ? "updated: 2026-01-01" : "name: \(name)")
        }
        return TestSite(files)
    }

    /// The URLs that lead to another page, each with where they lead.
    private func redirects(_ site: TestSite) async -> [String] {
        guard let routes = await site.build().result?.site.routes else { return ["the site has errors"] }
        return routes.compactMap { url, route in
            switch route {
            case .redirect, .spelling: url
            default: nil
            }
        }.sorted()
    }

    @Test func everySpelling() async {
        #expect(
            await redirects(site(["E0382": "Not found", "no-unused_vars": ""])) == [
                "codes/0382/", "codes/E0382.html", "codes/no-unused-vars/", "codes/no-unused_vars.html",
                "codes/no_unused_vars/", "codes/not-found/",
            ])
    }

    @Test(arguments: [
        // Two codes with one number, or one name.
        (["E1": "", "W1": ""], ["codes/E1.html", "codes/W1.html"]),
        (["10": "Go", "11": "go"], ["codes/10.html", "codes/11.html"]),
        // A spelling that is a code, in whatever letter case.
        (["E1": "", "1": ""], ["codes/1.html", "codes/E1.html"]),
        (["10": "E9", "e9": ""], ["codes/10.html", "codes/9/", "codes/e9.html"]),
        // A file and a folder of one name.
        (["a_b.html": "", "a-b": ""], ["codes/a_b.html.html", "codes/a_b/"]),
    ])
    func whatCollidesIsLeftOut(entries: [String: String], expected: [String]) async {
        #expect(await redirects(site(entries)) == expected)
    }

    /// Hosts would show it for every address of the folder that is not found.
    @Test func noFolderGetsA404PageOfItsOwn() async {
        #expect(await redirects(site(["404": "Not Found", "410": ""])) == ["codes/410.html", "codes/not-found/"])
    }

    @Test func anAliasAndAPageGoFirst() async {
        let taken = site(
            ["10": "Go", "11": "Stop"],
            [
                "content/codes/index.md": page("title: Codes"),
                "content/a.md": page("title: A\naliases: [/codes/GO/]"),
                "content/b.md": page("title: B\naliases: [/codes/10.html]"),
            ])
        #expect(await redirects(taken) == ["codes/10.html", "codes/11.html", "codes/GO/", "codes/stop/"])
        #expect(await taken.rules() == [])
    }

    /// Tools have printed the address of a code that has another name now.
    @Test func aFormerCodeIsFoundAsItWasWritten() async {
        let renamed = site(
            [:],
            [
                "content/codes/catalogue.yaml": "title: Codes\n",
                "content/codes/no-undef.md": page("aliases: [LINT001, TLS1.2, Undefined Variable, undeclared]"),
            ])
        #expect(
            await redirects(renamed) == [
                "codes/lint001/", "codes/no-undef.html", "codes/no_undef/", "codes/tls12/",
                "codes/undeclared/", "codes/undefined-variable/",
            ])
        let rules = await renamed.output("_redirects")?.split(separator: "\n").map(String.init) ?? []
        #expect(rules.contains("/codes/LINT001/ /codes/no-undef/ 301"))
        #expect(rules.contains("/codes/TLS1.2/ /codes/no-undef/ 301"))
        // A name in words was in no address.
        #expect(!rules.contains { $0.contains("Undefined") })
    }

    @Test func aRedirectPageIsTiny() async {
        let site = site(
            ["404": "Not Found"],
            ["content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/\nnav: [codes/404.md]\n"])
        #expect(
            await site.output("codes/not-found/index.html") == """
                <!doctype html>
                <html lang="en" dir="ltr">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>404 Not Found · A</title>
                  <meta name="robots" content="noindex">
                  <meta http-equiv="refresh" content="0; url=../404/">
                  <link rel="canonical" href="https://example.org/codes/404/">
                  <meta name="color-scheme" content="light dark">
                  <script src="../../\(await asset("assets/theme.js"))"></script>
                  <link rel="stylesheet" href="../../\(await asset("assets/style.css"))">
                </head>
                <body>
                  <main class="sg-main">
                    <h1>This page has moved</h1>
                    <p>It is now at <a href="../404/">404 Not Found</a>.</p>
                  </main>
                  <script src="../../\(await asset("assets/redirect.js"))"></script>
                </body>
                </html>

                """)
        #expect(await site.output("sitemap.xml")?.contains("not-found") == false)
    }

    private func asset(_ name: String) async -> String {
        Theme.read(from: TestSite([:]).snapshot).0.assetPaths[name] ?? ""
    }

    @Test func rulesForHosts() async {
        let site = site(
            ["E1": "First one", "é": ""],
            [
                "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
                "content/a.md": page("title: A\naliases: [/old/page.html, /Old page/, /with:mark/]"),
            ])
        #expect(
            await site.output("_redirects") == """
                /docs/Old%20page/ /docs/a/ 301
                /docs/codes/1/ /docs/codes/E1/ 301
                /docs/codes/E1.html /docs/codes/E1/ 301
                /docs/codes/e1/ /docs/codes/E1/ 301
                /docs/codes/first-one/ /docs/codes/E1/ 301
                /docs/codes/%C3%89/ /docs/codes/%C3%A9/ 301
                /docs/codes/%C3%A9.html /docs/codes/%C3%A9/ 301
                /docs/old/page.html /docs/a/ 301

                """)
    }

    @Test func hostsReadNoMoreThanTwoThousandRules() async throws {
        let rows = (0..<1500).map { "E\($0),Name \($0)\n" }.joined()
        let site = site(
            [:],
            [
                "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.csv}\n",
                "content/codes/codes.csv": "code,name\n" + rows,
                "content/a.md": page("title: A\naliases: [/zz/]"),
            ])
        let lines = try #require(await site.output("_redirects")).split(separator: "\n")
        #expect(lines.count == 2000)
        #expect(lines.sorted() == lines)
        #expect(lines.contains("/zz/ /a/ 301"))
        #expect(lines.contains("/codes/e1499/ /codes/E1499/ 301"))
    }

    @Test func headers() async {
        let site = TestSite([
            "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
            "content/guide/a.md": page("title: A"), "templates/assets/font.woff2": "x",
        ])
        let paths = Theme.read(from: TestSite([:]).snapshot).0.assets.map(\.path)
        let assets = paths.map { "/docs/\($0)\n  Cache-Control: public, max-age=31536000, immutable\n" }.joined()
        #expect(
            await site.output("_headers") == """
                /docs/*
                  Content-Security-Policy: default-src 'self'
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                \(assets)/docs/search/shards/*
                  Cache-Control: public, max-age=31536000, immutable
                /docs/index.md
                  Content-Type: text/markdown; charset=utf-8
                /docs/:part0/:part1/index.md
                  Content-Type: text/markdown; charset=utf-8
                /docs/
                  Cache-Control: no-cache
                /docs/search/
                  Cache-Control: no-cache
                /docs/search/index.js
                  Cache-Control: no-cache
                /docs/guide/*
                  Cache-Control: no-cache

                """)
    }
}
