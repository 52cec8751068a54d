import SitegenKit
import TestSupport
import Testing

extension InBrowser {
    /// Links from the time before a page or a section was renamed.
    @Suite struct PermalinkTests {
        private static let site = Task {
            let text = (1...60).map { "Paragraph \($0).\n\n" }.joined()
            return try await BuiltSite(
                Snapshot(texts: [
                    "content/site.yaml": "title: Site\ndescription: A site.\nurl: https://site.example/\n",
                    "content/index.md": "---\ntitle: Home\ndescription: The way in.\n---\n[Page](new.md)\n",
                    "content/new.md": """
                    ---
                    title: New
                    aliases: [/old/]
                    anchors: {before: now, asked-before: asked-now}
                    ---
                    \(text)
                    ## Now

                    \(text)
                    ## FAQ

                    ### Asked now?

                    \(text)
                    """,
                ]))
        }

        /// Where the heading stands in the window, once the page stands still.
        private func expectAtTop(_ heading: String, _ page: Page) async throws {
            try await page.wait(
                for: "the heading at the top",
                until: """
                    (gap => gap >= 0 && gap < 40)(document.getElementById('\(heading)').getBoundingClientRect().top
                        - Math.max(0, document.querySelector('.sg-top').getBoundingClientRect().bottom))
                    """)
        }

        @Test(arguments: [true, false]) func anOldFragmentLeadsToItsHeading(runsScripts: Bool) async throws {
            let reader = Reader(wantsLessMotion: true, runsScripts: runsScripts)
            let page = try await Page.open("new/#before", of: Self.site.value, reader)
            try await expectAtTop("now", page)
            try await page.open("faq/#asked-before")
            try await expectAtTop("asked-now", page)
            // What only a link knows of is neither seen nor heard.
            #expect(
                try await page.evaluate("document.getElementById('asked-before').getBoundingClientRect().width") == 0)
        }

        @Test func anOldURLTakesTheFragmentAlong() async throws {
            let page = try await Page.open(of: Self.site.value, Reader(wantsLessMotion: true))
            try await page.run("location.href = 'old/#before'")
            try await page.wait(forPage: "new/#before")
            try await expectAtTop("now", page)
        }

        @Test func theNameOfAHeadingIsItsTextAlone() async throws {
            let page = try await Page.open("new/", of: Self.site.value)
            #expect(try await page.accessible("#now").name == "Now")
        }
    }
}
