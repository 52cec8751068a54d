import Testing

@testable import SitegenKit

@Suite struct JSONReaderTests {
    private func value(_ text: String) -> JSONValue? { JSONReader.value(of: Array(text.utf8)) }

    @Test func everyKindOfValue() {
        #expect(
            value(" {\"a\": [1, -2, true, false, null, \"x\"], \"b\": {}, \"c\": null, \"d\": 1.5, \"e\": []} \r\n")
                == .object([
                    JSONValue.Member(
                        name: "a", value: .list([.integer(1), .integer(-2), .flag(true), .flag(false), .text("x")])),
                    JSONValue.Member(name: "b", value: .object([])), JSONValue.Member(name: "d", value: .text("1.5")),
                    JSONValue.Member(name: "e", value: .list([])),
                ]))
    }

    @Test(arguments: [
        ("\"\\u00e9\\n\\t\\b\\f\\r\\/\\\\\\\"\"", "\u{E9}\n\t\u{8}\u{C}\r/\\\""), ("\"\\ud83d\\ude00\"", "\u{1F600}"),
        ("\"\\ud83d\"", "\u{FFFD}"), ("\"\\ud83d\\n\"", "\u{FFFD}\n"), ("\"é\"", "é"),
    ])
    func strings(written: String, meant: String) {
        #expect(value(written) == .text(meant))
    }

    @Test(arguments: [
        "", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"", "\"\\x\"", "\"\\u12\"", "\"\\u-123\"", "tru",
        "1 2", "+1",
        "null", "\"\n\"", "{\"a\":1,}", "--1", String(repeating: "[", count: 200_000),
    ])
    func whatIsNone(text: String) {
        #expect(value(text) == nil)
    }

    @Test func whatTheWriterWritesReadsBack() {
        let written = JSONValue.members([
            "text": "a\"\\\u{7F}</script>\n\u{85}é", "list": .list([.integer(-3), .flag(false), ["x": "y"]]),
        ])
        var json = JSONWriter(layout: .pretty)
        json.element(written)
        #expect(JSONReader.value(of: json.bytes) == written)
    }
}
