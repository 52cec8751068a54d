import Foundation

/// One browser process with a profile of its own, to which the tests speak over a socket at its descriptors 3 and 4.
final class Chromium: Sendable {
    /// The browser of the tests that run now; see ``ChromiumTrait``.
    @TaskLocal static var current: Chromium?

    let devTools: DevTools
    let process: pid_t
    /// The profile, and what the process wrote to its standard error. Gone when the browser is.
    let folder: URL

    static func launch(_ executable: URL? = nil) async throws -> Chromium {
        let browser = try Chromium(executable ?? find())
        do {
            _ = try await browser.devTools.send("Browser.getVersion", as: DevTools.Done.self)
            return browser
        } catch {
            let errors = browser.errors
            await browser.close()
            throw DevTools.Failure(description: "the browser does not start: \(error)\n\(errors)")
        }
    }

    private init(_ executable: URL) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (ours, theirs) = try Socket.pair()
        var arguments = [
            "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--disable-background-networking", "--disable-component-update",
            "--user-data-dir=\(folder.path)/profile",
        ]
        // The sandbox refuses to run as root, as in most containers. The pages are our own.
        if getuid() == 0 { arguments.append("--no-sandbox") }
        process = try spawn(
            executable.path, arguments, environment: ["HOME=\(folder.path)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"],
            socket: theirs.number, errors: "\(folder.path)/errors")
        devTools = DevTools(ours)
    }

    /// What the process wrote to its standard error, as far as it helps.
    var errors: String {
        let text = FileManager.default.contents(atPath: "\(folder.path)/errors") ?? Data()
        return String(decoding: text.suffix(2000), as: UTF8.self)
    }

    /// Ends the process and all that it started, whatever state it is in.
    func close() async {
        // Asked first, so that it collects its own children; one that cannot answer is killed all the same.
        _ = try? await devTools.send("Browser.close", patience: Patience(duration: .seconds(5)), as: DevTools.Done.self)
        _ = try? await Patience(duration: .seconds(5)).wait { devTools.hasEnded }
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // What it started may still be writing for a moment.
        _ = try? await Patience(duration: .seconds(5)).wait {
            try? FileManager.default.removeItem(at: folder)
            return !FileManager.default.fileExists(atPath: folder.path)
        }
    }

    // MARK: Where it is

    struct Missing: Error, CustomStringConvertible {
        let description =
            "there is no browser for the tests: run `sh Tests/install-chromium.sh`, or on macOS install Google Chrome"
    }

    /// The browser in the folders of `PATH`, or where macOS keeps it.
    static func find(
        path: String = ProcessInfo.processInfo.environment["PATH"] ?? "",
        applications: [String] = ["/Applications", "\(NSHomeDirectory())/Applications"]
    ) throws -> URL {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        let commands = path.split(separator: ":").flatMap { folder in names.map { "\(folder)/\($0)" } }
        let bundles = applications.flatMap { folder in
            ["Google Chrome", "Chromium"].map { "\(folder)/\($0).app/Contents/MacOS/\($0)" }
        }
        guard let found = (commands + bundles).first(where: FileManager.default.isExecutableFile) else {
            throw Missing()
        }
        return URL(filePath: found)
    }
}

/// Starts a program in a process group of its own, with the socket as its descriptors 3 and 4.
private func spawn(_ program: String, _ arguments: [String], environment: [String], socket: Int32, errors: String)
    throws
    -> pid_t
{
    #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
    #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, socket, 3)
    posix_spawn_file_actions_adddup2(&actions, socket, 4)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let refusal = posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard refusal == 0 else {
        throw Socket.Refusal(description: "\(program): \(String(cString: strerror(refusal)))")
    }
    return process
}
