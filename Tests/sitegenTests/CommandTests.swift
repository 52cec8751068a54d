import Foundation
import Testing

/// The commands as a newcomer runs them.
@Suite struct CommandTests {
    private func withTool(_ body: (Tool) throws -> Void) throws {
        let tool = try Tool()
        defer { tool.remove() }
        try body(tool)
    }

    @Test func aNewSiteIsBuiltAndThenUnchanged() throws {
        try withTool { tool in
            let new = try tool.run("new", "site")
            #expect(new.status == 0)
            #expect(new.errors == "")
            let first = try tool.run("build")
            #expect(first.errors == "")
            #expect(first.status == 0)
            let count = tool.published.count
            #expect(first.output.hasPrefix("site: \(count) files, \(count) written, 0 unchanged, 0 removed\n"))
            let second = try tool.run("build")
            #expect(second.output == "site: \(count) files, 0 written, \(count) unchanged, 0 removed\n")
            let checked = try tool.run("check")
            #expect(checked.output == "checked 4 pages, \(count) files to write\n")
        }
    }

    @Test func aFailedBuildLeavesTheOldSite() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            _ = try tool.run("build")
            let before = tool.files("site").map { tool.read("site/" + $0) }
            try tool.write("content/guide/index.md", "---\ntitle: A\n---\n[x](missing.md)\n")
            let failed = try tool.run("build")
            #expect(failed.status == 1)
            #expect(
                failed.errors == """
                    error[SG050]: There is no file content/guide/missing.md
                     --> content/guide/index.md:4:5
                      |
                    4 | [x](missing.md)
                      |     ^^^^^^^^^^

                    1 error
                    nothing was written

                    """)
            #expect(tool.files("site").map { tool.read("site/" + $0) } == before)
        }
    }

    @Test func whatNoLongerBelongsIsRemovedAndForeignFilesStay() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            // Without a search, in whose index each shard may change with any page.
            try tool.write("content/site.yaml", try #require(tool.read("content/site.yaml")) + "search: false\n")
            try tool.write("content/guide/b.md", "---\ntitle: B\n---\nText.\n")
            _ = try tool.run("build")
            try tool.write("site/CNAME", "example.org\n")
            try FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/b.md"))
            let built = try tool.run("build")
            // The page and its twin are gone; the landing page and its twin told so.
            let count = tool.published.count - 1
            #expect(
                built.output == "site: \(count) files, 2 written, \(count - 2) unchanged, 2 removed\n",
                "\(built.errors)")
            #expect(tool.read("site/CNAME") == "example.org\n")
            #expect(tool.read("site/guide/b/index.html") == nil)
        }
    }

    @Test func formatsAndExitCodes() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            try tool.write("content/a.md", "Text.\n")
            for format in ["json", "sarif", "github"] {
                let result = try tool.run("check", "--format", format)
                #expect(result.status == 1)
                #expect(result.errors == "")
                #expect(result.output.contains("SG010"))
            }
            #expect(try tool.run("check", "--format", "xml").status == 2)
            #expect(try tool.run("nothing").status == 2)
            #expect(try tool.run("build", "--jobs", "0").status == 2)
            #expect(try tool.run("build", "--base-url", "nowhere").status == 2)
            #expect(try tool.run("--help").status == 0)
            #expect(try tool.run("--version").output == "0.1.0\n")
        }
    }

    /// Where an editor and GitHub look for them.
    @Test func pathsAreThoseFromWhereTheCommandRuns() throws {
        try withTool { tool in
            _ = try tool.run("new", "site", "v")
            try tool.write("v/content/a.md", "Text.\n")
            for source in ["v", "./v/", "v/../v", tool.folder.appending(path: "v").path] {
                let github = try tool.run("check", "--source", source, "--format", "github")
                #expect(github.output.hasPrefix("::error file=v/content/a.md,line=1,"), "\(github.output)")
                #expect(try tool.run("check", "--source", source).errors.contains("\n --> v/content/a.md:1:1\n"))
            }
            let process = tool.process(["check", "--source", "../v", "--format", "github"])
            try tool.write("w/x", "")
            process.currentDirectoryURL = tool.folder.appending(path: "w")
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(said.hasPrefix("::error file=../v/content/a.md,line=1,"), "\(said)")
        }
    }

    @Test func linksOutOfTheSiteAreListed() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            try tool.write("content/a.md", "---\ntitle: A\n---\n[b](https://example.org/b), <https://example.org/a>\n")
            let listed = try tool.run("check", "--list-external")
            #expect(listed.status == 0)
            #expect(
                listed.output == "https://example.org/a\n  content/a.md\nhttps://example.org/b\n  content/a.md\n",
                "\(listed.errors)")
            struct List: Decodable, Equatable {
                struct Link: Decodable, Equatable {
                    var address: String
                    var files: [String]
                }
                var version: Int
                var links: [Link]
            }
            let json = try tool.run("check", "--list-external", "--json").output
            let links = ["a", "b"].map { List.Link(address: "https://example.org/" + $0, files: ["content/a.md"]) }
            #expect(try JSONDecoder().decode(List.self, from: Data(json.utf8)) == List(version: 1, links: links))
            #expect(try tool.run("check", "--json").status == 2)
            #expect(try tool.run("check", "--list-external", "--format", "json").status == 2)
            try tool.write("content/a.md", "---\ntitle: A\n---\n[b](missing.md) [c](https://example.org/c)\n")
            let failed = try tool.run("check", "--list-external")
            #expect(failed.status == 1 && failed.output == "")
        }
    }

    @Test func aSummaryAsJSON() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            let result = try tool.run("build", "--json")
            let summary = try #require(
                try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Int])
            #expect(summary["written"] == tool.published.count)
            #expect(summary["errors"] == 0)
        }
    }

    @Test func searchAnswersFromTheContent() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            let found = try tool.run("search", "E0001", "--limit", "1")
            #expect(found.status == 0)
            #expect(found.output.hasPrefix("1. E0001"), "\(found.output)")
            #expect(found.output.contains("/codes/E0001/\n"))
            let none = try tool.run("search", "qqqqq")
            #expect(none.status == 1)
            #expect(none.output == "nothing found\n")
            let json = try tool.run("search", "--json", "E0001")
            #expect(json.output.hasPrefix("{\"query\":\"E0001\",\"count\":"))
            #expect(try tool.run("search", "--limit", "0", "E0001").status == 2)
            try tool.write("content/site.yaml", "title: A\ndescription: B\nsearch: false\n")
            let without = try tool.run("search", "E0001")
            #expect(without.status == 2)
            #expect(
                without.errors == """
                    error: the site has no search
                       = help: remove `search: false` from content/site.yaml

                    """)
        }
    }

    @Test func explainShowsTheEntryOfACode() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            _ = try tool.run("build")
            let name = "E0001"
            let text = try tool.run("explain", "e0001")
            #expect(text.status == 0)
            #expect(text.errors == "")
            #expect(text.output == tool.read("site/codes/\(name)/index.md"))
            #expect(text.output.hasPrefix("# E0001 "))
            let json = try tool.run("explain", "codes:E0001", "--json")
            #expect(json.output == tool.read("site/codes/\(name)/index.json"))
            let title = try #require(text.output.split(separator: "\n").first).dropFirst("# E0001 ".count)
            #expect(try tool.run("explain", title.uppercased()).output == text.output)
            let none = try tool.run("explain", "E0009")
            #expect(none.status == 1)
            #expect(
                none.errors == """
                    error: There is no entry for the code `E0009`
                       = help: did you mean `E0001`?

                    """)
        }
    }

    /// Whoever asks has content that is at fault, or none here.
    @Test func explainKnowsTheFindings() throws {
        try withTool { tool in
            let text = try tool.run("explain", "sg020")
            #expect(text.status == 0)
            #expect(
                text.output == """
                    SG020 section-missing: A required section is missing

                    See https://status-codes.example/diagnostics/SG020/

                    """)
            _ = try tool.run("new", "site")
            try tool.write("content/lint/catalogue.yaml", "title: Lint\n")
            try tool.write("content/lint/SG020.md", "---\nname: Of our own\n---\n")
            #expect(try tool.run("explain", "SG020").output.hasPrefix("# SG020 Of our own\n"))
        }
    }

    @Test func theBaseURLIsTheCanonicalAddress() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            _ = try tool.run("build", "--base-url", "https://example.org/docs")
            #expect(tool.read("site/guide/index.html")?.contains("https://example.org/docs/guide/") == true)
            #expect(tool.read("site/404.html")?.contains("href=\"/docs/") == true)
        }
    }

    @Test func newNeverOverwrites() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            let again = try tool.run("new", "site")
            #expect(again.status == 2)
            #expect(
                again.errors == """
                    error: content/site.yaml exists already
                       = help: remove it, or choose another name

                    """)
            let entry = try tool.run("new", "entry", "E0003")
            #expect(entry.output == "wrote content/codes/E0003.md\n")
            #expect(try tool.run("build", "--drafts").errors == "")
        }
    }

    @Test func whatCannotBeStarted() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            let outside = try tool.run("new", "article", "../x.md")
            #expect(outside.status == 2)
            #expect(
                outside.errors == """
                    error: the path `../x.md` does not lie below content
                       = help: write it as `guide/logging.md`

                    """)
            let hidden = try tool.run("new", "article", "guide/.md")
            #expect(hidden.status == 2)
            #expect(
                hidden.errors == """
                    error: content/guide/.md would not be read
                       = help: write it without names that begin with a dot, and folders that end in `~`: `guide/logging.md`

                    """)
            let code = try tool.run("new", "entry", "AUTH-01")
            #expect(code.status == 2)
            #expect(
                code.errors == """
                    error: the code `AUTH-01` fits no catalogue of this site
                       = help: write a code that matches, or change the pattern: `^E[0-9]{4}$` in content/codes/catalogue.yaml

                    """)
            let file = try tool.run("new", "theme-file", "footre")
            #expect(file.status == 2)
            #expect(
                file.errors == """
                    error: the theme has no file `footre`
                       = help: did you mean `partials/footer.mustache`?

                    """)
            let footer = try tool.run("new", "theme-file", "footer")
            #expect(footer.output == "wrote templates/partials/footer.mustache\n")
            #expect(try tool.run("build").status == 0)
        }
    }

    @Test func whichCatalogueIsMeant() throws {
        try withTool { tool in
            func refused(_ arguments: [String], _ errors: String) throws {
                let process = tool.process(["new", "entry"] + arguments)
                let pipe = Pipe()
                process.standardError = pipe
                try process.run()
                let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                process.waitUntilExit()
                #expect(process.terminationStatus == 2)
                #expect(said == errors)
            }
            try tool.write("content/site.yaml", "title: A\ndescription: B\n")
            try tool.write("content/index.md", "---\ntitle: Home\n---\nText.\n")
            try refused(
                ["E1"],
                """
                error: the code `E1` fits no catalogue of this site
                   = help: a catalogue is a folder of content with a catalogue.yaml

                """)
            try refused(
                ["E1", "--catalogue", "a"],
                """
                error: there is no catalogue `a`
                   = help: a catalogue is a folder of content with a catalogue.yaml

                """)
            try tool.write("content/a/catalogue.yaml", "title: A\n")
            try tool.write("content/b/catalogue.yaml", "title: B\n")
            try refused(
                ["E1"],
                """
                error: the code `E1` fits several catalogues
                   = help: name one with --catalogue: a, b

                """)
            try refused(
                ["E1", "--catalogue", "c"],
                """
                error: there is no catalogue `c`
                   = help: catalogues: a, b

                """)
            #expect(try tool.run("new", "entry", "E1", "--catalogue", "b").output == "wrote content/b/E1.md\n")
            // A catalogue that knows its codes goes before those that take any.
            try tool.write("content/c/catalogue.yaml", "title: C\ncode: {pattern: '^E[0-9]$'}\n")
            #expect(try tool.run("new", "entry", "E2").output == "wrote content/c/E2.md\n")
        }
    }

    @Test func coloursNeverGoIntoAPipe() throws {
        try withTool { tool in
            try tool.write("content/a.md", "Text.\n")
            let result = try tool.run("check", environment: ["TERM": "xterm-256color"])
            #expect(!result.errors.contains("\u{1B}"))
        }
    }

    @Test(arguments: ["tomorrow", "253402300800", "99999999999999999", "9999999999999999999"])
    func aDayThatIsNone(seconds: String) throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            for arguments in [["check"], ["new", "entry", "E0003"]] {
                let process = tool.process(arguments, environment: ["SOURCE_DATE_EPOCH": seconds])
                let errors = Pipe()
                process.standardError = errors
                try process.run()
                let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                process.waitUntilExit()
                #expect(process.terminationStatus == 2)
                #expect(
                    said.hasPrefix(
                        "Error: SOURCE_DATE_EPOCH must be a number of seconds, of a day before the year 10000, not \(seconds).\n"
                    ), "\(said)")
            }
            #expect(try tool.run("check", environment: ["SOURCE_DATE_EPOCH": "253402300799"]).status == 0)
        }
    }

    @Test func aReaderThatGoesAwayEndsNothing() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            let shell = tool.process([
                "-c", "(sleep 0.1; \"$0\" build --verbose 2>&1; echo $? >status) | true", Tool.binary.path,
            ])
            shell.executableURL = URL(filePath: "/bin/sh")
            try shell.run()
            shell.waitUntilExit()
            #expect(tool.read("status") == "0\n")
            #expect(!tool.published.isEmpty)
        }
    }

    @Test func whatTheDiskRefuses() throws {
        try withTool { tool in
            let none = try tool.run("build")
            #expect(none.status == 2)
            #expect(
                none.errors == """
                    error: cannot read ./content: there is no such folder
                       = help: run `sitegen new site` to begin a site here, or say where it is with `--source`

                    """)
            _ = try tool.run("new", "site")
            let inside = try tool.run("build", "--output", "content/site")
            #expect(inside.status == 2)
            #expect(
                inside.errors == """
                    error: cannot write to content/site: it lies inside ./content, which the site is made from
                       = help: name a folder beside it, such as `--output site`

                    """)
            let around = try tool.run("build", "--output", ".")
            #expect(around.status == 2)
            #expect(
                around.errors == """
                    error: cannot write to .: it contains ./content, which the site is made from
                       = help: name a folder beside it, such as `--output site`

                    """)
            try tool.write("other/index.html", "mine\n")
            let foreign = try tool.run("build", "--output", "other")
            #expect(foreign.status == 2)
            #expect(
                foreign.errors == """
                    error: cannot write other/index.html: a file that sitegen did not write stands there
                       = help: the old output is as it was; move that away, or name another folder with `--output`

                    """)
            #expect(tool.read("other/index.html") == "mine\n")
            #expect(tool.files("other") == ["index.html"])
        }
    }
}
