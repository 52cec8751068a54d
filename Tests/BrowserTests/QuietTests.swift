import TestSupport
import Testing

extension InBrowser {
    /// No page says anything on the console, breaks the policy or asks for what is of no site, however it is served.
    @Suite struct QuietTests {
        @Test func everyPageOfTheFlagship() async throws {
            let site = try await Repository.flagship()
            let page = try await Page.open(of: site)
            let paths = site.files.keys.filter { path in
                path.hasSuffix("index.html") && site.text(path)?.contains("http-equiv=\"refresh\"") == false
            }
            #expect(paths.count > 100)
            for path in paths.sorted() {
                try await page.open(String(path.dropLast("index.html".count)))
                let problems = try await page.takeProblems()
                #expect(problems == [], "\(path)")
            }
        }

        @Test func belowASubPath() async throws {
            let page = try await Page.open(of: BuiltSite.flagship(at: "https://site.example/docs/"))
            for kind in PageKind.allCases {
                try await page.open(kind.path)
                if kind == .notFound { try await page.takeAbsence() }
                try await expectQuiet(page, kind.path)
            }
        }

        @Test func fromAFolder() async throws {
            let page = try await Page.open(in: SiteFolder(Repository.flagship()))
            for kind in PageKind.allCases where kind != .notFound {
                try await page.open(kind.path)
                try await expectQuiet(page, kind.path)
            }
        }

        private func expectQuiet(_ page: Page, _ path: String) async throws {
            let problems = try await page.takeProblems()
            #expect(problems == [], "\(path)")
            let margin = try await page.style("margin-top", of: "body")
            #expect(margin == "0px", "\(path) has its style sheet")
        }

        @Test func aLinkOfThe404PageLeadsHomeFromAnyDepth() async throws {
            let site = try await BuiltSite.flagship(at: "https://site.example/docs/")
            let page = try await Page.open("a/b/c/d", of: site)
            try await page.takeAbsence()
            try await page.click("main a[href]")
            try await page.wait(forPage: "")
        }
    }
}
