import ArgumentParser
import FlyingSocks
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Shows the site in a browser, and again whenever a file changes.",
        discussion: """
            Nothing is written: pages are made when they are asked for, and are what `build` writes but for a script that \
            loads them again. While the content has errors the last good page stays, with the errors above it.

            Exit codes: 0 it was stopped with Ctrl-C or SIGTERM, 2 the call, the disk or the network is at fault.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp(
            "The port to listen on (default: \(Self.ports.lowerBound), or the next one that is free).",
            valueName: "port"))
    var port: UInt16?

    @Option(
        help: ArgumentHelp(
            "The name or address to listen on. Any but this machine's own lets others in.", valueName: "host"))
    var host = "127.0.0.1"

    @Flag(help: "Open the site in a browser.")
    var open = false

    @Flag(help: "Look for changes again and again, where the system tells of none, as on shared disks.")
    var poll = false

    static let ports: ClosedRange<UInt16> = 8000...8099

    func run() async throws {
        // A browser that ends is not waited for.
        signal(SIGCHLD, SIG_IGN)
        let today = try Clock.today()
        let listener = try await listen()

        let watcher = Watcher(polls: poll) { refusal in
            Terminal.writeError(
                "the system tells of no more changes (\(refusal.reason)): looking for them again and again\n")
        }
        let folders = Project(source: project.source)
        var maker = EditionMaker(project: folders, options: project.build, watcher: watcher)
        guard let made = await maker.make(ChangeBox.Changes(isAnything: true), today: today) else { return }
        if case .refused(_, let error) = made { throw error }

        let policy = HostPolicy(host: host, isLoopback: listener.isLoopback)
        let preview = Preview(PreviewAnswers(policy: policy) { OpenFile($0, of: folders) }, made.edition)
        tell(made)
        // Until now there was nothing to end kindly.
        let stop = await StopSignals.first()
        announce(listener.listener.port, isLoopback: listener.isLoopback, made.edition)

        let rebuilding = maker
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await PreviewServer(listener: listener.listener, preview: preview).run() }
            group.addTask { await rebuild(rebuilding, preview) }
            group.addTask { for await _ in stop { break } }
            await group.next()
            group.cancelAll()
        }
        Terminal.writeError("stopped\n")
    }

    private func listen() async throws -> (listener: Listener, isLoopback: Bool) {
        let pool = Self.makePool()
        let ports = port.map { $0...$0 } ?? Self.ports
        do throws(Listener.Failure) {
            let address = try HostAddress(host)
            return (try await Listener.open(address, ports: ports, pool: pool), address.isLoopback)
        } catch {
            throw ServeError(error, host: host, ports: ports)
        }
    }

    private static func makePool() -> some AsyncSocketPool { .make(maxEvents: 64) }

    /// Makes an edition for each change until the preview ends. Where the content is gone nothing need tell of its return.
    private func rebuild(_ maker: EditionMaker, _ preview: Preview) async {
        var maker = maker
        await withTaskGroup(of: Void.self) { group in
            let changes = maker.watcher.changes
            group.addTask {
                while !Task.isCancelled {
                    if preview.edition.isWithoutContent { changes.add([.lost]) }
                    try? await Task.sleep(for: .seconds(1))
                }
            }
            while let change = await changes.next() {
                guard let made = await maker.make(change, today: try? Clock.today()) else { continue }
                preview.show(made.edition)
                tell(made)
            }
            group.cancelAll()
        }
    }

    // MARK: The terminal

    private func tell(_ made: EditionMaker.Made) {
        let isFirst = made.edition.number == 1
        switch made {
        case .refused(_, let error): Terminal.fail(error.message, help: error.help)
        case .edition(let edition, let diagnostics, let sources):
            project.report(diagnostics, sources: sources)
            if project.format != .text { return }
            if !edition.findings.isEmpty {
                let what = edition.site == nil ? "there is no site to show yet" : "the last good site is still shown"
                Terminal.writeError(what + "\n")
            } else if !isFirst, let site = edition.site?.result.site {
                Terminal.writeError("built again: \("page".counted(site.pages.count))\n")
            }
        }
    }

    private func announce(_ port: UInt16, isLoopback: Bool, _ edition: Edition) {
        let name = host.contains(":") ? "[\(host)]" : host
        let address = "http://\(name):\(port)\(edition.basePath)"
        if !isLoopback { Terminal.writeError("everybody who reaches \(host) can read this site\n") }
        Terminal.write("serving \(address) until Ctrl-C\n")
        if open, let failure = Browser.open(address) {
            Terminal.writeError("cannot open a browser (\(failure.reason)): go to \(address)\n")
        }
    }
}
