import SitegenKit
import Testing

/// Paragraphs that come from another generator.
@Suite struct ForeignSyntaxTests {
    private func site(_ body: String) -> TestSite { TestSite(["content/guide.md": page("title: Guide", body)]) }

    @Test func aBoxOfMkDocs() async {
        await site("Text.\n\n!!! note \"Limits\"\n    Ten a second.\n").expect(
            """
            warning[SG120]: A line of `!!!` or `???`, as MkDocs has it, is text here
             --> content/guide.md:6:1
              |
            6 | !!! note "Limits"
              | ^^^^^^^^^^^^^^^^^
              = help: write an alert: `> [!NOTE]`, and below it each line behind `>`; or put a backslash before it

            1 warning

            """)
    }

    @Test(arguments: [
        ":::tip\nx\n:::", "??? question \"A\"\n    b", "???+ tip\n    b", "=== \"A\"\n\n    b", "{{< note >}}",
        "{{ page.title }}",
        "{% raw %}", "--8<-- \"a.md\"", "import A from '@theme/A';", "import \"a.css\"", "export const a = 1",
        "export default A", ":::tip\n\nx\n\n:::", "{{< tip >}}\n\nx\n\n{{< /tip >}}", "{% raw %}\n\nx\n\n{% endraw %}",
        "=== \"A\"\n\n    b\n\n=== \"B\"\n\n    c", "!!! note\n\n    b", "!!! danger blink\n    b",
        "export default function A() {",
    ])
    func whatOthersRead(_ text: String) async {
        #expect(await site(text + "\n").rules() == ["SG120"])
    }

    @Test(arguments: [
        "\\:::tip", "`{{ a }}` is written so.", "```text\n!!! note\n```", "    !!! note",
        "import is a word, says \"a\" who knows.",
        "export of goods", "export default values to a file.", "!!! this is important", "{{name}} is replaced.",
        "??? What", "Stop!!!", "> :::", "- :::", "=== a", "import it.", "a\n:::", "::",
        "!!!",
    ])
    func whatIsNoMistake(_ text: String) async {
        #expect(await site(text + "\n").rules() == [])
    }
}
