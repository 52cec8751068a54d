import Foundation
import TestSupport

/// A language whose constants for status codes a script in Tests/constants prints: its version, then a line for each
/// constant, with its code before it.
enum ConstantSource: String, CaseIterable {
    case python, go, node, java, ruby, php

    private var command: [String] {
        switch self {
        case .python: ["python3", "python.py"]
        case .go: ["sh", "go.sh"]
        case .node: ["node", "node.js"]
        case .java: ["sh", "java.sh"]
        case .ruby: ["ruby", "rack.rb"]
        case .php: ["php", "symfony.php"]
        }
    }

    /// Those that can be asked on this machine, with what their scripts printed or how they failed.
    static let outputs: [ConstantSource: Result<String, any Error>] = {
        var outputs: [ConstantSource: Result<String, any Error>] = [:]
        for language in allCases {
            do { outputs[language] = try language.run().map(Result.success) } catch {
                outputs[language] = .failure(error)
            }
        }
        return outputs
    }()

    /// None where the language, or the package with the constants, is not installed.
    private func run() throws -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = Repository.root.appending(path: "Tests/constants")
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        switch process.terminationStatus {
        case 0: return text
        case 69, 127: return nil
        case let status: throw Failed(language: self, status: status)
        }
    }

    struct Failed: Error {
        var language: ConstantSource
        var status: Int32
    }
}
