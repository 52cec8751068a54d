import Foundation
import Testing

@testable import sitegen

/// A host that a site is published to: a real server of its kind on this machine, gone when the test is.
final class PublishHost {
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case folder, git, rsync, ssh, webdav, s3

        var testDescription: String { rawValue }
    }

    let kind: Kind
    private let scratch: Scratch
    private let port: Int
    /// The number of its process and of the group of all that it starts.
    private var server: pid_t?

    init(_ kind: Kind) throws {
        self.kind = kind
        scratch = try Scratch()
        port = try Self.freePort()
        try scratch.makeFolder("root")
        switch kind {
        case .folder: break
        case .git:
            try run("git", "init", "--quiet", "--bare", scratch("root/site.git"))
            server = try start(
                "git", "daemon", "--listen=127.0.0.1", "--port=\(port)", "--export-all", "--enable=receive-pack",
                "--base-path=\(scratch("root"))")
        case .rsync:
            try scratch.write(
                "rsyncd.conf",
                """
                port = \(port)
                address = 127.0.0.1
                use chroot = no
                [module]
                path = \(scratch("root"))
                read only = no
                uid = \(getuid())
                gid = \(getgid())

                """)
            server = try start("rsync", "--daemon", "--no-detach", "--config=\(scratch("rsyncd.conf"))")
        case .ssh: server = try startSSH()
        case .webdav: server = try start("rclone", "serve", "webdav", scratch("root"), "--addr", "127.0.0.1:\(port)")
        case .s3: server = try start(Self.moto, "-H", "127.0.0.1", "-p", "\(port)")
        }
        if kind != .folder { try waitForServer() }
        if kind == .s3 { try run("rclone", "mkdir", bucket) }
    }

    deinit {
        guard let server else { return }
        kill(-server, SIGKILL)
        waitpid(server, nil, 0)
    }

    /// The target `host` of site.yaml.
    var target: String {
        let place =
            switch kind {
            case .folder: "folder: '\(scratch("root/site"))'"
            case .git: "git: {remote: 'git://127.0.0.1:\(port)/site.git', branch: pages, cname: docs.example.org}"
            case .rsync: "rsync: 'rsync://127.0.0.1:\(port)/module/site'"
            case .ssh: "rsync: '127.0.0.1:\(scratch("root/a site"))'"
            case .webdav: "rclone: ':webdav,url=\"http://127.0.0.1:\(port)/\":site'"
            case .s3: "rclone: '\(bucket)'"
            }
        return "targets:\n  host: {\(place)}\n"
    }

    /// What the tool needs to be told to sign in.
    var environment: [String: String] {
        var environment = ["RCLONE_CONFIG": "/dev/null", "HOME": scratch.path]
        // Slow enough that a kill meets a file that is half sent.
        if kind == .webdav { environment["RCLONE_BWLIMIT"] = "500k" }
        if kind == .ssh {
            environment["RSYNC_RSH"] =
                "ssh -i \(scratch("user")) -p \(port) -o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no -o LogLevel=ERROR"
        }
        return environment
    }

    /// Every file at the place, without the manifest.
    func files() throws -> [String: String] {
        var folder =
            switch kind {
            case .folder, .rsync, .webdav: "root/site"
            case .ssh: "root/a site"
            case .git, .s3: "copy-\(UUID().uuidString)"
            }
        if kind == .git {
            try scratch.makeFolder(folder)
            let git = "git --git-dir '\(scratch("root/site.git"))'"
            try run(
                "sh", "-c",
                "if \(git) rev-parse --quiet --verify pages; then \(git) archive pages | tar -x -C '\(scratch(folder))'; fi"
            )
        } else if kind == .s3 {
            try scratch.makeFolder(folder)
            try run("rclone", "copy", bucket, scratch(folder))
        }
        if try Status.of(scratch(folder)) == nil { folder = "root/none" }
        return try scratch.tree(folder).filter { !$0.key.hasPrefix(".sitegen-") }
    }

    /// Puts a file there that sitegen knows nothing of.
    func addForeign(_ path: String, _ text: String) throws {
        switch kind {
        case .folder, .rsync, .webdav: try scratch.write("root/site/\(path)", text)
        case .ssh: try scratch.write("root/a site/\(path)", text)
        case .s3:
            try scratch.write("foreign/\(path)", text)
            try run("rclone", "copy", scratch("foreign"), bucket)
        case .git:
            let clone = "clone-\(UUID().uuidString)"
            try run("git", "init", "--quiet", scratch(clone))
            try scratch.write("\(clone)/\(path)", text)
            let git = "git -C '\(scratch(clone))' -c user.name=me -c user.email=me@example.org"
            let remote = scratch("root/site.git")
            try run(
                "sh", "-c",
                """
                if \(git) fetch --quiet '\(remote)' pages; then \(git) reset --quiet FETCH_HEAD; fi
                \(git) add -f '\(path)' && \(git) commit --quiet -m foreign && \(git) push --quiet '\(remote)' HEAD:refs/heads/pages
                """)
        }
    }

    /// What git says of the branch.
    func log(_ format: String) throws -> String {
        try run("git", "--git-dir", scratch("root/site.git"), "log", "--format=\(format)", "pages")
    }

    private var bucket: String {
        ":s3,provider=Other,endpoint=\"http://127.0.0.1:\(port)\",access_key_id=key,secret_access_key=secret:bucket/site"
    }
}

extension PublishHost {
    struct Failure: Error {
        let command: [String]
        let output: String
    }

    /// Ends a process with those that it started, as when a machine goes down.
    static func killGroup(of process: Process) {
        let number = process.processIdentifier
        kill(getpgid(number) == number ? -number : number, SIGKILL)
    }

    /// Where `Tests/install-moto.sh` puts it.
    private static var moto: String {
        let environment = ProcessInfo.processInfo.environment
        let caches = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "/root") + "/.cache"
        return caches + "/sitegen/moto/bin/moto_server"
    }

    private func startSSH() throws -> pid_t {
        try run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", scratch("host"))
        try run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", scratch("user"))
        try scratch.write(
            "sshd_config",
            """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(scratch("host"))
            AuthorizedKeysFile \(scratch("user")).pub
            StrictModes no
            UsePAM no
            PidFile none

            """)
        // Debian's sshd wants this folder, which its service makes.
        if getuid() == 0 {
            try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
        }
        return try start("/usr/sbin/sshd", "-D", "-e", "-f", scratch("sshd_config"))
    }

    private func process(_ command: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "RCLONE_CONFIG": "/dev/null", "HOME": scratch.path,
        ]
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Foundation's `Process` takes a server that closes what it inherited, as sshd does, for one that has ended, and waits for
    /// it in every test's stead.
    private func start(_ command: String...) throws -> pid_t {
        let silence = open("/dev/null", O_WRONLY)
        defer { close(silence) }
        let program = Program(name: "setsid", check: "", secrets: Secrets(in: ""), environment: environment)
        return try program.start(command, input: "/dev/null", output: silence, errors: silence)
    }

    /// Runs a program to its end. What it says is what it writes, to output or errors.
    @discardableResult
    func run(_ command: String..., in folder: String? = nil) throws -> String {
        let process = process(command)
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let output = scratch("output-\(UUID().uuidString)")
        try Data().write(to: URL(filePath: output))
        defer { try? FileManager.default.removeItem(atPath: output) }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
        if process.terminationStatus != 0 { throw Failure(command: command, output: text) }
        return text
    }

    /// A port that nobody listened at a moment ago.
    private static func freePort() throws -> Int {
        try withSocket { socket in
            var address = loopback(port: 0)
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            try withUnsafeMutableBytes(of: &address) { bytes in
                let pointer = bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self)
                guard bind(socket, pointer, size) == 0, getsockname(socket, pointer, &size) == 0 else {
                    throw Refusal.last
                }
            }
            return Int(UInt16(bigEndian: address.sin_port))
        }
    }

    private func waitForServer() throws {
        for _ in 0..<600 {
            let isThere = try Self.withSocket { socket in
                var address = Self.loopback(port: port)
                return withUnsafeBytes(of: &address) { bytes in
                    connect(
                        socket, bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
                }
            }
            if isThere { return }
            if let server, waitpid(server, nil, WNOHANG) == server { break }
            usleep(100_000)
        }
        throw Failure(command: ["\(kind)"], output: "the server does not answer")
    }

    private static func withSocket<Result>(_ body: (Int32) throws -> Result) throws -> Result {
        #if canImport(Glibc)
            let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let number = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard number >= 0 else { throw Refusal.last }
        defer { close(number) }
        return try body(number)
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
