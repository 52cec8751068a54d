package import Foundation

/// `sitegen serve`, run as a user runs it, until the value is gone.
package final class RunningPreview: Sendable {
    package struct NotStarted: Error, CustomStringConvertible {
        package let description: String
    }

    /// What the tool printed: the address of the site.
    package let address: String
    private let process = Process()
    private let output = Pipe()
    private let errorFile: URL

    /// The tool stands beside the tests.
    package static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "sitegen")

    package init(
        in folder: URL, _ arguments: [String] = ["--port", "0"], path: String = "/usr/bin:/bin"
    ) throws {
        errorFile = FileManager.default.temporaryDirectory.appending(path: "sitegen-errors-\(UUID().uuidString)")
        try Data().write(to: errorFile)
        process.executableURL = Self.binary
        process.arguments = ["serve"] + arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": path, "SOURCE_DATE_EPOCH": "1795478400"]
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty {
            line += byte
        }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard words.count == 4, words[0] == "serving" else {
            process.waitUntilExit()
            let errors = FileManager.default.contents(atPath: errorFile.path) ?? Data()
            throw NotStarted(description: String(decoding: errors, as: UTF8.self))
        }
        address = String(words[1])
    }

    deinit {
        if process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(at: errorFile)
    }

    package var port: UInt16 { URL(string: address)?.port.flatMap(UInt16.init) ?? 0 }
    package var isRunning: Bool { process.isRunning }

    /// What it has said on standard error until now.
    package var errors: String {
        String(decoding: FileManager.default.contents(atPath: errorFile.path) ?? Data(), as: UTF8.self)
    }

    /// Waits until it has said something on standard error; false where it has not in half a minute.
    package func hasSaid(_ text: String) -> Bool {
        for _ in 0..<3000 {
            if errors == text { return true }
            usleep(10_000)
        }
        return false
    }

    /// Stops it with a signal, and gives its exit code.
    package func stop(with number: Int32 = SIGTERM) -> Int32 {
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
