import Foundation
import SitegenKit
import TestSupport

/// A real server of this machine that serves a site with the configuration that sitegen writes for it, on a port of the
/// loopback, without root rights and without a file outside of its folder.
struct RunningServer {
    struct NotStarted: Error, CustomStringConvertible {
        let description: String
    }

    let port: UInt16

    func get(_ path: String, headers: [String: String] = [:]) throws -> HTTPAnswer {
        try HTTPAnswer.get(path, port: port, headers: headers)
    }

    /// Runs the server while `body` asks it.
    static func serve(_ site: ServedSite, by server: Server, _ body: (RunningServer) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "sitegen-\(server.rawValue)-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try site.write(to: folder.appending(path: "www"))
        try Data(site.configuration(of: server)).write(to: folder.appending(path: "sitegen.conf"))
        let port = try HTTPAnswer.freePort()
        let program = try find(server.rawValue, in: ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"])
        let (arguments, main) = try setup(server, folder.path, port)
        try Data(main.utf8).write(to: folder.appending(path: "main.conf"))

        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ["HOME": folder.path, "XDG_CONFIG_HOME": folder.path, "XDG_DATA_HOME": folder.path]
        let log = folder.appending(path: "log")
        try Data().write(to: log)
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        defer {
            // A process inherits which signals the thread that starts it does not take. This one nobody can refuse.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        for _ in 0..<600 {
            if HTTPAnswer.isOpen(port) { return try body(RunningServer(port: port)) }
            guard process.isRunning else { break }
            Thread.sleep(forTimeInterval: 0.05)
        }
        let said = FileManager.default.contents(atPath: log.path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        throw NotStarted(description: "\(server.rawValue) does not answer: \(said)")
    }

    private static func find(_ name: String, in folders: [String]) throws -> String {
        let paths = folders.map { "\($0)/\(name)" }
        guard let path = paths.first(where: FileManager.default.fileExists) else {
            throw NotStarted(description: "\(name) is missing: `make test` installs it")
        }
        return path
    }

    private static func setup(
        _ server: Server, _ folder: String, _ port: UInt16
    ) throws -> (arguments: [String], main: String) {
        switch server {
        case .nginx:
            let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
                "\($0)_temp_path \(folder)/\($0);"
            }
            let types = try find("mime.types", in: ["/etc/nginx", "/usr/local/etc/nginx", "/opt/homebrew/etc/nginx"])
            return (
                ["-p", folder, "-c", folder + "/main.conf", "-e", "stderr"],
                """
                daemon off;
                master_process off;
                pid \(folder)/pid;
                error_log stderr;
                events {}
                http {
                    include \(types);
                    default_type application/octet-stream;
                    access_log off;
                    \(temporary.joined(separator: "\n    "))
                    server {
                        listen 127.0.0.1:\(port);
                        root \(folder)/www;
                        include \(folder)/sitegen.conf;
                    }
                }

                """
            )
        case .caddy:
            return (
                ["run", "--config", folder + "/main.conf", "--adapter", "caddyfile"],
                """
                {
                    admin off
                    auto_https off
                }
                http://:\(port) {
                    bind 127.0.0.1
                    root * \(folder)/www
                    import \(folder)/sitegen.conf
                }

                """
            )
        }
    }
}
