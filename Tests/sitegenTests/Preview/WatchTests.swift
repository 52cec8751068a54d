import Foundation
import SitegenKit
import Testing

@testable import sitegen

/// Every way in which files change gives one new edition, of the right state. With the system's watch, and without it.
@Suite(.serialized) struct WatchTests {
    private static let changed = "---\ntitle: A\n---\nTwo.\n"

    @Test(arguments: [false, true]) func writtenInPlace(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        let file = try FileHandle(forWritingTo: URL(filePath: bench("content/a.md")))
        try file.truncate(atOffset: 0)
        for byte in Self.changed.utf8 { try file.write(contentsOf: [byte]) }
        try file.close()
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    @Test(arguments: [false, true]) func renamedOver(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        try bench.write("content/.a.md.new", Self.changed)
        #expect(rename(bench("content/.a.md.new"), bench("content/a.md")) == 0)
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    /// As vim does it: it tries whether it may write, moves the old file away, writes a new one, and removes the old.
    @Test(arguments: [false, true]) func withSwapAndBackup(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        try bench.write("content/.a.md.swp", "swap")
        try bench.write("content/4913", "")
        try bench.scratch.remove("project/content/4913")
        #expect(rename(bench("content/a.md"), bench("content/a.md~")) == 0)
        try bench.write("content/a.md", Self.changed)
        try bench.scratch.remove("project/content/a.md~")
        try bench.scratch.remove("project/content/.a.md.swp")
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    @Test(arguments: [false, true]) func whatEditorsKeepBesideItIsNoChange(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        try bench.write("content/.a.md.swp", "swap")
        try bench.write("content/a.md~", "backup")
        try bench.write("content/a.md", Self.changed)
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    /// As `git checkout` does it: some files removed and made anew, some new, some gone, in folders that come and go.
    @Test(arguments: [false, true]) func manyAtOnce(polls: Bool) async throws {
        var files: [String: String] = [:]
        for number in 0..<60 { files["content/old\(number % 6)/p\(number).md"] = "---\ntitle: P\n---\nOld.\n" }
        let bench = try await Workbench(polls: polls, files)
        for folder in 0..<3 { try bench.scratch.remove("project/content/old\(folder)") }
        for number in 0..<60 {
            let path = "content/\(number % 6 < 3 ? "new" : "old")\(number % 6)/p\(number).md"
            if number % 6 >= 3 { try bench.scratch.remove("project/" + path) }
            try bench.write(path, "---\ntitle: P\n---\nNew.\n")
        }
        try await bench.expectOneEdition { edition in
            (0..<60).allSatisfy { number in
                edition.text("/\(number % 6 < 3 ? "new" : "old")\(number % 6)/p\(number)/").contains("New.")
            } && edition.text("/old0/p0/").contains("Page not found")
        }
    }

    @Test(arguments: [false, true]) func newFolders(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        try bench.write("content/x/y/z.md", "---\ntitle: Z\n---\nDeep.\n")
        try await bench.expectOneEdition { $0.text("/x/y/z/").contains("Deep.") }
        // What was made a moment ago is watched as well.
        try bench.write("content/x/y/z.md", "---\ntitle: Z\n---\nDeeper.\n")
        try await bench.expectOneEdition { $0.text("/x/y/z/").contains("Deeper.") }
        try bench.scratch.remove("project/content/x")
        try await bench.expectOneEdition { $0.text("/x/y/z/").contains("Page not found") }
    }

    @Test(arguments: [false, true]) func everythingThatABuildReads(polls: Bool) async throws {
        let bench = try await Workbench(
            polls: polls,
            [
                "content/a.md": "---\ntitle: A\n---\n```text include=\"../examples/one.txt\"\n```\n",
                "examples/one.txt": "first\n", "other/file.txt": "nobody includes it",
            ])
        try bench.write("examples/one.txt", "second\n")
        try await bench.expectOneEdition { $0.text("/a/").contains("second") }
        try bench.write("content/site.yaml", "title: Renamed\ndescription: A site.\n")
        try await bench.expectOneEdition { $0.text("/").contains("Renamed") }
        // The folder of templates was not there before.
        try bench.write("templates/404.mustache", "<p>my own</p>")
        try await bench.expectOneEdition { $0.text("/none/").contains("my own") }
        try bench.write("content/a.md", "---\ntitle: A\n---\n```text include=\"../later/two.txt\"\n```\n")
        try await bench.expectOneEdition { !$0.findings.isEmpty && $0.text("/a/").contains("second") }
        try bench.write("later/two.txt", "third\n")
        try await bench.expectOneEdition { $0.findings.isEmpty && $0.text("/a/").contains("third") }
        try bench.write("other/file.txt", "still nobody")
        try bench.write("content/a.md", Self.changed)
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    @Test(arguments: [false, true]) func aChangeWhileASiteIsMade(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        try bench.write("content/a.md", Self.changed)
        let home = URL(filePath: bench("content/index.md"))
        let writing = Task.detached { try Data("---\ntitle: Home\n---\nAlso changed.\n".utf8).write(to: home) }
        _ = try await bench.next()
        try await writing.value
        if !bench.edition.text("/").contains("Also changed.") { _ = try await bench.next() }
        #expect(bench.edition.text("/").contains("Also changed."))
        #expect(bench.edition.text("/a/").contains("Two."))
    }

    /// The last good site stays, and what is wrong is said, whatever is broken.
    @Test(arguments: [false, true]) func theContentGoesAndComesBack(polls: Bool) async throws {
        let bench = try await Workbench(polls: polls)
        #expect(rename(bench("content"), bench("away")) == 0)
        while try await bench.next() == nil {}
        #expect(bench.edition.isWithoutContent)
        #expect(
            bench.edition.findings.texts == [
                "error: cannot read \(bench("content")): there is no such folder\n  = help: run `sitegen new site` to begin a site here, or say where it is with `--source`"
            ])
        #expect(bench.edition.text("/a/").contains("One."))
        #expect(rename(bench("away"), bench("content")) == 0)
        while try await bench.next() == nil {}
        #expect(bench.edition.findings.isEmpty)
        try bench.write("content/a.md", Self.changed)
        try await bench.expectOneEdition { $0.text("/a/").contains("Two.") }
    }

    @Test func brokenContentAndTemplatesKeepTheLastGoodPage() async throws {
        let bench = try await Workbench(polls: false)
        for (path, text) in [
            ("content/a.md", "---\ntitle: [\n---\n"), ("content/site.yaml", "titel: x\n"),
            ("templates/article.mustache", "{{#title}}"),
        ] {
            let good = try? bench.scratch.text("project/" + path)
            try bench.write(path, text)
            while try await bench.next() == nil {}
            #expect(
                bench.edition.findings.title.hasSuffix(bench.edition.findings.texts.count == 1 ? "1 error" : "errors"))
            #expect(
                bench.edition.findings.texts.contains {
                    $0.contains("--> \(path):") || $0.contains("--> content/site.yaml:")
                })
            #expect(bench.edition.text("/a/").contains("One."))
            if let good { try bench.write(path, good) } else { try bench.scratch.remove("project/" + path) }
            while try await bench.next() == nil {}
            #expect(bench.edition.findings.isEmpty)
        }
    }

    @Test func whereTheSystemRefusesTheFoldersAreLookedAtAgainAndAgain() async throws {
        let scratch = try Scratch()
        try scratch.write("content/site.yaml", "title: Example\ndescription: A site.\n")
        try scratch.write("content/index.md", "---\ntitle: Home\n---\nHome.\n")
        let (refusals, told) = AsyncStream.makeStream(of: Refusal.self)
        let watcher = Watcher(polls: false, system: { _ in RefusingWatch() }, onRefusal: { told.yield($0) })
        var maker = EditionMaker(
            project: Project(source: scratch.path), options: .init(), watcher: watcher)
        _ = await maker.make(ChangeBox.Changes(isAnything: true), today: nil)
        var iterator = refusals.makeAsyncIterator()
        #expect(await iterator.next() == Refusal(ENOSPC))
        try scratch.write("content/index.md", "---\ntitle: Home\n---\nChanged.\n")
        var text = ""
        while !text.contains("Changed.") {
            let changes = try #require(await watcher.changes.next())
            text = await maker.make(changes, today: nil)?.edition.text("/") ?? text
        }
    }

    private struct RefusingWatch: FolderWatch {
        func watch(_ folder: RealPath) throws(Refusal) { throw Refusal(ENOSPC) }
        func stop() {}
    }
}
