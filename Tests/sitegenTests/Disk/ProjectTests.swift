import Foundation
import SitegenKit
import Testing

@testable import sitegen

/// What a build gets to know of the disk.
struct ProjectTests {
    private let scratch = try! Scratch()

    private func snapshot(jobs: Int = 2) throws -> Snapshot {
        try Project.snapshot(source: scratch.path, today: nil, jobs: jobs)
    }

    private func problem(_ path: String) throws -> Snapshot.Problem? {
        guard case .problem(let problem)? = try snapshot().file(path)?.content else { return nil }
        return problem
    }

    @Test func textIsReadAndTheRestIsMeasured() throws {
        try scratch.write("content/index.md", "# Home")
        try scratch.write("content/http/404.md", "gone")
        try scratch.write("content/logo.png", bytes: [1, 2, 3])
        try scratch.write("templates/page.mustache", "{{title}}")
        try scratch.write("templates/fonts/a.woff2", bytes: [0, 255])
        try scratch.write("README.md", "not part of the site")

        let day = try #require(Day("2026-11-24"))
        let snapshot = try Project.snapshot(source: scratch.path, today: day, jobs: 2)
        #expect(
            snapshot.files.map(\.path) == [
                "content/http/404.md", "content/index.md", "content/logo.png", "templates/fonts/a.woff2",
                "templates/page.mustache",
            ])
        #expect(snapshot.text("content/index.md") == Array("# Home".utf8))
        #expect(snapshot.text("templates/fonts/a.woff2") == [0, 255])
        #expect(snapshot.text("content/logo.png") == nil)
        guard case .asset(size: 3)? = snapshot.file("content/logo.png")?.content else {
            Issue.record("the picture is no asset of 3 bytes")
            return
        }
        #expect(snapshot.today == day)
    }

    @Test(arguments: [1, 2, 7]) func theNumberOfJobsChangesNothing(jobs: Int) throws {
        let pages = (0..<300).map { "content/\($0 % 7)/\($0).md" }
        for page in pages { try scratch.write(page, page) }
        let snapshot = try snapshot(jobs: jobs)
        #expect(snapshot.files.map(\.path) == pages.sorted())
        #expect(pages.allSatisfy { snapshot.text($0) == Array($0.utf8) })
    }

    @Test func pathsDoNotTellWhereTheFoldersLie() throws {
        try scratch.write("docs/a.md", "a")
        try scratch.write("theme/page.mustache", "b")
        try scratch.link("content", to: "docs")
        try scratch.link("templates", to: scratch("theme"))
        #expect(try snapshot().files.map(\.path) == ["content/a.md", "templates/page.mustache"])
        let project = Project(source: scratch.path)
        #expect(project.location(of: "content/a.md") == scratch("content/a.md"))
        #expect(project.location(of: "templates/page.mustache") == scratch("templates/page.mustache"))
    }

    @Test func hiddenFilesAndEditorLeftoversAreLeftOut() throws {
        for name in [".DS_Store", "a.md~", "a.md.swp", ".drafts/b.md", "a.md"] { try scratch.write("content/\(name)") }
        #expect(try snapshot().files.map(\.path) == ["content/a.md"])
    }

    @Test func aFolderThatIsCalledLikeAPageIsNotEntered() throws {
        try scratch.write("content/x.md/inner.md")
        try scratch.write("templates/x.md/inner.mustache")
        #expect(try snapshot().files.map(\.path) == ["content/x.md", "templates/x.md/inner.mustache"])
        #expect(try problem("content/x.md") == .folder)
    }

    @Test func withoutContentThereIsNothingToBuild() throws {
        try scratch.write("templates/page.mustache")
        #expect(throws: DiskError.contentMissing(path: scratch("content"))) { try snapshot() }
    }

    @Test func templatesMayBeMissing() throws {
        try scratch.makeFolder("content")
        #expect(try snapshot().files.isEmpty)
    }

    @Test(arguments: ["content", "templates"]) func aFileIsNoFolder(name: String) throws {
        if name == "templates" { try scratch.makeFolder("content") }
        try scratch.write(name)
        #expect(throws: DiskError.notAFolder(path: scratch(name))) { try snapshot() }
    }

    @Test func aFileTooLargeIsNotRead() throws {
        try scratch.write("content/log.md")
        try scratch.write("content/film.mp4")
        for name in ["content/log.md", "content/film.mp4"] {
            // No block of it is on the disk; read, it would be all zeroes.
            let file = try FileHandle(forWritingTo: URL(filePath: scratch(name)))
            try file.truncate(atOffset: UInt64(Snapshot.largestText + 1))
            try file.close()
        }
        #expect(try problem("content/log.md") == .tooLarge(size: Snapshot.largestText + 1))
        #expect(try problem("content/film.mp4") == nil)
    }

    @Test func theLargestFileIsRead() throws {
        try scratch.write("content/a.md", bytes: [UInt8](repeating: 97, count: Snapshot.largestText))
        #expect(try snapshot().text("content/a.md")?.count == Snapshot.largestText)
    }

    @Test(.timeLimit(.minutes(1))) func whatIsNoFileIsNotOpened() throws {
        try scratch.makeFolder("content")
        try scratch.makeFolder("templates")
        // Nobody ever writes to it: whoever opens it waits.
        for name in ["content/pipe.md", "content/pipe.png", "templates/pipe"] {
            #expect(mkfifo(scratch(name), 0o644) == 0)
            #expect(try problem(name) == .unreadable(reason: "not a regular file"))
        }
    }

    @Test func aNameThatIsNotUTF8() throws {
        try scratch.makeFolder("content")
        let name = Array(scratch("content/a").utf8) + [0xFF] + Array(".md".utf8) + [0]
        let made = open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
        try #require(made >= 0, "needs a disk that takes any name")
        close(made)
        #expect(try problem("content/a\u{FFFD}.md") == .unreadable(reason: "its name is not valid UTF-8"))
    }

    #if os(Linux)
        @Test func namesThatDifferInUnicodeFormOnly() throws {
            try scratch.write("content/\u{E9}.md", "one")
            try scratch.write("content/e\u{301}.md", "two")
            let files = try snapshot().files
            #expect(files.count == 1)
            #expect(
                try problem("content/\u{E9}.md")
                    == .unreadable(reason: "another file has the same name in another Unicode form"))
        }

        /// Root may read any file of a disk; what the kernel does not give it at all is in /proc.
        @Test(.enabled(if: access("/proc/sys/vm/compact_memory", F_OK) == 0, "needs a Linux with /proc/sys/vm"))
        func anUnreadableFileIsAProblemForRootToo() throws {
            try scratch.makeFolder("content")
            try scratch.link("templates", to: "/proc/sys/vm")
            guard case .problem(let problem)? = try snapshot().file("templates/compact_memory")?.content else {
                Issue.record("a file that nobody can read was read")
                return
            }
            #expect(problem == .unreadable(reason: "Permission denied"))
        }
    #endif

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func whatMayNotBeReadIsAProblem() throws {
        try scratch.write("content/a.md")
        try scratch.write("content/b.png")
        try scratch.write("content/c/d.md")
        for name in ["a.md", "b.png", "c"] { #expect(chmod(scratch("content/\(name)"), 0) == 0) }
        defer { chmod(scratch("content/c"), 0o755) }
        for name in ["a.md", "b.png", "c"] {
            #expect(try problem("content/\(name)") == .unreadable(reason: "Permission denied"))
        }
    }
}
