import TestSupport
import Testing

extension InBrowser {
    /// The checks of pages read HTML and addresses with code of their own. Here the browser says that they are right.
    @Suite struct StrictReadingTests {
        @Test(arguments: PageKind.allCases) func pagesAreReadAsTheBrowserDoes(_ kind: PageKind) async throws {
            let site = try await Repository.flagship()
            let page = try await Page.open(kind, of: site, Reader(runsScripts: false))
            let path = kind == .notFound ? "404.html" : kind.path + "index.html"
            let html = HTMLDocument(site.files[path] ?? [])

            let names: [String] = try await page.evaluate(
                "[...document.querySelectorAll('*')].map(element => element.localName.toLowerCase())")
            #expect(html.elements.map(\.name) == names)
            let attributes: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('*')].flatMap(element =>
                    [...element.attributes].map(attribute => attribute.name.toLowerCase() + '=' + attribute.value))
                """)
            #expect(html.elements.flatMap { $0.attributes.map { "\($0.name)=\($0.value)" } } == attributes)
            let title = try #require(html.all("title").first)
            #expect(try await page.text("title") == html.text(title))
            #expect(try await page.text("main") == html.all("main").first.map(html.text))

            let base = try #require(WebAddress(page.url))
            let addresses: [String] = try await page.evaluate("[...document.links].map(link => link.href)")
            let resolved = html.all("a").compactMap { $0["href"] }.map { base.resolving($0).description }
            #expect(resolved == addresses)
        }

        @Test func addressesAreResolvedAsTheBrowserDoes() async throws {
            let page = try await Page.open("guide/caching/?q#f", of: Repository.flagship())
            let base = try #require(WebAddress(page.url))
            for reference in [
                "", "#x", "?r", "c", "./", "..", "../../../c/", "/c?d#e", "./c:d", "%2e%2E/c", " c\n ", "//o.example",
                "HTTP://O.example/x/../y", "mailto:a@b.example", "c//d", ".", "a/..", "a/./b", "c/../../d?x#y?z",
                "ü?é#ä",
            ] {
                let expected: String = try await page.evaluate("new URL(\(JSON.quoted(reference)), location).href")
                #expect(base.resolving(reference).description == expected)
            }
        }
    }
}
