import Markdown
import Testing

struct TableTests {
    /// The rows of the only table of a text, cells between bars; the header's row says how columns stand.
    private func rows(_ markdown: String) -> [String] {
        let tables = parse(markdown, syntax: .all).blocks.compactMap { block -> Table? in
            if case .table(let table) = block.kind { table } else { nil }
        }
        guard tables.count == 1, let table = tables.first else { return ["\(tables.count) tables"] }
        let columns = table.alignments.map { alignment in
            switch alignment {
            case .start: ":-"
            case .center: ":-:"
            case .end: "-:"
            case nil: "-"
            }
        }
        let rows = ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: "|") }
        return [columns.joined(separator: "|")] + rows
    }

    @Test(arguments: [
        ("|code|name|\n|-|-|\n|404|Not Found|", ["-|-", "code|name", "404|Not Found"]),
        ("code|name\n:-|-\n404|Not Found", [":-|-", "code|name", "404|Not Found"]),
        ("| a | b | c | d |\n|:--|:-:|--:|---|", [":-|:-:|-:|-", "a|b|c|d"]),
        // one column, with and without pipes
        ("a\n:-:\nb", [":-:", "a", "b"]), ("|a|\n|-|\n|b", ["-", "a", "b"]), ("a\n-|\nb", ["-", "a", "b"]),
        // rows that are too short and too long
        ("|a|b|\n|-|-|\n|1\n|1|2|3|", ["-|-", "a|b", "1", "1|2"]),
        ("|a|b|\n|-|-|\n||\n| |2|", ["-|-", "a|b", "", "|2"]),
        // pipes that end no cell
        ("|a|\n|-|\n|b\\|c|\n|`d\\|e`|\n|f\\\\|", ["-", "a", "b|c", "d|e", "f\\"]),
        ("|a|b|\n|-|-|\n|`c|d`|", ["-|-", "a|b", "`c|d`"]),
        // inlines end with their cell
        ("|*a|b*|\n|-|-|", ["-|-", "*a|b*"]),
        ("|**a**|[b](c)|\n|-|-|\n|~~d~~|<e@f.g>|", ["-|-", "a|b", "d|e@f.g"]),
        // marks at the end of a cell are the cell's
        ("|a #|b ##|\n|-|-|\n|# c|\\\\|", ["-|-", "a #|b ##", "# c|\\"]),
        // what is no row ends the table
        ("|a|\n|-|\n|\n", ["-", "a"]), ("|a|\n|-|\n> b", ["-", "a"]), ("|a|\n|-|\n- b", ["-", "a"]),
        ("|a|\n|-|\n# b", ["-", "a"]), ("|a|\n|-|\n2. b", ["-", "a"]), ("|a|\n|-|\n    b", ["-", "a"]),
        ("|a|\n|-|\n---", ["-", "a"]), ("|a|\n|-|\n<b>", ["-", "a"]), ("|a|\n|-|\n```\nb", ["-", "a"]),
        ("|a|\n|-|\n\n|b|", ["-", "a"]),
        // and this is one
        ("|a|\n|-|\n===", ["-", "a", "==="]), ("|a|\n|-|\n[x]: /y", ["-", "a", "[x]: /y"]),
        ("|a|\n|-|\nb", ["-", "a", "b"]),
        // the header is a paragraph's last line
        ("b\n|a|\n|-|", ["-", "a"]), ("[x]: /y\n|a|\n|-|", ["-", "a"]), ("b\n    |a|\n|-|", ["-", "a"]),
        ("|a|\r\n|-|\r\n|b|\r\n", ["-", "a", "b"]), ("\u{FEFF}|a|\n|-|\n|b|", ["-", "a", "b"]),
    ])
    func tablesAreRead(_ markdown: String, _ expected: [String]) {
        #expect(rows(markdown) == expected)
    }

    @Test(arguments: [
        // the number of columns differs
        "|a|b|\n|-|", "|a|\n|-|-|", "a\n|-|-|\n|b|c|",
        // what is no delimiter row
        "|a|\n|=|", "|a|\n|:|", "|a|\n|- -|", "|a|\n|-|x", "|a|\n||", "a\n---", "|a|\n    |-|", "|a|\n\n|-|", "|-|",
        // what is no paragraph
        "# a|b\n-|:-", "    |a|\n|-|", "```\n|a|\n|-|\n```", "<div>\n|a|\n|-|\n</div>",
        // a lazy line
        "> |a|\n|-|", "- |a|\n|-|",
    ])
    func whatIsNoTable(_ markdown: String) {
        #expect(rows(markdown) == ["0 tables"])
        let allButTables = Syntax.all.subtracting(.tables)
        #expect(parse(markdown, syntax: .all) == parse(markdown, syntax: allButTables))
    }

    @Test func whatStandsAroundStaysWhatItIs() {
        #expect(
            extended("b\n|c|\n|-|\n|d|\n\ne") == """
                <p>b</p>
                <table>
                <thead>
                <tr>
                <th>c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>d</td>
                </tr>
                </tbody>
                </table>
                <p>e</p>

                """)
    }

    @Test(arguments: [
        ("> |a|\n> |-|\n> |b|\n> c", "<blockquote>T(a;b;c)</blockquote>"),
        // a table has no lazy lines
        ("> |a|\n> |-|\n|b|", "<blockquote>T(a)</blockquote><p>|b|</p>"),
        ("> x\n|a|\n> |-|\n", "<blockquote><p>x</p>T(a)</blockquote>"),
        ("- |a|\n  |-|\n  |b|\n- c", "<ul><li>T(a;b)</li><li>c</li></ul>"),
        ("1. a\n\n   |b|\n   |-|\n", "<ol><li><p>a</p>T(b)</li></ol>"),
        (
            "- - > |a|\n    > |-|\n    > |b|\nc",
            "<ul><li><ul><li><blockquote>T(a;b)</blockquote></li></ul></li></ul><p>c</p>"
        ),
        ("-\t|a|\n\t|-|\n\t|b|", "<ul><li>T(a;b)</li></ul>"),
    ])
    func tablesStandInQuotesAndLists(_ markdown: String, _ expected: String) {
        let compact = extended(markdown).replacing("\n", with: "")
            .replacing(/<table><thead><tr><th>(.*?)<\/th><\/tr><\/thead>(?:<tbody>(.*?)<\/tbody>)?<\/table>/) { match in
                let rows = (match.2.map(String.init) ?? "").replacing("<tr><td>", with: ";").replacing(
                    "</td></tr>", with: "")
                return "T(\(match.1)\(rows))"
            }
        #expect(compact == expected)
    }

    @Test func columnsStandAsTheySay() {
        let html = extended("|a|b|c|\n|:-|:-:|-:|\n|1|2|")
        #expect(
            html.contains("<th class=\"sg-start\">a</th>\n<th class=\"sg-center\">b</th>\n<th class=\"sg-end\">c</th>"))
        #expect(
            html.contains("<td class=\"sg-start\">1</td>\n<td class=\"sg-center\">2</td>\n<td class=\"sg-end\"></td>"))
    }

    @Test func aTableOfAPageScrolls() {
        let html = text(prose("|a|\n|-|", syntax: .all).html)
        #expect(
            html.hasPrefix("<div class=\"sg-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n"))
        #expect(html.hasSuffix("</table>\n</div>\n"))
    }

    /// Sentences keep room for some words beside each other; names and numbers need none, nor does what does not show.
    @Test func aColumnOfSentencesSaysSo() {
        let rows = [
            "|a|b|c|d|", "|-|-:|-|-|",
            "|404|Nothing *is* [there](https://site.example/), and nothing has been|`x`|short|",
            "|410||[x](https://site.example/a/long/address/)|\(String(repeating: "`a`", count: 30))|",
        ]
        let html = text(prose(rows.joined(separator: "\n"), syntax: .all).html)
        #expect(
            html.contains(
                """
                <th>a</th>
                <th class="sg-end sg-said">b</th>
                <th>c</th>
                <th class="sg-said">d</th>
                """))
        #expect(html.ranges(of: "sg-said").count == 2)
        #expect(!extended(rows.joined(separator: "\n")).contains("sg-said"))
    }

    /// Labels are looked up in the whole text, and what links is where it was written.
    @Test(arguments: [
        ("|[404]|\n|-|\n|x [a][b]|\n\n[b]: /c", ["[404] -> 404", "[a][b] -> b"]),
        ("> | y | `\\|` [a](b) |\n> |-|-|\n> | \\| [c](d)|e", ["[a](b) -> b", "[c](d) -> d"]),
        ("- |www.a.b|\n  |-|\n  | x@y.z |", ["www.a.b -> www.a.b", "x@y.z -> x@y.z"]),
        ("é|[ä](ö)\n:-|-\n![ü](ß)|", ["[ä](ö) -> ö", "![ü](ß) -> ß"]),
        ("[a](b)\n\n|c|\n|-|\n|d|\n\n[e](f)", ["[a](b) -> b", "[e](f) -> f"]),
    ])
    func linksInCellsStandWhereTheyWereWritten(_ markdown: String, _ expected: [String]) {
        let document = parse(markdown, references: [Reference(label: "404", destination: "/404")], syntax: .all)
        #expect(document.links(markdown) == expected)
    }

    @Test func positionsCountFromTheStartOfTheFile() {
        let file = "---\n---\nb\n| c | [d](e) |\n|-|-|\n| f |\n\n## g\n"
        let bytes = Array(file.utf8)
        let document = Document.parse(bytes, in: 8..<bytes.count, syntax: .all)
        #expect(document.blocks.map { source(file, $0.range) } == ["b", "c | [d](e) |\n|-|-|\n| f", "## g"])
        #expect(document.links(file) == ["[d](e) -> e"])
    }

    @Test func textAndWordsOfTables() {
        let document = parse("|a b|c|\n|-|-|\n|*d*|\n|`e`|f g|", syntax: .all)
        #expect(document.plainText == "a b c\nd\ne f g")
        #expect(document.firstParagraph(rawHTML: .escape) == nil)
        #expect(document.prose(html: .escape) { _ in nil }.words == 7)
    }

    /// Rows that lack most of their cells make a page that is much larger than its text.
    @Test func missingCellsAreLimited() {
        let columns = 2000
        let markdown =
            String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
            + String(repeating: "|b\n", count: 2000)
        #expect(extended(markdown).utf8.count < 4_000_000)
    }
}
