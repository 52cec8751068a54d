import Markdown
import Testing

struct AlertTests {
    @Test(arguments: ["note", "tip", "important", "warning", "caution"])
    func eachKind(_ kind: String) {
        let title = kind.prefix(1).uppercased() + kind.dropFirst()
        #expect(
            extended("> [!\(kind.uppercased())]\n> a *b*\n>\n> - c") == """
                <div class="sg-alert" data-kind="\(kind)" role="note">
                <p class="sg-alert-title">\(title)</p>
                <p>a <em>b</em></p>
                <ul>
                <li>c</li>
                </ul>
                </div>

                """)
    }

    @Test(arguments: [
        "> [!note]\n> a", "> [!Note]  \n> a", ">[!NOTE]\n>\n> a", "> [!NOTE]\na", "b\n\n   > [!NOTE]\n   > a",
        "> [!note]\n> > a",
        "> [!NOTE]\r\n> a\r\n",
    ])
    func marksAreRead(_ markdown: String) {
        #expect(extended(markdown).contains("sg-alert"))
        #expect(parse(markdown, syntax: .all).plainText.hasSuffix("a"))
        #expect(!parse(markdown, syntax: .all).plainText.contains("ote"))
    }

    @Test(arguments: [
        "> [!NOTE]", "> [!NOTE]\n>\n", "> [!NOTE] a", "> a\n> [!NOTE]\n> b", "> \\[!NOTE]\n> a", "> [!NOTES]\n> a",
        "> [!NOTE]\\\n> a",
        "> [!]\n> a", "[!NOTE]\na", "> **[!NOTE]**\n> a", "> # [!NOTE]\n> a", "> [!NOTE](b)\n> a",
        // inside another block
        "> > [!NOTE]\n> > a", "- > [!NOTE]\n  > a",
    ])
    func whatIsNoAlert(_ markdown: String) {
        #expect(extended(markdown) == html(markdown, .escape))
    }

    @Test func theMarkIsNoWord() {
        #expect(prose("> [!NOTE]\n> a b", syntax: .all).words == 2)
        #expect(parse("> [!NOTE]\n> a b", syntax: .all).firstParagraph(rawHTML: .escape) == "a b")
    }
}
