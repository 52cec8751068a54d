import SitegenKit
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
            ]).refusal() == ["no operation of a.yaml has a response", nil])
        let (made, findings) = try ImportSource(["a.yaml": "openapi: [\n"]).read()
        #expect(made == nil)
        #expect(findings.map(\.rule.rawValue) == ["SG011"])
    }
}
