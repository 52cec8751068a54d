import Foundation
import Testing

/// Ctrl-C and SIGTERM in a build: the old site is whole, or the new one is.
@Suite struct InterruptionTests {
    private func pages(_ tool: Tool, _ text: String, count: Int = 150) throws {
        for number in 0..<count {
            try tool.write(
                "content/p\(number).md",
                "---\ntitle: Page \(number)\n---\n" + String(repeating: "\(text)\n\n", count: 40))
        }
    }

    private func bytes(_ tool: Tool) -> [String: String?] {
        Dictionary(uniqueKeysWithValues: tool.published.map { ($0, tool.read("site/" + $0)) })
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func atAnyTime(_ number: Int32) throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try tool.run("new", "site").status == 0)
        try pages(tool, "Old.")
        #expect(try tool.run("build").status == 0)
        let old = bytes(tool)
        try pages(tool, "New, and longer.")
        #expect(try tool.run("build", "--output", "other").status == 0)
        let new = Dictionary(
            uniqueKeysWithValues: tool.files("other").filter { !$0.hasPrefix(".sitegen") }
                .map { ($0, tool.read("other/" + $0)) })
        #expect(old != new)

        var ended = 0
        // A build of this site takes some tenths of a second: from its first moment to behind its end.
        for milliseconds in stride(from: 0, through: 400, by: 16) {
            let process = tool.process(["build"])
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(milliseconds) * 1000)
            kill(process.processIdentifier, number)
            process.waitUntilExit()
            let isSignal = process.terminationReason == .uncaughtSignal
            let status = process.terminationStatus
            // In its first moment nobody listens yet, and the system ends it.
            #expect(isSignal ? status == number : status == 128 + number || status == 0, "\(status)")
            let left = bytes(tool)
            #expect(left == old || left == new, "after \(milliseconds) ms: neither site is whole")
            if left == old { ended += 1 }
            if left == new { break }
            #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: ".site.sitegen-stage").path))
        }
        #expect(ended > 0)
        #expect(try tool.run("build").status == 0)
        #expect(bytes(tool) == new)
    }

    /// The build hears it while all its threads are at work.
    @Test func whileFilesAreWritten() throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try tool.run("new", "site").status == 0)
        try pages(tool, "Text.", count: 600)
        let process = tool.process(["build"])
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let stage = tool.folder.appending(path: ".site.sitegen-stage").path
        while process.isRunning, !FileManager.default.fileExists(atPath: stage) { usleep(500) }
        kill(process.processIdentifier, SIGINT)
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(
            said == """
                error: the build was interrupted
                   = help: the old output is as it was; build again when there is time

                """)
        #expect(tool.published == [])
        #expect(!FileManager.default.fileExists(atPath: stage))
    }
}
