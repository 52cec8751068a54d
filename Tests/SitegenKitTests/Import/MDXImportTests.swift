import SitegenKit
import Testing

@Suite struct MDXImportTests {
    /// MDX is no Markdown, and nobody is left to wonder where it went.
    @Test func filesOfMDX() throws {
        let help = "call them .md to have them read as Markdown, where braces are text and tags are HTML"
        let source = ImportSource([
            "docs/E1.md": "# E1\n\n[two](E2.mdx) ![p](p.png)\n", "docs/E2.mdx": "<Tabs/>\n", "docs/E3.MDX": "{a}\n",
            "docs/p.png": "png", "docs/q.png": "png",
        ])
        #expect(
            try source.make().notes == [
                "did not read 2 files of MDX: E2.mdx, E3.MDX; \(help)",
                "left out 1 file that no text leads to: q.png",
            ])
        // Nor is its source published because a text leads to it.
        #expect(try source.make().files.map(\.path).filter { $0.hasSuffix("mdx") || $0.hasSuffix("MDX") } == [])
        let refusal = ImportSource(["docs/E2.mdx": "<Tabs/>\n", "docs/a.css": ""]).refusal()
        #expect(
            refusal == [
                "there is no Markdown file in docs, only MDX: E2.mdx",
                "\(help), in a copy of the folder if your present site needs them",
            ])
    }
}
