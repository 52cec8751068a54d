import SitegenKit
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

        /// `Recommended` is what many a linter says of a rule, and wider than most labels.
        @Test(arguments: [320, 768, 1024, 1280]) func noLabelOfAFactIsBroken(_ width: Int) async throws {
            let page = try await Page.open("c/1/", of: Self.rules(), Reader(width: width))
            let broken: [String] = try await page.evaluate(
                """
                [...document.querySelectorAll('.sg-facts dt')]
                    .filter(label => label.getClientRects().length && label.textContent.trim().split(' ').length === 1)
                    .filter(label => label.offsetHeight > 1.5 * parseFloat(getComputedStyle(label).lineHeight))
                    .map(label => label.textContent)
                """)
            #expect(broken == [], "at \(width)")
            // The values of the box stand in one column, whatever their labels are.
            guard width == 1280 else { return }
            let starts: Int = try await page.evaluate(
                "new Set([...document.querySelectorAll('.sg-facts dd')].map(value => value.offsetLeft)).size")
            #expect(starts == 1)
        }

        @Test(arguments: [320, 1280]) func aLongLabelLeavesRoomForValues(_ width: Int) async throws {
            let label = "Geschwindigkeitsbegrenzung"
            let page = try await Page.open("c/1/", of: Self.rules(label: label), Reader(width: width))
            let narrowest: Int = try await page.evaluate(
                "Math.min(...[...document.querySelectorAll('.sg-facts dd')].map(value => value.clientWidth))")
            #expect(narrowest >= 75)
        }

        private static func rules(label: String = "Fixable") async throws -> BuiltSite {
            let catalogue =
                "title: C\nfields:\n  fixable: {type: bool, label: \(label)}\n  recommended: {type: bool}\n"
            let rule = "---\nname: A\nfixable: true\nrecommended: false\n---\n## A\n\nText.\n"
            return try await BuiltSite(
                Snapshot(texts: [
                    "content/site.yaml": "title: Site\ndescription: A site.\nurl: https://site.example/\n",
                    "content/index.md": "---\ntitle: Home\n---\nText.\n",
                    "content/c/catalogue.yaml": catalogue, "content/c/1.md": rule,
                ]))
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
