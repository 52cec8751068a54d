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
        let prose = Document.parse(bytes, in: 0..<bytes.count).prose(html: .escape) { _ in nil }
        #expect(prose.plainText() == expected)
    }

    /// Words are found eight bytes at a time, wherever white space stands.
    @Test func whiteSpaceIsOneSpaceWhereverItStands() {
        let pieces: [[UInt8]] = [
            "a", "bc", "longer", "é", "𝄞", "\u{1}", "\u{A0}", " ", " ", "  ", "\t", "\n", "\u{B}", "\r\n",
        ]
        .map { Array($0.utf8) }
        var generator = RandomTextTests.Generator(state: 9)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...30, using: &generator)).flatMap { _ in
                pieces.randomElement(using: &generator) ?? []
            }
            var prose = Prose(rawHTML: .escape)
            prose.html = bytes
            let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
            #expect(prose.plainText() == text(words.joined(separator: [0x20])), "\(bytes)")
        }
    }

    /// Tags as sitegen writes them are stepped over in another way than all others.
    @Test func tagsAreReadAlikeHoweverTheyAreWritten() {
        let pieces = [
            "<p>", "</p>", "<pre>", "</pre>", "<code class=\"a b\">", "</code>", "<h2 id=\"x>y\">", "</h2>", "<b>",
            "<img src=\"a\" alt=\"of it\" />", "<br />", "<script>", "</script>", "<!-- a -->", "<", "< p>", "<p", "</",
            "a", "b c", "\n", " ", "&lt;", "<x-y>", "<section>",
        ]
        func words(_ html: String) -> String {
            var prose = Prose(rawHTML: .escape)
            prose.html = Array(html.utf8)
            return prose.plainText()
        }
        var generator = RandomTextTests.Generator(state: 16)
        for _ in 0..<3000 {
            let html = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            // Two spaces behind a name say nothing, but no tag of sitegen's has them.
            var other = html
            for name in ["p", "pre", "code", "h2", "b"] {
                other.replace("<\(name)>", with: "<\(name)  >")
                other.replace("<\(name) ", with: "<\(name)  ")
                other.replace("</\(name)>", with: "</\(name)  >")
            }
            #expect(words(html) == words(other), "\(html)")
        }
    }

    @Test(arguments: [
        ("a &amp b; &x; &amp;&lt;", "a &amp b; &x; &<"), ("&", "&"), ("&;&&amp;", "&;&&"),
        ("&#x41;&#0;z", "A\u{FFFD}z"),
    ])
    func whatIsNoReferenceStays(html: String, expected: String) {
        var prose = Prose(rawHTML: .escape)
        prose.html = Array(html.utf8)
        #expect(prose.plainText() == expected)
    }
}
