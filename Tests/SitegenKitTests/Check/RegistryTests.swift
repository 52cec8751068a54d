import SitegenKit
import Testing

@Suite struct RegistryTests {
    private static let schema = """
        title: Codes
        fields:
          name: {registry: phrase}
          spec: {type: url, required: true, registry: spec}
          headers: {type: list, of: string, registry: headers}
          cached: {type: enum, values: ['yes', 'no'], registry: cached}
        sections:
          - {id: example, title: Example, required: true, contains: http, headers: headers}
        registry: {file: facts.csv, key: code, coverage: all}

        """
    private static let facts = """
        code,phrase,spec,headers,cached
        401,Unauthorized,https://example.org/401,WWW-Authenticate,no
        206,Partial Content,https://example.org/206,Content-Range|Content-Type,yes

        """

    private func example(_ response: String) -> String {
        "## Example\n\n```http\nGET / HTTP/1.1\nHost: a\n\n\(response)\n```\n"
    }

    private func site(
        _ response401: String, front: String = "updated: 2026-01-01", facts: String = Self.facts,
        schema: String = Self.schema
    )
        -> TestSite
    {
        TestSite([
            "content/http/catalogue.yaml": schema, "content/http/facts.csv": facts,
            "content/http/401.md": page(front, example(response401)),
            "content/http/206.md": page(
                "updated: 2026-01-01",
                example("HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=x")),
        ])
    }

    private static let good = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic"

    @Test func factsAreFilledIn() async {
        let html = await site(Self.good).output("http/401/index.html")
        #expect(html?.contains("Unauthorized") == true)
        #expect(html?.contains("https://example.org/401") == true)
    }

    @Test func aFieldThatDisagreesIsFound() async {
        await site(Self.good, front: "cached: 'yes'").expect(
            """
            error[SG043]: 401 says `cached: yes`, the registry says `no`
             --> content/http/401.md:2:9
              |
            2 | cached: 'yes'
              |         ^^^^^
              = note: the registry's fact is in content/http/facts.csv:2
              = help: leave `cached` out to take the registry's value, or mend the registry

            1 error

            """)
        #expect(await site(Self.good, front: "cached: 'no'").rules() == [])
        #expect(await site(Self.good, front: "headers: [www-authenticate]").rules() == ["SG043"])
    }

    /// A row of a table has every column.
    @Test func aCellThatDisagreesIsFound() async {
        let schema = """
            title: Codes
            fields: {cached: {type: enum, values: ['yes', 'no'], registry: cached}}
            registry: {file: facts.csv, key: code, coverage: none}
            entries: {file: codes.csv}

            """
        await TestSite([
            "content/http/catalogue.yaml": schema, "content/http/facts.csv": Self.facts,
            "content/http/codes.csv": "code,name,cached\n401,Unauthorized,yes\n",
        ]).expect(
            """
            error[SG043]: 401 says `cached: yes`, the registry says `no`
             --> content/http/codes.csv:2:18
              |
            2 | 401,Unauthorized,yes
              |                  ^^^
              = note: the registry's fact is in content/http/facts.csv:2
              = help: empty this cell to take the registry's value, or mend the registry

            1 error

            """)
    }

    @Test func everyRegisteredCodeHasAnEntry() async {
        let more = Self.facts + "404,Not Found,https://example.org/404,,yes\n"
        await site(Self.good, facts: more).expect(
            """
            error[SG041]: 1 of 3 registered codes has no entry
             --> content/http/facts.csv:4:1
              |
            4 | 404,Not Found,https://example.org/404,,yes
              | ^^^ the first of them
              = note: without an entry: 404
              = note: the registry is declared in content/http/catalogue.yaml:9
              = help: run `sitegen new entry 404`

            1 error

            """)
        // With several catalogues the command has to be told.
        var two = site(Self.good, facts: more)
        two.files["content/exit/catalogue.yaml"] = .text(Array("title: Exit codes\n".utf8))
        #expect(await two.build().diagnostics.map(\.help) == ["run `sitegen new entry 404 --catalogue http`"])
        let warned = Self.schema.replacing("coverage: all", with: "coverage: warn")
        #expect(await site(Self.good, facts: more, schema: warned).build().result != nil)
        let silent = Self.schema.replacing("coverage: all", with: "coverage: none")
        #expect(await site(Self.good, facts: more, schema: silent).rules() == [])
    }

    @Test func everyEntryIsRegistered() async {
        let facts = Self.facts.replacing("206,", with: "207,")
        #expect(await site(Self.good, facts: facts).rules().sorted() == ["SG041", "SG042"])
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK\nWWW-Authenticate: Basic", "SG070"), ("HTTP/1.1 401 Unauthorized\nDate: now", "SG071"),
        ("HTTP/1.1 401 Unauthorised\nWWW-Authenticate: Basic", "SG072"), ("no response", "SG024"),
    ])
    func examples(response: String, rule: String) async {
        #expect(await site(response).rules() == [rule])
    }

    @Test(arguments: [
        "HTTP/1.1 100 Continue\n\nHTTP/1.1 401 Unauthorized\nWww-authenticate: Basic",
        "HTTP/2 401\nwww-authenticate: Basic",
    ])
    func interimResponsesAndOtherVersionsAreFine(response: String) async {
        #expect(await site(response).rules() == [])
    }

    /// In a list the lines of a block lack what stands before them in the source.
    @Test func aStatusLineIsFoundInNestedCode() async throws {
        let body = "## Example\n\n- One:\n\n  ```http\n  GET / HTTP/1.1\n  Host: a\n\n  HTTP/1.1 405 Nope\n  ```\n"
        var site = site(Self.good)
        site.files["content/http/401.md"] = .text(Array(page("updated: 2026-01-01", body).utf8))
        let build = await site.build()
        let place = try #require(build.diagnostics.first { $0.rule == .exampleCode }?.place)
        let bytes = try #require(site.snapshot.text(place.file))
        #expect(String(decoding: bytes[place.range], as: UTF8.self) == "HTTP/1.1 405 Nope")
    }

    @Test func aLackingHeaderIsNamedAtTheStatusLine() async {
        await site("HTTP/1.1 401 Unauthorized\nDate: now").expect(
            """
            error[SG071]: The example of 401 lacks the header `WWW-Authenticate`
             --> content/http/401.md:10:1
               |
            10 | HTTP/1.1 401 Unauthorized
               | ^^^^^^^^^^^^^^^^^^^^^^^^^
               = note: required by the field `headers`, from content/http/facts.csv:2
               = help: add `WWW-Authenticate: ...` below the status line

            1 error

            """.replacing(" --> content/http/401", with: "  --> content/http/401"))
    }
}

extension String {
    func replacing(_ text: String, with other: String) -> String {
        guard let start = range(of: text) else { return self }
        return String(self[..<start]) + other + self[index(start, offsetBy: text.count)...]
    }
}
