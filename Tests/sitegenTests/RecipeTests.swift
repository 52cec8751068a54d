import Foundation
import SitegenKit
import TestSupport
import Testing

/// The recipes of the manual's page about continuous integration: each step that a shell takes is taken here.
struct RecipeTests {
    private func project() throws -> Tool {
        let tool = try Tool()
        _ = try tool.run("new", "site")
        try tool.write(
            "content/site.yaml",
            """
            title: Codes
            description: Codes.
            targets:
              pages: {folder: pages}
              host: {folder: host}

            """)
        try FileManager.default.createDirectory(
            at: tool.folder.appending(path: "bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: tool.folder.appending(path: "bin/sitegen"), withDestinationURL: Tool.binary)
        return tool
    }

    /// Runs a step as runners do: its lines are one script, which ends at the first that fails.
    private func run(_ step: String, in tool: Tool, _ arguments: [String] = []) throws -> Int32 {
        let process = tool.process([])
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-e", "-c", step, "step"] + arguments
        process.environment = [
            "PATH": tool.folder.appending(path: "bin").path + ":/usr/bin:/bin", "HOME": tool.folder.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func recipe(_ name: String) throws -> YAML {
        let bytes = Repository.bytes("Recipes/\(name)")
        let (yaml, findings) = YAML.parse(bytes, in: 0..<bytes.count, file: name)
        #expect(findings.isEmpty)
        return try #require(yaml)
    }

    @Test func gitHub() throws {
        let jobs = try #require(recipe("github-actions.yml")["jobs"])
        func steps(_ job: String) throws -> [String] {
            let steps = try #require(jobs[job]?["steps"]?.items)
            for step in steps { #expect(step["run"] != nil || step["uses"] != nil) }
            return steps.compactMap { $0["run"]?.text }
        }
        let check = try steps("check")
        let publish = try steps("publish")
        #expect(check.count == 2 && publish.count == 2)

        let tool = try project()
        defer { tool.remove() }
        for step in check + publish { #expect(try run(step, in: tool) == 0, "\(step)") }
        #expect(tool.read("pages/index.html") != nil)

        // With a mistake the first step fails, and the second, which comes always, still writes the findings down.
        try tool.write("content/a.md", "Text.\n")
        #expect(try check.map { try run($0, in: tool) } == [1, 0])
        #expect(tool.read("sitegen.sarif")?.contains("SG010") == true)
    }

    @Test func gitLab() throws {
        let jobs = try recipe("gitlab-ci.yml")
        func script(_ job: String) throws -> String {
            try #require(jobs[job]?["script"]?.items).map { try #require($0.text) }.joined(separator: "\n")
        }
        let tool = try project()
        defer { tool.remove() }
        for job in ["check", "pages", "host"] { #expect(try run(script(job), in: tool) == 0, "\(job)") }
        #expect(tool.read("public/index.html") != nil)
        #expect(tool.read("host/index.html") != nil)
        try tool.write("content/a.md", "Text.\n")
        #expect(try run(script("check"), in: tool) == 1)
        #expect(tool.read("sitegen.sarif")?.contains("SG010") == true)
    }

    @Test func shell() throws {
        let script = Repository.text("Recipes/publish.sh")
        let tool = try project()
        defer { tool.remove() }
        #expect(try run(script, in: tool, ["host"]) == 0)
        #expect(tool.read("host/index.html") != nil)
        try tool.write("content/a.md", "Text.\n")
        #expect(try run(script, in: tool, ["pages"]) == 1)
        #expect(tool.read("sitegen.sarif")?.contains("SG010") == true)
        #expect(tool.files("pages").isEmpty)
    }
}

extension YAML {
    fileprivate subscript(key: String) -> YAML? {
        if case .mapping(let entries) = value { entries.first { $0.key == key }?.value } else { nil }
    }

    fileprivate var items: [YAML]? { if case .sequence(let items) = value { items } else { nil } }
    fileprivate var text: String? { if case .scalar(let text) = value { text } else { nil } }
}
