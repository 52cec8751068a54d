import SitegenKit
import Testing

/// `staticwebapp.config.json`, which no server of this machine reads.
@Suite struct AzureTests {
    private func site(_ more: [String: String] = [:]) -> TestSite {
        TestSite(
            [
                "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\nhosts: [azure]\n",
                "content/a.md": page("title: A\naliases: [/old page/, /with:mark/, /x.html]"),
            ].merging(more) { $1 })
    }

    private func configuration(_ site: TestSite) async throws -> JSONValue {
        let text = try #require(await site.output("staticwebapp.config.json"))
        return try #require(JSONReader.value(of: Array(text.utf8)))
    }

    @Test func headersFirstThenRedirects() async throws {
        let configuration = try await configuration(site())
        let routes = try #require(configuration["routes"]?.items)
        let (headers, redirects) = (routes.filter { $0["headers"] != nil }, routes.filter { $0["redirect"] != nil })
        #expect(routes == headers + redirects)
        #expect(headers.allSatisfy { $0["headers"]?["Cache-Control"]?.text == "public, max-age=31536000, immutable" })
        #expect(headers.contains { $0["route"]?.text == "/docs/search/shards/*" })
        #expect(headers.count { $0["route"]?.text?.hasPrefix("/docs/assets/style.") == true } == 1)
        #expect(redirects.map { $0["route"]?.text } == ["/docs/old%20page/", "/docs/x.html"])
        #expect(redirects.allSatisfy { $0["redirect"]?.text == "/docs/a/" && $0["statusCode"] == .integer(301) })
        #expect(configuration["responseOverrides"]?["404"]?["rewrite"]?.text == "/docs/404.html")
        #expect(configuration["globalHeaders"]?["Content-Security-Policy"]?.text == "default-src 'self'")
        #expect(configuration["mimeTypes"]?[".md"]?.text == "text/markdown; charset=utf-8")
    }

    @Test func itHasAtMostTwentyKilobytesAndOldURLsGoFirst() async throws {
        let rows = (0..<400).map { "E\($0),Name \($0)\n" }.joined()
        let large = site([
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.csv}\n",
            "content/codes/codes.csv": "code,name\n" + rows,
        ])
        let bytes = try #require(await large.output("staticwebapp.config.json")).utf8.count
        #expect(bytes <= 20_000 && bytes > 19_500, "\(bytes)")
        let routes = try await configuration(large)["routes"]?.items ?? []
        #expect(routes.contains { $0["route"]?.text == "/docs/x.html" })
    }

    @Test func onlyOnRequest() async {
        let paths = await TestSite([:]).outputs().keys
        #expect(!paths.contains("staticwebapp.config.json"))
        await TestSite(["content/site.yaml": "title: A\ndescription: B\nhosts: [azur, nginx]\n"]).expect(
            """
            error[SG014]: `hosts` must be a list of `azure`, not `azur`
             --> content/site.yaml:3:9
              |
            3 | hosts: [azur, nginx]
              |         ^^^^
              = help: did you mean `azure`?

            error[SG014]: `hosts` must be a list of `azure`, not `nginx`
             --> content/site.yaml:3:15
              |
            3 | hosts: [azur, nginx]
              |               ^^^^^
              = help: leave it out; see the manual for other hosts

            2 errors

            """)
    }
}
