import Markdown
import Testing

struct ReferenceTests {
    static let offered = [
        Reference(label: "404", destination: "sitegen:404"), Reference(label: "nginx/499", destination: "sitegen:499"),
        Reference(label: "a \\] `b`", destination: "sitegen:odd(<&\\'>*"),
        Reference(label: "404", destination: "sitegen:second"),
    ]

    @Test func labelsLeadToWhatIsOffered() {
        let document = parse("[404] [not found][404] [Nginx/499][] [a \\] `b`] [405]", references: Self.offered)
        let destinations = document.prose(html: .escape) { _ in nil }.links.map(\.destination)
        #expect(destinations == ["sitegen:404", "sitegen:404", "sitegen:499", "sitegen:odd(<&\\'>*"])
    }

    @Test(arguments: [
        "[404]: /own\n\n[404]", "[404]\n\n[404]: /own", "[404]\n\n[404]: /own\n\n```\nopen", "[404]\n\n> [404]: /own",
        "[404]\n\n[404]: /own\n\n- ```\n  open", "[404]\n\n[404]: /own\n<!-- open",
    ])
    func theTextsOwnDefinitionWins(_ markdown: String) {
        let document = parse(markdown, references: Self.offered)
        #expect(document.prose(html: .escape) { _ in nil }.links.map(\.destination) == ["/own"])
    }

    /// However a text ends, what is offered shows in it nowhere and moves nothing, but is known.
    @Test(arguments: [
        "", "a", "a\n", "a\r", "a\\", "a  ", "# a", "> a", "> ```\n> b", "- a", "- ", "-", "1. a\n\n   b\n\n",
        "    a\n\n\n",
        "```\na", "```", "````sh\n```\n", "~~~ x\n\n\n", "- ```\n  a", "- ```\n  a\n\n\n", "- a\n  - ~~~\n    b\n",
        "   ```\na",
        "- <!-- a", "- <pre>\n\n  a\n\n", "<!-- a", "<!-- a\n\n\n", "<script>\na\n\nb", "<?a", "<!A b",
        "<![CDATA[\n\na",
        "<pre>\n", "<style>", "<textarea>\n\nx", "<div>\na", "<div>\n\n", "[b]: /c", "[b]: /c\n\"d\n", "[b", "a\n-",
        "`a", "**a",
        "- a\n\n      b\n\n", "* * *", "a\n===", "![a](b", "```\na\n```", "<!-- a -->", "- ```\n  a\n  ```\n\n", "\t",
        " ",
    ])
    func theEndOfTheTextStaysAsItIs(_ markdown: String) {
        let plain = parse("[404]\n\n" + markdown)
        var offered = parse("[404]\n\n" + markdown, references: Self.offered)
        #expect(
            offered.blocks.first?.kind
                == .paragraph([
                    Inline(
                        .link(
                            destination: "sitegen:404", title: "", [Inline(.text(ArraySlice("404".utf8)), at: 1..<4)]),
                        at: 0..<5,
                        target: 1..<4)
                ]))
        offered.blocks[0] = plain.blocks[0]
        #expect(offered == plain)
    }

    /// None of these can be written as a definition.
    @Test(arguments: ["", " ", "a]b", "[a", "a\\", "a\n\nb", String(repeating: "a", count: 1000)])
    func whatIsNoLabelIsLeftOut(_ label: String) {
        #expect(parse("a", references: [Reference(label: label, destination: "x")]) == parse("a"))
    }
}
