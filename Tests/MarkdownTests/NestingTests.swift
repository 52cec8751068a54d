import Markdown
import Testing

struct NestingTests {
    @Test(arguments: [
        String(repeating: ">", count: 10_000) + " a",
        String(repeating: "- + * ", count: 3_400) + "a",
        String(repeating: "1. ", count: 10_000) + "a",
        String(repeating: "*a _b ", count: 5_000) + String(repeating: "c_ d*", count: 5_000),
        String(repeating: "![", count: 10_000) + "a" + String(repeating: "](b)", count: 10_000),
        String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000),
        String(repeating: "> - ", count: 5_000) + "a [b](c)",
    ])
    func deepNestingIsCutOff(_ markdown: String) {
        let document = parse("before\n\n" + markdown + "\n\nafter [a](b)")
        #expect(document.plainText.hasPrefix("before\n"))
        #expect(document.strayRanges(outside: 0..<(markdown.utf8.count + 22)) == [])
        #expect((document.tooDeep == nil) == markdown.hasPrefix("[["))
        let prose = document.prose(html: .sanitize) { _ in nil }
        #expect(prose.links.last?.destination == "b")
    }

    @Test func whatIsAtTheLimitStays() {
        let quotes = String(repeating: ">", count: Document.nestingLimit)
        #expect(parse(quotes + " a").plainText == "a")
        #expect(parse(quotes + " a").tooDeep == nil)
        let deeper = parse("b\n\n" + quotes + "> a\n\nc")
        #expect(deeper.plainText == "b\nc")
        #expect(deeper.tooDeep == 103..<106)
    }

    @Test func listsCountByTheItem() {
        let markdown = String(repeating: "1. ", count: Document.nestingLimit) + "a"
        #expect(parse(markdown).tooDeep == nil)
        #expect(parse("1. " + markdown).tooDeep != nil)
    }

    /// Each took minutes if any of it were looked at again for each of its parts, or did not end at all.
    @Test(
        .serialized, .timeLimit(.minutes(1)),
        arguments: [
            "|", "|a", "|-", "|a|\n|-|\n", "|a|\n", "\\|", "~", "~a", "~~a ", "a~~b~c", "*a ~b", "~a *b~ c*", "[^",
            "[^a]", "[^a]: ",
            "\n[^a]: ", "[^a]: b\n", "> [^a]: ", "- [^a]: b\n", "\n    ", "[ ] ", "- [ ] ", "- [ ] a\n", "> [!NOTE]\n",
            "www.", "www.a_",
            "www.a_b.c ", "http://", "http://a.b/", "http://a_b.c_d://", "a@", "@a.b", "a@b.c", "mailto:",
            "xmpp:a@b.c/", "&a;", "http://a&b;&c;",
            "(", "www.a.b)))", "[http://a.b", "{#", "# a {#b}\n", "# {#a} {#b}\n", "![~a ", "~![a",
        ])
    func hostileTextsAreReadOnce(_ piece: String) {
        let ends = ["", "~", "|\n|-|\n", "]: a", "](b)", "}", "\n\n[^a]: b\n"]
        for end in ends {
            let markdown =
                String(repeating: piece, count: 16_000 / piece.utf8.count)
                + String(repeating: end, count: 8_000 / max(1, end.utf8.count))
            let document = parse(markdown, syntax: .all)
            #expect(document.strayRanges(outside: 0..<markdown.utf8.count) == [])
            #expect(document.prose(html: .escape) { _ in nil }.html.count < 60 * markdown.utf8.count + 4_000_000)
        }
    }

    @Test(arguments: [
        String(repeating: "> ", count: 150) + "[^a]: b",
        String(repeating: "- ", count: 150) + "|a|\n" + String(repeating: "  ", count: 150) + "|-|",
        String(repeating: "[^a]: ", count: 150) + "b", String(repeating: "[^a]: ", count: 5000) + "b",
        String(repeating: "> - ", count: 5000) + "|a|",
        String(repeating: "~a ~~b ", count: 150) + "c" + String(repeating: " d~~ e~", count: 150),
        String(repeating: "![~a ", count: 90) + "c" + String(repeating: "~](b)", count: 90),
    ])
    func deepExtensionsAreCutOff(_ markdown: String) {
        let document = parse(markdown + "\n\nz [c](d) [^z]\n\n|e|\n|-|\n\n[^z]: f", syntax: .all)
        #expect(document.plainText.contains("z c"))
        #expect(document.prose(html: .sanitize) { _ in nil }.links.contains { $0.destination == "d" })
    }
}
