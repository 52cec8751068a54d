import Foundation
import Synchronization
import Testing

@testable import sitegen

/// What a build leaves in its output folder.
struct OutputPublishTests {
    private let scratch = try! Scratch()

    @Test func theFirstBuild() async throws {
        let site = ["index.html": "home", "http/404/index.html": "404", "a.css": ""]
        let summary = try await scratch.publish(site)
        #expect(try scratch.tree("site") == site)
        #expect(summary == PublishSummary(files: 3, written: 3, unchanged: 0, removed: 0, bytes: 7))
        #expect(
            try scratch.text("site/.sitegen-files") == """
                # sitegen files 1: sitegen wrote these and may replace or remove them
                a.css
                http/404/index.html
                index.html

                """)
        #expect(try scratch.names() == ["project", "site"], "nothing is left beside the output")
    }

    @Test func theNextBuild() async throws {
        try await scratch.publish([
            "same": "1", "changed": "old", "as-long": "old", "gone/deep/x": "", "gone/y": "", "keep/x": "",
        ])
        let site = ["same": "1", "changed": "newer", "as-long": "new", "added/a": "a", "added/b": "b", "keep/y": "y"]
        let summary = try await scratch.publish(site)
        #expect(try scratch.tree("site") == site)
        #expect(summary == PublishSummary(files: 6, written: 5, unchanged: 1, removed: 3, bytes: 12))
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func theSameBuildTouchesNothing() async throws {
        let site = ["index.html": "home", "a/b": "b"]
        try await scratch.publish(site)
        let past = Date(timeIntervalSince1970: 1_000_000_000)
        for name in ["index.html", "a/b", "a", ".sitegen-files", ""] {
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: scratch("site/\(name)"))
        }
        let summary = try await scratch.publish(site)
        #expect(summary == PublishSummary(files: 2, written: 0, unchanged: 2, removed: 0, bytes: 5))
        for name in ["index.html", "a/b", "a", ".sitegen-files", ""] {
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch("site/\(name)"))
            #expect(attributes[.modificationDate] as? Date == past, "\(name) was touched")
        }
    }

    /// A slash and a combining mark are one character to Swift, and two to the disk.
    @Test func aNameThatStartsWithACombiningMark() async throws {
        let site = ["a/\u{301}x/\u{301}y/b": "1"]
        try await scratch.publish(site)
        #expect(try scratch.tree("site") == site)
    }

    @Test func anEmptySite() async throws {
        try await scratch.publish(["a/b": "1"])
        let summary = try await scratch.publish([:])
        #expect(summary == PublishSummary(files: 0, written: 0, unchanged: 0, removed: 1, bytes: 0))
        #expect(try scratch.names("site") == [".sitegen-files"])
    }

    @Test func filesAreCopiedFromWhereTheyLie() async throws {
        let large = [UInt8]((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try scratch.write("large.bin", bytes: large)
        try scratch.write("empty.bin")
        let sources = [scratch("empty.bin"), scratch("large.bin")]
        let output = try scratch.output()
        for round in [2, 0] {
            let summary = try await output.publish(["empty", "large"], jobs: 2) { .copy(from: sources[$0]) }
            #expect(summary.written == round)
            #expect(summary.bytes == large.count)
            #expect(try Array(Data(contentsOf: URL(filePath: scratch("site/large")))) == large)
        }
        // One byte in the last piece, the length as before.
        try scratch.write("large.bin", bytes: large.dropLast() + [large.last! ^ 1])
        let summary = try await output.publish(["empty", "large"], jobs: 2) { .copy(from: sources[$0]) }
        #expect(summary.written == 1)
        #expect(try Data(contentsOf: URL(filePath: scratch("site/large"))).last == large.last! ^ 1)
    }

    @Test(arguments: [1, 3, 16]) func eachContentIsAskedForOnce(jobs: Int) async throws {
        let paths = (0..<200).map { "\($0 % 9)/\($0)" }
        let asked = Mutex([Int](repeating: 0, count: paths.count))
        let progress = Mutex<[Int]>([])
        _ = try await scratch.output().publish(paths, jobs: jobs) { number in
            asked.withLock { $0[number] += 1 }
            return .bytes(Array(paths[number].utf8))
        } progress: { done in
            progress.withLock { $0.append(done) }
        }
        #expect(asked.withLock { $0.allSatisfy { $0 == 1 } })
        #expect(progress.withLock { $0.sorted() } == Array(1...200))
        #expect(try scratch.tree("site") == Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) }))
    }

    /// What is named only while files are prepared, beside them or before.
    @Test(arguments: [true, false], [1, 4]) func outputsThatComeLater(isBeside: Bool, jobs: Int) async throws {
        let site = Dictionary(uniqueKeysWithValues: (0..<90).map { ("\($0 % 7)/\($0)", String($0)) })
        let more = ["0/x": "x", "z/y": "y"]
        let progress = Mutex<[Int]>([])
        let noted = Mutex<Set<String>>([])
        func publish(_ others: [String: String]) async throws -> PublishSummary {
            try await scratch.output().publish(
                OutputFolder.Outputs(site), and: { .init(others) }, isBeside: isBeside, jobs: jobs,
                progress: { done in progress.withLock { $0.append(done) } },
                prepared: { path, _ in _ = noted.withLock { $0.insert(path.text) } })
        }
        #expect(try await publish(more).written == 92)
        #expect(progress.withLock { $0.sorted() } == Array(1...92))
        #expect(noted.withLock { $0 } == Set(site.keys).union(more.keys))
        #expect(try scratch.tree("site") == site.merging(more) { one, _ in one })
        let again = try await publish(["0/x": "new"])
        #expect(again == PublishSummary(files: 91, written: 1, unchanged: 90, removed: 1, bytes: again.bytes))
        #expect(try scratch.tree("site") == site.merging(["0/x": "new"]) { one, _ in one })
    }

    /// Whoever makes the folder while the others are waited for keeps what is theirs.
    @Test(arguments: [true, false]) func aFolderThatIsMadeMeanwhile(isLink: Bool) async throws {
        let output = try scratch.output()
        try scratch.write("elsewhere/index.html", "theirs")
        let site = OutputFolder.Outputs(["index.html": "ours", "b/c": "2"])
        await #expect(throws: DiskError.self) {
            try await output.publish(
                site,
                and: { [scratch] in
                    do {
                        if isLink {
                            try scratch.link("site", to: "elsewhere")
                        } else {
                            try scratch.write("site/index.html", "theirs")
                        }
                    } catch {
                        Issue.record(error)
                    }
                    return .init(["0/x": "x"])
                }, isBeside: true, jobs: 2)
        }
        #expect(try scratch.tree("elsewhere") == ["index.html": "theirs"])
        if !isLink { #expect(try scratch.tree("site") == ["index.html": "theirs"]) }
        #expect(try scratch.names(".").filter { $0.contains("sitegen") } == [])
        // The next build finds nothing that it would take for its own.
        await #expect(throws: DiskError.self) { try await scratch.publish(["index.html": "ours"]) }
        #expect(try scratch.tree("elsewhere") == ["index.html": "theirs"])
    }

    @Test func anEmptyFolderThatIsMadeMeanwhileGivesWay() async throws {
        let summary = try await scratch.output().publish(
            .init(["a": "1"]),
            and: { [scratch] in
                do { try scratch.makeFolder("site") } catch { Issue.record(error) }
                return .init(["0/x": "x"])
            }, isBeside: true, jobs: 2)
        #expect(summary.written == 2)
        #expect(try scratch.tree("site") == ["a": "1", "0/x": "x"])
    }

    @Test func outputsThatDoNotComeLeaveNothing() async throws {
        let output = try scratch.output()
        let failure = DiskError.interrupted(by: 2)
        let site = OutputFolder.Outputs(["a": "1", "b/c": "2"])
        await #expect(throws: failure) {
            try await output.publish(site, and: { () throws(DiskError) in throw failure }, isBeside: true, jobs: 2)
        }
        await #expect(throws: DiskError.fileAndFolder(path: output.shown + "/a")) {
            try await output.publish(site, and: { .init(["a/d": "3"]) }, isBeside: true, jobs: 2)
        }
        #expect(try scratch.names(".").filter { $0.contains("site") } == [])
    }

    @Test func foldersAboveTheOutputAreMade() async throws {
        try await scratch.output("a/b/site").publish(["x": "1"])
        #expect(try scratch.tree("a/b/site") == ["x": "1"])
        #expect(try scratch.names("a/b") == ["site"])
    }

    @Test func theModesFollowTheUmask() async throws {
        try await scratch.publish(["a/x": "1"])
        let plain = scratch("plain")
        try Folder.make(plain)
        _ = try OutputContent.bytes([]).write(to: scratch("plain/x"), shown: "x")
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        let mask = Int(umask(0))
        umask(mode_t(mask))
        #expect(try mode(scratch("site/a/x")) == 0o666 & ~mask)
        #expect(try mode(scratch("site/a")) == 0o777 & ~mask)
        #expect(try mode(scratch("site")) == 0o777 & ~mask)
    }

    @Test func aFileBecomesAFolder() async throws {
        try await scratch.publish(["a": "file", "b/c": "file"])
        let site = ["a/index.html": "1", "b/c/d/e": "2"]
        #expect(try await scratch.publish(site).removed == 2)
        #expect(try scratch.tree("site") == site)
    }

    @Test func aFolderBecomesAFile() async throws {
        try await scratch.publish(["a/b/c": "1", "a/d": "2", "e/f": "3", "e/g": "4"])
        let site = ["a": "file", "e/g": "4"]
        #expect(try await scratch.publish(site).removed == 3)
        #expect(try scratch.tree("site") == site)
    }

    @Test func aNameChangesItsLetterCase() async throws {
        try await scratch.publish(["Page/X.html": "1", "Page/y": "2"])
        for site in [["Page/x.html": "1", "Page/y": "2"], ["page/X.html": "1"], ["PAGE": "1"], ["page/y": "1"]] {
            try await scratch.publish(site)
            #expect(try scratch.tree("site") == site)
        }
    }

    @Test func aFileThatWasDeletedComesBack() async throws {
        let site = ["a/b": "1", "c": "2"]
        try await scratch.publish(site)
        try scratch.remove("site/a")
        #expect(try await scratch.publish(site).written == 1)
        #expect(try scratch.tree("site") == site)
    }

    @Test func namesOfAllKinds() async throws {
        let site = [
            "with space": "1", "\u{E9}/\u{1F600}.html": "2", "-": "3", "\u{301}x": "4", "a\rb": "5", "place": "6",
        ]
        try await scratch.publish(site)
        try await scratch.publish(["place": "7", "\u{301}x": "8"])
        #expect(try scratch.tree("site") == ["place": "7", "\u{301}x": "8"])
    }
}

@Suite struct OutputPathTests {
    @Test(arguments: ["a", ".a", "a.", "...", "a/b", "a/.b/..c/...", "..a/b..", "é/ü"])
    func aPathStaysInTheFolder(text: String) throws {
        let path = try #require(OutputPath(text))
        #expect(path.text == text)
        let parts = text.split(separator: "/")
        #expect(path.parent?.text == (parts.count > 1 ? parts.dropLast().joined(separator: "/") : nil))
    }

    @Test(arguments: ["", ".", "..", "/", "/a", "a/", "a//b", "a/./b", "../a", "a/..", "a/../b", "a\0b"])
    func whatLeavesTheFolderIsNoPath(text: String) { #expect(OutputPath(text) == nil) }
}
