import Foundation
import Testing

@testable import sitegen

/// A build that does not come to its end leaves the old site, or one that the next build completes.
struct OutputKillTests {
    private let scratch = try! Scratch()
    private let old = [
        "same": "1", "changed": "old", "f": "file", "d/e/x": "folder", "gone/a/b": "", "gone/c": "", "k/l": "2",
    ]
    private let new = [
        "same": "1", "changed": "new", "f/x": "1", "d": "file", "add/x": "1", "add/y/z": "2", "k/l": "3", "k/m": "4",
    ]

    /// A build that comes as far as settling what the one before it left, and no further.
    private func failingBuild() async throws {
        let failure = DiskError.cannotRead(path: "x", reason: "on purpose")
        let output = try scratch.output()
        await #expect(throws: failure) {
            try await output.publish(["x"], jobs: 1) { (_) throws(DiskError) in throw failure }
        }
    }

    @Test func afterAnyNumberOfSteps() async throws {
        try await scratch.publish(old)
        let count = try await scratch.output().prepareAndSeal(new).journal.steps.count
        #expect(count > 10)
        for killedAfter in 0...count {
            let scratch = try Scratch()
            try await scratch.publish(old)
            let (stage, journal) = try await scratch.output().prepareAndSeal(new)
            if killedAfter == 0 { #expect(try scratch.tree("site") == old) }
            try stage.commit(Journal(steps: Array(journal.steps.prefix(killedAfter))))
            #expect(try scratch.names().contains(".site.sitegen-stage"))

            let failure = DiskError.cannotRead(path: "x", reason: "on purpose")
            let output = try scratch.output()
            await #expect(throws: failure) {
                try await output.publish(["x"], jobs: 1) { (_) throws(DiskError) in throw failure }
            }
            #expect(try scratch.tree("site") == new, "killed after \(killedAfter) steps of \(journal.steps)")
            #expect(try scratch.names() == ["project", "site"])
            #expect(try await scratch.publish(new).unchanged == new.count)
        }
    }

    @Test func beforeTheFirstSiteIsInPlace() async throws {
        let output = try scratch.output()
        let path = try #require(OutputPath("a/b"))
        let stage = try Stage.make(for: output)
        _ = try stage.add(.bytes([65]), new: path)
        try stage.seal(Journal(steps: [.placeAll, .list]), list: WrittenFiles([path]))
        #expect(try scratch.tree("site").isEmpty)
        try await failingBuild()
        #expect(try scratch.tree("site") == ["a/b": "A"])
        #expect(try await output.publish(["a/b": "A"]).unchanged == 1)
    }

    /// On a disk without letter case, `A` and `a` are one file: what made room for the new one must not remove it when
    /// the steps are taken again.
    @Test func whatMadeRoomIsNotTakenAgain() async throws {
        try await scratch.publish(["a": "old"])
        let output = try scratch.output()
        let path = try #require(OutputPath("a"))
        let stage = try Stage.make(for: output)
        _ = try stage.add(.bytes(Array("new".utf8)), new: path)
        let journal = Journal(steps: [.clear(path), .place(path)])
        try stage.seal(journal, list: WrittenFiles([path]))
        try stage.commit(journal)
        try await failingBuild()
        #expect(try scratch.tree("site") == ["a": "new"])
    }

    @Test func whileFoldersWereBeingRemoved() async throws {
        try await scratch.publish(["a/b/c/x": "", "y": ""])
        let (stage, journal) = try await scratch.output().prepareAndSeal(["y": ""])
        try stage.commit(journal)
        try scratch.makeFolder("site/a")
        try await failingBuild()
        #expect(try scratch.tree("site") == ["y": ""])
    }

    @Test func beforeTheJournalIsWritten() async throws {
        try await scratch.publish(old)
        let (_, journal) = try await scratch.output().prepareAndSeal(new)
        try scratch.remove(".site.sitegen-stage/commit")
        try scratch.write(".site.sitegen-stage/commit-draft", String(decoding: journal.encoded, as: UTF8.self))
        try await failingBuild()
        #expect(try scratch.tree("site") == old)
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func aJournalThatWasCutOffIsNone() async throws {
        try await scratch.publish(old)
        let journal = try await scratch.output().prepareAndSeal(new).journal.encoded
        for length in 0..<journal.count {
            #expect(Journal(Array(journal.prefix(length))) == nil, "of \(length) bytes")
        }
        try scratch.write(".site.sitegen-stage/commit", bytes: Array(journal.dropLast()))
        try await failingBuild()
        #expect(try scratch.tree("site") == old)
    }

    @Test func aJournalThatLeadsOutOfTheFolderIsNone() async throws {
        try await scratch.publish(old)
        try scratch.write("precious", "precious")
        try scratch.write(".site.sitegen-stage/commit", "sitegen commit 1\nremove ../precious\nend\n")
        try await failingBuild()
        #expect(try scratch.text("precious") == "precious")
        #expect(try scratch.tree("site") == old)
    }

    @Test func aLinkThatCameBetweenTheKillAndTheNextBuild() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try scratch.remove("site/k")
        try scratch.write("elsewhere/l", "precious")
        try scratch.link("site/k", to: "../elsewhere")
        let output = try scratch.output()
        let error = await #expect(throws: DiskError.self) { try await output.publish(new) }
        #expect(
            error
                == .unfinished(
                    stage: scratch(".site.sitegen-stage"),
                    cause: "cannot write \(scratch("site/k/m")): Too many levels of symbolic links"))
        #expect(try scratch.tree("elsewhere") == ["l": "precious"])
        // As the help says.
        try scratch.remove("site/k")
        try await scratch.publish(new)
        #expect(try scratch.tree("site") == new)
    }

    /// An older sitegen took old files out without keeping them.
    @Test func aStageWithoutAPlaceForWhatIsTakenOut() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try scratch.remove(".site.sitegen-stage/old")
        try await scratch.publish(new)
        #expect(try scratch.tree("site") == new)
    }

    @Test func aFileThatCameToTheRoomOfANewOne() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try scratch.write("site/k/m", "precious")
        let output = try scratch.output()
        let error = await #expect(throws: DiskError.self) { try await output.publish(new) }
        #expect(
            error
                == .unfinished(
                    stage: scratch(".site.sitegen-stage"),
                    cause: "cannot write \(scratch("site/k/m")): a file that sitegen did not write stands there"))
        #expect(try scratch.text("site/k/m") == "precious")
        // As the help says.
        try scratch.remove("site/k/m")
        try await scratch.publish(new)
        #expect(try scratch.tree("site") == new)
    }

    @Test func anEmptyFolderThatCameToTheRoomOfANewFile() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try scratch.makeFolder("site/k/m")
        try await scratch.publish(new)
        #expect(try scratch.tree("site") == new)
    }

    @Test func aFileThatCameToTheRoomOfAnOldOne() async throws {
        try await scratch.publish(old)
        let (stage, journal) = try await scratch.output().prepareAndSeal(new)
        try stage.commit(journal)
        try scratch.write("site/gone/c", "precious")
        try await failingBuild()
        #expect(try scratch.tree("site") == new.merging(["gone/c": "precious"]) { $1 })
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func betweenTheHalvesOfAMove() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try FileManager.default.linkItem(
            atPath: scratch(".site.sitegen-stage/new/k/m"), toPath: scratch("site/k/m"))
        try await failingBuild()
        #expect(try scratch.tree("site") == new)
    }

    @Test func anOutputThatWasDeletedBetweenTheKillAndTheNextBuild() async throws {
        try await scratch.publish(old)
        _ = try await scratch.output().prepareAndSeal(new)
        try scratch.remove("site")
        try await scratch.publish(new)
        #expect(try scratch.tree("site") == new)
    }

    @Test func aBuildThatFailsHalfWay() async throws {
        try await scratch.publish(old)
        let paths = (0..<100).map { "p/\($0)" }
        let output = try scratch.output()
        await #expect(throws: DiskError.noSpace(path: "p/50")) {
            try await output.publish(paths, jobs: 3) { (number) throws(DiskError) in
                if number >= 50 { throw .noSpace(path: paths[number]) }
                return .bytes([1])
            }
        }
        #expect(try scratch.tree("site") == old)
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func aFirstBuildThatFailsLeavesNoFolder() async throws {
        let output = try scratch.output("a/b/site")
        await #expect(throws: DiskError.cannotRead(path: scratch("missing.png"), reason: "No such file or directory")) {
            let source = scratch("missing.png")
            return try await output.publish(["x.png"], jobs: 1) { _ in .copy(from: source) }
        }
        #expect(try scratch.names() == ["project"])
    }

    @Test func aStepThatIsRefusedFirstLeavesTheOldSite() async throws {
        try await scratch.publish(["b": "1"])
        let output = try scratch.output()
        let (stage, _) = try await output.prepareAndSeal(["b": "2"])
        let missing = try #require(OutputPath("missing/x"))
        #expect(throws: DiskError.cannotWrite(path: scratch("site/missing/x"), reason: "No such file or directory")) {
            try stage.commit(Journal(steps: [.place(missing)]))
        }
        #expect(try scratch.names() == ["project", "site"])
        #expect(try scratch.tree("site") == ["b": "1"])
    }
}
