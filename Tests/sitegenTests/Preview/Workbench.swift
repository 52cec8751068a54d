import SitegenKit
import Testing

@testable import sitegen

/// A project that is edited while a preview watches it.
final class Workbench {
    let scratch: Scratch
    private var maker: EditionMaker
    private(set) var edition: Edition

    init(polls: Bool, _ files: [String: String] = [:]) async throws {
        scratch = try Scratch()
        let start = [
            "content/site.yaml": "title: Example\ndescription: A site.\n",
            "content/index.md": "---\ntitle: Home\n---\nHome.\n", "content/a.md": "---\ntitle: A\n---\nOne.\n",
        ]
        for (path, text) in start.merging(files, uniquingKeysWith: { $1 }) {
            try scratch.write("project/" + path, text)
        }
        let watcher = Watcher(polls: polls) { _ in }
        maker = EditionMaker(
            project: Project(source: scratch("project")), options: BuildOptions(jobs: 2), watcher: watcher)
        edition = try #require(await maker.make(ChangeBox.Changes(isAnything: true), today: nil)).edition
    }

    /// Waits for changes, and makes of them what is to be made: nil where they are none.
    func next() async throws -> Edition? {
        // Steps of a test may be slower than those of an editor.
        let changes = try #require(await maker.watcher.changes.next(quiet: .milliseconds(250), atMost: .seconds(20)))
        guard let made = await maker.make(changes, today: nil) else { return nil }
        edition = made.edition
        return edition
    }

    /// Waits until the next edition, and then makes sure that it was the only one: a file that is written now brings the
    /// one after it.
    func expectOneEdition(sourceLocation: SourceLocation = #_sourceLocation, _ condition: (Edition) -> Bool)
        async throws
    {
        let before = edition.number
        while try await next() == nil {}
        #expect(edition.number == before + 1, sourceLocation: sourceLocation)
        #expect(condition(edition), sourceLocation: sourceLocation)
        let mark = "Mark \(before)."
        try scratch.write("project/content/mark.md", "---\ntitle: Mark\n---\n\(mark)\n")
        while try await next() == nil {}
        #expect(edition.number == before + 2, "something was made twice", sourceLocation: sourceLocation)
        if edition.findings.isEmpty {
            #expect(edition.text("/mark/").contains(mark), sourceLocation: sourceLocation)
        }
    }

    func write(_ path: String, _ text: String) throws { try scratch.write("project/" + path, text) }
    func callAsFunction(_ path: String) -> String { scratch("project/" + path) }
}

extension Edition {
    func text(_ path: String) -> String { String(decoding: page(at: path) ?? [], as: UTF8.self) }
}
