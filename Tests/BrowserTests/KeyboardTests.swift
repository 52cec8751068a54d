import TestSupport
import Testing

extension InBrowser {
    /// Every page can be used without a mouse.
    @Suite struct KeyboardTests {
        private struct Stop: Decodable {
            /// The place of the element among all of the page.
            let index: Int
            let html: String
            let hasOutline: Bool
            let isInView: Bool
            /// What lies over the middle of the element, such as a header that stays in view.
            let cover: String?
        }

        private static let stop = """
            (() => {
                const element = document.activeElement
                if (!element || element === document.body) return null
                const style = getComputedStyle(element), box = element.getBoundingClientRect()
                const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2
                // A link may go over two lines, or begin with a part that is empty.
                const part = [...element.getClientRects()].find(part => part.width > 1) ?? box
                const hit = document.elementFromPoint(
                    middle(part.left, part.right, innerWidth), middle(part.top, part.bottom, innerHeight))
                return {
                    index: [...document.querySelectorAll('*')].indexOf(element), html: element.outerHTML.slice(0, 120),
                    hasOutline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                        && box.width > 1 && box.height > 1,
                    cover: hit && !element.contains(hit) ? hit.outerHTML.slice(0, 120) : null,
                }
            })()
            """

        /// The places of what a mouse could use.
        private static let usable = """
            [...document.querySelectorAll('*')].flatMap((element, index) =>
                element.matches('a[href], button, input, select, textarea, summary') && !element.disabled
                && element.tabIndex >= 0 && element.getClientRects().length > 0
                && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) ? [index] : [])
            """

        @Test(arguments: PageKind.allCases)
        func theTabKeyReachesEverythingAndShowsWhere(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship(), Reader(wantsLessMotion: true))
            try await tabThrough(page)
        }

        @Test(arguments: [PageKind.article, .catalogue, .entry])
        func onANarrowScreenToo(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship(), Reader(width: 320, wantsLessMotion: true))
            try await tabThrough(page)
        }

        private func tabThrough(_ page: Page) async throws {
            var missing = Set(try await page.evaluate(Self.usable, as: [Int].self))
            #expect(missing.count > 1)
            var seen: Set<Int> = []
            while true {
                try await page.press(.tab)
                guard let stop = try await page.evaluate(Self.stop, as: Stop?.self), seen.insert(stop.index).inserted
                else { break }
                missing.remove(stop.index)
                #expect(stop.hasOutline, "nothing shows the focus on \(stop.html)")
                #expect(stop.isInView, "the focus is out of sight on \(stop.html)")
                #expect(stop.cover == nil, "the focus is covered on \(stop.html)")
            }
            for index in missing {
                let html: String = try await page.evaluate("document.querySelectorAll('*')[\(index)].outerHTML")
                Issue.record("the Tab key does not reach \(html.prefix(200))")
            }
        }

        @Test(arguments: PageKind.allCases) func theFirstStopSkipsTheNavigation(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship(), Reader(wantsLessMotion: true))
            #expect(
                try await page.evaluate("document.querySelector('.sg-skip').getBoundingClientRect().bottom < 0"),
                "the link is out of sight until it has the focus")
            try await page.press(.tab)
            #expect(try await page.hasFocus(".sg-skip"))
            try await page.press(.enter)
            #expect(try await page.hasFocus("main"))
            try await page.press(.tab)
            #expect(try await page.hasFocus("main *"))
        }

        @Test func theMenuOpensAndCloses() async throws {
            let page = try await Page.open(.entry, of: Repository.flagship(), Reader(width: 320))
            while try await !page.hasFocus(".sg-menu > summary") { try await page.press(.tab) }
            try await page.press(.enter)
            #expect(try await page.visibleCount(".sg-menu a") > 0)
            try await page.press(.tab)
            #expect(try await page.hasFocus(".sg-menu a"))
            try await page.press(Key.tab.with(.shift), .space)
            #expect(try await page.visibleCount(".sg-menu a") == 0)
        }

        @Test func aTableThatScrollsIsReachedAndScrolls() async throws {
            let page = try await Page.open(.catalogue, of: Repository.flagship(), Reader(width: 320))
            #expect(try await page.accessible(".sg-scroll").role == "region")
            try await page.run("document.querySelector('.sg-scroll').focus()")
            try await page.press(.right)
            try await page.wait(
                for: "the table to scroll", until: "document.querySelector('.sg-scroll').scrollLeft > 0")
        }
    }
}
