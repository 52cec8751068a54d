import SitegenKit
import Testing

/// Blocks between lines of colons, as VitePress and Docusaurus have them.
@Suite struct ContainerImportTests {
    private func text(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let text = try ImportSource(["docs/E1.md": body]).text(
            "content/codes/E1.md", sourceLocation: sourceLocation)
        return String(text.dropFirst("---\n---\n".count))
    }

    @Test(arguments: [
        (":::note\nUse it.\n:::\nAfter.\n", "> [!NOTE]\n> Use it.\n\nAfter.\n"),
        (
            "Before.\n:::danger Take care\n\nA\n\nB\n\n:::\n",
            "Before.\n\n> [!CAUTION]\n> **Take care**\n>\n> A\n>\n> B\n>\n"
        ),
        (":::info[A title]\r\nA\r\n:::\r\nB\r\n", "> [!NOTE]\n> **A title**\n>\n> A\r\n\nB\n"),
        (":::tip\nA\n:::\n:::tip\nB\n:::\n", "> [!TIP]\n> A\n\n> [!TIP]\n> B\n"),
        (
            "::::warning\nA\n:::tip\nB\n:::\nC\n::::\n",
            "> [!WARNING]\n> A\n>\n> > [!TIP]\n> > B\n>\n> C\n"
        ),
        (
            "::: incorrect\n\n```js\nvar a;\n```\n\n:::\n\nAfter.\n",
            "```js title=\"Incorrect\"\nvar a;\n```\n\nAfter.\n"
        ),
        (
            "Before.\n::: correct { \"sourceType\": \"module\" }\n```ts\na\n```\n:::\n",
            "Before.\n\n```ts title=\"Correct\"\na\n```\n"
        ),
        ("::: details Show it\nA\n:::\n", "**Show it**\n\nA\n"),
        ("- A\n\n  :::note\n  B\n  :::\n\n  C\n- D\n", "- A\n\n  > [!NOTE]\n  > B\n\n  C\n- D\n"),
        (
            ":::warning\n- A\n\n  :::tip\n  B\n\n  C\n  :::\n\n  D\n:::\n",
            "> [!WARNING]\n> - A\n>\n>   > [!TIP]\n>   > B\n>   >\n>   > C\n>\n>   D\n"
        ),
        (
            "- A\n\n  ::::note\n  - B\n\n    :::tip\n    C\n    :::\n  ::::\n",
            "- A\n\n  > [!NOTE]\n  > - B\n  >\n  >   > [!TIP]\n  >   > C\n  >\n"
        ),
        (":::tip Paths like /users/{id}\nA\n:::\n", "> [!TIP]\n> **Paths like /users/{id}**\n>\n> A\n"),
        ("```npm i```\n\n:::tip\nA\n:::\n", "```npm i```\n\n> [!TIP]\n> A\n"),
        ("::: incorrect Too old\n```\na\n```\n:::\n", "**Incorrect: Too old**\n\n```\na\n```\n"),
        ("::: code-group\n:::\nA\n", "**Code-group**\n\nA\n"),
        // What is shown, and what ends nothing.
        ("```md\n:::note\nA\n:::\n```\n", "```md\n:::note\nA\n:::\n```\n"),
        (":::note\nA\n", ":::note\nA\n"), ("A\n:::\n", "A\n:::\n"),
        ("Not ::: one.\n", "Not ::: one.\n"),
    ])
    func whatIsBetweenColons(written: String, expected: String) throws {
        #expect(try text(written).trimmed == expected.trimmed)
    }

    @Test func whatIsLeftIsTold() async throws {
        let source = ImportSource([
            "docs/E1.md": "import Tabs from '@theme/Tabs';\n\n:::note\nA\n", "docs/E2.md": "- a\n\n      :::note\n",
            "docs/E3.md":
                "```js\nimport a from 'a';\n```\n\nimport it, says 'somebody'.\n\n:::note\nA [link](E1.md).\n:::\n",
        ])
        #expect(
            try source.make().notes == [
                "lines with `:::` that are no whole block are left as text in 2 files",
                "lines that import components are left as text in 1 file",
            ])
        let page = try await source.site().output("codes/E3/index.html")
        #expect(page?.contains("<a href=\"../E1/\">link</a>") == true)
        // And again by each check.
        #expect(try await source.site().rules() == ["SG120", "SG120"])
    }
}
