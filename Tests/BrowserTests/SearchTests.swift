import Foundation
import SitegenKit
import TestSupport
import Testing

extension InBrowser {
    /// The search, with the keyboard alone, under the strict policy and from files.
    @Suite struct SearchTests {
        private static let field = "#sg-search-field"
        private static let first = "[role=option]"

        private func waits(_ page: Page, for condition: String) async throws {
            try await page.wait(for: "the search", until: "!!(\(condition))")
        }

        private func search(_ page: Page, _ text: String, firstIs title: String) async throws {
            try await page.run(
                "const field = document.querySelector('\(Self.field)'); field.value = \(JSON.quoted(text)); "
                    + "field.dispatchEvent(new Event('input'))")
            try await waits(
                page, for: "document.querySelector('[role=option] b')?.textContent === \(JSON.quoted(title))")
        }

        private func usesTheKeyboard(_ page: Page) async throws {
            #expect(try await page.evaluate("typeof window.sitegenSearch") == "undefined")
            try await page.press(.character("/"))
            try await waits(page, for: "document.querySelector('dialog[open] \(Self.field):focus')")
            try await page.type("404")
            try await waits(page, for: "document.querySelector('[role=option] b')?.textContent === '404 Not Found'")
            #expect(try await page.attribute("aria-activedescendant", of: Self.field) == "sg-search-0")
            #expect(try await page.accessible(Self.field).role == "combobox")
            try await page.press(.down)
            #expect(try await page.attribute("aria-activedescendant", of: Self.field) == "sg-search-1")
            try await page.press(.up)
            #expect(try await page.attribute("aria-selected", of: Self.first) == "true")
            try await waits(page, for: "document.querySelector('[role=option] mark')")
            #expect(try await page.text(".sg-search-note").contains("pages"))
            try await page.press(.escape)
            try await waits(page, for: "!document.querySelector('dialog[open]')")
            try await page.press(Key.character("k").with(.control))
            try await waits(page, for: "document.querySelector('dialog[open] \(Self.field):focus')")
            try await page.type("410")
            try await waits(page, for: "document.querySelector('[role=option] b')?.textContent === '410 Gone'")
            try await page.press(.enter)
            try await waits(page, for: "document.querySelector('h1')?.textContent.includes('410')")
        }

        @Test func fromTheKeyboard() async throws {
            try await usesTheKeyboard(try await Page.open("guide/caching/", of: Repository.flagship()))
        }

        @Test func fromFiles() async throws {
            let folder = try SiteFolder(try await Repository.flagship())
            try await usesTheKeyboard(try await Page.open("guide/caching/index.html", in: folder))
        }

        @Test func thePageIsLinkedByItsQuery() async throws {
            let page = try await Page.open("search/", of: Repository.flagship())
            try await search(page, "athentication", firstIs: "Authentication: 401, 403 and 404")
            #expect(try await page.text(".sg-search-note").contains("showing authentication"))
            #expect(try await page.evaluate("location.search") == "?q=athentication")
            try await page.reload()
            try await waits(page, for: "document.querySelector('[role=option] b')?.textContent.startsWith('Auth')")
        }

        @Test func hostileQueriesAreText() async throws {
            let page = try await Page.open("search/", of: Repository.flagship())
            for query in [
                "<img src=x onerror=alert(1)>", "[(.*", "\\", "`${1}", "\"", "__proto__", "constructor", "\u{0}",
                String(repeating: "x", count: 5000), "#", "404=", "re*",
            ] {
                try await page.run(
                    "const field = document.querySelector('\(Self.field)'); field.value = \(JSON.quoted(query)); "
                        + "field.dispatchEvent(new Event('input'))")
                #expect(try await page.evaluate("sitegenSearch.rank(\(JSON.quoted(query))).then(() => true)"))
            }
            #expect(
                try await page.evaluate("sitegenSearch.rank('a' + String.fromCharCode(0xd800)).then(() => true)"))
            #expect(try await page.count(".sg-search-page img") == 0)
            #expect(try await !page.text(".sg-search-note").contains("did not load"))
        }

        private struct Vector: Decodable {
            let text: String
            let words: [String]
        }

        @Test func theClientCutsTextAsTheGeneratorDoes() async throws {
            let vectors = try JSONDecoder().decode(
                [Vector].self, from: Data(Repository.bytes("Tests/Fixtures/search-words.json")))
            let page = try await Page.open("search/", of: Repository.flagship())
            try await waits(page, for: "document.querySelector('\(Self.field)')")
            try await page.run("await sitegenSearch.rank('x')")
            for vector in vectors {
                let words = try await page.evaluate(
                    "sitegenSearch.words(\(JSON.quoted(vector.text))).map(({text, whole}) => (whole ? '=' : '') + text)",
                    as: [String].self)
                #expect(words == vector.words, "\(vector.text)")
            }
        }

        private struct Answer: Decodable, Equatable {
            struct Result: Decodable, Equatable {
                let url: String
                let text: String
            }

            let results: [Result]
            let count: Int
            let isMore: Bool
            let isAny: Bool
            let shown: [String]
        }

        /// One ranking: the terminal and the client answer alike.
        @Test func theClientRanksAsTheTerminalDoes() async throws {
            let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
            let searcher = Searcher(try #require(result.search))
            let wordings = Repository.text("Benchmarks/wordings.tsv").split(separator: "\n")
                .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: "\t").first.map(String.init) }
            let page = try await Page.open("search/", of: Repository.flagship())
            try await waits(page, for: "document.querySelector('\(Self.field)')")
            for query in wordings + [
                "404", "nginx 499", "4xx", "too many req", "NOT_FOUND", "notFound", "\"heuristically cacheable\"",
                "\"not found\" caching", "\"also the request\"", "\"the request\"", "\"in the request",
                "\"of the request\"",
                "\"the status code\" \"is not\"", "\"the request\" \"as a whole\"", "\"nosuch word here\"",
                "\"the x-ratelimit-remaining\"", "\"also the request\" means",
                "\"the request\" \"the response\" cacheable:never",
                "\"the status code\" cacheable:heuristic nginx", "\"in the request\" zzzz", "\"retryafter field\"",
                "cacheable:never",
                "redirect cacheable:heuristic", "50", "re", "r",
                "redirct methd", "authentcation chalenge", "x-ratelimit-remaining", "HTTP/1.1", "日本", "é",
            ] {
                let inBrowser = try await page.evaluate(
                    """
                    sitegenSearch.rank(\(JSON.quoted(query))).then(async ({ results, isMore, isAny, shown }) => ({
                      results: (await Promise.all(results.slice(0, 10).map(sitegenSearch.result)))
                        .map(({ url, text }) => ({ url, text })),
                      count: results.length, isMore: !!isMore, isAny, shown }))
                    """, as: Answer.self)
                let answer = searcher.search(query, limit: 10)
                let expected = Answer(
                    results: answer.results.map {
                        Answer.Result(
                            url: $0.url + ($0.fragment.isEmpty ? "" : "#" + $0.fragment),
                            text: String(decoding: $0.text, as: UTF8.self))
                    }, count: answer.count, isMore: answer.isMore, isAny: answer.isAny, shown: answer.shown)
                #expect(inBrowser == expected, "\(query)")
            }
        }

        @Test func withoutScriptThereAreTheCatalogues() async throws {
            let page = try await Page.open("search/", of: Repository.flagship(), Reader(runsScripts: false))
            #expect(try await page.visibleCount("main a[href*='http/4xx']") == 1)
        }
    }
}
