import SitegenKit
import Testing

@Suite struct YAMLTests {
    private func parse(_ text: String) -> (yaml: YAML?, findings: [String]) {
        let bytes = Array(text.utf8)
        let (yaml, findings) = YAML.parse(bytes, in: 0..<bytes.count, file: "a.yaml")
        return (yaml, findings.map { "\($0.place?.range.lowerBound ?? -1): \($0.message)" })
    }

    /// What stands at the place of a key's value.
    private func source(_ key: String, in text: String) -> String? {
        guard case .mapping(let entries)? = parse(text).yaml?.value else { return nil }
        return entries.first { $0.key == key }.map { String(decoding: Array(text.utf8)[$0.value.range], as: UTF8.self) }
    }

    @Test func scalarsStayAsWritten() {
        #expect(parse("code: 01000").yaml?.scalarText("code") == "01000")
        #expect(parse("code: 1e3").yaml?.scalarText("code") == "1e3")
        #expect(parse("code: 'no'").yaml?.scalarText("code") == "no")
        #expect(parse("code: 2026-11-24").yaml?.scalarText("code") == "2026-11-24")
    }

    @Test func placesAreTheBytesOfTheValue() {
        #expect(source("b", in: "a: 1\nb: two words  # why\n") == "two words")
        #expect(source("b", in: "a: é\nb: 'quo''ted'\n") == "'quo'")
        #expect(source("b", in: "é: 1\r\nb: \"x \\\" y\"\r\n") == "\"x \\\" y\"")
        #expect(source("b", in: "b: [one, two]\n") == "[one, two]")
    }

    @Test func nullIsNothing() {
        for text in ["a:", "a: ~", "a: null"] { #expect(parse(text).yaml?.isNull("a") == true, "\(text)") }
        #expect(parse("a: ''").yaml?.isNull("a") == false)
    }

    @Test func whatIsWrongHasAPlace() {
        #expect(
            parse("a: 1\nb: [1, 2").findings == ["8: This is not valid YAML: the `[` that opens here is not closed"])
        #expect(
            parse("a: {b: c, , d: e}").findings == ["10: This is not valid YAML: did not find expected node content"])
        #expect(parse("a: 1\na: 2\n").findings == ["5: The key `a` appears twice"])
        #expect(parse("a: 'open\n").findings.count == 1)
        #expect(parse("a: \"\\q\"").findings.count == 1)
    }

    @Test func aKeyIsOneValueAndStandsOnce() {
        #expect(parse("a: 1\nb: {c: 1, d: 2, 'c': 3}\n").findings == ["21: The key `c` appears twice"])
        #expect(parse("? [a, b]\n: 1\n").findings == ["2: A key is a single value, and this is a list"])
        #expect(parse("a: 1\n?\n: 2\n").findings == ["6: A key is empty"])
        #expect(parse("a: 1\n'': 2\n").findings == ["5: A key is empty"])
        // Nothing is lost because it has the name of nothing.
        #expect(parse("null: 1\n~: 2\n").yaml?.scalarText("null") == "1")
        #expect(parse("null: 1\n~: 2\n").yaml?.scalarText("~") == "2")
    }

    @Test func anAliasIsWhatItsAnchorNames() {
        let text = "a: &x [1, {b: c}]\nd: *x\n"
        guard let value = parse(text).yaml else {
            Issue.record("it is YAML")
            return
        }
        #expect(value.value("d") == value.value("a"))
        #expect(value.value("d")?.kind == "a list")
        #expect(parse("a: 1\nb: *x\n").findings == ["8: This is not valid YAML: a value cannot begin with `*` here"])
        #expect(parse("a: &x [*x]\n").findings == ["7: This is not valid YAML: found undefined alias"])
        #expect(parse("k: &x key\n*x : 1\n").yaml?.scalarText("key") == "1")
        // What is mended is the alias, and not what it names.
        #expect(parse("k: &x key\nkey: 1\n*x : 2\n").findings == ["17: The key `key` appears twice"])
        #expect(parse("k: &x [a]\n*x : 1\n").findings == ["10: A key is a single value, and this is a list"])
    }

    @Test func charactersThatAreNoTextHaveTheirPlace() {
        #expect(
            parse("é: 1\nb: é\u{7}\n").findings
                == ["11: This is not valid YAML: control characters are not allowed"])
        #expect(parse("\u{FEFF}b: 2\n").yaml?.scalarText("b") == "2")
    }

    /// What authors do, which libyaml tells in words about its own work and often lines too late.
    @Test(arguments: [
        ("summary: Use: this", "9: the value of `summary` has a colon with a space behind it", "quote the value"),
        ("- summary: Use: this", "11: the value of `summary` has a colon with a space behind it", "quote the value"),
        ("title: @x", "7: a value cannot begin with `@` here", "quote the value"),
        ("title: `x`", "7: a value cannot begin with a backquote here", "quote the value"),
        ("title: %x", "7: a value cannot begin with `%` here", "quote the value"),
        ("title: *x", "7: a value cannot begin with `*` here", "quote the value"),
        ("title: & x", "7: a value cannot begin with `&` here", "quote the value"),
        ("title: > x", "7: a value cannot begin with `>` here", "quote the value"),
        ("title: ]x", "7: a value cannot begin with `]` here", "quote the value"),
        (
            "title: - x", "7: a value cannot begin with `-` here",
            "begin the list in the next line, or quote the value"
        ),
        ("a:\n\t- x", "4: the line is indented with a tab", "indent with spaces"),
        (
            "a: 1\nb: \"A\nc: x\nd: \"B\"\ne: y", "8: the quote that opens in this line is not closed in it",
            "close it at the end of the value"
        ),
        ("a: 'A\nb: x", "3: the quote that opens in this line is not closed in it", "close it at the end of the value"),
        (
            "a: \"A\n  B\"\nb: 'it's'", "18: text stands behind the closing quote",
            "put the whole value in quotes, and write a quote inside it twice"
        ),
        (
            "a: \"A\" and more", "7: text stands behind the closing quote",
            "put the whole value in quotes, and write a quote inside it as `\\\"`"
        ),
        ("a: [b] c", "7: text stands behind the closing bracket", "quote the value"),
        ("a: {b: c\nd: e", "3: the `{` that opens here is not closed", "close it with `}`"),
        ("a: [b, [c]", "3: the `[` that opens here is not closed", "close it with `]`"),
        ("a: [\n  b,\n]\nc: ]x", "15: a value cannot begin with `]` here", "quote the value"),
        (
            "title: A\n  - {title: B, link: c.md}", "11: the line is indented more than the one above",
            "begin both in the same column"
        ),
        ("title: A\n  order: 3", "11: the line is indented more than the one above", "begin both in the same column"),
        ("title A\nb: c", "0: the line has no colon with a space behind it", "write it as `key: value`"),
        ("a: b\ntitle:A\nb: c", "5: the line has no colon with a space behind it", "write it as `key: value`"),
        ("a: \"\\q\"", "4: the backslash starts no known escape", "write it twice, or put the value in single quotes"),
        (
            "a: \"C:\\users\"", "6: the backslash starts no known escape",
            "write it twice, or put the value in single quotes"
        ),
        (
            "a: \"\\xZZ\"", "4: the backslash starts no known escape",
            "write it twice, or put the value in single quotes"
        ),
        (
            "a: \"C:\\temp\\\"\nb: c", "11: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "title: \"Regex\ndescription: matches \\d+ here", "7: the quote that opens here is not closed",
            "close it at the end of the value"
        ),
        (
            "title: \"Regex\n  matches \\d+ here\"", "24: the backslash starts no known escape",
            "write it twice, or put the value in single quotes"
        ),
        (
            "title: [\"C:\\temp\\\"]", "16: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "a: [b, \"c\\\", d]", "9: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "a: [b, \"c\\\"]\nd: \"e\"", "9: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "a: [b, \"c]\nd: \"e\"", "7: the quote that opens here is not closed", "close it at the end of the value"
        ),
        (
            "a: {b: \"c\\\"}", "9: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "title: \"C:\\temp\\\" # c", "15: the backslash keeps the quote behind it from closing",
            "write it twice, or put the value in single quotes"
        ),
        (
            "title: \"say \\\"a\\\", and", "7: the quote that opens in this line is not closed in it",
            "close it at the end of the value"
        ),
        ("d: [a, \"b, c: d\": e: f]", "7: an item of the list has a colon with a space behind it", "quote the item"),
        ("d: {a: \"b, c: d\": e: f}", "7: the value of `a` has a colon with a space behind it", "quote the value"),
        ("a: [b: c: d]", "4: an item of the list has a colon with a space behind it", "quote the item"),
        ("- [a, b: c: d, e]", "6: an item of the list has a colon with a space behind it", "quote the item"),
        ("a: {b: c, d: e: f}", "13: the value of `d` has a colon with a space behind it", "quote the value"),
        ("a: [b, \"c]", "7: the quote that opens here is not closed", "close it at the end of the value"),
        ("a:\n  - {b: c\n  - d", "7: the `{` that opens here is not closed", "close it with `}`"),
        (
            "a: A\n<<<<<<< HEAD\nb: A\n=======\nb: B\n>>>>>>> x", "5: a merge conflict",
            "keep one of the two sides, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
        ),
    ])
    func slips(text: String, finding: String, help: String) {
        let bytes = Array((text + "\n").utf8)
        let findings = YAML.parse(bytes, in: 0..<bytes.count, file: "a.yaml").1
        let shown = findings.map { finding in
            let message = finding.message.replacing("This is not valid YAML: ", with: "")
            return "\(finding.place?.range.lowerBound ?? -1): \(message)"
        }
        #expect(shown == [finding])
        #expect(findings.map(\.help) == [help])
    }

    /// A value would lose its first word, and nobody would be told.
    @Test func aTagIsAFinding() {
        let message = "A value that begins with `!` is read as a tag, which has no meaning here"
        #expect(parse("a: 1\ntitle: !important is").findings == ["12: \(message)"])
        #expect(parse("title: !!str 1\nb: '!x'\nc: ! 12\nd: !<tag:yaml.org,2002:str> 12").findings == [])
        #expect(parse("a: !!int 01\nb: !!seq [1]\nc: !!map {d: !!null ~}\ne: &f ! g").findings == [])
        #expect(parse("a: !!int 01").yaml?.scalarText("a") == "01")
    }

    /// Whatever it stands before, and whatever stands before it.
    @Test(arguments: [
        ("a: &b !c d", 6, "quote the value"), ("a: !!binary aGk=", 3, "quote the value"),
        ("a: !!str [b]", 3, "remove the tag"), ("a: !b [c]", 3, "remove the tag"),
        ("a: !b\n  c: d", 3, "remove the tag"),
        ("a: &b  !!set {c, d}", 7, "remove the tag"), ("- !!seq {a: b}", 2, "remove the tag"),
        ("a: !<tag:example.com,2026:b> c", 3, "quote the value"), ("!a b: c", 0, "quote the value"),
    ])
    func aTagIsAFindingWhereItStands(text: String, place: Int, help: String) {
        let bytes = Array(text.utf8)
        let (yaml, findings) = YAML.parse(bytes, in: 0..<bytes.count, file: "a.yaml")
        #expect(yaml != nil)
        #expect(
            findings.map { $0.place?.range } == [
                place..<(text.utf8.firstIndex(of: 0x0A)?.utf16Offset(in: text) ?? bytes.count)
            ])
        #expect(findings.map(\.help) == [help])
    }

    /// What begins behind the mark may be another file, or nothing.
    @Test(arguments: [
        ("a: b\n---\nc: d", 5, "remove the `---`, or move what follows into a file of its own"),
        ("- a\n--- # more\n- b", 4, "remove the `---`, or move what follows into a file of its own"),
        ("---\na: b\n---\n\n", 9, "remove the `---`"),
        ("a: b\n...\n%YAML 1.1\n---\nc: d", 9, "make one of the two, or move what follows into a file of its own"),
    ])
    func aSecondDocumentIsAFindingWhereItBegins(text: String, place: Int, help: String) {
        let bytes = Array(text.utf8)
        let (yaml, findings) = YAML.parse(bytes, in: 0..<bytes.count, file: "a.yaml")
        #expect(yaml == nil)
        #expect(findings.map(\.message) == ["There can be one YAML document, and a second begins here"])
        #expect(findings.map { $0.place?.range.lowerBound } == [place])
        #expect(findings.map(\.help) == [help])
    }

    /// What a comment and a text hold are no quotes.
    @Test(arguments: ["# note: \"x\na: b: c", "a: |\n  'Tis so\nb: c: d"])
    func anotherSignIsNotBlamedOnAQuote(text: String) {
        let found = parse(text).findings
        #expect(found.count == 1 && found.allSatisfy { $0.contains("has a colon with a space behind it") }, "\(found)")
    }

    @Test func bracketsOfTextAreNoNesting() {
        let lines = (0..<300).map { "k\($0): \"[[{ \($0)\" # ((([\n" } + ["x: |\n  [[[[\ny: it's [[[[\n"]
        let text = lines.joined()
        #expect(parse(text).findings == [])
        #expect(parse(text).yaml?.scalarText("k7") == "[[{ 7")
        #expect(parse(text).yaml?.scalarText("y") == "it's [[[[")
    }

    /// As a document that is made small for machines: no line is walked for each of its values.
    @Test func manyValuesOnOneLine() {
        let text = "é: [" + (0..<40_000).map { "{\"k\": \"é\($0)\"}" }.joined(separator: ", ") + "]  \n"
        guard case .mapping(let entries)? = parse(text).yaml?.value, case .sequence(let items) = entries[0].value.value
        else {
            Issue.record("it is a list")
            return
        }
        let bytes = Array(text.utf8)
        #expect(items.count == 40_000)
        #expect(bytes[items[39_999].range.lowerBound...].starts(with: "{\"k\": \"é39999\"}".utf8))
        #expect(items[39_999].range.upperBound == bytes.count - 3)
    }

    @Test func hostileInputEndsInAFinding() {
        #expect(
            parse(String(repeating: "[", count: 202) + String(repeating: "]", count: 202)).findings
                == ["201: YAML is nested more than 200 levels deep"])
        for deep in ["[", "{a: ", "[a: ", "- ", "? "] {
            let text = "a: \"[\"\nb:\n  " + String(repeating: deep, count: 100_000)
            #expect(parse(text).findings.count == 1, "\(deep)")
            #expect(parse(text).findings.allSatisfy { $0.hasSuffix("YAML is nested more than 200 levels deep") })
        }
        let laughs = (1...9).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n") { text, level in
            let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            return text + "a\(level): &a\(level) [\(items)]\n"
        }
        let chain = (1...300_000).reduce(into: "a0: &a0 [x]\n") { $0 += "a\($1): &a\($1) [*a\($1 - 1)]\n" }
        #expect(
            parse(chain).findings.map { $0.drop { $0 != " " } } == [" YAML is nested more than 200 levels deep"])
        #expect(parse(laughs).findings == ["0: This is not valid YAML: its aliases expand to more than 1000000 values"])
        // As a key it would be counted before it is refused.
        #expect(parse(laughs + "? *a9\n: b\n").findings.first?.hasSuffix("to more than 1000000 values") == true)
    }

    /// Each of which holds the one before, so that freeing the last would free all.
    @Test(arguments: ["", "? *a59999\n: x\n", "x: [\n"]) func aliasesInAChain(end: String) {
        let chain = (1..<60_000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        let findings = parse("a0: &a0 x\n" + chain + end).findings
        #expect(findings.count == 1)
        if !end.hasSuffix("[\n") {
            #expect(findings[0].hasSuffix(": YAML is nested more than 200 levels deep"))
        }
    }

    /// Many aliases are none the worse where they are not nested, and a sign that is none of theirs is text.
    @Test func manyAliases() {
        let shared = (0..<500).map { "b\($0): *a\n" }.joined()
        let text = "a: &a [x, '*a', \"*a\", y *a, ~a]\n" + shared + "a2: &a {c: *a}\nb: *a\n"
        let (yaml, findings) = parse(text)
        #expect(findings == [])
        let items = ["x", "*a", "*a", "y *a", "~a"].map { YAML.Value.scalar($0) }
        for key in ["a", "b0", "b499"] {
            guard case .sequence(let found)? = yaml?.value(key)?.value else {
                Issue.record("\(key) is no list")
                continue
            }
            #expect(found.map(\.value) == items)
        }
        #expect(yaml?.value("b")?.value("c")?.kind == "a list")
    }
}

extension YAML {
    fileprivate func value(_ key: String) -> YAML? {
        guard case .mapping(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }

    fileprivate func scalarText(_ key: String) -> String? {
        if case .scalar(let text)? = value(key)?.value { text } else { nil }
    }

    fileprivate func isNull(_ key: String) -> Bool { value(key)?.value == .null }
}
