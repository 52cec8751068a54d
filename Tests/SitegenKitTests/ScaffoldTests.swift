import SitegenKit
import TestSupport
import Testing

@Suite struct ScaffoldTests {
    private func site(_ files: [Scaffold]) -> TestSite {
        TestSite(
            Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }),
            without: ["content/index.md"])
    }

    @Test func aNewSiteBuildsWithoutAFinding() async {
        await site(Scaffold.site(title: "Codes: \"all\"")).expect("")
    }

    @Test func aNewArticleBuildsWithoutAFinding() async {
        let files = Scaffold.site(title: "Codes") + [Scaffold.article(path: "guide/how-to-log.md", title: nil)]
        var site = site(files)
        site.options.drafts = true
        await site.expect("")
        #expect(await site.output("guide/how-to-log/index.html")?.contains("How to log") == true)
    }

    /// Every registered status code that the flagship lacks can be started, and then builds without a finding.
    @Test func aNewEntryIsFilledInFromTheRegistry() async throws {
        let (loaded, _) = await Content.load(Repository.snapshot, BuildOptions(drafts: true))
        let content = try #require(loaded)
        let catalogue = try #require(content.catalogues.first { $0.id == "http" })
        let registry = try #require(catalogue.registry)
        let written = Set(content.pages.compactMap { $0.entry?.code.value })
        for code in registry.codes.map(\.value) where !written.contains(code) {
            let file = try Scaffold.entry(
                code, authority: nil, in: catalogue, content: content, today: try #require(Day("2026-11-24")))
            let bytes = Array(file.text.utf8)
            let snapshot = Snapshot(
                files: Repository.snapshot.files + [Snapshot.File(file.path, .text(bytes))], today: Day("2026-01-01"))
            let findings = await Build.make(snapshot, BuildOptions(drafts: true)).diagnostics
            #expect(findings.filter { $0.rule != .notDocumented }.map(\.message) == [], "\(file.text)")
        }
        let teapot = try Scaffold.entry(
            "418", authority: nil, in: catalogue, content: content, today: try #require(Day("2026-11-24")))
        #expect(teapot.text.contains("name: (Unused)"))
        #expect(teapot.text.contains("status: reserved"))
        #expect(teapot.text.contains("HTTP/1.1 418 (Unused)"))
    }

    @Test func whatCannotBeStartedIsRefused() async throws {
        let (loaded, _) = await Content.load(Repository.snapshot, BuildOptions(drafts: true))
        let content = try #require(loaded)
        let catalogue = try #require(content.catalogues.first { $0.id == "http" })
        func refusal(_ code: String, authority: String? = nil) -> String? {
            do throws(Scaffold.Refusal) {
                _ = try Scaffold.entry(
                    code, authority: authority, in: catalogue, content: content, today: Day("2026-11-24")!)
                return nil
            } catch { return error.message }
        }
        #expect(refusal("404") == "404 has an entry already: content/http/404.md")
        #expect(refusal("299") == "299 is not in the registry content/http/registry.csv")
        #expect(
            refusal("4044")
                == "the code `4044` does not match the pattern `^[1-9][0-9]{2}$` of content/http/catalogue.yaml")
        #expect(refusal("418", authority: "ngnix") == "`ngnix` is not an authority of content/http/catalogue.yaml")
    }
}
