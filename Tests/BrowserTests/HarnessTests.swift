import Foundation
import TestSupport
import Testing

/// What the other tests rely on: that a page which does wrong is seen to do so, and that nothing hangs or stays behind.
extension InBrowser {
    @Suite struct HarnessTests {
        private static func site(_ html: String, url: String = "https://site.example/") -> BuiltSite {
            BuiltSite(
                url: url,
                files: [
                    "index.html": Array(
                        "<!doctype html><html lang=en><title>T</title>\(html)".utf8),
                    "404.html": Array("<!doctype html><title>Lost</title>".utf8),
                    "other/index.html": Array("<!doctype html><title>Other</title>".utf8),
                    "style.css": Array("p { color: rgb(1, 2, 3) }".utf8),
                    "log.js": Array("console.log('one', 2, [3])".utf8),
                    "throw.js": Array("throw new Error('lost')".utf8),
                ])
        }

        private func problems(_ html: String) async throws -> [String] {
            try await Page.open(of: Self.site(html)).takeProblems()
        }

        @Test func aPageIsServed() async throws {
            let page = try await Page.open(of: Self.site("<link rel=stylesheet href=style.css><p>Text"))
            #expect(try await page.text("p") == "Text")
            #expect(try await page.style("color", of: "p") == "rgb(1, 2, 3)")
            #expect(try await page.evaluate("[1, 'two', null]", as: [JSON].self).count == 3)
            #expect(try await page.attribute("href", of: "p") == nil)
        }

        @Test func anUnknownAddressIsAnsweredByThe404Page() async throws {
            let page = try await Page.open("none/", of: Self.site(""))
            #expect(try await page.text("title") == "Lost")
            let problems = try await page.takeProblems()
            #expect(
                problems == [
                    "network: Failed to load resource: the server responded with a status of 404 (Not Found)"
                        + " (https://site.example/none/)"
                ])
        }

        @Test func aFolderWithoutItsSlashLeadsToTheFolder() async throws {
            let page = try await Page.open("other", of: Self.site(""))
            #expect(page.path == "other/")
        }

        @Test(arguments: [
            ("<script src=log.js></script>", "console.log: one 2"),
            ("<script src=throw.js></script>", "error: Error: lost"),
            ("<script src=https://other.example/x.js></script>", "https://other.example/x.js"),
            ("<script>document.title = 1</script>", "script-src-elem"),
            ("<p style='color: red'>", "style-src-attr"),
            ("<img src=none.png alt=x>", "status of 404"),
        ])
        func whatAPageDoesWrongIsSeen(html: String, problem: String) async throws {
            let problems = try await problems(html)
            #expect(problems.contains { $0.contains(problem) }, "\(problems)")
        }

        @Test func aProblemFailsTheTest() async throws {
            let pages = OpenPages()
            try await OpenPages.$current.withValue(pages) {
                _ = try await Page.open(of: Self.site("<script src=log.js></script>"))
            }
            await withKnownIssue {
                await pages.close()
            } matching: { issue in
                "\(issue)".contains("console.log: one 2")
            }
        }

        @Test func belowASubPathARequestToTheHostsRootIsForeign() async throws {
            let site = Self.site("<link rel=stylesheet href=/style.css>", url: "https://site.example/docs/")
            let page = try await Page.open(of: site)
            #expect(
                try await page.takeProblems().contains(
                    "request to another place: https://site.example/style.css"))
        }

        @Test func aSiteInAFolder() async throws {
            let site = Self.site("<link rel=stylesheet href=style.css><img src=https://other.example/x alt=x><p>Text")
            let page = try await Page.open(in: SiteFolder(site))
            #expect(try await page.style("color", of: "p") == "rgb(1, 2, 3)")
            let problems = try await page.takeProblems()
            #expect(problems.contains("request to another place: https://other.example/x"))
        }

        @Test func aQuestionThatTheNextDocumentCutsOffIsAskedAgain() async throws {
            let page = try await Page.open(of: Self.site(""))
            // Once: to go again while the next document is on its way would begin anew.
            let leaves = "(window.leaving ??= new Promise(() => location.assign('other/')))"
            let failure = await #expect(throws: Page.Failure.self) { try await page.run("await \(leaves)") }
            #expect(failure?.isOfNavigation == true)
            try await page.wait(forPage: "other/")
            try await page.open("")
            try await page.wait(for: "the other page", until: "location.pathname === '/other/' || \(leaves)")
        }

        @Test func withoutScripts() async throws {
            let site = Self.site("<p>before</p><script src=change.js></script><noscript><b>none</b></noscript>")
                .with("change.js", "document.querySelector('p').textContent = 'after'")
            let usual = try await Page.open(of: site)
            #expect(try await usual.text("p") == "after")
            let page = try await Page.open(of: site, Reader(runsScripts: false))
            #expect(try await page.text("p") == "before")
            #expect(try await page.count("noscript b") == 1)
        }

        @Test func aReaderIsAskedFor() async throws {
            let reader = Reader(width: 320, height: 500, scheme: .dark, wantsLessMotion: true, prints: true)
            let page = try await Page.open(of: Self.site(""), reader)
            let size: [Int] = try await page.evaluate("[innerWidth, innerHeight]")
            #expect(size == [320, 500])
            for query in ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "print"] {
                #expect(try await page.evaluate("matchMedia('\(query)').matches"), "\(query)")
            }
        }

        @Test func keysAndClicks() async throws {
            let html = "<input id=a><button id=b>B</button><a href=other/>Other</a><script src=keys.js></script>"
            let script = """
                const keys = []
                document.addEventListener('keydown', event =>
                    keys.push((event.ctrlKey ? 'Control+' : '') + event.key + ':' + event.code))
                document.getElementById('b').addEventListener('click', event => event.target.textContent += '!')
                """
            let page = try await Page.open(of: Self.site(html).with("keys.js", script))
            try await page.press(.tab)
            #expect(try await page.hasFocus("#a"))
            try await page.type("4x/")
            #expect(try await page.evaluate("document.activeElement.value") == "4x/")
            try await page.press(.left, .escape, .character("k").with(.control), .tab, .space)
            let keys: [String] = try await page.evaluate("keys")
            #expect(
                keys == [
                    "Tab:Tab", "4:Digit4", "x:KeyX", "/:Slash", "ArrowLeft:ArrowLeft", "Escape:Escape",
                    "Control+k:KeyK", "Tab:Tab", " :Space",
                ])
            try await page.click("#b")
            #expect(try await page.text("#b") == "B!!")
            #expect(try await page.accessible("#b") == Page.Accessible(role: "button", name: "B!!"))
            try await page.press(.tab, .enter)
            try await page.wait(forPage: "other/")
        }

        @Test func theClipboard() async throws {
            let page = try await Page.open(of: Self.site(""))
            try await page.allowClipboard()
            try await page.run("await navigator.clipboard.writeText('copied')")
            #expect(try await page.clipboard() == "copied")
        }

        @Test func aTestThatWaitsInVainSaysForWhatAndWhatThePageSaid() async throws {
            let brief = Patience(duration: .milliseconds(50))
            let page = try await Page.open(of: Self.site("<script src=log.js></script>"))
            let vain = await #expect(throws: Page.Failure.self) {
                try await page.wait(for: "a change", patience: brief, until: "document.title === 'x'")
            }
            #expect(vain?.description.contains("waited in vain for a change: document.title === 'x'") == true)
            #expect(vain?.description.contains("console.log: one 2") == true)
            let hung = await #expect(throws: Page.Failure.self) {
                try await page.evaluate("new Promise(() => {})", patience: brief, as: Bool.self)
            }
            #expect(hung?.description.contains("evaluating `new Promise(() => {})`") == true)
            #expect(hung?.description.contains("no answer in time") == true)
            let absent = await #expect(throws: Page.Failure.self) { try await page.click("#none") }
            #expect(absent?.description.contains("there is no #none") == true)
            _ = try await page.takeProblems()
        }

        @Test func aClosedBrowserLeavesNothingBehind() async throws {
            let browser = try await Chromium.launch()
            await browser.close()
            #expect(kill(browser.process, 0) == -1 && errno == ESRCH)
            #expect(!FileManager.default.fileExists(atPath: browser.folder.path))
            let ended = await #expect(throws: DevTools.Failure.self) {
                try await browser.devTools.send("Browser.getVersion", as: DevTools.Done.self)
            }
            #expect(ended?.description == "Browser.getVersion: the browser has ended")
        }

        @Test func aBrowserThatDiesSaysWhy() async throws {
            let broken = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)")
            try Data("#!/bin/sh\necho no display >&2\nexit 1\n".utf8).write(to: broken)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: broken.path)
            defer { try? FileManager.default.removeItem(at: broken) }
            let failure = await #expect(throws: DevTools.Failure.self) { try await Chromium.launch(broken) }
            #expect(
                failure?.description
                    == "the browser does not start: Browser.getVersion: the browser has ended\nno display\n")
        }

        @Test func withoutABrowserTheMessageSaysWhatToInstall() throws {
            let missing = #expect(throws: Chromium.Missing.self) {
                try Chromium.find(path: "/none", applications: ["/none"])
            }
            #expect(missing?.description.contains("sh Tests/install-chromium.sh") == true)
        }
    }
}

extension BuiltSite {
    /// The same site with one more file.
    fileprivate func with(_ path: String, _ text: String) -> BuiltSite {
        BuiltSite(url: url, files: files.merging([path: Array(text.utf8)]) { $1 })
    }
}
