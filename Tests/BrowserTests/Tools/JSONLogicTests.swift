import TestSupport
import Testing

extension InBrowser {
    @Suite struct JSONLogicTests {
        /// What is wrong, as one line.
        private static let failure = """
            text => {
                const {failure} = sgTools.json.format(text)
                if (!failure) return 'no failure'
                const related = failure.related ? ` (${failure.related.words} ${failure.related.line}:${failure.related.column})` : ''
                return `${failure.line}:${failure.column} ${failure.message}; expected ${failure.expected}${related}; found ${failure.found}`
            }
            """

        @Test func anErrorIsNamedWithItsPlaceAndWhatWasExpected() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    (#"''"#, "1:1 There is nothing to read; expected a value; found the end of the text"),
                    (#"' \n\t\n'"#, "3:1 There is nothing to read; expected a value; found the end of the text"),
                    (
                        #"'{'"#,
                        "1:2 The text ends inside an object; expected a name in double quotes or `}` (the object begins at 1:1); found the end of the text"
                    ),
                    (
                        #"'[\n1,'"#,
                        "2:3 The text ends inside an array; expected a value (the array begins at 1:1); found the end of the text"
                    ),
                    (
                        #"'[1,]'"#,
                        "1:3 A comma before `]`: JSON has no trailing commas; expected no comma behind the last one; found `,`"
                    ),
                    (
                        #"'{"a": 1\r\n,\r\n}'"#,
                        "2:1 A comma before `}`: JSON has no trailing commas; expected no comma behind the last one; found `,`"
                    ),
                    (#"'{a: 1}'"#, "1:2 A name without quotes; expected \"a\" in double quotes; found `a`"),
                    (#"'{1: 1}'"#, "1:2 A name without quotes; expected \"1\" in double quotes; found `1`"),
                    (
                        #"`{'a': 1}`"#,
                        "1:2 A text in single quotes; expected a name in double quotes or `}`; JSON has double quotes only; found `'`"
                    ),
                    (#"'[1 2]'"#, "1:4 A comma is missing; expected a comma or `]`; found `2`"),
                    (#"'{"a": 1 "b": 2}'"#, "1:9 A comma is missing; expected a comma or `}`; found `\"`"),
                    (#"'[1; 2]'"#, "1:3 This cannot stand behind a value; expected a comma or `]`; found `;`"),
                    (#"'{"a" 1}'"#, "1:6 A colon is missing; expected a colon after the name; found `1`"),
                    (#"'{"a" = 1}'"#, "1:6 `=` in place of a colon; expected a colon after the name; found `=`"),
                    (#"'{"a"}'"#, "1:5 A name without a value; expected a colon after the name; found `}`"),
                    (#"'{"a":}'"#, "1:6 A name without a value; expected a value; found `}`"),
                    (#"'[,1]'"#, "1:2 A comma with nothing before it; expected a value or `]`; found `,`"),
                    (
                        #"'[1}'"#,
                        "1:3 `}` does not close what is open; expected a comma or `]` (the array begins at 1:1); found `}`"
                    ),
                    (
                        #"'1]'"#,
                        "1:2 `]` closes nothing: more is closed than was opened; expected the end of the text; found `]`"
                    ),
                    (#"'1,'"#, "1:2 A comma behind the end; expected the end of the text; found `,`"),
                    (
                        #"'{}\n{}'"#,
                        "2:1 A second value behind the first; expected one value in the whole text. If this is JSON Lines, each line is a text of its own; found `{`"
                    ),
                    (#"'// c\n1'"#, "1:1 A comment: JSON has none; expected a value, without the comment; found `/`"),
                    (
                        #"'[1 /* c */]'"#,
                        "1:4 A comment: JSON has none; expected a comma or `]`, without the comment; found `/`"
                    ),
                    (
                        #"'[1] # c'"#,
                        "1:5 A comment: JSON has none; expected the end of the text, without the comment; found `#`"
                    ),
                    (
                        #"'[“a”]'"#,
                        "1:2 A typographic quotation mark; expected a value or `]`, with the straight quote `\"`; found `“`"
                    ),
                    (
                        #"'[1,\u00A02]'"#,
                        "1:4 U+00A0 (no-break space) is no white space in JSON; expected a value. JSON has space, tab, line feed and carriage return; found U+00A0 (no-break space)"
                    ),
                    (
                        #"'<html>'"#,
                        "1:1 This looks like HTML or XML, perhaps an error page in place of the answer; expected a value; found `<`"
                    ),
                    (#"'True'"#, "1:1 `True` in other letters; expected `true`; found `T`"),
                    (#"'None'"#, "1:1 `None` is no value of JSON; expected `null`; found `N`"),
                    (#"'[NaN]'"#, "1:2 `NaN` is no number of JSON; expected a number, `null`, or a string; found `N`"),
                    (#"'tru'"#, "1:1 A text without quotes; expected a value; found `t`"),
                    (#"'\uD800'"#, "1:1 No value begins so; expected a value; found U+D800 (half of a surrogate pair)"),
                    (#"'\u0000'"#, "1:1 No value begins so; expected a value; found U+0000 (null)"),
                ], by: Self.failure)
        }

        @Test func badStringsAndNumbers() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    (
                        #"'["a\nb"]'"#,
                        "1:4 A line break inside a string; expected the closing `\"` on the same line, or `\\n` for a line break (the string begins at 1:2); found U+000A (line feed)"
                    ),
                    (
                        #"'"\u0001"'"#,
                        "1:2 A control character inside a string: U+0001; expected `\\u0001` in its place (the string begins at 1:1); found U+0001"
                    ),
                    (
                        #"'"a\tb"'"#,
                        "1:3 A control character inside a string: U+0009 (tab); expected `\\t` in its place (the string begins at 1:1); found U+0009 (tab)"
                    ),
                    (
                        #"'"\\x"'"#,
                        "1:2 An escape that JSON has not: `\\x`; expected one of `\\\" \\\\ \\/ \\b \\f \\n \\r \\t`, or `\\u` and four digits; a backslash itself is `\\\\`; found `\\`"
                    ),
                    (
                        #"'"\\u12g4"'"#,
                        "1:2 An escape `\\u` without four hexadecimal digits; expected four digits, as in `\\u00e9`; found `\\`"
                    ),
                    (
                        #"'"😀'"#,
                        "1:3 The text ends inside a string; expected the closing `\"` (the string begins at 1:1); found the end of the text"
                    ),
                    (
                        #"'[01]'"#,
                        "1:2 A number with a leading zero; expected no zero in front, or quotes around it if it is no amount but a name; found `0`"
                    ),
                    (
                        #"'0x1F'"#,
                        "1:1 A number that is not decimal; expected decimal digits: JSON has no hexadecimal, octal or binary numbers; found `0`"
                    ),
                    (#"'[-]'"#, "1:3 A minus sign without a number; expected a digit; found `]`"),
                    (#"'-.5'"#, "1:2 A number without a digit before its decimal point; expected a digit; found `.`"),
                    (
                        #"'.5'"#,
                        "1:1 A number without a digit before its decimal point; expected a zero in front; found `.`"
                    ),
                    (#"'[1.]'"#, "1:4 A decimal point without a digit behind it; expected a digit; found `]`"),
                    (#"'1e+'"#, "1:4 An exponent without a digit; expected a digit; found the end of the text"),
                    (#"'1_000'"#, "1:2 A number with `_` between its digits; expected digits alone; found `_`"),
                    (
                        #"'12px'"#,
                        "1:3 A number that runs on with `p`; expected the end of the number; text stands in double quotes; found `p`"
                    ),
                    (#"'+1'"#, "1:1 A number with a plus sign; expected the number alone; found `+`"),
                    (
                        #"'-Infinity'"#,
                        "1:1 JSON has no infinity; expected a number, `null`, or a string that says so; found `-`"
                    ),
                ], by: Self.failure)
        }

        @Test func theLineIsShownWithAMark() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    (#"'{\n  "a": x\n}'"#, "2 |   \"a\": x\n           ^"),
                    (#"'["😀", x]'"#, "1 | [\"😀\", x]\n          ^"),
                    (#"'\t\u0001'"#, "1 |  ␁\n     ^"),
                    (
                        "'[' + '1,'.repeat(40) + 'x' + ',1'.repeat(40)",
                        "1 | …" + String(repeating: "1,", count: 24) + "x" + String(repeating: ",1", count: 23) + ",…\n"
                            + String(repeating: " ", count: 53) + "^"
                    ),
                ], by: "text => sgTools.json.format(text).failure.excerpt")
        }

        @Test func soundTextIsWrittenAnewAndNothingElseIsChanged() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    (#"['[]', {}]"#, "[]"), (#"[' {} ', {}]"#, "{}"), (#"['"\\u00e9\\/"', {}]"#, #""\u00e9\/""#),
                    (#"['[1.0, 1E5, -0, 9007199254740993]', {indent: 'none'}]"#, "[1.0,1E5,-0,9007199254740993]"),
                    (
                        #"['{"b":1,"a":[{},[],{"z":null}]}', {}]"#,
                        "{\n  \"b\": 1,\n  \"a\": [\n    {},\n    [],\n    {\n      \"z\": null\n    }\n  ]\n}"
                    ),
                    (#"['[[1]]', {indent: '4'}]"#, "[\n    [\n        1\n    ]\n]"),
                    (#"['[1]', {indent: 'tab'}]"#, "[\n\t1\n]"),
                    (
                        #"['{"é":1,"b":2,"B":3,"\\u0061":4,"b":5}', {indent: 'none', sort: true}]"#,
                        #"{"B":3,"\u0061":4,"b":2,"b":5,"é":1}"#
                    ),
                    (#"['{"\\uFB33":1,"😀":2}', {indent: 'none', sort: true}]"#, #"{"😀":2,"\uFB33":1}"#),
                    (#"['{"__proto__":{"a":1}}', {indent: 'none'}]"#, #"{"__proto__":{"a":1}}"#),
                    (#"['"<img src=x>"', {}]"#, #""<img src=x>""#),
                ], by: "([text, options]) => sgTools.json.format(text, options).text")
        }

        @Test func whatIsAllowedButRiskyIsAWarning() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    (
                        #"'{"a": 1,\n "\\u0061": 2}'"#,
                        "2:2 The name \"a\" appears again in this object: most programs keep only the last value (1:2)"
                    ),
                    (#"'[{"a": 1}, {"a": 1}]'"#, ""),
                    (
                        #"'\uFEFF1'"#,
                        "1:1 The text begins with a byte order mark: RFC 8259 forbids to send one, and many readers refuse it"
                    ),
                    (
                        #"'9007199254740993'"#,
                        "1:1 9007199254740993 has more digits than 64-bit floating point keeps: many programs, browsers among them, read 9007199254740992"
                    ),
                    (#"'[9007199254740992, 10000000000000000000000, 0.1, 0e9]'"#, ""),
                    (
                        #"'1e999'"#,
                        "1:1 1e999 is greater than a 64-bit floating-point number can be: many programs read it as infinity"
                    ),
                    (
                        #"'1e-999'"#,
                        "1:1 1e-999 is nearer to zero than 64-bit floating point can tell: many programs read 0"
                    ),
                    (
                        #"'"\\ud83d\\ude00 \\ud83d"'"#,
                        "1:15 U+D83D is half of a surrogate pair and no character: programs read it differently, or not at all"
                    ),
                    (
                        #"'"\uDE00"'"#,
                        "1:2 U+DE00 is half of a surrogate pair and no character: programs read it differently, or not at all"
                    ),
                ],
                by: """
                    text => sgTools.json.format(text).warnings.map(warning => `${warning.line}:${warning.column} ${warning.message}`
                        + (warning.first ? ` (${warning.first.line}:${warning.first.column})` : '')).join('; ')
                    """)
        }

        @Test func ofManyWarningsTheFirstHundredAreListed() async throws {
            let page = try await ToolPage.open("json-formatter")
            let counts: [Int] = try await page.evaluate(
                """
                (() => {
                    const {warnings, more} = sgTools.json.format('{' + '"a":1,'.repeat(250) + '"a":1}')
                    return [warnings.length, more]
                })()
                """)
            #expect(counts == [100, 150])
        }

        @Test func deepNestingIsRead() async throws {
            let page = try await ToolPage.open("json-formatter")
            try await page.expect(
                [
                    ("'['.repeat(10000) + ']'.repeat(10000)", "10000 true"),
                    ("'{\"a\":'.repeat(10000) + '1' + '}'.repeat(10000)", "10000 true"),
                    ("'['.repeat(100000) + ']'.repeat(100000)", "100000 true"),
                ],
                by: """
                    text => {
                        const {counts, text: wide} = sgTools.json.format(text)
                        const again = sgTools.json.format(wide, {indent: 'none'}).text
                        return counts.depth + ' ' + (again === text)
                    }
                    """)
            try await page.expect(
                [
                    ("'['.repeat(10000)", "The text ends inside an array"),
                    ("'{\"a\":'.repeat(10000)", "The text ends inside an object"),
                ],
                by: "text => sgTools.json.format(text).failure.message")
        }

        /// Ten megabytes are read in pieces, and the page does other things between them.
        @Test func aLargeTextLeavesRoomForThePage() async throws {
            let page = try await ToolPage.open("json-formatter")
            let done: [Int] = try await page.evaluate(
                """
                (async () => {
                    const {json, view} = sgTools
                    const text = '[' + Array.from({length: 100000}, (_, index) =>
                        `{"id":${index},"name":"The name of number ${index}","tags":["a","b"],"is":true,"x":${index}.5}`).join(',')
                        + ',' + JSON.stringify('long '.repeat(400000)) + ']'
                    let turns = 0
                    const timer = setInterval(() => { turns += 1 })
                    const read = await view.worker().run(json.parse(text))
                    const written = await view.worker().run(json.write(read.value, {indent: null}))
                    clearInterval(timer)
                    return [text.length > 10_000_000, turns > 3, written === text].map(Number)
                })()
                """)
            #expect(done == [1, 1, 1])
        }
    }
}
