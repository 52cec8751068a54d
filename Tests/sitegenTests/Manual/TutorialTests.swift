import Foundation
import Markdown
import SitegenKit
import Testing

/// Follows the manual's tutorial as a newcomer does: writes the files that it shows, runs its commands, and compares what
/// they say with what the page says.
@Suite struct TutorialTests {
    private static let path = "content/manual/tutorial.md"

    private enum Step {
        case file(path: String, text: String)
        case command(String, answer: String, line: Int)
    }

    private static func steps() throws -> [Step] {
        let bytes = try Array(Data(contentsOf: Manual.root.appending(path: path)))
        let (front, _) = FrontMatter.split(bytes, file: path)
        let prose = Document.parse(bytes, in: front.body).prose(html: .escape) { _ in nil }
        return prose.codeBlocks.flatMap { block -> [Step] in
            if let title = CodeInfo(block.info).title { return [.file(path: title, text: block.literal)] }
            guard block.language == "console" else { return [] }
            let line = bytes[..<block.literalStart].count { $0 == UInt8(ascii: "\n") } + 1
            return session(block.literal, line)
        }
    }

    /// A line after `$` is a command, and those up to the next one are its answer.
    private static func session(_ text: String, _ first: Int) -> [Step] {
        var steps: [Step] = []
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
            if line.hasPrefix("$ ") {
                steps.append(.command(String(line.dropFirst(2)), answer: "", line: first + offset))
            } else if case .command(let command, let answer, let at)? = steps.popLast() {
                steps.append(.command(command, answer: answer + line + "\n", line: at))
            }
        }
        return steps
    }

    @Test func everyCommandAnswersAsThePageSays() throws {
        let tool = try Tool()
        defer { tool.remove() }
        var files = 0
        var commands = 0
        for step in try Self.steps() {
            switch step {
            case .file(let path, let text):
                try tool.write(path, text)
                files += 1
            case .command(let command, let answer, let line):
                let said = try tool.shell(command)
                if said != answer {
                    Issue.record("\(Self.path):\(line): `\(command)` answers:\n\(said)the page says:\n\(answer)")
                }
                commands += 1
            }
        }
        #expect(files > 8 && commands > 8)
    }

    /// The tutorial ends with a site that is whole.
    @Test func theFinishedSiteHasAllThatThePageShows() throws {
        let tool = try Tool()
        defer { tool.remove() }
        for case .file(let path, let text) in try Self.steps() { try tool.write(path, text) }
        let built = try tool.run("build")
        #expect(built.status == 0 && built.errors == "", "\(built.errors)")
        let home = try #require(tool.read("site/index.html"))
        for text in ["LAMP-102</a>", "<td>No such colour</td>", "<td>422</td>", "<td>yes</td>", "Look at the switch."] {
            #expect(home.contains(text), "\(text)")
        }
    }
}

/// Where the manual's pages are.
enum Manual {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

extension Tool {
    /// What a command of a shell says on both of its outputs; `sitegen` is the built tool.
    fileprivate func shell(_ command: String) throws -> String {
        let process = process([])
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment?["PATH"] = Self.binary.deletingLastPathComponent().path + ":/usr/bin:/bin"
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}
