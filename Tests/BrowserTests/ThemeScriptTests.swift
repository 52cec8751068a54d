import Foundation
import SitegenKit
import TestSupport
import Testing

extension InBrowser {
    /// What the theme's script adds to pages that are whole without it.
    @Suite struct ThemeScriptTests {}
}

// MARK: The choice of light or dark

extension InBrowser.ThemeScriptTests {
    /// The state of the choice: what the page has, and what the button says of it.
    private func theme(_ page: Page) async throws -> (attribute: String?, name: String) {
        (try await page.attribute("data-theme", of: "html"), try await page.accessible("#sg-theme").name.lowercased())
    }

    @Test func theButtonGoesRoundTheThemes() async throws {
        let page = try await Page.open(of: Repository.flagship())
        #expect(try await page.visibleCount("header #sg-theme") == 1)
        #expect(try await page.accessible("#sg-theme").role == "button")
        for expected in [nil, "light", "dark", nil] {
            let (attribute, name) = try await theme(page)
            #expect(attribute == expected)
            #expect(name.contains(expected ?? "auto"), "\(name)")
            try await page.click("#sg-theme")
        }
    }

    @Test func theChoiceHoldsOnOtherPagesAndAgainstTheSystem() async throws {
        let page = try await Page.open(of: Repository.flagship())
        let light = try await page.style("background-color", of: "body")
        try await Reader(scheme: .dark).apply(to: page)
        let dark = try await page.style("background-color", of: "body")
        #expect(light != dark)

        try await page.run("document.getElementById('sg-theme').focus()")
        try await page.press(.enter)
        #expect(try await page.evaluate("localStorage.getItem('sg-theme')") == "light")
        #expect(try await page.style("background-color", of: "body") == light)
        try await page.open("guide/caching/")
        #expect(try await theme(page).attribute == "light")
        #expect(try await page.style("background-color", of: "body") == light)

        try await Reader(scheme: .light).apply(to: page)
        try await page.click("#sg-theme")
        #expect(try await page.evaluate("localStorage.getItem('sg-theme')") == "dark")
        try await page.open("http/404/")
        #expect(try await page.style("background-color", of: "body") == dark)

        try await page.click("#sg-theme")
        try await page.reload()
        #expect(try await theme(page).attribute == nil)
        #expect(try await page.style("background-color", of: "body") == light)
    }

    /// Set before the body is there, the theme never changes before the reader's eyes.
    @Test func theChoiceIsThereBeforeTheBody() async throws {
        let page = try await Page.open(of: Repository.flagship())
        try await page.run("localStorage.setItem('sg-theme', 'dark')")
        try await page.beforeEachDocument(
            """
            new MutationObserver((_, observer) => {
                if (!document.body) return
                window.themeAtBody = document.documentElement.dataset.theme
                observer.disconnect()
            }).observe(document, {childList: true, subtree: true})
            """)
        try await page.reload()
        #expect(try await page.evaluate("window.themeAtBody") == "dark")
        #expect(
            try await page.evaluate(
                """
                (script => script !== null && !script.defer && !script.async && script.type !== 'module')(
                    document.querySelector('head script[src*="assets/theme"]'))
                """))
    }

    @Test func aStoredWordThatIsNoThemeIsNone() async throws {
        let page = try await Page.open(of: Repository.flagship())
        try await page.run("localStorage.setItem('sg-theme', '\\\" onload=x')")
        try await page.reload()
        #expect(try await theme(page).attribute == nil)
    }

    @Test func withoutScriptNothingIsOfferedThatNeedsOne() async throws {
        for path in ["", "http/", "http/404/"] {
            let page = try await Page.open(path, of: Repository.flagship(), Reader(runsScripts: false))
            #expect(try await page.visibleCount("button, input, select, .sg-filter") == 0, "/\(path)")
        }
    }
}

// MARK: Samples of code

extension InBrowser.ThemeScriptTests {
    /// Two groups of tabs, of which the second has one more, and samples with what HTML would swallow.
    private static let samples = Task {
        let fence = "```"
        let text = """
            ---
            title: Samples
            description: Code in tabs and alone.
            ---
            \(fence)text
            a < b && c > "d"

            \ttab  two spaces
            \(fence)

            \(fence)sh tab="curl"
            curl one
            \(fence)

            \(fence)python tab="Python"
            python(one)
            \(fence)

            ## Between

            \(fence)sh tab="curl"
            curl two
            \(fence)

            \(fence)go tab="Go"
            go two
            \(fence)

            \(fence)python tab="Python"
            python(two)
            \(fence)

            """
        return try await BuiltSite(
            Snapshot(texts: [
                "content/site.yaml": "title: Site\ndescription: A site.\nurl: https://site.example/\n",
                "content/index.md": "---\ntitle: Home\ndescription: The way in.\n---\n[Samples](samples.md)\n",
                "content/samples.md": text,
            ]))
    }

    private func openSamples() async throws -> Page {
        let page = try await Page.open("samples/", of: Self.samples.value)
        try await page.allowClipboard()
        return page
    }

    @Test func eachSampleHasAButtonThatCopiesIt() async throws {
        let page = try await openSamples()
        #expect(try await page.count(".sg-sample") == 6)
        #expect(try await page.count(".sg-sample:has(button.sg-copy)") == 6)
        #expect(try await page.count("button.sg-copy") == 6)
        #expect(try await page.accessible("button.sg-copy").name.lowercased().contains("copy"))
        #expect(try await page.text("#sg-live") == "")

        try await page.click(".sg-sample button.sg-copy")
        try await page.wait(for: "the words", until: "document.getElementById('sg-live').textContent === 'Copied'")
        #expect(try await page.clipboard().withoutLastLineEnd == "a < b && c > \"d\"\n\n\ttab  two spaces")

        try await page.run("document.querySelector('.sg-tabs .sg-copy').focus()")
        try await page.press(.enter)
        try await page.wait(
            for: "the other sample",
            until: "(async () => (await navigator.clipboard.readText()).trim() === 'curl one')()")
    }

    @Test func theWordsAreSaidByALiveRegion() async throws {
        let page = try await openSamples()
        let isLive: Bool = try await page.evaluate(
            """
            (region => region.getAttribute('role') === 'status' || region.getAttribute('aria-live') === 'polite')(
                document.getElementById('sg-live'))
            """)
        #expect(isLive)
    }

    // MARK: Tabs

    /// For each group: its tabs, the chosen one, the one that the Tab key reaches, and the text of what is shown.
    private struct Tabs: Decodable, Equatable {
        var tabs: [String]
        var chosen: [String]
        var reached: [String]
        var shown: [String]
    }

    private func tabs(_ page: Page) async throws -> [Tabs] {
        try await page.evaluate(
            """
            [...document.querySelectorAll('.sg-tabs')].map(group => {
                const list = group.matches('[role=tablist]') ? group : group.querySelector('[role=tablist]')
                const tabs = list ? [...list.querySelectorAll('button[role=tab]')] : []
                const names = some => some.map(tab => tab.textContent.trim())
                const panels = tabs.map(tab => document.getElementById(tab.getAttribute('aria-controls')))
                return {
                    tabs: names(tabs),
                    chosen: names(tabs.filter(tab => tab.getAttribute('aria-selected') === 'true')),
                    reached: names(tabs.filter(tab => tab.tabIndex === 0)),
                    shown: panels.filter(panel => panel.matches('[role=tabpanel]') && panel.checkVisibility())
                        .map(panel => panel.querySelector('code').textContent.trim()),
                }
            })
            """)
    }

    private func tabs(_ first: String, _ firstText: String, _ second: String, _ secondText: String) -> [Tabs] {
        [
            Tabs(tabs: ["curl", "Python"], chosen: [first], reached: [first], shown: [firstText]),
            Tabs(tabs: ["curl", "Go", "Python"], chosen: [second], reached: [second], shown: [secondText]),
        ]
    }

    private func expect(
        _ page: Page, _ expected: [Tabs], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await tabs(page)
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    @Test func withoutScriptAllTabsAreThereWithTheirTitles() async throws {
        let page = try await Page.open("samples/", of: Self.samples.value, Reader(runsScripts: false))
        #expect(try await page.visibleCount(".sg-tabs pre") == 5)
        for title in ["curl", "Go", "Python"] { #expect(try await page.text(".sg-text").contains(title)) }
        #expect(try await page.count("[role=tab], button.sg-copy") == 0)
    }

    @Test func aClickChoosesInEveryGroupThatHasTheTab() async throws {
        let page = try await openSamples()
        try await expect(page, tabs("curl", "curl one", "curl", "curl two"))
        try await page.click(".sg-tabs [role=tab]:not([aria-selected=true])")
        try await expect(page, tabs("Python", "python(one)", "Python", "python(two)"))
        // The first group has no Go and stays as it is.
        try await page.run(
            "[...document.querySelectorAll('[role=tab]')].find(tab => tab.textContent.trim() === 'Go').click()")
        try await expect(page, tabs("Python", "python(one)", "Go", "go two"))
    }

    @Test func keysMoveAndChoose() async throws {
        let page = try await openSamples()
        try await page.run("document.querySelectorAll('.sg-tabs')[1].querySelector('[role=tab]').focus()")
        let steps: [(Key, String)] = [
            (.right, "Go"), (.right, "Python"), (.right, "curl"), (.left, "Python"), (.home, "curl"), (.end, "Python"),
        ]
        for (key, name) in steps {
            try await page.press(key)
            #expect(try await page.evaluate("document.activeElement.textContent.trim()") == name, "\(key.key)")
            let chosen = try await tabs(page)[1].chosen
            #expect(chosen == [name], "\(key.key)")
        }
        // The next stop lies behind the tabs, not among them.
        try await page.press(.tab)
        #expect(try await !page.hasFocus("[role=tab]"))
    }
}

// MARK: Links and contents

extension InBrowser.ThemeScriptTests {
    @Test func aHeadingsLinkIsCopied() async throws {
        let page = try await Page.open("http/404/", of: Repository.flagship(), Reader(wantsLessMotion: true))
        try await page.allowClipboard()
        #expect(try await page.count("h2#caching a.sg-anchor") == 1)
        try await page.click("h2#caching a.sg-anchor")
        try await page.wait(for: "the words", until: "document.getElementById('sg-live').textContent.includes('opied')")
        #expect(try await page.clipboard() == "https://status-codes.example/http/404/#caching")
    }

    @Test func theContentsShowTheSectionInView() async throws {
        let page = try await Page.open("http/404/", of: Repository.flagship(), Reader(wantsLessMotion: true))
        for id in ["caching", "meaning", "mistakes"] {
            try await page.run("document.getElementById('\(id)').scrollIntoView()")
            try await page.wait(
                for: "the link to \(id)",
                until: """
                    (links => links.length === 1 && links[0].getAttribute('href') === '#\(id)')(
                        document.querySelectorAll('.sg-contents a[aria-current="true"]'))
                    """)
        }
    }

    @Test func inAFolderALinkToAFolderOpensItsPage() async throws {
        let page = try await Page.open(in: SiteFolder(Repository.flagship()))
        try await page.click(".sg-menu a[href*='/http/']")
        try await page.wait(forPage: "http/index.html")
        try await page.click(".sg-table a[href*='/404/']")
        try await page.wait(forPage: "http/404/index.html")
        try await page.click(".sg-contents a[href='#caching']")
        try await page.wait(forPage: "http/404/index.html#caching")
        try await page.press(.home)
        try await page.click("a.sg-site")
        try await page.wait(forPage: "index.html")
    }
}

extension String {
    /// A sample ends with a line end; whether that is copied too makes no difference to anyone.
    fileprivate var withoutLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
