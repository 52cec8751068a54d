import Foundation

/// The built tool, run as a user runs it, in a folder of its own.
struct Tool {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder.appending(path: path).path).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The files of the built site, without what sitegen keeps beside them for itself.
    var published: [String] { files("site").filter { !$0.hasPrefix(".sitegen") } }

    /// Every file below a folder, by its path.
    func files(_ path: String) -> [String] {
        let base = folder.appending(path: path).path
        return (FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []).filter { file in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: base + "/" + file, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// The tool stands beside the tests.
    static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "sitegen")

    func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795478400"].merging(environment) { $1 }
        return process
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        let process = process(arguments, environment: environment)
        // Into files: a server that another test starts at the same moment would hold a pipe open.
        let files = try ["output", "errors"].map { name in
            let file = folder.appending(path: ".\(name)-\(UUID().uuidString)")
            try Data().write(to: file)
            return file
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let texts = files.map {
            String(decoding: FileManager.default.contents(atPath: $0.path) ?? Data(), as: UTF8.self)
        }
        return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
