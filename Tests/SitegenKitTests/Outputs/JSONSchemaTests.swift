import Foundation
import TestSupport
import Testing

@testable import SitegenKit

/// The JSON files fit the schemas that are published with them.
@Suite struct JSONSchemaTests {
    @Test func everyTwinOfTheFlagshipFits() async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        func bytes(_ output: Plan.Output) -> [UInt8] {
            if case .bytes(let bytes) = result.renderer.render(output) { bytes } else { [] }
        }
        var checked = 0
        for file in result.plan.files {
            let schema: Plan.Output
            switch file.output {
            case .entryJSON(let page): schema = .entrySchema(result.site.pages[page].entry?.catalogue ?? 0)
            case .catalogueJSON(let index): schema = .catalogueSchema(index)
            default: continue
            }
            let validator = try #require(JSONSchemaValidator(bytes(schema)))
            #expect(validator.problems(bytes(file.output)) == [], "\(file.path)")
            checked += 1
        }
        #expect(checked > 80)
    }

    private let site = TestSite([
        "content/codes/catalogue.yaml": """
        title: Codes
        code: {pattern: '^E[0-9]+$'}
        classes: [{id: E, match: '^E', title: Errors}]
        fields:
          name: {required: true}
          level: {type: enum, values: [low, high], required: true}
          parts: {type: list, of: int}

        """,
        "content/codes/E1.md": page("name: One\nlevel: low\nparts: [1, 2]"),
        "content/codes/E2.md": page("name: Two\nlevel: high"),
    ])

    @Test func theSchemaIsMadeOfTheCatalogue() async {
        let schema = await site.output("codes/entry.schema.json") ?? ""
        #expect(
            schema.hasPrefix(
                #"""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "entry.schema.json",
                  "title": "One code of Codes",
                  "type": "object",
                  "properties": {
                    "$schema": {
                      "type": "string"
                    },
                    "version": {
                      "const": 1
                    },
                    "catalogue": {
                      "const": "codes"
                    },
                    "code": {
                      "type": "string",
                      "pattern": "^E[0-9]+$"
                    },

                """#), "\(schema)")
        #expect(
            schema.contains(
                #"""
                    "fields": {
                      "type": "object",
                      "properties": {
                        "level": {
                          "type": "object",
                          "properties": {
                            "value": {
                              "enum": [
                                "low",
                                "high"
                              ]
                            },
                            "source": {
                              "type": "string",
                              "format": "iri-reference"
                            }
                          },
                          "required": [
                            "value"
                          ],
                          "additionalProperties": false
                        },

                """#), "\(schema)")
        #expect(
            schema.contains(
                #"""
                  "required": [
                    "$schema",
                    "version",
                    "catalogue",
                    "code",
                    "name",
                    "url",
                    "status",
                    "fields",
                    "sections",
                    "html"
                  ],
                  "additionalProperties": false,

                """#), "\(schema)")
    }

    /// What a mistake in the JSON would be, so that a schema which allows everything does not pass.
    @Test(arguments: [
        (#""level""#, #""lvel""#, ["/fields: has no place for lvel", "/fields: lacks level"]),
        (#""value": "low""#, #""value": "lower""#, ["/fields/level/value: is none of"]),
        (#""code": "E1""#, #""code": "F1""#, ["/code: no match: ^E[0-9]+$"]),
        (#""status": "active""#, #""status": 1"#, ["/status: is none of"]),
        ("        1,\n        2", "        true", ["/fields/parts/value/0: is no integer"]),
        (#""version": 1"#, #""version": 2"#, ["/version: is not 1"]),
    ])
    func mistakesAreFound(right: String, wrong: String, problems: [String]) async throws {
        let schema = try #require(await site.output("codes/entry.schema.json"))
        let json = try #require(await site.output("codes/E1/index.json"))
        #expect(json.contains(right), "\(json)")
        let validator = try #require(JSONSchemaValidator(Array(schema.utf8)))
        let found = validator.problems(Array(json.replacingOccurrences(of: right, with: wrong).utf8))
        #expect(found.count == problems.count, "\(found)")
        for (one, expected) in zip(found, problems) { #expect(one.hasPrefix(expected), "\(found)") }
    }

    @Test(arguments: [
        ("^E[0-9]{2}$", true), ("^(?:a|b)(?=c)", true), ("^(?i)e", false), ("\\\\A\\\\d+", false), ("a++", false),
    ])
    func onlyPortablePatternsArePublished(pattern: String, isPublished: Bool) async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\ncode: {pattern: \"\(pattern)\"}\n"
        ])
        let schema = await site.output("codes/entry.schema.json") ?? ""
        #expect(schema.contains(#""pattern""#) == isPublished)
    }
}
