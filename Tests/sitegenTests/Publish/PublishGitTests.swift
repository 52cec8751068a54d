import Foundation
import Testing

/// What a publish to a branch does to the history there, and does not do to the project.
struct PublishGitTests {
    @Test(arguments: ["keep", "squash"]) func theHistory(history: String) throws {
        let host = try PublishHost(.git)
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml",
            "title: A\ndescription: B\n" + host.target.replacing("cname:", with: "history: \(history), cname:"))
        for number in 1...3 {
            try tool.write("content/a.md", "---\ntitle: A\n---\nText \(number).\n")
            #expect(try tool.run("publish", "host", environment: host.environment).errors == "")
        }
        let commits = history == "keep" ? 3 : 1
        #expect(try host.log("%s") == String(repeating: "Publish the site\n", count: commits))
        #expect(try host.files()["a/index.html"]?.contains("Text 3.") == true)
    }

    /// What somebody else has committed to a branch stays, unless it is given up by name.
    @Test func aHistoryThatIsNotOurs() throws {
        let host = try PublishHost(.git)
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml",
            "title: A\ndescription: B\n" + host.target.replacing("cname:", with: "history: squash, cname:"))
        for name in ["one.txt", "two.txt"] { try host.addForeign(name, "mine") }
        let refused = try tool.run("publish", "host", environment: host.environment)
        #expect(refused.status == 2)
        #expect(
            refused.errors.hasSuffix(
                """
                : `history: squash` would drop its commits, which sitegen did not make
                   = help: name a branch of the site's own, or use `history: keep`; or publish with --replace to drop them

                """), "\(refused.errors)")
        #expect(try host.log("%s") == "foreign\nforeign\n")
        #expect(try tool.run("publish", "host", "--replace", environment: host.environment).errors == "")
        #expect(try host.log("%s") == "Publish the site\n")
        #expect(try host.files()["one.txt"] == "mine")
    }

    @Test func theProjectIsNotTouched() throws {
        let host = try PublishHost(.git)
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site", "docs")
        let address = try #require(host.target.firstMatch(of: /git:\/\/[^']*/)?.output)
        try tool.write(
            "docs/content/site.yaml",
            "title: A\ndescription: B\n" + host.target.replacing("'\(address)'", with: "pages-host"))
        try tool.write(".gitignore", "docs/site/\n")
        @discardableResult func git(_ words: String) throws -> String {
            try host.run(
                "sh", "-c", "git -c user.name=Me -c user.email=me@example.org \(words)", in: tool.folder.path)
        }
        try git("init --quiet --initial-branch=main")
        try git("remote add pages-host \(address)")
        try git("add docs .gitignore")
        try git("commit --quiet -m Begin")
        try tool.write("docs/content/draft.txt", "not committed")
        try tool.write("staged.txt", "staged")
        try git("add staged.txt")
        // A hook of the project's is none of the site's.
        try tool.write(".git/hooks/pre-push", "#!/bin/sh\nexit 1\n")
        _ = try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: tool.folder.appending(path: ".git/hooks/pre-push").path)
        let status = try git("status --porcelain=v2 --branch")
        let head = try git("rev-parse HEAD")

        for number in 1...2 {
            try tool.write("docs/content/a.md", "---\ntitle: A\n---\nText \(number).\n")
            let published = try tool.run("publish", "host", "--source", "docs", environment: host.environment)
            #expect(published.errors == "")
        }
        try FileManager.default.removeItem(at: tool.folder.appending(path: "docs/content/a.md"))
        #expect(try git("status --porcelain=v2 --branch") == status)
        #expect(try git("for-each-ref '--format=%(refname)' refs/heads") == "refs/heads/main\n")
        #expect(
            try host.log("%s") == String(repeating: "Publish the site of \(head)", count: 2))
    }
}
