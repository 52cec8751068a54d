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

    @Test func everythingIsKept() {
        let text = "{\"a\":null,\"b\":[null,1,1.50,-0,1e+2,true],\"c\":12345678901234567890}"
        let value = JSONReader.value(of: Array(text.utf8), keepsAll: true)
        #expect(
            value
                == .object([
                    JSONValue.Member(name: "a", value: .null),
                    JSONValue.Member(
                        name: "b",
                        value: .list([.null, .integer(1), .number("1.50"), .number("-0"), .number("1e+2"), .flag(true)])
                    ),
                    JSONValue.Member(name: "c", value: .number("12345678901234567890")),
                ]))
        var json = JSONWriter(layout: .compact)
        if let value { json.element(value) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        "", "-", "01", "1.", ".5", "1.e1", "1e", "1e+", "+1", "--1", "1x", "0x1", "1 ", "inf", "1.5.2", "1e1.5",
    ])
    func whatIsNoNumber(text: String) {
        #expect(JSONValue(number: text) == nil)
    }
}
