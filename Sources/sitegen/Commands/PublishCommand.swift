import ArgumentParser
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Checks and builds the site, and sends what changed to a place.",
        discussion: """
            The places are the `targets` of content/site.yaml. A site with an error is not sent. What pages need is sent before \
            the pages, and what no longer belongs is removed last; nothing that sitegen did not publish is ever replaced or \
            removed. A publish that was interrupted is completed by the next one.

            Exit codes: 0 the place holds the site, 1 the content is at fault, 2 the call, the disk or the place is at fault.
            """)

    @Argument(help: ArgumentHelp("The name of a target.", valueName: "target"))
    var target: String

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp("The folder to build in (default: site, below the project's folder).", valueName: "folder"))
    var output: String?

    @Flag(help: "List what would be sent and removed, and change nothing at the place.")
    var dryRun = false

    @Flag(
        help: "Replace what sitegen did not publish: files of the site's names, and the commits of a squashed branch.")
    var replace = false

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    func run() async throws {
        // Whoever started us may have ignored it: the system would not keep how a program ends that does the sending.
        signal(SIGCHLD, SIG_DFL)
        let progress = Progress(isShown: !quiet && Terminal.isInteractive)
        let folder = try OutputFolder(path: output ?? project.output, source: project.source)
        let timings = Timings(isWanted: false)
        let (_, build) = try await project.make(progress, timings, isQuiet: quiet)
        guard let result = build.result else {
            if project.format == .text, !quiet { Terminal.writeError("nothing was sent\n") }
            throw ExitCode(1)
        }
        let target = try chosen(result.site.settings.targets)
        // Ctrl-C ends it at once, as it ends the tools that it calls: the next run completes what was begun.
        _ = try await folder.write(
            result, from: project.source, jobs: project.threads, Interruption(), progress, timings)
        // What is sent is what was counted: no other build may write the folder in the meantime.
        let held = try BuildLock(at: folder.lock, shown: folder.shown)
        let sending = await sending(result, to: target, in: folder, progress)
        held.release()
        try sending.get()
    }

    private func chosen(_ targets: [Settings.Target]) throws -> Settings.Target {
        if let found = targets.first(where: { $0.name == target }) { return found }
        let names = targets.map(\.name)
        let near = NearMiss.best(target, among: names).map(\.didYouMean)
        let all =
            names.isEmpty
            ? "describe one in \(Settings.path), below `targets`" : "targets: \(names.joined(separator: ", "))"
        Terminal.fail("there is no target `\(target)`", help: near ?? all)
        throw ExitCode(2)
    }

    private func sending(
        _ result: Build.Result, to target: Settings.Target, in folder: OutputFolder, _ progress: Progress
    ) async -> Result<Void, PublishError> {
        do throws(PublishError) {
            try await send(result, to: target, in: folder, progress)
            return .success(())
        } catch {
            return .failure(error)
        }
    }

    private func send(
        _ result: Build.Result, to target: Settings.Target, in folder: OutputFolder, _ progress: Progress
    ) async throws(PublishError) {
        let work = try WorkFolder()
        var built = BuiltFiles(site: folder.location.text)
        var planned: [OutputPath: Plan.Rank] = [:]
        for file in result.plan.files { planned[OutputPath(file.path)!] = file.rank }
        for (name, text) in target.added {
            let path = OutputPath(name)!
            built.added[path] = try work.write(name, Array(text.utf8))
            planned[path] = .list
        }
        let files = try await SiteFile.all(planned, in: built, jobs: project.threads)
        var destination = try target.destination(
            source: project.source, files: built, work: work, jobs: project.threads)
        let old = try await destination.manifest()
        let shipment = Shipment(files, over: old, asOneChange: destination.takesStepsAsOne)
        if !replace {
            if destination.endsForeignHistory { throw .foreignHistory(place: destination.shown) }
            let foreign = shipment.unknown.isEmpty ? [] : try destination.standing(among: shipment.unknown)
            if !foreign.isEmpty { throw .foreign(foreign, place: destination.shown) }
        }
        if dryRun {
            Terminal.write(shipment.listed)
        } else if !shipment.steps.isEmpty {
            progress.begin(counting: shipment.sent.count, "file")
            defer { progress.clear() }
            var count = 0
            for step in shipment.steps {
                try destination.take(step) { more in
                    count += more
                    progress.show(count)
                }
            }
            try destination.finish()
        }
        if !quiet, project.format == .text { Terminal.write(shipment.summary(target.name, isDryRun: dryRun)) }
    }
}

extension Shipment {
    fileprivate var listed: String {
        steps.map { step in
            switch step {
            case .manifest: ""
            case .send(let files): files.map { "send \($0.path) (\("byte".counted($0.size)))\n" }.joined()
            case .remove(let paths): paths.map { "remove \($0)\n" }.joined()
            }
        }.joined()
    }

    fileprivate func summary(_ name: String, isDryRun: Bool) -> String {
        let bytes = "byte".counted(sent.reduce(0) { $0 + $1.size })
        let verbs = isDryRun ? ("to send", "to remove") : ("sent", "removed")
        return
            "\(name): \("file".counted(sent.count)) \(verbs.0) (\(bytes)), \(removed.count) \(verbs.1), \(unchanged) unchanged\n"
    }
}
