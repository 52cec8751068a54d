import Markdown
import SitegenKit
import Testing

@testable import sitegen

/// Files that pages include as code: what is read of the disk, and what is not.
struct ProjectIncludedTests {
    private let scratch = try! Scratch()

    /// What became of a file that a page at `content/guide/a.md` includes.
    private func included(_ include: String) throws -> String {
        try scratch.write("project/content/guide/a.md", "---\ntitle: A\n---\n```sh include=\"\(include)\"\n```\n")
        let snapshot = try Project.snapshot(source: scratch("project"), today: nil, jobs: 2)
        #expect(snapshot.files.map(\.path).contains { $0.hasSuffix(".sh") } == false)
        guard let file = snapshot.included.first, snapshot.included.count == 1 else { return "none" }
        return switch file.content {
        case .text(let text): "\(file.path): \(String(decoding: text.bytes, as: UTF8.self))"
        case .missing(let names): "\(file.path) is missing beside \(names)"
        case .problem(let problem): "\(file.path) is a problem: \(problem)"
        }
    }

    @Test func aFileOfTheProject() throws {
        try scratch.write("project/examples/a.sh", "echo")
        #expect(try included("../../examples/a.sh") == "examples/a.sh: echo")
    }

    @Test func aFileThatIsPublishedToo() throws {
        try scratch.write("project/content/guide/a.txt", "echo")
        #expect(try included("a.txt") == "content/guide/a.txt: echo")
    }

    @Test func aTextOfTheContentIsReadOnce() throws {
        try scratch.write("project/content/data.csv", "a,b")
        #expect(try included("../data.csv") == "none")
    }

    @Test func aFileThatIsNotThere() throws {
        try scratch.write("project/examples/b.sh")
        try scratch.write("project/examples/c.sh")
        #expect(try included("../../examples/a.sh") == "examples/a.sh is missing beside [\"b.sh\", \"c.sh\"]")
        #expect(try included("../../none/a.sh") == "none/a.sh is missing beside []")
    }

    @Test func nothingOutsideOfTheProjectIsRead() throws {
        try scratch.write("secret.sh", "secret")
        #expect(try included("../../../secret.sh") == "none")
        #expect(try included(scratch("secret.sh")) == "none")
        try scratch.link("project/link.sh", to: "../secret.sh")
        #expect(
            try included("../../link.sh")
                == "link.sh is a problem: \(Snapshot.Problem.symlinkOutside(target: scratch("secret.sh")))")
        try scratch.link("project/folder", to: "..")
        #expect(
            try included("../../folder/secret.sh")
                == "folder/secret.sh is a problem: \(Snapshot.Problem.symlinkOutside(target: scratch("secret.sh")))")
    }

    @Test func aLinkWithinTheProject() throws {
        try scratch.write("project/examples/a.sh", "echo")
        try scratch.link("project/link.sh", to: "examples/a.sh")
        #expect(try included("../../link.sh") == "link.sh: echo")
        try scratch.link("project/loop.sh", to: "loop.sh")
        #expect(try included("../../loop.sh") == "loop.sh is a problem: \(Snapshot.Problem.symlinkLoop)")
    }

    @Test func whatIsNoFile() throws {
        try scratch.makeFolder("project/examples")
        #expect(
            try included("../../examples")
                == "examples is a problem: \(Snapshot.Problem.unreadable(reason: "not a regular file"))")
    }

    @Test func contentBehindALink() throws {
        try scratch.write("elsewhere/data.txt", "x")
        try scratch.makeFolder("project")
        try scratch.link("project/content", to: "../elsewhere")
        #expect(try included("../data.txt") == "content/data.txt: x")
    }
}
