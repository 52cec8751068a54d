import ArgumentParser
import SitegenKit

struct HostConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "host-config", abstract: "Prints how a server has to serve the site.",
        discussion: """
            The headers, the redirects and the 404 page, as a part of the configuration of nginx or Caddy: \
            `sitegen host-config nginx > sitegen.conf`. It changes when an alias or a code does.

            Exit codes: 0 it was printed, 1 the content is at fault, 2 the call is at fault.
            """)

    @Argument(help: ArgumentHelp("The server: nginx or caddy.", valueName: "server"))
    var server: Server

    @Option(help: ArgumentHelp("The project's folder, which holds content and templates.", valueName: "folder"))
    var source = "."

    @Option(help: ArgumentHelp("The address of the site, in place of the url in site.yaml.", valueName: "url"))
    var baseURL: String?

    func run() async throws {
        let result = try await ProjectOptions.site(of: source, baseURL: baseURL)
        Terminal.write(result.renderer.configuration(of: server))
        for file in result.site.ownHostFiles {
            Terminal.writeError("\(file) is not in it: what that file says, add by hand\n")
        }
    }
}

extension Server: ExpressibleByArgument {}
