import ArgumentParser
import SitegenKit

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Shows the entry of a code.",
        discussion: """
            By its code, as 404, nginx/499 or http:404, or by its name or a former one. The id of a finding, as SG020, is
            explained in any folder.

            Exit codes: 0 the entry is shown, 1 there is none, or the content is at fault, 2 the call is at fault.
            """)

    @Argument(help: ArgumentHelp("The code or the name.", valueName: "code"))
    var words: [String]

    @Option(help: ArgumentHelp("The project's folder, which holds content and templates.", valueName: "folder"))
    var source = "."

    @Flag(help: "Print the entry as JSON, as it is published beside its page.")
    var json = false

    func run() async throws {
        let name = words.joined(separator: " ")
        // Whoever asks what a finding means has content that is at fault. Where it is not, it may have a code of this name.
        if !json, let rule = Rule(rawValue: name.uppercased()) {
            guard let result = await ProjectOptions.soundSite(of: source), let page = result.site.entry(named: name).0
            else { return Terminal.write(rule.explanation) }
            return show(page, of: result)
        }
        let result = try await ProjectOptions.site(of: source)
        let (page, finding) = result.site.entry(named: name)
        guard let page else {
            if let finding { Terminal.fail(finding.message, help: finding.help) }
            throw ExitCode(1)
        }
        show(page, of: result)
    }

    private func show(_ page: Int, of result: Build.Result) {
        let explanation = Explanation(of: page, result.renderer)
        Terminal.write(json ? explanation.json : explanation.text(style: Terminal.outputStyle))
    }
}
