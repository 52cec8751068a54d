import ArgumentParser
import SitegenKit

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compares two built sites by what readers can link to.",
        discussion: """
            Codes and their status, URLs, fragments and redirects that are new, changed or lost, as Markdown for a pull request. \
            Each site is a folder that `sitegen build` wrote, or the list of files that `sitegen publish` leaves at its target \
            (.sitegen-manifest.json), which knows URLs only.

            Exit codes: 0 the sites were compared, with --exit-code 1 where they differ, 2 the call or the disk is at fault.
            """)

    @Argument(help: ArgumentHelp("The site as it was: a folder, or a list of files.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The site as it is now.", valueName: "new"))
    var new: String

    @Flag(help: "Print the differences as JSON.")
    var json = false

    @Flag(help: "End with exit code 1 where the sites differ, as git diff does.")
    var exitCode = false

    func run() throws {
        let diff = SiteDiff(from: try SiteFiles.read(old), to: try SiteFiles.read(new))
        Terminal.write(json ? diff.json() : diff.text())
        if exitCode, !diff.isEmpty { throw ExitCode(1) }
    }
}
