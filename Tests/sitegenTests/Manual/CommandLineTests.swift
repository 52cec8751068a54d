import Foundation
import Testing

/// The manual's page on the command line describes every command as the tool itself does. What differs is told as the line
/// to write or to remove.
@Suite struct CommandLineTests {
    private static let path = "content/manual/command-line.md"

    /// What `--experimental-dump-help` tells of a command.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }

            var kind: String
            var names: [Name]?
            var valueName: String?
            var abstract: String?
            var defaultValue: String?
            var shouldDisplay: Bool

            /// How the manual writes it: `--source <folder>`, `--json`, `<words>`.
            var written: String {
                guard let name = names?.first(where: { $0.kind == "long" })?.name else { return "<\(valueName ?? "")>" }
                return "--" + name + (kind == "option" ? " <\(valueName ?? "")>" : "")
            }
        }

        var commandName: String
        var abstract: String?
        var arguments: [Argument]?
        var subcommands: [Command]?

        /// Every command that does something, by the words that call it.
        func all(_ before: String = "") -> [(name: String, command: Command)] {
            let name = before.isEmpty ? commandName : before + " " + commandName
            let below = (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.all(name) }
            return below.isEmpty ? [(name, self)] : below
        }

        /// What tells it from others: each command has help and a version.
        var own: [Argument] {
            (arguments ?? []).filter { $0.shouldDisplay && !["--help", "--version"].contains($0.written) }
        }
    }

    private struct Help: Decodable { var command: Command }

    /// A section of the page, with the lines of its list by what they describe.
    private struct Section {
        var heading: String
        var lines: [(written: String, text: String)] = []
    }

    private static func commands() throws -> [(name: String, command: Command)] {
        let tool = try Tool()
        defer { tool.remove() }
        let help = try tool.run("--experimental-dump-help").output
        return try JSONDecoder().decode(Help.self, from: Data(help.utf8)).command.all()
    }

    private static func sections() throws -> [Section] {
        var sections: [Section] = []
        for line in try Manual.text(path).split(separator: "\n") {
            if line.hasPrefix("## ") {
                sections.append(Section(heading: String(line.dropFirst(3))))
            } else if let item = line.firstMatch(of: /^- `((--|<)[^`]*)`/), !sections.isEmpty {
                sections[sections.count - 1].lines.append((String(item.1), String(line)))
            }
        }
        return sections
    }

    /// "Options of build and check" holds for both of these commands.
    private static func sections(of name: String, _ sections: [Section]) -> [Section] {
        let last = name.split(separator: " ").last ?? ""
        return sections.filter { section in
            let words = section.heading.split { " ,".contains($0) }
            return section.heading == name || section.heading.hasPrefix("Options of ") && words.contains(last)
        }
    }

    @Test func everyCommandHasASection() throws {
        let sections = try Self.sections()
        let commands = try Self.commands()
        #expect(commands.count > 5)
        for (name, command) in commands where !sections.contains(where: { $0.heading == name }) {
            Issue.record("\(Self.path): write a section `## \(name)`: \(command.abstract ?? "")")
        }
        for section in sections where section.heading.hasPrefix("sitegen ") {
            if !commands.contains(where: { $0.name == section.heading }) {
                Issue.record("\(Self.path): remove the section `## \(section.heading)`: there is no such command")
            }
        }
    }

    @Test func everyOptionHasALineAndEveryLineAnOption() throws {
        let sections = try Self.sections()
        for (name, command) in try Self.commands() {
            let own = Self.sections(of: name, sections)
            let lines = own.flatMap(\.lines)
            for argument in command.own where !lines.contains(where: { $0.written == argument.written }) {
                Issue.record("\(Self.path), `## \(name)`: write `- `\(argument.written)`: \(argument.abstract ?? "")`")
            }
            for line in lines where !command.own.contains(where: { $0.written == line.written }) {
                Issue.record(
                    "\(Self.path): `\(name)` has no `\(line.written)`: remove it, or the name from the heading")
            }
        }
    }

    @Test func everyDefaultIsThere() throws {
        let sections = try Self.sections()
        for (name, command) in try Self.commands() {
            let lines = Self.sections(of: name, sections).flatMap(\.lines)
            for argument in command.own {
                guard let standard = argument.defaultValue, argument.kind != "flag",
                    let line = lines.first(where: { $0.written == argument.written })
                else { continue }
                if !line.text.contains("Default: `\(standard)`") {
                    Issue.record(
                        "\(Self.path), `## \(name)`: end the line of `\(argument.written)` with ``Default: `\(standard)`.``"
                    )
                }
            }
        }
    }
}
