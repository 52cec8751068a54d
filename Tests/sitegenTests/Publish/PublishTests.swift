import Foundation
import Testing

@testable import sitegen

/// `sitegen publish` as a user runs it, with each kind of place.
struct PublishTests {
    private func tool(for host: PublishHost) throws -> Tool {
        let tool = try Tool()
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml", "title: Errors\ndescription: Codes.\nurl: https://example.org/\n" + host.target)
        return tool
    }

    /// What the place should hold: the built site, and what the kind adds.
    private func expected(_ tool: Tool, _ host: PublishHost) -> [String: String] {
        var files: [String: String] = [:]
        for path in tool.published { files[path] = tool.read("site/\(path)") }
        if host.kind == .git { files["CNAME"] = "docs.example.org\n" }
        return files
    }

    @Test(arguments: PublishHost.Kind.allCases) func onlyWhatChanged(kind: PublishHost.Kind) throws {
        let host = try PublishHost(kind)
        let tool = try tool(for: host)
        defer { tool.remove() }
        try tool.write("content/guide/old.md", "---\ntitle: Old\n---\nText.\n")
        try tool.write("content/guide/file", "a file\n")

        let dry = try tool.run("publish", "host", "--dry-run", environment: host.environment)
        #expect(dry.errors == "")
        #expect(dry.output.contains("send guide/old/index.html ("))
        #expect(try host.files() == [:])

        let first = try tool.run("publish", "host", environment: host.environment)
        #expect(first.errors == "")
        let site = expected(tool, host)
        // Those of the CNAME, which the branch alone has.
        var bytes = kind == .git ? "docs.example.org\n".utf8.count : 0
        for path in tool.published {
            bytes += try Data(contentsOf: tool.folder.appending(path: "site/\(path)")).count
        }
        #expect(first.output == "host: \(site.count) files sent (\(bytes) bytes), 0 removed, 0 unchanged\n")
        #expect(try host.files() == site)

        let second = try tool.run("publish", "host", environment: host.environment)
        #expect(second.errors == "")
        #expect(second.output == "host: 0 files sent (0 bytes), 0 removed, \(site.count) unchanged\n")

        // A page goes, a page comes, and a file makes room for a folder. What is not sitegen's stays.
        try host.addForeign("guide/old/mine.txt", "mine")
        try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/old.md"))
        try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/file"))
        try tool.write("content/guide/file/inner.txt", "a file in a folder\n")
        try tool.write("content/guide/new/deep.md", "---\ntitle: New\n---\nText.\n")
        let third = try tool.run("publish", "host", environment: host.environment)
        #expect(third.errors == "")
        var changed = expected(tool, host)
        changed["guide/old/mine.txt"] = "mine"
        #expect(try host.files() == changed)

        // And back, which leaves no empty folder.
        try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/new"))
        try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/file"))
        try tool.write("content/guide/file", "a file\n")
        let fourth = try tool.run("publish", "host", environment: host.environment)
        #expect(fourth.errors == "")
        changed = expected(tool, host)
        changed["guide/old/mine.txt"] = "mine"
        #expect(try host.files() == changed)
    }

    @Test(arguments: PublishHost.Kind.allCases) func whatStandsThereAlready(kind: PublishHost.Kind) throws {
        let host = try PublishHost(kind)
        let tool = try tool(for: host)
        defer { tool.remove() }
        try host.addForeign("index.html", "mine")
        try host.addForeign("mine.html", "mine")
        let refused = try tool.run("publish", "host", environment: host.environment)
        #expect(refused.status == 2)
        #expect(refused.output == "")
        #expect(refused.errors.hasPrefix("error: cannot publish to "), "\(refused.errors)")
        #expect(
            refused.errors.hasSuffix(
                """
                : there is a file index.html that sitegen did not publish
                   = help: move it away, or publish with --replace to put the site in its place

                """), "\(refused.errors)")
        #expect(try host.files() == ["index.html": "mine", "mine.html": "mine"])
        let replaced = try tool.run("publish", "host", "--replace", environment: host.environment)
        #expect(replaced.errors == "")
        #expect(try host.files() == expected(tool, host).merging(["mine.html": "mine"]) { $1 })
    }

    @Test func aSiteWithAnErrorIsNotSent() throws {
        let host = try PublishHost(.folder)
        let tool = try tool(for: host)
        defer { tool.remove() }
        try tool.write("content/a.md", "---\ntitle: A\n---\n[x](missing.md)\n")
        let failed = try tool.run("publish", "host")
        #expect(failed.status == 1)
        #expect(failed.errors.hasSuffix("1 error\nnothing was sent\n"))
        #expect(try host.files() == [:])
    }

    @Test func noSuchTarget() throws {
        let host = try PublishHost(.folder)
        let tool = try tool(for: host)
        defer { tool.remove() }
        let near = try tool.run("publish", "hots")
        #expect(near.status == 2)
        #expect(near.errors == "error: there is no target `hots`\n   = help: did you mean `host`?\n")
        let far = try tool.run("publish", "production")
        #expect(far.errors == "error: there is no target `production`\n   = help: targets: host\n")
        try tool.write("content/site.yaml", "title: A\ndescription: B\n")
        let none = try tool.run("publish", "host")
        #expect(
            none.errors == """
                error: there is no target `host`
                   = help: describe one in content/site.yaml, below `targets`

                """)
    }

    @Test func aPlaceThatIsAway() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml",
            """
            title: A
            description: B
            targets:
              away: {git: {remote: 'https://me:word@127.0.0.1:1/docs.git', branch: pages}}

            """)
        let failed = try tool.run("publish", "away", environment: ["LC_ALL": "C"])
        #expect(failed.status == 2)
        #expect(
            failed.errors.hasPrefix(
                """
                error: cannot reach the branch pages of https://***@127.0.0.1:1/docs.git: git ended with 128
                   | fatal: unable to access 'https://
                """), "\(failed.errors)")
        #expect(
            failed.errors.hasSuffix(
                """
                   = help: run `git ls-remote https://***@127.0.0.1:1/docs.git` until it succeeds; then publish again, which \
                goes on from here

                """), "\(failed.errors)")
        #expect(!failed.errors.contains("word"))
    }

    /// Started by a program that ignores how its children end, as some services do.
    @Test func aPlaceThatIsAwayWhereEndingsAreIgnored() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml",
            "title: A\ndescription: B\ntargets: {away: {git: {remote: ./none.git, branch: pages}}}\n")
        let process = tool.process([])
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "trap '' CHLD; exec '\(Tool.binary.path)' publish away 2>errors"]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        let errors = try #require(tool.read("errors"))
        #expect(
            errors.hasPrefix("error: cannot reach the branch pages of ./none.git: git ended with 128\n"), "\(errors)")
    }

    @Test func aManifestThatIsNone() throws {
        let host = try PublishHost(.folder)
        let tool = try tool(for: host)
        defer { tool.remove() }
        try host.addForeign(Manifest.path, #"{"version": 1, "files": {"../content/site.yaml": ""}}"#)
        let failed = try tool.run("publish", "host")
        #expect(failed.status == 2)
        #expect(failed.errors.contains("its .sitegen-manifest.json is none that this version of sitegen wrote\n"))
        #expect(tool.read("content/site.yaml") != nil)
    }

    @Test func aFolderThatIsTheSource() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        for path in [".", "content/public", "site", "site/public"] {
            try tool.write("content/site.yaml", "title: A\ndescription: B\ntargets: {host: {folder: \(path)}}\n")
            let failed = try tool.run("publish", "host")
            #expect(failed.status == 2)
            #expect(failed.errors.hasPrefix("error: cannot publish to \(path): it is, contains or lies in "))
        }
    }

    /// What somebody has done to the site's files in a folder is seen there, though the manifest knows nothing of it.
    @Test func aFolderIsMended() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write("content/site.yaml", "title: A\ndescription: B\ntargets: {host: {folder: public}}\n")
        #expect(try tool.run("publish", "host").errors == "")
        let home = try #require(tool.read("public/index.html"))
        try tool.write("public/index.html", String(repeating: "x", count: home.utf8.count))
        try FileManager.default.removeItem(at: tool.folder.appending(path: "public/404.html"))
        try FileManager.default.removeItem(at: tool.folder.appending(path: "public/index.md"))
        try FileManager.default.createSymbolicLink(
            atPath: tool.folder.appending(path: "public/index.md").path, withDestinationPath: "../site/index.md")
        let dry = try tool.run("publish", "host", "--dry-run")
        #expect(dry.errors == "")
        #expect(dry.output.hasPrefix("send "))
        #expect(tool.read("public/404.html") == nil)
        let mended = try tool.run("publish", "host")
        #expect(mended.errors == "")
        #expect(mended.output.hasPrefix("host: 3 files sent ("), "\(mended.output)")
        for path in ["index.html", "404.html", "index.md"] {
            #expect(tool.read("public/\(path)") == tool.read("site/\(path)"))
        }
        let link = try? FileManager.default.destinationOfSymbolicLink(
            atPath: tool.folder.appending(path: "public/index.md").path)
        #expect(link == nil)
        #expect(try tool.run("publish", "host").output.hasPrefix("host: 0 files sent (0 bytes), 0 removed, "))
    }

    @Test func noLinkIsFollowed() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try tool.run("new", "site")
        try tool.write("content/site.yaml", "title: A\ndescription: B\ntargets: {host: {folder: public}}\n")
        try tool.write("elsewhere/mine.txt", "mine")
        try FileManager.default.createDirectory(
            at: tool.folder.appending(path: "public"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: tool.folder.appending(path: "public/codes").path, withDestinationPath: "../elsewhere")
        let failed = try tool.run("publish", "host")
        #expect(failed.status == 2)
        #expect(failed.errors.contains(": it is a symbolic link, and sitegen does not write through links\n"))
        #expect(tool.files("elsewhere") == ["mine.txt"])
    }
}
