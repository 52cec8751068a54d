import Markdown
import SitegenKit
import Testing

@testable import sitegen

/// Symbolic links in the project: followed inside of it, never out of it, never in circles.
struct ProjectLinkTests {
    private let scratch = try! Scratch()

    private func contents() throws -> [String: String] {
        var contents: [String: String] = [:]
        for file in try Project.snapshot(source: scratch.path, today: nil, jobs: 1).files {
            contents[file.path] =
                switch file.content {
                case .text(let text): String(decoding: text.bytes, as: UTF8.self)
                case .asset(let size): "asset of \(size)"
                case .problem(.symlinkLoop): "loop"
                case .problem(.symlinkOutside(let target)): "outside: \(target.dropFirst(scratch.path.count))"
                case .problem(let problem): "\(problem)"
                }
        }
        return contents
    }

    @Test func insideTheyAreFollowed() throws {
        try scratch.write("content/a/page.md", "page")
        try scratch.write("content/a/logo.png", "123")
        try scratch.link("content/b.md", to: "a/page.md")
        try scratch.link("content/c", to: "a")
        try scratch.link("content/chain.md", to: "b.md")
        #expect(
            try contents() == [
                "content/a/page.md": "page", "content/a/logo.png": "asset of 3", "content/b.md": "page",
                "content/c/page.md": "page", "content/c/logo.png": "asset of 3", "content/chain.md": "page",
            ])
    }

    @Test func theFolderItselfMayBeALink() throws {
        try scratch.write("elsewhere/a.md", "a")
        try scratch.write("elsewhere/b/c.md", "c")
        try scratch.link("elsewhere/d.md", to: "b/c.md")
        try scratch.link("content", to: "elsewhere")
        #expect(try contents() == ["content/a.md": "a", "content/b/c.md": "c", "content/d.md": "c"])
    }

    @Test func outsideNothingIsRead() throws {
        try scratch.write("secret.md", "secret")
        try scratch.write("content-too/secret.md", "its name begins like the folder's")
        try scratch.link("content/a.md", to: "../secret.md")
        try scratch.link("content/b.md", to: scratch("secret.md"))
        try scratch.link("content/c", to: "..")
        try scratch.link("content/d.md", to: "a.md")
        try scratch.link("content/e", to: "../content-too")
        try scratch.link("content/f.png", to: "../secret.md")
        try scratch.write("templates/x.mustache", "x")
        try scratch.link("content/g.mustache", to: "../templates/x.mustache")
        #expect(
            try contents() == [
                "content/a.md": "outside: /secret.md", "content/b.md": "outside: /secret.md", "content/c": "outside: ",
                "content/d.md": "outside: /secret.md", "content/e": "outside: /content-too",
                "content/f.png": "outside: /secret.md", "content/g.mustache": "outside: /templates/x.mustache",
                "templates/x.mustache": "x",
            ])
    }

    /// A link that took a file's place after the walk looked at it.
    @Test func aFileIsNeverOpenedThroughALink() throws {
        try scratch.write("secret.md", "secret")
        try scratch.link("a.md", to: "secret.md")
        let path = scratch("a.md")
        #expect(throws: Refusal.linkInTheWay) { _ = try Descriptor(reading: path) }
    }

    @Test func nowhere() throws {
        try scratch.link("content/a.md", to: "missing.md")
        let reason = "the symbolic link leads nowhere"
        #expect(try contents() == ["content/a.md": "\(Snapshot.Problem.unreadable(reason: reason))"])
    }

    @Test func toItself() throws {
        try scratch.link("content/a.md", to: "a.md")
        try scratch.link("content/b", to: ".")
        try scratch.write("content/c/d/e.md", "e")
        try scratch.link("content/c/d/up", to: "..")
        #expect(
            try contents() == [
                "content/a.md": "loop", "content/b": "loop", "content/c/d/e.md": "e", "content/c/d/up": "loop",
            ])
    }

    @Test func toEachOther() throws {
        try scratch.write("content/a/a.md", "a")
        try scratch.write("content/b/b.md", "b")
        try scratch.link("content/a/to-b", to: "../b")
        try scratch.link("content/b/to-a", to: "../a")
        #expect(
            try contents() == [
                "content/a/a.md": "a", "content/a/to-b/b.md": "b", "content/a/to-b/to-a": "loop",
                "content/b/b.md": "b", "content/b/to-a/a.md": "a", "content/b/to-a/to-b": "loop",
            ])
    }

    @Test func aLinkToAFolderThatIsCalledLikeAPage() throws {
        try scratch.write("content/a/b.md", "b")
        try scratch.link("content/x.md", to: "a")
        #expect(try contents() == ["content/a/b.md": "b", "content/x.md": "\(Snapshot.Problem.folder)"])
    }

    /// Each folder names the next one twice: 2 to the 40 paths, and no loop among them.
    @Test func foldersOfLinksThatUnfoldForEver() throws {
        for number in 0..<40 {
            try scratch.link("content/\(number)/x", to: "../\(number + 1)")
            try scratch.link("content/\(number)/y", to: "../\(number + 1)")
        }
        try scratch.makeFolder("content/40")
        let content = scratch("content")
        #expect(throws: DiskError.tooManyBehindLinks(path: content, limit: 1000)) {
            try FolderWalk.files(below: content, named: "content", mostBehindLinks: 1000)
        }
    }
}
