import Markdown
import TestSupport
import Testing

@testable import SitegenKit

@Suite struct MarkdownTextTests {
    private static let parts = [
        "a", "B", "1", " ", "  ", "*", "**", "_", "__", "[", "]", "(", ")", "`", "``", "\\", "&", "&amp;", "&#35;",
        "&lt",
        "#", "##", "~", "~~", "!", "{", "}", "{#id}", "<", ">", "<T>", "<b>", "</b>", "<!-- a -->",
        "<https://a.example>",
        "https://a.example/b_c*d", "www.a.example", "me@a.example", "[404]", "[^1]", "[a](b)", "|", "\t",
        ".",
        "-", "+", "=", ":", "\"", "'", "/", "$", "\u{a0}", "«", "»", "é", "\u{2028}", "字", "\u{301}", "\u{1F600}",
    ]

    private static func texts(seed: Int, _ count: Int) -> [String] {
        var random = Randomness(state: UInt64(seed))
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...8, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
    }

    /// Whatever a title of a section holds, its heading reads as it does.
    @Test(arguments: RawHTML.allCases, 0..<20)
    func aTitleReadsTheSame(html: RawHTML, seed: Int) {
        for text in Self.texts(seed: seed, 200) where !text.utf8.allSatisfy(\.isBlank) {
            let title = MarkdownText.title(text, html)
            let bytes = Array("Before.\n\n## \(title)\n\nAfter.\n".utf8)
            let references = ["404", "a", "1", "]"].map { Reference(label: $0, destination: "b") }
            let prose = Document.parse(bytes, in: 0..<bytes.count, references: references, syntax: .all)
                .prose(html: html) { _ in nil }
            #expect(prose.headings.map(\.text) == [text], "\(title)")
            #expect(prose.headings.first?.ownID == nil, "\(title)")
        }
    }

    @Test(arguments: [
        ("What is C# for?", "What is C# for?"), ("Use of `x`", "Use of \\`x\\`"), ("R&D", "R&D"),
        ("A &amp; B", "A \\&amp; B"),
        ("snake_case and *", "snake_case and *"), ("a {#b}", "a \\{#b}"), ("C ##", "C #\\#"), ("a\\b", "a\\b"),
        ("[404]", "\\[404\\]"), ("~~a~~", "\\~\\~a\\~\\~"), (" a ", "&#32;a&#32;"), ("a\n", "a&#10;"),
    ])
    func aTitleHasNoMarkThatItDoesNotNeed(text: String, title: String) {
        #expect(MarkdownText.title(text, .escape) == title)
    }

    /// An address is a link, in which a backslash is not left out.
    @Test(arguments: [
        ("See https://a.example/b_c#d", "See https://a.example/b_c#d"),
        ("See https://a.example/~b", "See https\\://a.example/\\~b"), ("*me@a.example", "\\*me\\@a.example"),
        ("*www.a.example*", "\\*www\\.a.example\\*"),
    ])
    func anAddressIsALinkOrText(text: String, escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }

    /// A text on one line reads the same wherever it stands in a line.
    @Test(arguments: 0..<20) func aTextReadsTheSame(seed: Int) {
        for text in Self.texts(seed: seed, 200) {
            let line = MarkdownText.line(text)
            let bytes = Array("a \(MarkdownText.escaped(text)) b\n".utf8)
            let shown = Document.parse(bytes, in: 0..<bytes.count, syntax: .all).plainText
            #expect(shown == (line.isEmpty ? "a  b" : "a \(line) b"), "\(text)")
        }
    }
}
