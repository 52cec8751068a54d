import Foundation
import Testing

/// A build in which nothing changed is not made again; whatever did change makes it a whole one.
@Suite struct UnchangedBuildTests {
    private let page = "---\ntitle: A\n---\nText.\n"

    /// A site that was built once.
    private func withSite(hasAsset: Bool = false, _ body: (Tool) throws -> Void) throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try tool.run("new", "site").status == 0)
        try tool.write("content/a.md", page)
        if hasAsset {
            try tool.write("content/pixel.png", "PNG")
            untilAssetsAreTrusted()
        }
        #expect(try tool.run("build").status == 0)
        try body(tool)
    }

    /// One that was changed only just now is not trusted to be as it was.
    private func untilAssetsAreTrusted() { usleep(2_050_000) }

    private func setTime(_ seconds: Int, _ tool: Tool, _ paths: String...) throws {
        let time = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: Double(seconds))]
        for path in paths {
            try FileManager.default.setAttributes(time, ofItemAtPath: tool.folder.appending(path: path).path)
        }
    }

    /// Whether a build is found to be the last one, and is not made.
    private func isFound(_ tool: Tool, _ arguments: [String] = []) throws -> Bool {
        let process = tool.process(["build", "--verbose"] + arguments)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
        return said.hasSuffix("nothing has changed since the last build\n")
    }

    private func isBuilt(_ tool: Tool, _ arguments: [String] = []) throws -> Bool { try !isFound(tool, arguments) }

    private func record(_ tool: Tool) throws -> URL {
        let folder = tool.folder.appending(path: ".sitegen")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != ".gitignore" }
        #expect(names.count == 1)
        return folder.appending(path: names[0])
    }

    private func bytes(_ tool: Tool) -> [String: String?] {
        Dictionary(uniqueKeysWithValues: tool.published.map { ($0, tool.read("site/" + $0)) })
    }

    @Test func saysWhatABuildSays() throws {
        try withSite { tool in
            let count = tool.published.count
            #expect(try isFound(tool))
            #expect(try tool.run("build").output == "site: \(count) files, 0 written, \(count) unchanged, 0 removed\n")
            let whole = try tool.run("build", "--format", "github")
            #expect(try tool.run("build", "--format", "github").output == whole.output)
            #expect(tool.read(".sitegen/.gitignore") == "*\n")
        }
    }

    @Test func reportsWhatWasFoundAgain() throws {
        try withSite { tool in
            try tool.write(
                "content/more/catalogue.yaml", "title: More\nextraSections: warn\nsections: [{id: b, title: B}]\n")
            try tool.write("content/more/1.md", "---\nsummary: One.\n---\n\n## Other\n\nText.\n")
            let first = try tool.run("build", "--json")
            let second = try tool.run("build", "--json")
            #expect(first.errors.contains("warning[SG"))
            #expect(second.errors == first.errors)
            #expect(second.output.contains("\"written\":0,"))
            #expect(second.output.contains("\"warnings\":1,"))
        }
    }

    @Test func anotherContentIsBuilt() throws {
        try withSite(hasAsset: true) { tool in
            let before = bytes(tool)
            try tool.write("content/a.md", page.replacing("Text", with: "Texx"))
            #expect(try isBuilt(tool))
            #expect(try #require(tool.read("site/a/index.html")).contains("Texx"))
            try tool.write("content/a.md", page)
            #expect(try isBuilt(tool))
            #expect(bytes(tool) == before)
            #expect(try isFound(tool))
            try tool.write("content/pixel.png", "GNP")
            #expect(try isBuilt(tool))
            #expect(tool.read("site/pixel.png") == "GNP")
        }
    }

    /// As `cp -p` puts it there.
    @Test func anotherAssetOfTheSameSizeAndTimeIsBuilt() throws {
        try withSite(hasAsset: true) { tool in
            try setTime(1_700_000_000, tool, "content/pixel.png")
            untilAssetsAreTrusted()
            #expect(try isBuilt(tool))
            #expect(try isFound(tool))
            try tool.write("content/pixel.png", "GNP")
            try setTime(1_700_000_000, tool, "content/pixel.png")
            untilAssetsAreTrusted()
            #expect(try isBuilt(tool))
            #expect(tool.read("site/pixel.png") == "GNP")
        }
    }

    @Test func otherOptionsAreBuilt() throws {
        try withSite { (tool: Tool) throws in
            #expect(try isBuilt(tool, ["--base-url", "https://example.org/x/"]))
            #expect(try isBuilt(tool))
            #expect(try isFound(tool))
            #expect(try isBuilt(tool, ["--drafts"]))
            // Each output has a record of its own.
            #expect(try isFound(tool, ["--drafts"]))
            #expect(try isBuilt(tool, ["--drafts", "--output", "other"]))
            #expect(try isFound(tool, ["--drafts"]))
        }
    }

    @Test func whatWasChangedByHandIsMended() throws {
        try withSite { tool in
            let before = bytes(tool)
            let file = "site/a/index.html"
            let text = try #require(tool.read(file))
            try tool.write(file, text.replacing("Text", with: "Texx"))
            #expect(try isBuilt(tool))
            #expect(bytes(tool) == before)

            try FileManager.default.removeItem(at: tool.folder.appending(path: file))
            #expect(try isBuilt(tool))
            #expect(bytes(tool) == before)

            // In place, with its size and its name.
            let handle = try FileHandle(forWritingTo: tool.folder.appending(path: file))
            try handle.write(contentsOf: Data("X".utf8))
            try handle.close()
            #expect(try isBuilt(tool))
            #expect(bytes(tool) == before)
            #expect(try isFound(tool))
        }
    }

    @Test(arguments: [-9_000_000_000, 0, 10_413_792_000]) func filesMayHaveAnyTime(seconds: Int) throws {
        try withSite { tool in
            try setTime(seconds, tool, "content/a.md", "site/a/index.html")
            #expect(try tool.run("check").status == 0)
            #expect(try isBuilt(tool))
            #expect(try isFound(tool))
        }
    }

    @Test func aRecordThatIsNotWholeIsNone() throws {
        try withSite { tool in
            let url = try record(tool)
            let whole = try Data(contentsOf: url)
            for broken in [Data(), whole.prefix(20), whole.dropLast(), whole + [0], Data(whole.reversed())] {
                try broken.write(to: url)
                #expect(try isBuilt(tool))
                #expect(try Data(contentsOf: url).count == whole.count)
                #expect(try isFound(tool))
            }
        }
    }

    @Test func withoutARecordEveryBuildIsWhole() throws {
        try withSite { tool in
            try FileManager.default.removeItem(at: tool.folder.appending(path: ".sitegen"))
            // Nothing can be written where a file stands in place of the folder.
            try tool.write(".sitegen", "in the way")
            let built = try tool.run("build")
            #expect(built.status == 0)
            #expect(built.errors == "")
            #expect(try isBuilt(tool))
            #expect(tool.read(".sitegen") == "in the way")
        }
    }

    @Test func theRecordOfAnOutputThatIsGoneGoesToo() throws {
        try withSite { (tool: Tool) throws in
            let first = try record(tool)
            #expect(try isBuilt(tool, ["--output", "other"]))
            #expect(tool.files(".sitegen").count == 3)
            try tool.write(".sitegen/record-1-2", "sitegen record 1\n")
            try tool.write(".sitegen/record-1-2-3", "being written")
            try tool.write(".sitegen/notes", "somebody's")
            try FileManager.default.removeItem(at: tool.folder.appending(path: "site"))
            try tool.write("content/a.md", page.replacing("Text", with: "Texx"))
            #expect(try isBuilt(tool, ["--output", "other"]))
            #expect(!FileManager.default.fileExists(atPath: first.path))
            #expect(tool.files(".sitegen").filter { !$0.hasPrefix("record-") } == [".gitignore", "notes"])
            #expect(tool.files(".sitegen").count { $0.hasPrefix("record-") } == 2)
        }
    }

    @Test func whatAKillLeftIsSettled() throws {
        try withSite { tool in
            try tool.write(".site.sitegen-stage/new/x", "left")
            #expect(try isBuilt(tool))
            #expect(tool.read(".site.sitegen-stage/new/x") == nil)
            #expect(try isFound(tool))
        }
    }

    @Test func buildsAtOnceKeepARecordEach() throws {
        try withSite { (tool: Tool) throws in
            try FileManager.default.removeItem(at: tool.folder.appending(path: ".sitegen"))
            let outputs = (0..<4).map { "output-\($0)" }
            let processes = try outputs.map { output in
                let process = tool.process(["build", "--quiet", "--output", output])
                try process.run()
                return process
            }
            for process in processes {
                process.waitUntilExit()
                #expect(process.terminationStatus == 0)
            }
            for output in outputs { #expect(try isFound(tool, ["--output", output])) }
        }
    }
}
