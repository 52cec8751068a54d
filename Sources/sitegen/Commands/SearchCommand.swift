import ArgumentParser
import SitegenKit

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Searches the site, as its page does.",
        discussion: """
            A code, an alias, half a name or a question. Without words, each line of standard input is a query.

            Exit codes: 0 something was found, 1 nothing was, or the content is at fault, 2 the call is at fault.
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
    var words: [String] = []

    @Option(help: ArgumentHelp("The project's folder, which holds content and templates.", valueName: "folder"))
    var source = "."

    @Flag(help: "Print the answers as JSON, one a line.")
    var json = false

    @Option(help: ArgumentHelp("The most results to show.", valueName: "count"))
    var limit = 10

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        var result = try await ProjectOptions.site(of: source)
        await result.makeSearch(jobs: ProjectOptions.processors)
        guard let index = result.search else {
            Terminal.fail("the site has no search", help: "remove `search: false` from \(Settings.path)")
            throw ExitCode(2)
        }
        let searcher = Searcher(index)
        let report = SearchReport(result.site)
        var isFound = false
        func answer(_ query: String) -> Bool {
            let answer = searcher.search(query, limit: limit)
            isFound = isFound || !answer.results.isEmpty
            return Terminal.write(
                json ? report.json(query, answer) : report.text(answer, style: Terminal.outputStyle))
        }
        if words.isEmpty {
            while let line = readLine(), answer(line) {}
        } else {
            _ = answer(words.joined(separator: " "))
        }
        if !isFound { throw ExitCode(1) }
    }
}
