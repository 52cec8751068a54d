import ArgumentParser
import SitegenKit

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Finds what is wrong with the content, and writes nothing.",
        discussion: "Exit codes: 0 nothing is wrong, 1 the content is at fault, 2 the call is at fault.")

    @OptionGroup var project: ProjectOptions

    @Flag(help: "Say nothing where nothing is wrong.")
    var quiet = false

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
        let snapshot = try project.snapshot()
        let build = await Build.make(snapshot, project.build)
        project.report(build.diagnostics, sources: snapshot)
        guard let result = build.result else { throw ExitCode(1) }
        // Every page is rendered, so that what `check` passes `build` can write.
        let files = result.plan.files
        _ = await mapped(files, jobs: project.threads) { _ = result.renderer.render($0.output) }
        if listExternal {
            let links = ExternalLinks(result.site)
            Terminal.write(json ? links.json : links.text)
        } else if project.format == .text, !quiet {
            let pages = "page".counted(result.site.pages.count)
            Terminal.write("checked \(pages), \("file".counted(files.count)) to write\n")
        }
    }
}
