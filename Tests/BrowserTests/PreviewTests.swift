import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// `sitegen serve` in a browser: what a writer sees who saves a file.
    @Suite struct PreviewTests {
        private final class Project: Sendable {
            let folder: URL
            let preview: RunningPreview

            init(_ files: [String: String] = [:]) throws {
                folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-preview-\(UUID().uuidString)")
                let start = [
                    "content/site.yaml": "title: Example\ndescription: A site.\n",
                    "content/index.md": "---\ntitle: Home\n---\nHome.\n",
                    "content/long.md": Self.long("Before."), "content/other.md": "---\ntitle: Other\n---\nOther.\n",
                ]
                for (path, text) in start.merging(files, uniquingKeysWith: { $1 }) {
                    try Self.write(text, to: folder.appending(path: path))
                }
                preview = try RunningPreview(in: folder)
                try #require(OpenPages.current).keep(self)
            }

            deinit { try? FileManager.default.removeItem(at: folder) }

            static func long(_ text: String) -> String {
                "---\ntitle: Long\n---\n\(text)\n\n" + String(repeating: "A paragraph.\n\n", count: 300) + "The end.\n"
            }

            private static func write(_ text: String, to file: URL) throws {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file, options: .atomic)
            }

            func write(_ path: String, _ text: String) throws { try Self.write(text, to: folder.appending(path: path)) }

            func open(_ path: String) async throws -> Page {
                let page = try await Page.open(path, at: preview.address)
                try await page.run("window.mark = 'not loaded again'")
                return page
            }
        }

        private static let dialog = "document.querySelector('#sitegen-findings')?.shadowRoot.querySelector('dialog')"

        @Test func aSavedPageComesByItselfAndKeepsItsPlace() async throws {
            let project = try Project()
            let page = try await project.open("long/")
            try await page.run("scrollTo({top: 2000, behavior: 'instant'})")
            try project.write("content/long.md", Project.long("After."))
            try await page.wait(
                for: "the new text", until: "document.body?.textContent.includes('After.') === true && !window.mark")
            try await page.wait(for: "the old place", until: "scrollY === 2000")
        }

        @Test func aPageThatStaysTheSameIsNotLoadedAgain() async throws {
            let project = try Project()
            let page = try await project.open("other/")
            let edited = try await project.open("long/")
            try project.write("content/long.md", Project.long("After."))
            try await edited.wait(for: "the new text", until: "document.body?.textContent.includes('After.') === true")
            #expect(try await page.evaluate("window.mark") == "not loaded again")
        }

        @Test func aStyleOfTheThemeIsPutInThePlaceOfTheOldOne() async throws {
            let project = try Project(["templates/assets/style.css": "body { color: rgb(1, 2, 3) }"])
            let page = try await project.open("long/")
            try await page.run("scrollTo({top: 2000, behavior: 'instant'})")
            #expect(try await page.style("color", of: "body") == "rgb(1, 2, 3)")
            for color in ["rgb(4, 5, 6)", "rgb(7, 8, 9)"] {
                try project.write("templates/assets/style.css", "body { color: \(color) }")
                try await page.wait(
                    for: "the new color",
                    until: "document.body !== null && getComputedStyle(document.body).color === '\(color)'")
                #expect(try await page.evaluate("window.mark") == "not loaded again")
                #expect(try await page.evaluate("scrollY") == 2000)
            }
            try await page.wait(
                for: "one style", until: "document.querySelectorAll('link[rel=stylesheet]').length === 1")
        }

        @Test func aStyleOfTheContentToo() async throws {
            let project = try Project([
                "content/other.md": "---\ntitle: Other\nstyles: [look.css]\n---\nOther.\n",
                "content/look.css": "h1 { color: rgb(1, 2, 3) }",
            ])
            let page = try await project.open("other/")
            #expect(try await page.style("color", of: "h1") == "rgb(1, 2, 3)")
            try project.write("content/look.css", "h1 { color: rgb(4, 5, 6) }")
            try await page.wait(
                for: "the new color", until: "getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'")
            #expect(try await page.evaluate("window.mark") == "not loaded again")
        }

        @Test func errorsStandAboveTheLastGoodPageUntilTheyAreMended() async throws {
            let project = try Project()
            let page = try await project.open("long/")
            try project.write("content/other.md", "---\ntitle: Other\n---\nSee [x](none.md) <b>&.\n")
            try await page.wait(for: "the findings", until: "\(Self.dialog)?.open === true")
            #expect(try await page.evaluate("\(Self.dialog).querySelector('h1').textContent") == "1 error")
            #expect(
                try await page.evaluate("\(Self.dialog).querySelector('pre').textContent")
                    == """
                    error[SG050]: There is no file content/none.md
                     --> content/other.md:4:9
                      |
                    4 | See [x](none.md) <b>&.
                      |         ^^^^^^^
                    """)
            // Text is text; the dialog has a name, takes the focus, and stands apart from the page.
            #expect(try await page.evaluate("\(Self.dialog).querySelector('b') === null"))
            #expect(try await page.evaluate("\(Self.dialog).getAttribute('aria-labelledby') === 'title'"))
            #expect(try await page.evaluate("\(Self.dialog).matches(':modal')"))
            #expect(try await page.evaluate("document.activeElement.id") == "sitegen-findings")
            #expect(try await page.evaluate("document.body.textContent.includes('Before.')"))
            #expect(try await page.evaluate("getComputedStyle(\(Self.dialog)).backgroundColor !== 'rgba(0, 0, 0, 0)'"))
            #expect(try await page.evaluate("window.mark") == "not loaded again")
            try project.write("content/other.md", "---\ntitle: Other\n---\nMended.\n")
            try await page.wait(for: "no findings", until: "!document.querySelector('#sitegen-findings')")
            #expect(try await page.evaluate("window.mark") == "not loaded again")
        }

        @Test func theFindingsCanBeClosed() async throws {
            let project = try Project()
            let page = try await project.open("long/")
            try project.write("content/other.md", "no front matter")
            try await page.wait(for: "the findings", until: "\(Self.dialog)?.open === true")
            try await page.press(.escape)
            try await page.wait(for: "the page", until: "\(Self.dialog).open === false")
            try project.write("content/other.md", "still none")
            try await page.wait(for: "the findings", until: "\(Self.dialog)?.open === true")
            try await page.run("\(Self.dialog).querySelector('button').click()")
            try await page.wait(for: "the page", until: "\(Self.dialog).open === false")
        }

        @Test func aSiteThatWasNeverGoodComesWhenItIsMended() async throws {
            let project = try Project(["content/other.md": "no front matter"])
            let page = try await Page.open("", at: project.preview.address)
            try await page.wait(for: "the findings", until: "\(Self.dialog)?.open === true")
            // The browser says that the page came with status 503.
            let problems = try await page.takeProblems()
            #expect(problems.count == 1)
            #expect(problems.first?.contains("503") == true)
            try project.write("content/other.md", "---\ntitle: Other\n---\nOther.\n")
            try await page.wait(for: "the site", until: "document.body?.textContent.includes('Home.') === true")
            #expect(project.preview.isRunning)
        }

        @Test func aPageWithAPolicyOfItsOwnIsLoadedAgainToo() async throws {
            let project = try Project([
                "templates/article.mustache": """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>{{title}}</title>
                <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
                <link rel="icon" href="data:,"></head><body>{{{body}}}</body></html>
                """
            ])
            let page = try await project.open("other/")
            try project.write("content/other.md", "---\ntitle: Other\n---\nAfter.\n")
            try await page.wait(for: "the new text", until: "document.body?.textContent.includes('After.') === true")
            try project.write("content/other.md", "none")
            try await page.wait(for: "the findings", until: "\(Self.dialog)?.open === true")
            #expect(try await page.evaluate("getComputedStyle(\(Self.dialog)).borderTopWidth") == "2px")
            // The page's icon is all that the policy refuses.
            _ = try await page.takeProblems { $0.contains("img-src") || $0.contains("data:") }
        }
    }
}
