import SitegenKit
import TestSupport
import Testing

extension InBrowser {
    /// What a reader finds who has nothing but a keyboard, on the flagship, below a sub-path and under the strict policy.
    @Suite struct SearchKeyboardTests {
        private static let field = "#sg-search-field"
        private static let note = ".sg-search-note"

        /// Opens the search with its key, types, and waits until the list is that of the text.
        private func type(_ text: String, on page: Page, noteHas said: String) async throws {
            try await page.press(.character("/"))
            try await page.wait(for: "the field", until: "document.activeElement?.id === 'sg-search-field'")
            try await page.type(text)
            try await page.wait(
                for: said,
                until: "document.querySelector('\(Self.note)').textContent.includes(\(JSON.quoted(said)))")
        }

        private func opened(_ path: String = "guide/caching/") async throws -> Page {
            let flagship = try await Repository.flagship()
            return try await Page.open(path, of: BuiltSite(url: "https://host.example/below/", files: flagship.files))
        }

        @Test(arguments: [
            ("404", "http/404/"), ("nginx 499", "http/nginx/499/"), ("4xx", "http/4xx/"), ("not_found", "http/404/"),
            ("notFound", "http/404/"), ("sg020", "diagnostics/SG020/"), ("section-missing", "diagnostics/SG020/"),
            ("too many req", "http/429/"), ("too many requets", "http/429/"),
        ])
        func enterGoesToWhatIsNamed(text: String, path: String) async throws {
            let page = try await opened()
            try await page.press(.character("/"))
            try await page.wait(for: "the field", until: "document.activeElement?.id === 'sg-search-field'")
            try await page.type(text)
            try await page.press(.enter)
            try await page.wait(forPage: path)
        }

        @Test(arguments: [
            ("au", " pages"), ("athentication", "showing authentication"),
            ("kangaroo teapot", "not every page has all the words"), ("\"heuristically cacheable\"", " page"),
            ("\"found not teapot\"", "Nothing found"), ("qqqqqqq", "Nothing found"),
        ])
        func itIsSaidWhatIsShown(text: String, note: String) async throws {
            let page = try await opened()
            try await type(text, on: page, noteHas: note)
            #expect(try await page.accessible(Self.note).role == "status")
            let isFound = note != "Nothing found"
            #expect(try await page.attribute("aria-expanded", of: Self.field) == String(isFound))
            #expect(try await (page.count("[role=listbox] > [role=option]") > 0) == isFound)
        }

        @Test func arrowsGoRoundAndEscapeLeaves() async throws {
            let page = try await opened()
            try await type("redirect", on: page, noteHas: " pages")
            let all = "document.querySelectorAll('[role=option]').length"
            try await page.wait(for: "more results", until: "\(all) === 10")
            try await page.press(.up)
            #expect(try await page.attribute("aria-activedescendant", of: Self.field) == "sg-search-9")
            try await page.press(.down)
            #expect(try await page.attribute("aria-activedescendant", of: Self.field) == "sg-search-0")
            #expect(try await page.count("[role=option][aria-selected=true]") == 1)
            #expect(try await page.count("[role=option] mark") > 0)
            try await page.press(.escape)
            try await page.wait(for: "the end", until: "!document.querySelector('dialog[open]')")
            #expect(page.path == "guide/caching/")
            #expect(try await page.evaluate("localStorage.length + sessionStorage.length") == 0)
        }

        @Test func aFacetIsChosenOnThePage() async throws {
            let page = try await opened("search/?q=section")
            try await page.wait(for: "results", until: "!!document.querySelector('[role=option]')")
            try await page.press(.character("/"))
            try await page.wait(for: "the field", until: "document.activeElement?.id === 'sg-search-field'")
            try await page.press(.tab)
            let name: String = try await page.evaluate("document.activeElement.name")
            try await page.press(.down)
            let chosen: String = try await page.evaluate("document.activeElement.value")
            #expect(name == "cacheable" && !chosen.isEmpty)
            let query = JSON.quoted("section \(name):\(chosen)")
            try await page.wait(
                for: "the filter", until: "document.querySelector('\(Self.field)').value === \(query)")
            try await page.wait(
                for: "status codes alone",
                until: "!!document.querySelector('[role=option]')"
                    + " && [...document.querySelectorAll('[role=option]')].every(option => option.href.includes('/http/'))"
            )
            try await page.reload()
            try await page.wait(
                for: "the same choice",
                until: "document.querySelector('[name=\(name)]')?.value === \(JSON.quoted(chosen))")
        }

        @Test func whatAPageSaysIsText() async throws {
            let odd = "<img src=x onerror=alert(1)> `${alert(2)}` \\ [(.*"
            let site = try await BuiltSite(
                Snapshot(texts: [
                    "content/site.yaml": "title: Site\ndescription: A site.\nurl: https://site.example/docs/\n",
                    "content/index.md": "---\ntitle: Home\ndescription: The way in.\n---\n[Odd](odd.md)\n",
                    "content/odd.md": "---\ntitle: '\(odd) odd'\ndescription: Odd.\n---\n"
                        + "Said \\<script>alert(3)\\</script> by nobody, \(String(repeating: "long", count: 2000))\u{2028}.\n",
                ]))
            let page = try await Page.open(of: site)
            try await type("odd", on: page, noteHas: " page")
            #expect(try await page.text("[role=option] b") == odd + " odd")
            #expect(try await page.text("[role=option]").contains("<script>alert(3)</script> by nobody"))
            #expect(try await page.count("[role=option] img") == 0)
        }

        @Test func aBrowserCanAddTheSearch() async throws {
            let page = try await opened()
            let description: String = try await page.evaluate(
                "fetch(document.querySelector('link[rel=search]').href).then(answer => answer.text())")
            #expect(description.contains("search/?q={searchTerms}"))
        }
    }
}
