import TestSupport
import Testing

extension InBrowser {
    /// Every page reads well, and leads on, where no script runs.
    @Suite struct WithoutScriptTests {
        private func open(_ path: String, width: Int = 1280) async throws -> Page {
            try await Page.open(
                path, of: Repository.flagship(), Reader(width: width, wantsLessMotion: true, runsScripts: false))
        }

        @Test(arguments: PageKind.allCases) func thePageIsThere(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship(), Reader(runsScripts: false))
            #expect(try await page.visibleCount("h1") == 1)
            #expect(try await page.visibleCount("main p, main li, main tr") > 3)
            // Nothing in the page waits for a script.
            #expect(try await page.visibleCount("main section") == page.count("main section"))
            #expect(try await page.visibleCount("main button, main input, main select") == 0)
        }

        @Test func onAWideScreenTheNavigationIsOpen() async throws {
            let page = try await open("http/404/")
            #expect(try await page.visibleCount(".sg-menu summary") == 0)
            try await page.click(".sg-menu a[href$='guide/']")
            try await page.wait(forPage: "guide/")
        }

        @Test func onANarrowScreenTheMenuOpens() async throws {
            let page = try await open("http/404/", width: 320)
            #expect(try await page.visibleCount(".sg-menu a") == 0)
            try await page.click(".sg-menu > summary")
            #expect(try await page.visibleCount(".sg-menu a") == page.count(".sg-menu a"))
            try await page.click(".sg-menu a[href$='guide/']")
            try await page.wait(forPage: "guide/")
        }

        @Test func onANarrowScreenTheContentsOpen() async throws {
            let page = try await open("http/404/", width: 320)
            #expect(try await page.visibleCount(".sg-contents a") == 0)
            try await page.click(".sg-contents summary")
            try await page.click(".sg-contents a[href='#caching']")
            try await page.wait(forPage: "http/404/#caching")
            // The heading comes to stand at the top, and below the header where that stays in view.
            try await page.wait(
                for: "the heading at the top",
                until: """
                    (gap => gap >= 0 && gap < 40)(document.getElementById('caching').getBoundingClientRect().top
                        - Math.max(0, document.querySelector('.sg-top').getBoundingClientRect().bottom))
                    """)
        }

        @Test func anOldAddressLeadsOn() async throws {
            let page = try await open("http/moved-temporarily/")
            try await page.wait(forPage: "http/302/")
        }

        @Test func fromCodeToCode() async throws {
            let page = try await open("http/404/")
            try await page.click(".sg-next")
            try await page.wait(forPage: "http/405/")
            try await page.click(".sg-crumbs li:nth-child(2) a")
            try await page.wait(forPage: "http/")
            try await page.click(".sg-jump a[href='#5xx']")
            try await page.wait(forPage: "http/#5xx")
            try await page.click(".sg-table a[href='503/']")
            try await page.wait(forPage: "http/503/")
        }
    }
}
