import ArgumentParser
import Dispatch
import SitegenKit

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Checks the content and writes the site.",
        discussion: """
            Nothing is written while there is an error. Only files whose bytes changed are written, files that no longer belong \
            are removed, and files that sitegen did not write are left alone.

            Exit codes: 0 the site is written, 1 the content is at fault, 2 the call or the disk is at fault.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The folder to write (default: site, below the project's folder).", valueName: "folder"))
    var output: String?

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    @Flag(help: "Say what each stage has done.")
    var verbose = false

    @Flag(help: "Print a summary as JSON.")
    var json = false

    @Flag(help: "Say what each stage took.")
    var timings = false

    func validate() throws {
        if json, project.format != .text {
            throw ValidationError("--json and --format \(project.format.rawValue) both write to standard output.")
        }
    }

    func run() async throws {
        let progress = Progress(isShown: !quiet && Terminal.isInteractive)
        let interruption = Interruption()
        let signals = interruption.listen { progress.clear() }
        defer { for signal in signals { signal.cancel() } }
        let timings = Timings(isWanted: timings)
        let start = ContinuousClock.now
        let target = output ?? project.output
        let folder = try OutputFolder(path: target, content: "content", source: project.source)
        let (snapshot, build) = try await project.make(progress, timings)
        var summary = PublishSummary()
        if let result = build.result {
            say(result, of: snapshot)
            summary = try await folder.write(
                result, from: project.source, jobs: project.threads, interruption, progress, timings)
        }
        report(summary, build, at: target, timings.finish(), since: start)
        if build.result == nil { throw ExitCode(1) }
        if let signal = interruption.signal { throw ExitCode(Interruption.status(signal)) }
    }

    // MARK: Reports

    private func say(_ result: Build.Result, of snapshot: Snapshot) {
        guard verbose else { return }
        let pages = "page".counted(result.site.pages.count)
        Terminal.writeError(
            """
            read \("file".counted(snapshot.files.count))
            checked \(pages) of \("catalogue".counted(result.site.catalogues.count)) and articles
            planned \("file".counted(result.plan.files.count))\n
            """)
    }

    private func report(
        _ summary: PublishSummary, _ build: Build, at target: String, _ stages: [Timings.Stage],
        since start: ContinuousClock.Instant
    ) {
        if !stages.isEmpty { Terminal.writeError(stages.table) }
        if json {
            Terminal.write(Self.json(summary, build.diagnostics, stages, since: start))
        } else if build.result != nil, !quiet, project.format == .text {
            Terminal.write(
                """
                \(target): \("file".counted(summary.files)), \(summary.written) written, \(summary.unchanged) unchanged, \
                \(summary.removed) removed\n
                """)
        }
        if build.result == nil, project.format == .text, !quiet { Terminal.writeError("nothing was written\n") }
    }

    private static func json(
        _ summary: PublishSummary, _ diagnostics: [Diagnostic], _ stages: [Timings.Stage],
        since start: ContinuousClock.Instant
    ) -> [UInt8] {
        let milliseconds = Int(((ContinuousClock.now - start).seconds * 1000).rounded())
        func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
        var writer = JSONWriter()
        writer.object {
            $0.member("version", 1)
            $0.member("files", summary.files)
            $0.member("written", summary.written)
            $0.member("unchanged", summary.unchanged)
            $0.member("removed", summary.removed)
            $0.member("bytes", summary.bytes)
            $0.member("errors", count(.error))
            $0.member("warnings", count(.warning))
            $0.member("waived", count(.waived))
            $0.member("milliseconds", milliseconds)
            if !stages.isEmpty { stages.write(to: &$0) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
