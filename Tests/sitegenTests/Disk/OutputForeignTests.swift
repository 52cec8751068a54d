import Testing

@testable import sitegen

/// What sitegen did not write it neither replaces nor removes, and it never writes through a link.
struct OutputForeignTests {
    private let scratch = try! Scratch()

    /// Publishes, expects that error, and that not a byte of the output or beside it is another.
    private func expect(_ error: DiskError, _ site: [String: String]) async throws {
        let before = try (scratch.tree("site"), scratch.names())
        let output = try scratch.output()
        await #expect(throws: error) { try await output.publish(site) }
        #expect(try scratch.tree("site") == before.0)
        #expect(Set(try scratch.names()) == Set(before.1).union(["project"]))
    }

    @Test func foreignFilesStay() async throws {
        try scratch.write("site/CNAME", "example.org")
        try scratch.write("site/a/mine", "mine")
        try await scratch.publish(["a/x": "1", "b/y": "2"])
        try scratch.write("site/b/later", "later")
        try await scratch.publish(["z": "3"])
        #expect(try scratch.tree("site") == ["CNAME": "example.org", "a/mine": "mine", "b/later": "later", "z": "3"])
    }

    @Test func aForeignFileWhereAnOutputGoes() async throws {
        try scratch.write("site/index.html", "mine")
        try await expect(.foreignFile(path: scratch("site/index.html")), ["index.html": "new", "a": "1"])
    }

    @Test(arguments: ["a/x", "new", "b/y"]) func aFileThatComesWhileTheBuildIsPrepared(path: String) async throws {
        try await scratch.publish(["a/z": "1", "old": "1"])
        let output = try scratch.output()
        let site = ["a/x": "2", "a/z": "2", "b/y": "2", "new": "2"]
        let paths = site.keys.sorted()
        let failure =
            path == "b/y"
            ? DiskError.foreignFolder(path: scratch("site/b")) : .foreignFile(path: scratch("site/" + path))
        await #expect(throws: failure) {
            try await output.publish(paths, jobs: 1) { [scratch] number in
                if number == paths.count - 1 {
                    do { try scratch.write("site/" + path, "mine") } catch { Issue.record(error) }
                }
                return .bytes(Array(site[paths[number]]!.utf8))
            }
        }
        #expect(try scratch.tree("site") == ["a/z": "1", "old": "1", path: "mine"])
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func anEmptyFolderThatComesWhileTheBuildIsPreparedGivesWay() async throws {
        try await scratch.publish(["a": "1"])
        let output = try scratch.output()
        try await output.publish(["a", "b", "c/d"], jobs: 1) { [scratch] number in
            if number == 2 {
                do { for path in ["b", "c"] { try scratch.makeFolder("site/" + path) } } catch { Issue.record(error) }
            }
            return .bytes([UInt8(ascii: "2")])
        }
        #expect(try scratch.tree("site") == ["a": "2", "b": "2", "c/d": "2"])
        #expect(try scratch.names() == ["project", "site"])
    }

    /// The folder is named: nothing else says what to remove.
    @Test func aFileThatComesToAFolderThatHasToGo() async throws {
        try await scratch.publish(["a/b/x": "1"])
        let output = try scratch.output()
        let error = await #expect(throws: DiskError.self) {
            try await output.publish(["a", "z"], jobs: 1) { [scratch] number in
                if number == 1 { do { try scratch.write("site/a/b/mine", "mine") } catch { Issue.record(error) } }
                return .bytes([UInt8(ascii: "2")])
            }
        }
        #expect(
            error
                == .unfinished(
                    stage: scratch(".site.sitegen-stage"),
                    cause: DiskError.foreignFolder(path: scratch("site/a/b")).message))
        #expect(try scratch.text("site/a/b/mine") == "mine")
        // As the help says.
        try scratch.remove("site/a/b/mine")
        try await scratch.publish(["a": "2", "z": "2"])
        #expect(try scratch.tree("site") == ["a": "2", "z": "2"])
    }

    @Test func aForeignFileWithTheSameBytesIsTakenOver() async throws {
        try scratch.write("site/index.html", "home")
        let summary = try await scratch.publish(["index.html": "home"])
        #expect(summary.unchanged == 1)
        #expect(try await scratch.publish(["index.html": "new"]).written == 1)
    }

    @Test func aForeignFolderWhereAFileGoes() async throws {
        try scratch.write("site/a/mine", "mine")
        try await expect(.foreignFolder(path: scratch("site/a")), ["a": "new"])
    }

    @Test func anOldFolderWithAForeignFileWhereAFileGoes() async throws {
        try await scratch.publish(["a/b/x": "1"])
        try scratch.write("site/a/b/mine", "mine")
        try await expect(.foreignFolder(path: scratch("site/a")), ["a": "new"])
    }

    @Test func aForeignFileWhereAFolderGoes() async throws {
        try scratch.write("site/a", "mine")
        try await expect(.foreignFile(path: scratch("site/a")), ["a/x": "new"])
    }

    @Test func aForeignFileThatDiffersFromAnOldOneInLetterCaseOnly() async throws {
        try await scratch.publish(["A": "old"])
        try scratch.write("site/a", "mine")
        try #require(try scratch.names("site").count == 3, "needs a disk that keeps letter case apart")
        try await expect(.foreignFile(path: scratch("site/a")), ["a": "new"])
    }

    @Test func aLinkedFolderOnThePathOfAnOutput() async throws {
        try scratch.write("elsewhere/x", "precious")
        try scratch.link("site/a", to: "../elsewhere")
        try await expect(.linkInOutput(path: scratch("site/a")), ["a/x": "new"])
        try await expect(.linkInOutput(path: scratch("site/a")), ["a/b/c/new": "new"])
        #expect(try scratch.tree("elsewhere") == ["x": "precious"])
    }

    @Test func aLinkWhereAnOutputGoes() async throws {
        try scratch.write("precious", "precious")
        try scratch.link("site/x", to: "../precious")
        try await expect(.linkInOutput(path: scratch("site/x")), ["x": "new"])
        #expect(try scratch.text("precious") == "precious")
    }

    @Test func anOldFolderThatBecameALinkIsNotCleanedUp() async throws {
        try await scratch.publish(["a/x": "1"])
        try scratch.remove("site/a")
        try scratch.write("elsewhere/x", "precious")
        try scratch.link("site/a", to: "../elsewhere")
        #expect(try await scratch.publish(["b": "2"]).removed == 0)
        #expect(try scratch.tree("elsewhere") == ["x": "precious"])
    }

    @Test func anOldFileThatBecameAFolderIsNotCleanedUp() async throws {
        try await scratch.publish(["a": "1"])
        try scratch.remove("site/a")
        try scratch.write("site/a/mine", "mine")
        #expect(try await scratch.publish(["b": "2"]).removed == 0)
        #expect(try scratch.tree("site") == ["a/mine": "mine", "b": "2"])
    }

    @Test func theOutputFolderItselfMayBeALink() async throws {
        try scratch.makeFolder("www/real")
        try scratch.link("site", to: "www/real")
        try await scratch.publish(["a": "1"])
        #expect(try scratch.tree("www/real") == ["a": "1"])
        #expect(try scratch.names("www") == ["real"])
    }

    @Test(arguments: [
        "../precious\n", "/etc/passwd\n", "a/../../precious\n", "a//b\n", "x",
    ]) func aListThatLeadsOutOfTheFolderOrWasCutOff(line: String) async throws {
        try await scratch.publish(["a": "1"])
        try scratch.write("site/.sitegen-files", scratch.text("site/.sitegen-files") + line)
        try scratch.write("precious", "precious")
        try await expect(.listUnreadable(path: scratch("site/.sitegen-files")), ["a": "2"])
        #expect(try scratch.text("precious") == "precious")
    }

    @Test func aListOfALaterVersion() async throws {
        try scratch.write("site/.sitegen-files", "# sitegen files 2: zipped\n")
        try await expect(.listUnreadable(path: scratch("site/.sitegen-files")), ["a": "1"])
    }

    @Test func aFileAndAFolderOfOneName() async throws {
        let site = ["http/404": "asset", "http/404/index.html": "page"]
        try await expect(.fileAndFolder(path: scratch("site/http/404")), site)
    }

    @Test func aLineBreakInAName() async throws {
        try await expect(.lineBreakInName(path: scratch("site/a\nb")), ["a\nb": "1"])
    }

    @Test(arguments: [
        ("../x", "output path ../x leaves the folder"), ("/x", "output path /x leaves the folder"),
        ("a//x", "output path a//x leaves the folder"), ("a/\0", "output path a/"),
        (".sitegen-files", "output path .sitegen-files is sitegen's own"),
    ])
    func aPathThatLeavesTheFolderIsADefect(path: String, defect: String) async throws {
        try scratch.makeFolder("project/content")
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [path = path as String, folder = scratch.path as String] in
            let output = try OutputFolder(path: folder + "/site", source: folder + "/project")
            try await output.publish([path: "1"])
        }
        let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(said.contains(": " + defect), "\(said)")
        #expect(try scratch.names() == ["project"])
    }
}
