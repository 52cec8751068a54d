import Markdown
import SitegenKit
import TestSupport
import Testing

/// A load that takes over pages from the load before gives what a load of its own would give.
@Suite struct ReuseTests {
    @Test func twoHundredEditsAtRandom() async throws {
        var random = Randomness(state: 20_261_125)
        var project = EditedProject()
        var kept: KeptBuild? = KeptBuild()
        var goodRounds = 0
        for round in 0..<200 {
            let changed = project.edit(with: &random)
            let snapshot = project.snapshot
            // As a preview does it: what is made lies elsewhere, for each edition in a spill of its own.
            var (build, next) = await Build.prepare(
                project.snapshot(in: MemorySpill()), BuildOptions(jobs: 2), reusing: kept)
            await build.result?.makeSearch(jobs: 2)
            kept = next
            let clean = await Build.make(snapshot, BuildOptions())
            let circumstances: Comment = "round \(round), after \(changed)"
            try #require(build.diagnostics == clean.diagnostics, circumstances)
            try #require(Self.outputs(build) == Self.outputs(clean), circumstances)
            if clean.result != nil { goodRounds += 1 }
        }
        // Otherwise most rounds would compare diagnostics alone.
        #expect(goodRounds > 80)
    }

    /// What the numbers of a small site cannot show: that anything is taken over at all. A page's text is never copied.
    @Test func aPageThatDidNotChangeIsTheSame() async throws {
        let texts = ["content/a.md": page("title: A"), "content/b.md": page("title: B")]
        let (first, kept) = await Build.prepare(TestSite(texts).snapshot, BuildOptions(), reusing: KeptBuild())
        let changed = TestSite(texts.merging(["content/b.md": page("title: B", "Other.\n")]) { $1 })
        let (second, _) = await Build.prepare(changed.snapshot, BuildOptions(), reusing: kept)
        func text(_ build: Build, _ path: String) throws -> UnsafeRawPointer? {
            let page = try #require(build.result?.site.pages.first { $0.path == path })
            return page.source.bytes.withUnsafeBytes { $0.baseAddress }
        }
        #expect(try text(first, "content/a.md") == text(second, "content/a.md"))
        #expect(try text(first, "content/b.md") != text(second, "content/b.md"))
    }

    /// Edits of one page that tell in others: a heading that they link to, and a question.
    @Test(arguments: [
        page("title: A\nanchors: {part: piece}", "## Piece\n\nText.\n\n## FAQ\n\n### Why?\n\nBecause.\n"),
        page("title: A", "## Piece\n\nText.\n\n## FAQ\n\n### Why?\n\nBecause.\n"),
        page("title: A", "## Part\n\nText.\n\n## FAQ\n\n### Why\n\nBecause.\n"),
        page("title: Another", "## Part\n\nText.\n\n## FAQ\n\n### Why?\n\nBecause.\n"),
    ])
    func anEditThatOthersFeel(edited: String) async throws {
        let texts = [
            "content/a.md": page("title: A", "## Part\n\nText.\n\n## FAQ\n\n### Why?\n\nBecause.\n"),
            "content/b.md": page("title: B", "To [part](a.md#part).\n"),
            "content/c.md": page("title: C\naction: {label: Go, link: a.md#part}"),
        ]
        try await Self.edit(texts, "content/a.md", edited)
    }

    /// The name of an entry is a spelling of its URL, which others may link to.
    @Test(arguments: [page("title: A"), page("title: A", "[old](/errors/old-name/)\n")])
    func anEntryGetsAnotherName(article: String) async throws {
        func entry(_ name: String) -> String { page("name: \(name)\nsummary: It failed.", "Text.\n") }
        let texts = [
            "content/errors/catalogue.yaml": "title: Errors\nentry: error\ncode: {pattern: '^E[0-9]+$'}\n",
            "content/errors/E1.md": entry("Old name"), "content/a.md": article,
        ]
        try await Self.edit(texts, "content/errors/E1.md", entry("New name"))
    }

    /// Builds a site, and again after an edit, taking over what it can: it is as if it took nothing.
    private static func edit(_ texts: [String: String], _ path: String, _ edited: String) async throws {
        let (first, kept) = await Build.prepare(TestSite(texts).snapshot, BuildOptions(), reusing: KeptBuild())
        try #require(first.result != nil)
        let changed = TestSite(texts.merging([path: edited]) { $1 }).snapshot
        let (second, _) = await Build.prepare(changed, BuildOptions(), reusing: kept)
        let (clean, _) = await Build.prepare(changed, BuildOptions(), reusing: nil)
        #expect(second.diagnostics == clean.diagnostics)
        #expect(outputs(second) == outputs(clean))
    }

    private static func outputs(_ build: Build) -> [String: [UInt8]] {
        guard let result = build.result else { return [:] }
        var outputs: [String: [UInt8]] = [:]
        for file in result.plan.files {
            switch result.renderer.render(file.output) {
            case .bytes(let bytes): outputs[file.path] = bytes
            case .copy(let path): outputs[file.path] = Array("copy of \(path)".utf8)
            }
        }
        return outputs
    }
}
