import TestSupport
import Testing

extension InBrowser {
    @Suite struct URLLogicTests {
        @Test func encoding() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    ("['', 'component']", ""),
                    ("['a b&c/ü€😀', 'component']", "a%20b%26c%2F%C3%BC%E2%82%AC%F0%9F%98%80"),
                    (#"["-_.!~*'()", 'component']"#, "-_.!~*'()"), (#"["-_.!~*'()", 'strict']"#, "-_.%21~%2A%27%28%29"),
                    (#"["a b+c~*", 'form']"#, "a+b%2Bc%7E*"),
                    ("['https://x.example/ü?q=a b&r=%20%', 'address']", "https://x.example/%C3%BC?q=a%20b&r=%20%25"),
                    (#"['\u0000\n<b>', 'strict']"#, "%00%0A%3Cb%3E"),
                    (
                        #"['ab\uD800c', 'component']"#,
                        "U+D800 (half of a surrogate pair) at character 3 is no character, and cannot be encoded"
                    ),
                    ("['x'.repeat(1000000), 'component']", String(repeating: "x", count: 1_000_000)),
                ],
                by:
                    "([text, mode]) => { const {text: result, error} = sgTools.url.encode(text, mode); return error ?? result }"
            )
        }

        /// What the browser itself does is the oracle, for every character of the first plane.
        @Test func aComponentIsEncodedAsTheBrowserDoes() async throws {
            let page = try await ToolPage.open("url-encoder")
            let differing: Int = try await page.evaluate(
                """
                (() => {
                    let count = 0
                    for (let point = 0; point < 0x10000; point += 1) {
                        if (point >= 0xD800 && point <= 0xDFFF) continue
                        const sign = String.fromCharCode(point)
                        if (sgTools.url.encode(sign, 'component').text !== encodeURIComponent(sign)) count += 1
                        if (sign !== '%' && sgTools.url.encode(sign, 'address').text !== encodeURI(sign)) count += 1
                        if (sgTools.url.decode(encodeURIComponent(sign)).text !== sign) count += 1
                    }
                    return count
                })()
                """)
            #expect(differing == 0)
        }

        @Test func decodingNamesWhatIsWrongAndLeavesItAsItIs() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    ("['a%20b+c', false]", "a b+c"), ("['a%20b+c%2B', true]", "a b c+"), ("['', true]", ""),
                    ("['%F0%9F%98%80', false]", "😀"), ("['%00%3Cb%3E', false]", "\0<b>"),
                    ("['%25%32%30', false]", "%20"),
                    (
                        "['é%zz', false]",
                        "é%zz | 2 %zz `%` is not followed by two hexadecimal digits; a percent sign itself is `%25`"
                    ),
                    (
                        "['100%', false]",
                        "100% | 4 % the text ends inside the sequence: `%` is followed by two hexadecimal digits"
                    ),
                    (
                        "['%4', false]",
                        "%4 | 1 %4 the text ends inside the sequence: `%` is followed by two hexadecimal digits"
                    ),
                    ("['%E2%82', false]", "%E2%82 | 1 %E2%82 no UTF-8: a character of 3 bytes ends after 2"),
                    ("['%E2%82x%41', false]", "%E2%82xA | 1 %E2%82 no UTF-8: a character of 3 bytes ends after 2"),
                    (
                        "['%C3%41', false]",
                        "%C3A | 1 %C3 no UTF-8: a character of 2 bytes ends after 1: 41 does not continue it"
                    ),
                    ("['%C0%AF', false]", "%C0%AF | 1 %C0%AF no UTF-8: the byte C0 could only begin an overlong form"),
                    (
                        "['%ED%A0%80', false]",
                        "%ED%A0%80 | 1 %ED%A0%80 no UTF-8: the bytes are half of a surrogate pair, which UTF-8 has not"
                    ),
                    (
                        "['%F4%90%80%80', false]",
                        "%F4%90%80%80 | 1 %F4%90%80%80 no UTF-8: the bytes are beyond U+10FFFF"
                    ),
                    ("['%F5', false]", "%F5 | 1 %F5 no UTF-8: no character begins with the byte F5"),
                    ("['%80x', false]", "%80x | 1 %80 no UTF-8: the byte 80 continues a character that has not begun"),
                ],
                by: """
                    ([text, plus]) => {
                        const {text: result, problems} = sgTools.url.decode(text, {plus})
                        return [result, ...problems.map(problem => `${problem.character} ${problem.raw} ${problem.message}`)].join(' | ')
                    }
                    """)
        }

        @Test func everyCharacterHasItsKind() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    ("'a'", "unreserved"), ("'~'", "unreserved"), ("'?'", "reserved (gen-delims)"),
                    ("'['", "reserved (gen-delims)"),
                    ("'+'", "reserved (sub-delims)"), ("\"'\"", "reserved (sub-delims)"), ("'%'", "begins an escape"),
                    ("' '", "not allowed, always encoded"), ("'ü'", "not allowed, always encoded"),
                    ("'😀'", "not allowed, always encoded"), ("'|'", "not allowed, always encoded"),
                ], by: "sign => sgTools.url.kind(sign)")
        }

        @Test func anAddressIsTakenApartAndPutTogether() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    (
                        "'https://u:p@[::1]:8080/a/b?x=1&y#f'",
                        #"{"scheme":"https","authority":"u:p@[::1]:8080","path":"/a/b","query":"x=1&y","fragment":"f","userinfo":"u:p","host":"[::1]","port":"8080"} true"#
                    ),
                    ("''", #"{"path":""} true"#), ("'/a?'", #"{"path":"/a","query":""} true"#),
                    ("'mailto:a@b.example'", #"{"scheme":"mailto","path":"a@b.example"} true"#),
                    ("'//h#'", ##"{"authority":"h","path":"","fragment":"","host":"h"} true"##),
                    (#"'x:\n?\n#\n'"#, #"{"scheme":"x","path":"\n","query":"\n","fragment":"\n"} true"#),
                ],
                by:
                    "text => { const parts = sgTools.url.split(text); return JSON.stringify(parts) + ' ' + (sgTools.url.join(parts) === text) }"
            )
        }

        @Test func whatIsWrongWithAnAddress() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    ("'https://x.example/a?b=c%20d'", ""),
                    (
                        "'http://a:b@h:99999/ü[?%zz'",
                        "8 The address holds a password: everyone who sees it can use it; 14 A port is at most 65535; 20 `ü` must be percent-encoded in an address; 21 Square brackets must be percent-encoded in the path; 23 `%zz`: `%` is not followed by two hexadecimal digits; a percent sign itself is `%25`"
                    ),
                    (
                        "'1x:y'",
                        "1 `1x` is no scheme: one begins with a letter and has letters, digits, `+`, `-` and `.`"
                    ),
                    ("'http://h/a b'", "11 a space must be percent-encoded in an address"),
                ],
                by:
                    "text => sgTools.url.problems(text).map(({character, message}) => character + ' ' + message).join('; ')"
            )
        }

        @Test func aPairThatNobodyTouchesStaysAsItWasWritten() async throws {
            let page = try await ToolPage.open("url-encoder")
            try await page.expect(
                [
                    ("'a=%41&b=x+y&c&=&&d=1=2'", "a=%41&b=x+y&c&=&&d=1=2 | new=A&b=x+y&c&=&&d=1=2"),
                    ("'q=%zz'", "q=%zz | new=%25zz"), ("'x=ü+%2B'", "x=ü+%2B | new=%C3%BC+%2B"),
                ],
                by: """
                    text => {
                        const {pairs, query} = sgTools.url
                        const list = pairs(text, {plus: true})
                        const same = query(list, {plus: true}).text
                        list[0].name = 'new'
                        list[0].raw = undefined
                        return same + ' | ' + query(list, {plus: true}).text
                    }
                    """)
            let lone: String = try await page.evaluate(#"sgTools.url.query([{name: 'a', value: '\uDC00'}]).error"#)
            #expect(lone == "U+DC00 (half of a surrogate pair) at character 1 is no character, and cannot be encoded")
        }
    }
}
