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
        let prose = document.prose(html: .sanitize) { _, _, _ in nil }
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
}
