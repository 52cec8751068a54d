import Markdown
import TestSupport
import Testing

@testable import SitegenKit

/// What the search reads of HTML, and shows of that.
@Suite struct SearchTextTests {
    private func read(_ html: String) -> [UInt8] {
        var text: [UInt8] = []
        html.withBytes { SearchText.read($0, to: &text) }
        return text
    }

    /// However they stand to one another, what is read in pieces of eight bytes and what ends one.
    @Test func textIsReadAsByteByByte() {
        let pieces = [
            "a", "bcdefgh", " ", "  ", "\n", "\t", "&", "<", "é", "\u{2027}", "\u{2028}", "\u{2029}", "日", "\u{7F}",
            "!", "😀",
        ]
        var random = Randomness(state: 2_028)
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            var expected = ""
            for scalar in text.unicodeScalars {
                let isSpace = scalar.value <= 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}"
                if !isSpace {
                    expected.unicodeScalars.append(scalar)
                } else if !expected.isEmpty, expected.last != " " {
                    expected += " "
                }
            }
            let escapes: [Character: String] = ["&": "&amp;", "<": "&lt;"]
            let html = text.map { escapes[$0] ?? String($0) }.joined()
            #expect(String(decoding: read(html), as: UTF8.self) == expected, "\(html)")
        }
    }

    @Test(arguments: [
        ("a < b <3 c", "a < b <3 c"), ("a <", "a <"), ("a <! b\" > c", "a c"), ("a </ b> c </d> e", "a c e"),
        ("a<!-- b > -->c", "ac"), ("<b title='>'>a</b>", "a"),
    ])
    func whatBeginsLikeATag(html: String, text: String) {
        #expect(String(decoding: read(html), as: UTF8.self).replacing("\n", with: " ") == text)
    }

    /// The number of a footnote and the way back from it are no words.
    @Test func footnoteMarksAreLeftOut() {
        let bytes = Array("See this[^a], and[^a] that.\n\n[^a]: It is *deep*.\n".utf8)
        let html = Document.parse(bytes, in: 0..<bytes.count, syntax: .all).prose(html: .escape) { _ in nil }
            .html
        #expect(String(decoding: html, as: UTF8.self).contains("↩<sup>2</sup>"))
        #expect(
            String(decoding: read(String(decoding: html, as: UTF8.self)), as: UTF8.self)
                == "See this, and that.\nIt is deep.\n")
    }

    private func excerpt(_ html: String, most: Int = 400) -> String {
        var line = Array("before ".utf8)
        read(html).withUnsafeBufferPointer { SearchText.appendBeginning(of: $0, most: most, to: &line) }
        return String(decoding: line.dropFirst(7), as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""), ("<pre>code\n</pre>\n", ""),
        ("<p>One</p>\n<p>two.</p>\n", "One two."),
        ("<p>One: </p><pre>let a\nlet b\n</pre>\n<pre>c</pre><p> two</p>\n", "One: two"),
        ("<pre>a</pre>\n<p>One</p>\n<pre>b</pre>\n", "One"),
        ("<p>One <code>two</code></p>\n<pre>never closed", "One two"),
        // As an author may write it, who is allowed to.
        ("<pre>i < n</pre>\n<p>One</p>", "One"), ("<pre><!D it's></pre><p>One</p>", "One"),
        ("<pre><![CDATA[it's]]></pre><p>One</p>", "One"), ("<pre><?it's?></pre><p>One</p>", "One"),
        ("<PRE>a</pre><p>One</p>", "One"), ("<p>One</pre> two</p>", "One two"), ("<p></pre>One</p>", "One"),
        ("<pre>a<pre>b</pre>c</pre><p>One</p>", "c One"),
    ])
    func anExcerptLeavesCodeBlocksOut(html: String, text: String) {
        #expect(excerpt(html) == text)
    }

    @Test func anExcerptEndsWithAWord() {
        let html = "<p>One two</p>\n<pre>code</pre>\n<p>three four</p>\n"
        let beginnings = [
            3: "On", 4: "One", 5: "One", 7: "One", 8: "One two", 13: "One two", 14: "One two three",
            18: "One two three",
            19: "One two three four", 40: "One two three four",
        ]
        for (most, text) in beginnings { #expect(excerpt(html, most: most) == text, "\(most)") }
        // But where there is no other end in reach, with a character.
        #expect(
            excerpt("<p>" + String(repeating: "é", count: 100) + "</p>", most: 81) == String(repeating: "é", count: 40))
    }

    @Test func aScriptEscapesWhatATemplateReads() {
        let signs: [Character] = ["a", "b", "`", "$", "\\", "é", "{", "\n", "]", "_", "%"]
        var random = Randomness(state: 96)
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    Int.random(in: 0..<4, using: &random) > 0 ? "x" : signs.randomElement(using: &random) ?? "x"
                })
            let escaped = text.map { "`$\\".contains($0) ? "\\\($0)" : String($0) }.joined()
            let script = Shard.script("n", Array(text.utf8))
            #expect(String(decoding: script, as: UTF8.self) == "sitegenSearch(\"n\",`\(escaped)`)\n")
        }
    }
}
