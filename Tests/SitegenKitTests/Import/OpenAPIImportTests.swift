import SitegenKit
import TestSupport
import Testing

@Suite struct OpenAPIImportTests {
    private let pets = ImportSource([
        "api.yaml": """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}:
            get:
              summary: Find a pet *now*
              responses:
                '200':
                  description: A pet.
                  headers: {ETag: {schema: {type: string}}}
                  content:
                    application/json:
                      example: {id: 1, name: "7", tag: null, price: 1.50, zip: 0123, ok: true, list: [], more: {a: [1]}}
                404: {$ref: '#/components/responses/Not~1Found'}
                default: {$ref: 'other.yaml#/x'}
            delete:
              responses:
                4XX:
                  description: |
                    # Client error

                    Something is wrong.
                404: {$ref: '#/components/responses/Not~1Found'}
          /pets:
            post:
              summary: Add
              responses:
                404: {description: No such owner}
        components:
          responses:
            Not/Found:
              description: Not found
              content: {application/problem+json: {schema: {$ref: '#/components/schemas/P'}}}
          schemas:
            P: {type: object, example: {status: 404}}

        """
    ])

    @Test func aCodeWithItsOperationsAndAnExample() async throws {
        #expect(
            try pets.text("content/codes/200.md") == """
                ---
                name: A pet
                headers:
                  - ETag
                media_types:
                  - application/json
                ---
                ## Meaning

                A pet.

                ## Operations

                - `GET /pets/{id}`: Find a pet \\*now\\*

                ## Example

                ```http
                HTTP/1.1 200
                Content-Type: application/json

                {
                  "id": 1,
                  "name": "7",
                  "tag": null,
                  "price": 1.50,
                  "zip": "0123",
                  "ok": true,
                  "list": [],
                  "more": {
                    "a": [
                      1
                    ]
                  }
                }
                ```

                """)
        #expect(
            try pets.text("content/codes/404.md") == """
                ---
                media_types:
                  - application/problem+json
                ---
                ## Meaning

                - Not found
                - No such owner

                ## Operations

                - `GET /pets/{id}` (Find a pet \\*now\\*): Not found
                - `DELETE /pets/{id}`: Not found
                - `POST /pets` (Add): No such owner

                ## Example

                ```http
                HTTP/1.1 404
                Content-Type: application/problem+json

                {
                  "status": 404
                }
                ```

                """)
        #expect(
            try pets.text("content/codes/4XX.md")
                == "---\n---\n## Meaning\n\n### Client error\n\nSomething is wrong.\n\n## Operations\n\n- `DELETE /pets/{id}`\n"
        )
        #expect(try pets.make().notes == ["left out what lies in other files: other.yaml#/x"])
        try await pets.site().expect("")
    }

    @Test func theSchemaIsOfStatusCodes() throws {
        #expect(
            try pets.text("content/codes/catalogue.yaml") == """
                title: Responses of Pets
                entry: status code
                classes:
                  - {id: 'successful', match: '^2', title: Successful}
                  - {id: 'client-errors', match: '^4', title: Client errors}
                fields:
                  headers: {type: list, of: string, label: Header fields}
                  media_types: {type: list, of: string, label: Media types}
                sections:
                  - {id: meaning, title: Meaning, required: true}
                  - {id: operations, title: Operations, required: true}
                  - {id: example, title: Example}

                """)
    }

    /// Version 2, as JSON, with a response that everything else falls back to.
    @Test func theSecondVersion() async throws {
        let source = ImportSource([
            "api.json": #"""
            {"swagger": "2.0", "paths": {"/a": {"get": {"responses": {
              "204": {"description": ""},
              "default": {"$ref": "#/responses/E"}}}}},
             "responses": {"E": {"description": "Wrong", "examples": {"text/plain": "a ``` b"}}}}
            """#
        ])
        #expect(
            try source.text("content/codes/204.md")
                == "---\n---\n## Meaning\n\nThe document does not say what it means.\n\n## Operations\n\n- `GET /a`\n")
        #expect(
            try source.text("content/codes/default.md")
                == "---\nname: Wrong\nmedia_types:\n  - text/plain\n---\n## Meaning\n\nWrong\n\n## Operations\n\n- `GET /a`\n"
        )
        try await source.site().expect("")
    }

    @Test func whatIsRefused() throws {
        #expect(
            ImportSource(["a.yaml": "title: x\n"]).refusal() == [
                "a.yaml is no OpenAPI document: it has neither `openapi` nor `swagger`",
                "import a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json",
            ])
        #expect(
            ImportSource(["a.yaml": "openapi: 3.0.0\npaths:\n  /a: {get: {responses: {200: {$ref: 'b.yaml#/c'}}}}\n"])
                .refusal()
                == [
                    "no operation of a.yaml has a response",
                    "`b.yaml#/c` lies in another file: put the files together into one",
                ])
        // A reference to itself has no end.
        #expect(
            ImportSource([
                "a.yaml": "openapi: 3.0.0\npaths:\n  /a: {get: {responses: {200: {$ref: '#/x'}}}}\nx: {$ref: '#/x'}\n"
            ]).refusal() == ["no operation of a.yaml has a response", "describe what they answer under `responses`"])
        let (made, findings) = try ImportSource(["a.yaml": "openapi: [\n"]).read()
        #expect(made == nil)
        #expect(findings.map(\.rule.rawValue) == ["SG011"])
    }

    /// One operation with some responses, in braces as JSON or YAML has them.
    private func api(_ responses: String) -> ImportSource {
        ImportSource([
            "api.json": "{\"openapi\": \"3.1.0\", \"paths\": {\"/a\": {\"get\": {\"responses\": {\(responses)}}}}}"
        ])
    }

    @Test func codesThatAreNone() async throws {
        let source = api(
            #""200": {"description": "A"}, "600": {"description": "B"}, "2xx": {"description": "C"}, "2XX": {"description": "C"}, "ok": {}, "index": {}, "20": {}, "x-note": {}, "default": {"description": "D"}"#
        )
        let made = try source.make()
        #expect(
            made.files.map(\.path).sorted()
                == ["200", "2XX", "600", "catalogue", "default"].map {
                    "content/codes/\($0)" + ($0 == "catalogue" ? ".yaml" : ".md")
                })
        #expect(made.notes == ["left out what is no status code: ok, index, 20"])
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                """
                classes:
                  - {id: 'successful', match: '^2', title: Successful}
                  - {id: 'otherwise', match: '^', title: Otherwise}

                """))
        #expect(try source.text("content/codes/2XX.md").hasSuffix("## Operations\n\n- `GET /a`\n- `GET /a`\n"))
        try await source.site().expect("")
        #expect(api("\"ok\": {}").refusal() == ["no operation of api.json has a response", "`ok` is no status code"])
    }

    @Test func soundJSONIsReadAsThat() async throws {
        let source = api(#""200": {"description": "\ud83d\ude00 fine"}"#)
        #expect(try source.text("content/codes/200.md").contains("\u{1F600} fine"))
        // What is no JSON may be YAML.
        let yaml = ImportSource([
            "api.json": "{openapi: 3.1.0, paths: {/a: {get: {responses: {200: {description: A},},},},}}"
        ])
        #expect(try yaml.text("content/codes/200.md").contains("name: A\n"))
        #expect(try ImportSource(["api.json": "{\"openapi\": \"3.1.0\","]).read().1.map(\.rule.rawValue) == ["SG011"])
    }

    @Test(arguments: [
        (#"A *fine* `pet` & <b>more</b>."#, "name: A fine pet & more\n"), ("- a pet", nil), ("> a pet", nil),
        ("A pet.\\n\\nTwo", nil), ("# A pet", nil), ("A\\npet", "name: A pet\n"), ("<p>Bad</p>", nil),
    ])
    func namesArePlainText(description: String, name: String?) throws {
        let entry = try api("\"200\": {\"description\": \"\(description)\"}").text("content/codes/200.md")
        #expect(entry.hasPrefix("---\n" + (name ?? "") + "---\n"), "\(entry)")
    }

    @Test func whatOneOperationSaysIsALine() throws {
        let entry = try api(
            ##""4XX": {"description": "Wrong"}, "4xx": {"description": "# Title\n\nThe *first*\nparagraph [x](y).\n\n```\ncode\n```"}"##
        ).text("content/codes/4XX.md")
        #expect(entry.hasSuffix("- `GET /a`: Wrong\n- `GET /a`: The first paragraph x.\n"), "\(entry)")
    }

    @Test func linksThatLeadNowhereAreText() async throws {
        let source = api(
            #""200": {"description": "See [Auth*s*](#section/Auth), [x][y], ![pic](a.png \"t\"),\n[over\nlines](docs/z.md), <a href='/b'>b</a>, [w](https://example.com/#a) and [m](mailto:a@example.com).\n\n[y]: ../q.md"}"#
        )
        #expect(
            try source.text("content/codes/200.md").contains(
                "See Auths, x, pic,\nover lines, <a href='#'>b</a>, [w](https://example.com/#a) and [m](mailto:a@example.com).\n"
            ))
        #expect(try source.make().notes == ["left out 5 addresses that would lead nowhere in the descriptions"])
        #expect(try source.make().hasRawHTML)
        try await source.site().expect("")
    }

    @Test func rawHTMLIsAnnounced() throws {
        #expect(try api(#""400": {"description": "<p>Bad</p>"}"#).make().hasRawHTML)
        #expect(try !api(#""400": {"description": "1 < 2, `<p>`"}"#).make().hasRawHTML)
    }

    /// What is left open would take in the sections below.
    @Test(arguments: ["```\\ncode", "<!-- note", "<pre>\\na", "~~~js\\nx\\n\\ny"])
    func whatIsLeftOpen(description: String) async throws {
        for responses in [
            "\"200\": {\"description\": \"\(description)\"}",
            "\"2XX\": {\"description\": \"\(description)\"}, \"2xx\": {\"description\": \"A\"}",
        ] {
            let build = try await api(responses).site().build()
            #expect(build.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        }
    }

    private func example(_ code: String, _ mediaType: String, _ example: String) throws -> String? {
        let source = api("\"\(code)\": {\"content\": {\"\(mediaType)\": {\"example\": \(example)}}}")
        let parts = try source.text("content/codes/\(code).md").split(separator: "\n\n").drop { $0 != "## Example" }
        return parts.isEmpty ? nil : parts.dropFirst(2).joined(separator: "\n\n")
    }

    @Test func examplesAreOfTheirMediaType() throws {
        #expect(try example("200", "application/xml", "{\"a\": 1}") == nil)
        #expect(try example("200", "application/xml", "\"<a/>\"") == "<a/>\n```\n")
        #expect(try example("200", "application/json", #""{\"a\": 1}""#) == "{\"a\": 1}\n```\n")
        #expect(try example("200", "application/json", "\"a\"") == "\"a\"\n```\n")
        #expect(try example("200", "application/json", "null") == "null\n```\n")
        #expect(try example("200", "*/*", "1") == nil)
        for code in ["100", "204", "205", "304", "2XX", "default"] {
            #expect(try example(code, "application/json", "1") == nil, "\(code)")
        }
    }

    /// Each operation, reference and text is looked at once; were it each for each of the others, this would never end.
    /// What several responses share is an example of one of them.
    @Test func examplesOfOtherCodes() async throws {
        let problem = #"{"schema": {"example": {"title": "Bad", "status": 400}}}"#
        let source = api(
            #"""
            "400": {"content": {"application/problem+json": \#(problem)}},
            "404": {"content": {"application/problem+json": \#(problem)}},
            "409": {"content": {"a/problem+json": \#(problem), "application/json": {"example": {"status": 1}}}}
            """#)
        #expect(try source.text("content/codes/400.md").contains("## Example"))
        #expect(try !source.text("content/codes/404.md").contains("## Example"))
        #expect(try source.text("content/codes/409.md").contains("\"status\": 1"))
        #expect(
            try source.make().notes == ["left out examples whose `status` is that of another code: of 404"])
        try await source.site().expect("")
    }

    @Test func aLargeDocument() throws {
        let count = 5000
        let paths = (0..<count).map {
            "\"/p\($0)\":{\"get\":{\"responses\":{\"200\":{\"description\":\"Text \($0)\",\"content\":{\"a/x\($0)\":{}}},\"404\":{\"$ref\":\"#/components/responses/R\($0)\"}}}}"
        }
        let parts = (0..<count).map { "\"R\($0)\":{\"description\":\"[\($0), 1)\"}" }
        let text =
            "{\"openapi\":\"3.0.0\",\"paths\":{\(paths.joined(separator: ","))},\"components\":{\"responses\":{\(parts.joined(separator: ","))}}}"
        for text in [text, text.replacing("\"openapi\":", with: "openapi: ")] {
            let files = try ImportSource(["api.yaml": text]).make().files
            #expect(files.count == 3)
            #expect(files.allSatisfy { $0.path.hasSuffix(".yaml") || $0.bytes.count { $0 == 0x0A } > 2 * count })
        }
    }

    private static let texts = [
        "Fine", "A *b* `c`", "# H\\n\\ntext", "H\\n===\\n\\n- a\\n- b", "- a", "> q", "1. x\\n2. y", "```\\ncode",
        "```json\\n{}\\n```",
        "<!-- x", "<div>\\n\\n## in", "<script>", "[a](#b)", "[a](b.md) [c]", "![p](p.png)", "[r][s]\\n\\n[s]: /t",
        "| a | b |\\n|---|---|\\n| [x](y) | \\\\| |",
        "", "  ", "\\r\\nA\\r\\nB\\rC", "\\u0000\\u0007x", "\\ud83d", "---", "===", "## Meaning",
        "a[^1]\\n\\n[^1]: note [x](y)",
        "## A {#a}", "> ```\\n> open", "\\t- code?", "{{ x }} {% y %}", "&amp; & \\\\ *", "[[x]](y)",
        "[`404`](#/a) [404]", "www.example.com a@example.com",
        "> [!NOTE]\\n> [x](y)", "#", "-", "*", "<a name='x' href='y#z'>t</a>", "[a\\n> b](c)", "> [a\\n> b](c) d",
        "[](x)", "![](x.png)", "```table\\nx: [\\n```", "```diagram\\nx -> \\n```",
        "```json title=\\\"x\\\" {1-} file=y\\n{}\\n```",
        "```steps\\nx\\n```", "# [a](b) {#c}\\n\\n# [a](b)", "~~[a](b)~~ **[c](d)**", "## Operations\\n\\nx",
    ]
    private static let codes = [
        "200", "204", "404", "4XX", "4xx", "default", "600", "000", "0XX", "ok", "index", "Default", "", "20 0", "x-a",
        "٣٣٣",
    ]
    private static let names = [
        "application/json", "*/*", "text/plain", "", "a\\nb", "`x`", "- a: b", "application/xml; charset=\\\"utf-8\\\"",
        "null", "\\u0001",
    ]
    private static let values = [
        "1", "-0", "1.50", "null", "true", "\"a ``` b\"", "\"a\\r\\nb\"", "{\"a\": [{}, []]}", "[]", "\"{}\"", "\"\"",
    ]

    /// What an import writes builds, whatever stood in the document.
    @Test(arguments: 0..<150)
    func anyDocument(seed: Int) async throws {
        var random = Randomness(state: UInt64(seed))
        func one(_ items: [String]) -> String { items.randomElement(using: &random) ?? "" }
        func response() -> String {
            if Int.random(in: 0..<6, using: &random) == 0 {
                return
                    "{\"$ref\": \"\(one(["#/r/a", "#/r/a", "#/r/b~1c", "#/r/missing", "other.yaml", "#/r", "#/", ""]))\"}"
            }
            return
                "{\"description\": \"\(one(Self.texts))\", \"headers\": {\"\(one(Self.names))\": {}}, \"content\": {\"\(one(Self.names))\": {\"example\": \(one(Self.values))}}}"
        }
        var paths: [String] = []
        for number in 0..<Int.random(in: 1...4, using: &random) {
            let responses = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                "\"\(one(Self.codes))\": \(response())"
            }
            paths.append(
                "\"/\(number)\(one(["", "`", "``x", "{id}", " # a", "\\n"]))\": {\"get\": {\"summary\": \"\(one(Self.texts))\", \"responses\": {\(responses.joined(separator: ", "))}}}"
            )
        }
        let text =
            "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"\(one(Self.texts))\"}, \"paths\": {\(paths.joined(separator: ", "))}, \"r\": {\"a\": \(response()), \"b/c\": \(response())}}"
        let source = ImportSource(["api.json": text])
        do throws(Objection) {
            #expect(try source.read().1.isEmpty, "\(text)")
        } catch {
            #expect(error.message == "no operation of api.json has a response")
            return
        }
        let build = try await source.site().build()
        #expect(build.diagnostics.filter { $0.severity == .error }.map(\.message) == [], "\(text)")
    }
}
