import SitegenKit
import Testing

/// Addresses with signs of the configuration's own. Real servers read the others (HostTests).
@Suite struct ServerQuotingTests {
    /// A combining mark does not hide the quote that it stands behind.
    @Test(arguments: [
        (Server.nginx, "location = \"/a\\\"\u{301}b/\" {"), (.caddy, "\t`/a\"\u{301}b/` "),
    ])
    func aQuoteBeforeACombiningMark(server: Server, line: String) async throws {
        let site = TestSite(["content/a.md": page("title: A\naliases: ['/a\"\u{301}b/', '/a`\u{301}b/']")])
        let result = try #require(await site.build().result)
        let configuration = String(decoding: result.renderer.configuration(of: server), as: UTF8.self)
        #expect(configuration.utf8.contains(line.utf8))
        if server == .caddy { #expect(configuration.utf8.contains("\t\"/a`\u{301}b/\" ".utf8)) }
    }
}
