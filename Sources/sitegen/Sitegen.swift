import ArgumentParser
import SitegenKit

@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds documentation sites whose codes are complete, right and never lose a URL.",
        version: Version.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, LockCommand.self, PublishCommand.self,
            DiffCommand.self,
            HostConfigCommand.self, NewCommand.self, ImportCommand.self, SearchCommand.self, ExplainCommand.self,
        ])

    /// As ArgumentParser's own, but with the exit codes of the manual: 2 for usage, where the library has 64.
    static func main() async {
        Defect.watch()
        Terminal.outliveReaders()
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as any CommandFailure {
            Terminal.fail(failure.message, help: failure.help)
            exit(withError: ExitCode(failure.status))
        } catch {
            let code = exitCode(for: error)
            guard code == .validationFailure else { exit(withError: error) }
            Terminal.writeError(fullMessage(for: error) + "\n")
            exit(withError: ExitCode(2))
        }
    }
}

enum Version {
    static let current = "0.1.0"
}
