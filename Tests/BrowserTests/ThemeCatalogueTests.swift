import TestSupport
import Testing

extension InBrowser {
    /// What the theme's script adds to a catalogue: a filter of its table, and on the 404 page the codes that are near.
    @Suite struct ThemeCatalogueTests {
        /// What the filter shows.
        private struct Shown: Decodable, Equatable {
            var rows: [String]
            var classes: [String]
        }

        private func shown(_ page: Page) async throws -> Shown {
            try await page.evaluate(
                """
                ({
                    rows: [...document.querySelectorAll('tr[data-code]')].filter(row => row.checkVisibility())
                        .map(row => row.dataset.code),
                    classes: [...document.querySelectorAll('.sg-class')].filter(section => section.checkVisibility())
                        .map(section => section.querySelector('h2').id),
                })
                """)
        }

        private func open(_ query: String = "") async throws -> Page {
            try await Page.open("http/" + query, of: Repository.flagship())
        }

        @Test func theFilterNeedsAScript() async throws {
            let page = try await Page.open("http/", of: Repository.flagship(), Reader(runsScripts: false))
            #expect(try await page.visibleCount(".sg-filter") == 0)
            #expect(try await page.visibleCount("tr[data-code]") == page.count("tr[data-code]"))
        }

        @Test func everyFieldHasALabelAndEveryFacetAField() async throws {
            let page = try await open()
            #expect(try await page.visibleCount("form.sg-filter input#sg-filter-text") == 1)
            #expect(try await page.accessible("#sg-filter-text").name != "")
            let facets = Repository.text("content/http/catalogue.yaml").matches(of: /facet: true/).count
            #expect(try await page.visibleCount(".sg-filter select") >= facets)
            #expect(try await page.accessible(".sg-filter select[name=cacheable]").name == "Cacheable")
        }

        @Test func aCodeLeavesItsRow() async throws {
            let page = try await open()
            let all = try await shown(page)
            #expect(all.rows.count > 20 && all.classes.count >= 5)
            try await page.click("#sg-filter-text")
            try await page.type("418")
            try await page.wait(for: "the row alone", until: "document.querySelector('tr[data-code=\"404\"]').hidden")
            let some = try await shown(page)
            #expect(some.rows.contains("418") && some.rows.count < 5, "\(some)")
            #expect(some.classes.contains("4xx") && !some.classes.contains("2xx"), "\(some)")
            let count = try await page.text(".sg-filter-count")
            #expect(count.contains("\(some.rows.count)"), "\(count)")
            try await page.wait(forQuery: "?q=418")

            try await page.press(.escape)
            #expect(try await page.evaluate("document.getElementById('sg-filter-text').value") == "")
            #expect(try await page.hasFocus("#sg-filter-text"))
            let again = try await shown(page)
            #expect(again == all)
            try await page.wait(forQuery: "")
        }

        @Test func enterOpensTheCodeThatIsWritten() async throws {
            let page = try await open()
            try await page.click("#sg-filter-text")
            try await page.type("404")
            try await page.press(.enter)
            try await page.wait(forPage: "http/404/")
        }

        @Test func wordsInAnyCaseAndOrder() async throws {
            let page = try await open("?q=FOUND+not")
            let rows = try await shown(page).rows
            #expect(rows.contains("404") && !rows.contains("200"), "\(rows)")
        }

        @Test func whatNothingMatchesLeavesNothingAndSaysSo() async throws {
            let page = try await open("?q=zzzz")
            let nothing = try await shown(page)
            #expect(nothing == Shown(rows: [], classes: []))
            let count = try await page.text(".sg-filter-count")
            #expect(count.contains("0") || count.lowercased().contains("no "), "\(count)")
        }

        @Test func aFacetLeavesTheRowsThatHaveIt() async throws {
            let page = try await open()
            let all = try await shown(page).rows
            try await page.run(
                """
                const select = document.querySelector('.sg-filter select[name=cacheable]')
                select.value = 'heuristic'
                for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true}))
                """)
            try await page.wait(forQuery: "?cacheable=heuristic")
            let rows = try await shown(page).rows
            #expect(rows.contains("404") && rows.contains("301") && rows.count < all.count)
            let wrong: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('tr[data-code]')].filter(row => row.checkVisibility()
                    !== [...row.querySelectorAll('td')].some(cell => cell.textContent.trim() === 'heuristic'))
                    .map(row => row.dataset.code)
                """)
            #expect(wrong == [])
        }

        @Test func theAddressRestoresTheFilter() async throws {
            let page = try await open("?q=found&cacheable=heuristic")
            #expect(try await page.evaluate("document.getElementById('sg-filter-text').value") == "found")
            #expect(
                try await page.evaluate("document.querySelector('.sg-filter select[name=cacheable]').value")
                    == "heuristic")
            let rows = try await shown(page).rows
            #expect(rows.contains("404") && !rows.contains("302") && !rows.contains("200"))
            try await page.reload()
            let again = try await shown(page).rows
            #expect(again == rows)
        }

        @Test func anAddressWithWhatIsNoFilterShowsEverything() async throws {
            let all = try await shown(open()).rows
            let page = try await open("?cacheable=%22%3E&x=%E0%A4%A&__proto__=1")
            let rows = try await shown(page).rows
            #expect(rows == all)
        }

        // MARK: The 404 page

        @Test(arguments: ["https://status-codes.example/", "https://site.example/docs/"])
        func an404PageOffersWhatIsNear(_ url: String) async throws {
            let site = try await BuiltSite.flagship(at: url)
            let page = try await Page.open("http/433/", of: site)
            try await page.takeAbsence()
            try await page.wait(
                for: "codes that are near", until: "document.querySelector('#sg-near a[href]') !== null")
            #expect(try await page.visibleCount("#sg-near") == 1)
            let text = try await page.text("#sg-near")
            #expect(text.contains("433"))
            #expect(text.contains("4xx") || text.contains("Client errors"))
            let links: [String] = try await page.evaluate(
                "[...document.querySelectorAll('#sg-near a')].map(link => link.href)")
            #expect(links.contains { $0.firstMatch(of: /\/http\/4[0-9][0-9]\/$/) != nil }, "\(links)")
            let server = SiteServer(site: site)
            for link in links { #expect(server.answer(link)?.status == 200, "\(link)") }
            try await page.click("#sg-near a[href]")
            try await page.wait(for: "a page of the catalogue") {
                page.path.hasPrefix("http/4") && page.path != "http/433/"
            }
        }

        @Test(arguments: ["nothing/here/", "http/none/", "http/%3Cb%3E/"])
        func whatIsNoCodeHasNothingNear(_ path: String) async throws {
            let page = try await Page.open(path, of: Repository.flagship())
            try await page.takeAbsence()
            try await page.waitUntilQuiet()
            #expect(try await page.count("#sg-near b") == 0)
            if !path.hasPrefix("http/") { #expect(try await page.visibleCount("#sg-near a") == 0) }
        }
    }
}

extension Page {
    /// Waits until the address has a query, which a page may set some time after what it stands for.
    fileprivate func wait(forQuery query: String) async throws {
        try await wait(for: "the query \(query)", until: "location.search === \(JSON.quoted(query))")
    }
}
