import Markdown
import Testing

struct TaskTests {
    /// Items as `[ ]`, `[x]` or `-`, with what they hold in parentheses.
    private func outline(_ blocks: [Block]) -> String {
        blocks.map { block in
            switch block.kind {
            case .list(let list):
                list.items.map { item in
                    let mark = item.task.map { $0 ? "[x]" : "[ ]" } ?? "-"
                    return mark + "(" + outline(item.blocks) + ")"
                }.joined(separator: " ")
            case .paragraph(let inlines): inlines.plainText
            case .heading(_, let inlines): "# " + inlines.plainText
            case .quote(let blocks): "> " + outline(blocks)
            default: "?"
            }
        }.joined(separator: ", ")
    }

    @Test(arguments: [
        ("- [ ] a\n- [x] b\n- [X] c\n- d", "[ ](a) [x](b) [x](c) -(d)"), ("* [ ] a", "[ ](a)"),
        ("3) [x]   a", "[x](a)"),
        ("- [x] a\n  - [ ] b\n    1. [x] c\n- [ ] d", "[x](a, [ ](b, [x](c))) [ ](d)"), ("- [ ]\ta", "[ ](a)"),
        ("- [ ] *a* b\n  c", "[ ](a b c)"), ("- [ ] a\n\n- [x] b\n\n  c", "[ ](a) [x](b, c)"),
        ("> - [ ] a", "> [ ](a)"),
        ("-\n  [x] a", "[x](a)"), ("- [x] a\n\n[x]: /b", "[x](a)"),
        // no tasks
        ("- [ ]", "-([ ])"), ("- [ ]\n  a", "-([ ] a)"), ("- [ ]a", "-([ ]a)"), ("- [] a", "-([] a)"),
        ("- [-] a", "-([-] a)"),
        ("- \\[ ] a", "-([ ] a)"), ("- a [ ] b", "-(a [ ] b)"), ("[ ] a", "[ ] a"), ("- a\n\n  [ ] b", "-(a, [ ] b)"),
        ("- # [ ] a", "-(# [ ] a)"), ("- > [ ] a", "-(> [ ] a)"), ("- [x](a) b", "-(x b)"),
    ])
    func marks(_ markdown: String, _ expected: String) {
        #expect(outline(parse(markdown, syntax: .all).blocks) == expected)
    }

    @Test func boxesStandInTheFirstLine() {
        #expect(
            extended("- [ ] a\n- [x] *b*") == """
                <ul class="sg-tasks">
                <li class="sg-task"><input type="checkbox" disabled aria-label="To do"> a</li>
                <li class="sg-task"><input type="checkbox" checked disabled aria-label="Done"> <em>b</em></li>
                </ul>

                """)
        #expect(
            extended("1. [x] a\n\n2. b") == """
                <ol>
                <li class="sg-task">
                <p><input type="checkbox" checked disabled aria-label="Done"> a</p>
                </li>
                <li>
                <p>b</p>
                </li>
                </ol>

                """)
    }

    @Test func whatIsBehindTheMarkStandsWhereItWasWritten() {
        let markdown = "- [ ]  a [b](c)\n- [x] [d](e)"
        let document = parse(markdown, syntax: .all)
        #expect(document.links(markdown) == ["[b](c) -> c", "[d](e) -> e"])
        #expect(document.allInlines.first.map { source(markdown, $0.range) } == "a ")
        #expect(document.plainText == "a b\nd")
    }
}
