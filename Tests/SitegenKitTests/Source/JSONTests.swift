import SitegenKit
import Testing

@Suite struct JSONTests {
    private func written(_ layout: JSONWriter.Layout = .compact, _ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(layout: layout)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func everything(_ json: inout JSONWriter) {
        json.object { json in
            json.member("string", "404")
            json.member("int", -12)
            json.member("bool", true)
            json.member("nothing", String?.none)
            json.member("something", Int?.some(1))
            json.object("empty") { _ in }
            json.array("none") { _ in }
            json.array("list") { json in
                json.element("a")
                json.element(false)
                json.object { $0.member("x", 1) }
                json.array { $0.element(2) }
            }
        }
    }

    @Test func `compact`() {
        #expect(
            written { everything(&$0) } == """
                {"string":"404","int":-12,"bool":true,"nothing":null,"something":1,"empty":{},"none":[],\
                "list":["a",false,{"x":1},[2]]}
                """)
    }

    @Test func `pretty`() {
        #expect(
            written(.pretty) { everything(&$0) } == """
                {
                  "string": "404",
                  "int": -12,
                  "bool": true,
                  "nothing": null,
                  "something": 1,
                  "empty": {},
                  "none": [],
                  "list": [
                    "a",
                    false,
                    {
                      "x": 1
                    },
                    [
                      2
                    ]
                  ]
                }

                """)
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#),
        ("\n\r\t\u{0}\u{8}\u{1F}", #""\n\r\t\u0000\u0008\u001f""#),
        ("\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009f\u{A0}\""),
        ("/ é 🙂 \u{2028}", "\"/ é 🙂 \u{2028}\""),
        ("</script><!-- <p> < /", #""<\/script><\u0021-- <p> < /""#),
        ("", "\"\""), ("<", "\"<\""),
    ])
    func `strings`(text: String, expected: String) {
        #expect(written { json in json.array { $0.element(text) } } == "[\(expected)]")
        #expect(written { json in json.object { $0.member(text, 1) } } == "{\(expected):1}")
    }

    @Test func `bytes that are no UTF-8 never come out`() {
        let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x82, 0x22, 0xC2]
        var json = JSONWriter()
        json.array { $0.element(bytes) }
        #expect(json.bytes == Array("[\"a\u{FFFD}\u{FFFD}\\\"\u{FFFD}\"]".utf8))
    }
}
