import Foundation
import Testing

@testable import sitegen

/// A folder of a test's own, gone when the test is.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = try RealPath(existing: folder.path).text
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func callAsFunction(_ relative: String) -> String { "\(path)/\(relative)" }

    func write(_ relative: String, _ text: String = "") throws {
        try write(relative, bytes: Array(text.utf8))
    }

    func write(_ relative: String, bytes: [UInt8]) throws {
        let url = URL(filePath: self(relative))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: self(relative), withIntermediateDirectories: true)
    }

    func link(_ relative: String, to target: String) throws {
        let url = URL(filePath: self(relative))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: self(relative), withDestinationPath: target)
    }

    func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: self(relative))
    }

    func text(_ relative: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self(relative))), as: UTF8.self)
    }

    /// The names directly in a folder, sorted; hidden ones too.
    func names(_ relative: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(relative)).sorted()
    }

    /// Every file below a folder with its text, and every empty folder with a `/` at its end. Without sitegen's list.
    func tree(_ relative: String) throws -> [String: String] {
        var tree: [String: String] = [:]
        func visit(_ folder: String, _ prefix: String) throws {
            for entry in try Folder.entries(folder) {
                let name = try #require(entry.name)
                if prefix.isEmpty, name == WrittenFiles.name { continue }
                let inner = "\(folder)/\(name)"
                switch try Status.of(inner)?.kind {
                case .folder:
                    if try Folder.entries(inner).isEmpty { tree["\(prefix)\(name)/"] = "" }
                    try visit(inner, "\(prefix)\(name)/")
                case .file: tree["\(prefix)\(name)"] = try text(String(inner.dropFirst(path.count + 1)))
                default: tree["\(prefix)\(name)"] = "not a file"
                }
            }
        }
        if try Status.of(self(relative)) != nil { try visit(self(relative), "") }
        return tree
    }
}

extension Scratch {
    /// An output folder `site` beside an empty `content`.
    func output(_ relative: String = "site") throws -> OutputFolder {
        try makeFolder("project/content")
        return try OutputFolder(path: self(relative), source: self("project"))
    }

    /// Publishes a whole site that is given as texts.
    @discardableResult
    func publish(_ site: [String: String], jobs: Int = 2) async throws -> PublishSummary {
        try await output().publish(site, jobs: jobs)
    }
}

extension OutputFolder {
    @discardableResult
    func publish(_ site: [String: String], jobs: Int = 2) async throws(DiskError) -> PublishSummary {
        let paths = site.keys.sorted()
        return try await publish(paths, jobs: jobs) { number in .bytes(Array(site[paths[number]]!.utf8)) }
    }

    /// The same function for all tasks.
    @discardableResult
    func publish(
        _ paths: [String], jobs: Int, contents: @escaping @Sendable (Int) throws(DiskError) -> OutputContent,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws(DiskError) -> PublishSummary {
        try await publish(Outputs(paths: paths, contents: { contents }), jobs: jobs, progress: progress)
    }

    /// Prepares a site as far as the journal and stops there, as a build does that is killed before its first rename.
    func prepareAndSeal(_ site: [String: String]) async throws -> (stage: Stage, journal: Journal) {
        let shares = [try Share(Outputs(site), first: 0, of: self)]
        let new = WrittenFiles(of: shares)
        let old = WrittenFiles(Array(try Data(contentsOf: URL(filePath: list))))
        let survey = try OutputSurvey(of: self, for: new, after: old)
        let stage = try Stage.make(for: self)
        let tasks = await Preparation(self, jobs: 2).tasks(shares, in: stage, standing: survey.standing)
        let journal = try Prepared(of: tasks).journal(survey, listChanges: true)
        try stage.seal(journal, list: new)
        return (stage, journal)
    }
}

extension OutputFolder.Outputs {
    init(_ site: [String: String]) {
        let paths = site.keys.sorted()
        self.init(paths: paths) { { .bytes(Array(site[paths[$0]]!.utf8)) } }
    }
}
