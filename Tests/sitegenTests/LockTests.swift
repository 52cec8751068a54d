import Foundation
import Testing

/// `sitegen lock` and `sitegen diff` as somebody runs them who publishes a site.
@Suite struct LockTests {
    private func withSite(_ body: (Tool) throws -> Void) throws {
        let tool = try Tool()
        defer { tool.remove() }
        try tool.write("content/site.yaml", "title: A\ndescription: B\nsearch: false\n")
        try tool.write("content/index.md", "---\ntitle: Home\n---\nText.\n")
        try tool.write("content/guide/logs.md", "---\ntitle: Logs\nfaq: true\n---\n## Why logs?\n\nTo see.\n")
        try body(tool)
    }

    private static let lock = """
        # URLs that were published and must keep working. To merge, keep the lines of both sides; see `sitegen lock`.
        /
        /faq/
        /faq/#why-logs
        /guide/logs/
        /guide/logs/#why-logs

        """

    @Test func nothingIsWrittenUnasked() throws {
        try withSite { tool in
            let shown = try tool.run("lock")
            #expect(shown.status == 0)
            #expect(
                shown.output == """
                    new   /
                    new   /faq/
                    new   /faq/#why-logs
                    new   /guide/logs/
                    new   /guide/logs/#why-logs
                    there is no content/permalinks.lock; `sitegen lock --accept` makes it with 5 lines

                    """)
            #expect(tool.read("content/permalinks.lock") == nil)
            #expect(tool.files("content").filter { $0.contains("lock") } == [])
        }
    }

    @Test func whatIsNewIsRecordedAndWhatIsLostStays() throws {
        try withSite { tool in
            let first = try tool.run("lock", "--accept")
            #expect(first.output.hasSuffix("content/permalinks.lock: 5 lines, 5 added, 0 removed, 0 lost\n"))
            #expect(tool.read("content/permalinks.lock") == Self.lock)
            #expect(try tool.run("build").status == 0)
            #expect(!tool.published.contains { $0.contains("lock") })

            try tool.write("content/manual/logs.md", "---\ntitle: Logs\n---\nText.\n")
            try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/logs.md"))
            let built = try tool.run("build")
            #expect(built.status == 1)
            #expect(built.errors.contains("help: add `aliases: [/guide/logs/]` to content/manual/logs.md"))
            #expect(tool.read("site/guide/logs/index.html") != nil)

            let lost = try tool.run("lock", "--accept")
            #expect(lost.status == 1)
            #expect(
                lost.output == """
                    new   /manual/logs/
                    lost  /faq/
                          add `aliases: [/faq/]` to the page that takes its place, or give it up with `sitegen lock --forget /faq/`
                    lost  /guide/logs/
                          it may now be /manual/logs/
                          add `aliases: [/guide/logs/]` to content/manual/logs.md
                    content/permalinks.lock: 6 lines, 1 added, 0 removed, 2 lost

                    """)
            let forgotten = try tool.run("lock", "--forget", "/guide/logs/", "--forget", "/faq/")
            #expect(forgotten.status == 0)
            #expect(forgotten.output.hasSuffix("content/permalinks.lock: 2 lines, 0 added, 4 removed, 0 lost\n"))
            #expect(tool.read("content/permalinks.lock")?.hasSuffix("lock`.\n/\n/manual/logs/\n") == true)
            #expect(try tool.run("build").status == 0)
        }
    }

    @Test func onlyWhatIsLostCanBeGivenUp() throws {
        try withSite { tool in
            _ = try tool.run("lock", "--accept")
            for (url, message) in [
                ("/guide/logs/", "error: /guide/logs/ is not lost: it leads somewhere\n"),
                ("/guide/log/", "error: content/permalinks.lock has no line /guide/log/\n"),
                ("guide", "error: `guide` is no URL of a site\n"),
            ] {
                let refused = try tool.run("lock", "--forget", url)
                #expect(refused.status == 2)
                #expect(refused.errors.hasPrefix(message), "\(refused.errors)")
            }
            #expect(tool.read("content/permalinks.lock") == Self.lock)
        }
    }

    @Test func aListThatCannotBeWritten() throws {
        try withSite { tool in
            // A folder stands where the new list is prepared, and even root cannot remove it as a file.
            try tool.write("content/.permalinks.lock-new/x", "")
            let refused = try tool.run("lock", "--accept")
            #expect(refused.status == 2)
            #if os(Linux)
                let reason = String(cString: strerror(EISDIR))
            #else
                let reason = String(cString: strerror(EPERM))
            #endif
            #expect(
                refused.errors == """
                    error: cannot write ./content/permalinks.lock: \(reason)
                       = help: the old list is as it was; look at the permissions and the room there

                    """)
        }
    }

    @Test func otherErrorsComeFirst() throws {
        try withSite { tool in
            try tool.write("content/a.md", "---\ntitle: A\n---\n[x](gone.md)\n")
            let refused = try tool.run("lock", "--accept")
            #expect(refused.status == 1)
            #expect(refused.errors.contains("SG050"))
            #expect(tool.read("content/permalinks.lock") == nil)
        }
    }

    @Test func asJSON() throws {
        try withSite { tool in
            try tool.write("content/permalinks.lock", "/\n/gone/\n")
            let result = try tool.run("lock", "--json")
            #expect(result.status == 1)
            let json = try JSONDecoder().decode(Review.self, from: Data(result.output.utf8))
            #expect(json.locked == 2)
            #expect(json.new == ["/faq/", "/faq/#why-logs", "/guide/logs/", "/guide/logs/#why-logs"])
            #expect(json.lost.map(\.url) == ["/gone/"])
        }
    }

    private struct Review: Decodable {
        struct Lost: Decodable {
            var url: String
            var help: String
        }
        var locked: Int
        var new: [String]
        var lost: [Lost]
    }

    // MARK: Two sites

    @Test func twoSitesAreCompared() throws {
        try withSite { tool in
            _ = try tool.run("build", "--output", "before")
            try tool.write("content/guide/more.md", "---\ntitle: More\n---\nText.\n")
            _ = try tool.run("build", "--output", "now")
            let same = try tool.run("diff", "before", "before", "--exit-code")
            #expect(same.status == 0)
            #expect(same.output == "No URL, section, redirect or code has changed.\n")
            let changed = try tool.run("diff", "before", "now")
            #expect(changed.status == 0)
            #expect(changed.output == "### New\n\n- URL `/guide/more/`\n")
            #expect(try tool.run("diff", "before", "now", "--exit-code").status == 1)
            #expect(
                try tool.run("diff", "before", "now", "--json").output.contains(
                    "\"new\": [\n      \"/guide/more/\"\n    ]"))

            try tool.write(
                "list.json", "{\"version\": 1, \"files\": {\"index.html\": \"a\", \"gone/index.html\": \"b\"}}")
            let list = try tool.run("diff", "list.json", "now")
            #expect(list.output.contains("- URL `/gone/`\n"))
            // A list behind a link, and one that comes through a pipe after a while.
            try FileManager.default.createSymbolicLink(
                atPath: tool.folder.appending(path: "link.json").path, withDestinationPath: "list.json")
            #expect(try tool.run("diff", "link.json", "now").output == list.output)
            let shell = tool.process([
                "-c", "(sleep 0.2; cat list.json) | \"$0\" diff /dev/stdin now >piped", Tool.binary.path,
            ])
            shell.executableURL = URL(filePath: "/bin/sh")
            try shell.run()
            shell.waitUntilExit()
            #expect(tool.read("piped") == list.output)
        }
    }

    @Test func whatIsNoSite() throws {
        try withSite { tool in
            let missing = try tool.run("diff", "nowhere", "content")
            #expect(missing.status == 2)
            #expect(
                missing.errors == """
                    error: there is no site nowhere
                       = help: build it first: `sitegen build --output nowhere`

                    """)
            for wrong in ["content", "content/index.md"] {
                let refused = try tool.run("diff", wrong, "nowhere")
                #expect(refused.status == 2)
                #expect(
                    refused.errors == """
                        error: \(wrong) is no site that sitegen built, and no list of its files
                           = help: name a folder that `sitegen build` wrote, or the .sitegen-manifest.json of one that was published

                        """)
            }
        }
    }

    @Test func theConfigurationOfAServerIsPrinted() throws {
        try withSite { tool in
            for server in ["nginx", "caddy"] {
                let printed = try tool.run("host-config", server)
                #expect(printed.status == 0)
                #expect(printed.output.contains("404.html"))
                #expect(
                    try tool.run("host-config", server, "--base-url", "https://a.example/docs/").output.contains(
                        "\"/docs/404.html\""))
            }
            #expect(try tool.run("host-config", "apache").status == 2)
            #expect(try tool.run("host-config", "nginx").errors == "")
            try tool.write("content/_headers", "/*\n  X-Frame-Options: DENY\n")
            let reminded = try tool.run("host-config", "nginx")
            #expect(reminded.status == 0)
            #expect(reminded.errors == "content/_headers is not in it: what that file says, add by hand\n")
        }
    }
}
