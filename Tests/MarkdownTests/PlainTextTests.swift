import Markdown
import Testing

/// The words of rendered Markdown.
@Suite struct PlainTextTests {
    @Test(arguments: [
        ("One *two*\nthree `a < b` &amp; [four](x).", "One two three a < b & four."),
        ("- a\n- b\n\n  c\n\n> d\n\n1. e", "a\nb\nc\nd\ne"),
        ("```\na  b\n\n  c\n```\n\nd", "a  b\n\n  c\nd"),
        ("![a &quot;picture&quot;](x.png) here", "a \"picture\" here"), ("&amp;lt;", "&lt;"),
        ("one  \ntwo\n\n---\n\n### three", "one\ntwo\nthree"), ("", ""), ("<b>raw</b>", "<b>raw</b>"),
    ])
    func words(markdown: String, expected: String) {
        let bytes = Array(markdown.utf8)
        let prose = Document.parse(bytes, in: 0..<bytes.count).prose(html: .escape) { _, _, _ in nil }
        #expect(prose.plainText() == expected)
    }
}
