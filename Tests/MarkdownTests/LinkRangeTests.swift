import Markdown
import Testing

struct LinkRangeTests {
    @Test(arguments: [
        ("a [b](c) d", ["[b](c) -> c"]),
        (
            "one [b](c)\ntwo [d](e \"t\")\n  three [f](<g h>)",
            ["[b](c) -> c", "[d](e \"t\") -> e", "[f](<g h>) -> g h"]
        ),
        (
            "- x [b](c)\n  y [d](e)\n- 1. z [f](g)\n     [h](i)",
            ["[b](c) -> c", "[d](e) -> e", "[f](g) -> g", "[h](i) -> i"]
        ),
        (
            "> x [b](c)\n>   y [d](e)\nlazy [f](g)\n>> z [h](i)\n> [j](k)",
            ["[b](c) -> c", "[d](e) -> e", "[f](g) -> g", "[h](i) -> i", "[j](k) -> k"]
        ),
        ("> - > a\n>   > [b](c)", ["[b](c) -> c"]),
        ("*a **b*** [*c* `d]` \\] e](f)", ["[*c* `d]` \\] e](f) -> f"]),
        ("***[a](b)** c* _[d](e)_", ["[a](b) -> b", "[d](e) -> e"]),
        ("\tcode\n\na\tb\t[c](d)\n\t\t[e](f)", ["[c](d) -> d", "[e](f) -> f"]),
        ("a\r\nb [c](d)\r\n\r\n- e\r\n  f [g](h)\r\n", ["[c](d) -> d", "[g](h) -> h"]),
        ("a\rb [c](d)", ["[c](d) -> d"]),
        ("ä € 𝄞 [ö](ü) &nbsp; &amp; & &copy; \\* [x](y)", ["[ö](ü) -> ü", "[x](y) -> y"]),
        ("a \\\nb  \n[c](d) `x\ny` [e](f)", ["[c](d) -> d", "[e](f) -> f"]),
        ("`` a ` [b](c) `` <i\nx='[d](e)'> [f](g)", ["[f](g) -> g"]),
        ("![a [b](c)](d) [![e](f)](g)", ["![a [b](c)](d) -> d", "[b](c) -> c", "[![e](f)](g) -> g", "![e](f) -> f"]),
        ("<https://a.b?c&d> <x@y.z>", ["<https://a.b?c&d> -> https://a.b?c&d", "<x@y.z> -> x@y.z"]),
        ("[a](b(c)d\\)) [](<>) []()", ["[a](b(c)d\\)) -> b(c)d\\)", "[](<>) -> ", "[]() -> "]),
        ("[a](\nb\n'c\nd'\n) [e](f)", ["[a](\nb\n'c\nd'\n) -> b", "[e](f) -> f"]),
        ("[a]: /u 't'\n[b]:\n/v\n'x\ny'\n[a] [b][] [c\nd][a]", ["[a] -> a", "[b][] -> b", "[c\nd][a] -> a"]),
        ("[a]: /u 'no title' x\n[a] y\n\n[a]: /v", ["[a] -> a", "[a] -> a"]),
        ("[a] [a](no link [b](c)\n\n[a]: /u", ["[a] -> a", "[a] -> a", "[b](c) -> c"]),
        (
            "# a [b](c) #\n\n[d](e) f\n[g](h)\n===\n\n#x [i](j)\n---",
            ["[b](c) -> c", "[d](e) -> e", "[g](h) -> h", "[i](j) -> j"]
        ),
        ("[x] [y][404] [404]", ["[y][404] -> 404", "[404] -> 404"]),
    ])
    func linksStandWhereTheyWereWritten(_ markdown: String, _ expected: [String]) {
        let document = parse(markdown, references: [Reference(label: "404", destination: "sitegen:404")])
        #expect(document.links(markdown) == expected)
    }

    /// Text that libcmark had to mend is not where it should be; the links behind it are.
    @Test(arguments: [[0xFF], [0x00], [0xE2, 0x82], [0xC3], [0xF0, 0x9F, 0xFF], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func linksBehindBrokenText(_ broken: [UInt8]) {
        let bytes = Array("a ".utf8) + broken + Array(" b [c](d) e\nfurther [f](g)".utf8)
        let document = Document.parse(bytes, in: 0..<bytes.count)
        let found = document.allInlines.compactMap { inline in inline.target.map { _ in text(bytes[inline.range]) } }
        #expect(found == ["[c](d)", "[f](g)"])
    }

    @Test func positionsCountFromTheStartOfTheFile() {
        let file = "---\ntitle: x\n---\n## A\n\nb [c](d)\n"
        let bytes = Array(file.utf8)
        let document = Document.parse(bytes, in: 17..<bytes.count)
        #expect(document.blocks.map { source(file, $0.range) } == ["## A", "b [c](d)"])
        #expect(document.links(file) == ["[c](d) -> d"])
    }

    @Test func blocksStandWhereTheyWereWritten() {
        let markdown =
            "# A #\n\nb\nc\n\n> d\n\n- e\n\n  f\n- g\n\n```sh\nh\n```\n\n    i\n\n<b>\n\n***\n\nj\n---\n\n[k]: l\nm\n"
        #expect(
            parse(markdown).blocks.map { source(markdown, $0.range) } == [
                "# A #", "b\nc", "> d", "- e\n\n  f\n- g", "```sh\nh\n```", "i", "<b>", "***", "j\n---", "m",
            ])
    }

    @Test(arguments: [
        ("```sh\na\n```", "a\n```"), ("- ~~~\n  a\n  ~~~", "a\n  ~~~"), ("> ```\n> a", "a"),
        ("      a\n    b", "  a\n    b"),
        ("```\n```", "```"), ("    ```\n    ```", "```\n    ```"), ("```a\n```a\n```", "```a\n```"),
        ("- a\n\n      b", "b"),
    ])
    func codeStartsWhereItsFirstLineStands(_ markdown: String, _ rest: String) {
        let starts = prose(markdown).codeBlocks.map { source(markdown, $0.literalStart..<markdown.utf8.count) }
        #expect(starts == [rest])
    }
}
