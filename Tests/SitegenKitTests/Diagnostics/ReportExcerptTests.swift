import SitegenKit
import Testing

/// The source line of a finding, and the carets below it.
@Suite struct ReportExcerptTests {
    @Test(arguments: [
        // Many bytes, one column, one cell.
        ("größe: wahr", "wahr", "1 | größe: wahr", "  |        ^^^^"),
        // A tab is four cells, wherever it stands.
        ("\ta\tb", "b", "1 |     a    b", "  |          ^"),
        ("\ta\tb", "\tb", "1 |     a    b", "  |      ^^^^^"),
        // Ideographs, kana, Hangul, fullwidth forms and emoji take two cells.
        ("名前: 値", "値", "1 | 名前: 値", "  |       ^^"),
        ("カ한Ａ🙂x", "x", "1 | カ한Ａ🙂x", "  |         ^"),
        // A combining mark takes none, a flag two.
        ("e\u{301}🇩🇪x", "x", "1 | e\u{301}🇩🇪x", "  |    ^"),
        // Hangul in parts is one syllable.
        ("\u{1112}\u{1161}\u{11AB}x", "x", "1 | \u{1112}\u{1161}\u{11AB}x", "  |   ^"),
        // Halfwidth kana and Latin letters with marks take one.
        ("ｶéx", "x", "1 | ｶéx", "  |   ^"),
        // What a terminal would obey, and what nobody would see.
        ("a\u{1B}[31mb", "b", "1 | a\\u{1b}[31mb", "  |            ^"),
        ("a\u{200B}b\u{7F}", "b", "1 | a\\u{200b}b\\u{7f}", "  |          ^"),
        ("a\u{85}b", "\u{85}", "1 | a\\u{85}b", "  |  ^^^^^^"),
        // Joiners belong to words.
        ("می\u{200C}خواهم x", "x", "1 | می\u{200C}خواهم x", "  |         ^"),
    ])
    func `carets stand below what they mean`(line: String, needle: String, shown: String, carets: String) {
        let sources = Sources(["x.md": line])
        #expect(sources.excerpt(sources.place("x.md", needle)) == [shown, carets])
    }

    @Test func `CRLF, CR and LF end lines and are never shown`() {
        let sources = Sources(["x.md": "one\r\ntwo\rthree\nfour\r\n"])
        #expect(sources.excerpt(sources.place("x.md", "one")) == ["1 | one", "  | ^^^"])
        #expect(sources.excerpt(sources.place("x.md", "wo")) == ["2 | two", "  |  ^^"])
        #expect(sources.excerpt(sources.place("x.md", "three")) == ["3 | three", "  | ^^^^^"])
        #expect(sources.excerpt(sources.place("x.md", "four\r\n")) == ["4 | four", "  | ^^^^"])
    }

    @Test func `a BOM is neither shown nor counted`() {
        let sources = Sources(["x.md": "\u{FEFF}title: x"])
        #expect(sources.excerpt(sources.place("x.md", "x")) == ["1 | title: x", "  |        ^"])
        #expect(sources.excerpt(Place("x.md", 0..<3)) == ["1 | title: x", "  | ^"])
        #expect(sources.excerpt(Place("x.md", 1..<2)) == ["1 | title: x", "  | ^"])
    }

    @Test func `bytes that are no UTF-8 are shown as replacement characters`() {
        var sources = Sources([:])
        sources.files["x.md"] = [0x61, 0xFF, 0xE2, 0x82, 0x62, 0xC3]
        #expect(sources.excerpt(Place("x.md", 4..<5)) == ["1 | a\u{FFFD}\u{FFFD}b\u{FFFD}", "  |    ^"])
        #expect(sources.excerpt(Place("x.md", 2..<4)) == ["1 | a\u{FFFD}\u{FFFD}b\u{FFFD}", "  |   ^"])
    }

    @Test func `several lines are underlined in the first`() {
        let sources = Sources(["x.md": "one two\nthree\n"])
        #expect(sources.excerpt(sources.place("x.md", "two\nthree")) == ["1 | one two", "  |     ^^^"])
        #expect(sources.excerpt(sources.place("x.md", "\nthree")) == ["1 | one two", "  |        ^"])
    }

    @Test(arguments: [8..<8, 8..<9, 9..<9, 100..<200, 100..<100, Int.max..<Int.max])
    func `a place at the file's end or beyond it stands after the last line's text`(range: Range<Int>) {
        let sources = Sources(["x.md": "one\ntwo\n"])
        #expect(sources.excerpt(Place("x.md", range)) == ["2 | two", "  |    ^"])
    }

    @Test func `a place before the file's start stands at its start`() {
        let sources = Sources(["x.md": "one\n"])
        #expect(sources.excerpt(Place("x.md", -9 ..< -5)) == ["1 | one", "  | ^"])
        #expect(sources.excerpt(Place("x.md", Int.min..<Int.max)) == ["1 | one", "  | ^^^"])
    }

    @Test(arguments: ["", "\n", "\r\n", "\u{FEFF}", "\u{FEFF}\n"])
    func `an empty file has one line, without a space after the gutter`(content: String) {
        #expect(Sources(["x.md": content]).excerpt(Place("x.md", 0..<9)) == ["1 |", "  | ^"])
    }

    @Test func `a long line is cut around the place`() {
        let (left, right) = (String(repeating: "l", count: 500), String(repeating: "r", count: 500))
        let sources = Sources(["x.md": left + "here" + right])
        #expect(
            sources.excerpt(sources.place("x.md", "here")) == [
                "1 | …\(left.suffix(80))here\(right.prefix(76))…",
                "  | \(String(repeating: " ", count: 81))^^^^",
            ])
        #expect(
            sources.excerpt(sources.place("x.md", "l")) == ["1 | \(left.prefix(160))…", "  | ^"])
        #expect(
            sources.excerpt(Place("x.md", 1004..<1004)) == [
                "1 | …\(right.suffix(80))", "  | \(String(repeating: " ", count: 81))^",
            ])
        #expect(
            sources.excerpt(Place("x.md", 0..<1004)) == [
                "1 | \(left.prefix(160))…", "  | \(String(repeating: "^", count: 160))",
            ])
    }

    @Test func `a line of 160 cells is not cut, one of 161 is`() {
        let line = String(repeating: "界", count: 80)
        #expect(Sources(["x.md": line]).excerpt(Place("x.md"))[0] == "1 | \(line)")
        #expect(Sources(["x.md": line + "x"]).excerpt(Place("x.md"))[0] == "1 | \(line)…")
    }

    @Test func `wide characters to the left do not push the place out of sight`() {
        let sources = Sources([
            "x.md": String(repeating: "\u{1}", count: 90) + "界界x" + String(repeating: "y", count: 200)
        ])
        let shown = String(repeating: "\\u{1}", count: 15) + "界界x" + String(repeating: "y", count: 80)
        #expect(
            sources.excerpt(sources.place("x.md", "x")) == [
                "1 | …\(shown)…", "  | \(String(repeating: " ", count: 80))^",
            ])
    }

    @Test func `marks without a cell do not make a line endless`() {
        let sources = Sources(["x.md": "e" + String(repeating: "\u{301}", count: 100_000)])
        #expect(sources.excerpt(Place("x.md"))[0].unicodeScalars.count == "1 | ".count + 160 + 1)
    }
}
