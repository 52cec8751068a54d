import ArgumentParser
import SitegenKit

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Finds what is wrong with the content, and writes nothing.",
        discussion: "Exit codes: 0 nothing is wrong, 1 the content is at fault, 2 the call is at fault.")

    @OptionGroup var project: ProjectOptions

    @Flag(help: "Say nothing where nothing is wrong.")
    var quiet = false

    @Flag(help: "Say what each stage took.")
    var timings = false

    @Flag(help: "List every link that leads out of the site, with the files that have it.")
    var listExternal = false

    @Flag(help: "Print that list as JSON.")
    var json = false

    func validate() throws {
        if json, !listExternal {
            throw ValidationError("--json belongs to --list-external; for findings take --format json.")
        }
        if listExternal, project.format != .text {
            throw ValidationError(
                "--list-external and --format \(project.format.rawValue) both write to standard output.")
        }
    }

    func run() async throws {
        let progress = Progress(isShown: !quiet && Terminal.isInteractive)
        let timings = Timings(isWanted: timings)
        let (_, build) = try await project.make(progress, timings, isQuiet: quiet)
        if let result = build.result {
            // Every page is rendered, so that what `check` passes `build` can write.
            progress.begin("rendering files")
            timings.begin("render")
            let files = result.plan.files
            _ = await mapped(files, jobs: project.threads) { _ = result.renderer.render($0.output) }
            progress.clear()
            report(result)
        }
        let stages = timings.finish()
        if !stages.isEmpty { Terminal.writeError(stages.table) }
        if build.result == nil { throw ExitCode(1) }
    }

    private func report(_ result: Build.Result) {
        if listExternal {
            let links = ExternalLinks(result.site)
            Terminal.write(json ? links.json : links.text)
        } else if project.format == .text, !quiet {
            let pages = "page".counted(result.site.pages.count)
            Terminal.write("checked \(pages), \("file".counted(result.plan.files.count)) to write\n")
        }
    }
}
