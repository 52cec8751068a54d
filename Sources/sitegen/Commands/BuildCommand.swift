import ArgumentParser
import Dispatch
import Markdown
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
        let start = ContinuousClock.now
        let progress = Progress(isShown: !quiet && Terminal.isInteractive)
        let interruption = Interruption()
        let signals = await interruption.listen { progress.clear() }
        defer { for signal in signals { signal.cancel() } }
        let timings = Timings(isWanted: timings)
        let target = output ?? project.output
        let folder = try OutputFolder(path: target, source: project.source)

        let snapshot = try project.read(progress, timings)
        timings.begin("record")
        let store = RecordStore(source: project.source, output: folder)
        let shownBelow = ProjectOptions.folder(of: project.source)
        let style = [project.format.rawValue, Terminal.hasColor ? "color" : "", shownBelow]
        let key = BuildKey(snapshot, project.build, style: style, source: project.source)?.hash
        if let key, let record = store.find(key, output: folder) {
            progress.clear()
            project.show(record.report, unless: quiet && record.warnings == 0)
            say("read \("file".counted(snapshot.files.count))\nnothing has changed since the last build\n")
            return report(Outcome(record), at: target, timings.finish(), since: start)
        }

        let build = await project.prepare(snapshot, progress, timings)
        let findings = project.findings(build.diagnostics, sources: snapshot)
        var outcome = Outcome(build)
        project.show(findings, unless: quiet && outcome.errors + outcome.warnings == 0)
        if let result = build.result {
            say(Self.text(of: result, snapshot))
            let stamps = Stamps()
            outcome.summary = try await folder.write(
                result, from: project.source, jobs: project.threads, interruption, progress, timings, stamps)
            // Nothing is rendered any more. The system takes its time with a large file, which would be the last thing a build does.
            async let freed: Void? = snapshot.spill?.clear()
            if let key, let files = stamps.files(outcome.summary.files, in: folder) {
                store.keep(outcome.record(folder, key, findings, files))
            }
            await freed
        }
        report(outcome, at: target, timings.finish(), since: start)
        if !outcome.isPublished { throw ExitCode(1) }
        if let signal = interruption.signal { throw ExitCode(Interruption.status(signal)) }
        // The process ends here: what it holds is not to be taken apart first.
        withExtendedLifetime((snapshot, build)) { Self.exit() }
    }
}
