import TestSupport
import Testing

extension InBrowser {
    /// Pages fit the screen, the paper and what the reader has asked for.
    @Suite struct LayoutTests {
        /// Text that is wider than the screen and does not lie in a box that scrolls.
        private static let wide = """
            [...document.querySelectorAll('body *')].filter(element => {
                const box = element.getBoundingClientRect()
                if (box.width === 0 || box.right <= innerWidth + 1 && box.left >= -1) return false
                if (!element.checkVisibility({visibilityProperty: true})) return false
                for (let around = element.parentElement; around; around = around.parentElement) {
                    if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(around).overflowX)) return false
                }
                return !element.matches('.sg-skip, .sg-unseen, .sg-unseen *')
            }).map(element => element.outerHTML.slice(0, 120))
            """

        @Test(arguments: PageKind.allCases) func nothingIsWiderThanTheScreen(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship())
            for width in [320, 768, 1024, 1280] {
                try await Reader(width: width).apply(to: page)
                try await expectFit(page, width)
            }
            try await Reader(width: 640).apply(to: page)
            try await page.run("document.documentElement.style.fontSize = '200%'")
            try await expectFit(page, 640)
        }

        private func expectFit(_ page: Page, _ width: Int) async throws {
            let scrolled: Int = try await page.evaluate("document.documentElement.scrollWidth")
            #expect(scrolled == width)
            let wide: [String] = try await page.evaluate(Self.wide)
            #expect(wide == [], "at \(width)")
        }

        @Test(arguments: PageKind.allCases) func onPaperThereIsTheTextAndNoNavigation(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship())
            for scheme in [Reader.Scheme.light, .dark] {
                try await Reader(scheme: scheme, prints: true).apply(to: page)
                #expect(try await page.visibleCount("nav, .sg-skip, button, input, select, summary") == 0)
                #expect(try await page.visibleCount("h1") == 1)
                #expect(try await page.visibleCount("main p, main li, main tr") > 3)
                let colours = try await (page.style("background-color", of: "body"), page.style("color", of: "body"))
                #expect(colours == ("rgb(255, 255, 255)", "rgb(0, 0, 0)"))
            }
        }

        @Test func onPaperALinkSaysWhereItLeads() async throws {
            let page = try await Page.open(.article, of: Repository.flagship(), Reader(prints: true))
            let link = "document.querySelector('.sg-text a[href^=http]')"
            let shown: String = try await page.evaluate("getComputedStyle(\(link), '::after').content")
            let address: String = try await page.evaluate("\(link).getAttribute('href')")
            #expect(shown.contains(address))
        }

        @Test func whoWantsLessMotionHasNone() async throws {
            let page = try await Page.open(.article, of: Repository.flagship())
            #expect(try await page.style("scroll-behavior", of: "html") == "smooth")
            try await Reader(wantsLessMotion: true).apply(to: page)
            #expect(try await page.style("scroll-behavior", of: "html") == "auto")
        }
    }
}
