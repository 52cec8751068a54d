import Markdown
import Testing

/// Fences as a site shows them.
struct SampleTests {
    @Test(arguments: [
        ("```\na < b\n```", "<div class=\"sg-sample\"><pre><code>a &lt; b\n</code></pre></div>\n"),
        ("    a\n", "<div class=\"sg-sample\"><pre><code>a\n</code></pre></div>\n"),
        ("```\n```", "<div class=\"sg-sample\"><pre><code></code></pre></div>\n"),
        (
            "```json title=\"a & b\"\n1\n```",
            """
            <div class="sg-sample"><p class="sg-sample-title">a &amp; b</p><pre><code class="language-json">\
            <span class="sg-n">1</span>
            </code></pre></div>

            """
        ),
        (
            "```text {2}\na\nb\n```",
            """
            <div class="sg-sample"><pre><code class="language-text"><span class="sg-line">a
            </span><span class="sg-line sg-mark">b
            </span></code></pre></div>

            """
        ),
        (
            "```text numbers\na\n```",
            """
            <div class="sg-sample"><pre class="sg-numbered"><code class="language-text"><span class="sg-line">a
            </span></code></pre></div>

            """
        ),
        (
            "```text numbers=9\na\n\n```",
            """
            <div class="sg-sample"><pre class="sg-numbered" data-start="9"><code class="language-text">\
            <span class="sg-line" data-n="9">a
            </span><span class="sg-line" data-n="10">
            </span></code></pre></div>

            """
        ),
        (
            "```python {1}\n\"\"\"a\nb\"\"\"\n```",
            """
            <div class="sg-sample"><pre><code class="language-python"><span class="sg-line sg-mark"><span class="sg-s">\"""a
            </span></span><span class="sg-line"><span class="sg-s">b\"""</span>
            </span></code></pre></div>

            """
        ),
        (
            "```<x>\"\na\n```",
            "<div class=\"sg-sample\"><pre><code class=\"language-&lt;x&gt;&quot;\">a\n</code></pre></div>\n"
        ),
    ])
    func markup(_ markdown: String, _ expected: String) {
        #expect(text(prose(markdown).html) == expected)
    }

    @Test func aDiffOfALanguageTakesTheSignsOut() {
        let html = text(prose("```go diff {1}\nif x {\n-return 1\n+return 2\n```").html)
        #expect(
            html == """
                <div class="sg-sample" data-kind="diff"><pre><code class="language-go">\
                <span class="sg-line sg-mark"><span class="sg-k">if</span> x {
                </span><span class="sg-line sg-del"><span class="sg-k">return</span> <span class="sg-n">1</span>
                </span><span class="sg-line sg-ins"><span class="sg-k">return</span> <span class="sg-n">2</span>
                </span></code></pre></div>

                """)
    }

    /// As in a patch: where each line begins with a sign or a blank, that column is the signs'.
    @Test func aDiffMayHaveAColumnOfSigns() {
        let html = text(prose("```text diff\n  a\n\n-  b\n+  c\n```").html).replacing(/<[^>]*>/, with: "")
        #expect(html == " a\n\n  b\n  c\n\n")
    }

    @Test func manyRangesAreOneSum() {
        let ranges = Array(repeating: "1-999999", count: 5000).joined(separator: ",")
        let html = text(prose("```text {\(ranges)}\na\nb\n```").html)
        #expect(html.components(of: "sg-mark") == 2)
    }

    @Test func aSiteHasNoOtherMarkupThanItsOwnMode() {
        #expect(html("```json {1} tab=x\n1\n```", .escape) == "<pre><code class=\"language-json\">1\n</code></pre>\n")
    }

    @Test func samplesKnowTheirLanguage() {
        let samples = prose("```yml\na: 1\n```\n\n```\nb\n```\n\n```klingon\nc\n```\n\n``` include=x.go\n```\n")
            .codeBlocks
        #expect(samples.map(\.language) == ["yaml", "", "", "go"])
    }
}

struct TabTests {
    /// The text of a page with each tab as `[name: text]` and each group in braces.
    private func groups(_ markdown: String) -> String {
        text(prose(markdown).html).replacing("<div class=\"sg-tabs\">", with: "{").replacing("\n", with: "")
            .replacing(/<div class="sg-tab" data-tab="[^"]*"><p class="sg-tab-title">([^<]*)<\/p>/) { "[\($0.1): " }
            .replacing("</code></pre></div></div>", with: "]").replacing("]</div>", with: "]}").replacing(
                /<[^>]*>/, with: "")
    }

    private func tab(_ name: String, _ text: String = "x") -> String { "```sh tab=\"\(name)\"\n\(text)\n```\n" }

    @Test func neighboursAreOneGroup() {
        #expect(groups(tab("npm", "a") + "\n\n\n" + tab("yarn", "b")) == "{[npm: a][yarn: b]}")
    }

    @Test func oneTabIsAGroup() {
        #expect(groups(tab("npm")) == "{[npm: x]}")
    }

    @Test(arguments: ["Text", "***", "```\ny\n```", "- item", "> quote", "<b>"]) func whatStandsBetweenParts(
        _ between: String
    ) {
        let found = groups(tab("a") + "\n" + between + "\n\n" + tab("b"))
        #expect(found.hasPrefix("{[a: x]}") && found.hasSuffix("{[b: x]}"))
    }

    @Test func eachContainerHasGroupsOfItsOwn() {
        let item = "- " + tab("a").split(separator: "\n").joined(separator: "\n  ") + "\n"
        #expect(groups(item + "\n" + tab("b")) == "{[a: x]}{[b: x]}")
    }

    @Test func theMarkup() {
        #expect(
            text(prose("```text tab=a\nx\n```\n```text tab='\"b\"'\ny\n```\n").html) == """
                <div class="sg-tabs">
                <div class="sg-tab" data-tab="a"><p class="sg-tab-title">a</p><div class="sg-sample"><pre><code class="language-text">x
                </code></pre></div>
                </div>
                <div class="sg-tab" data-tab="&quot;b&quot;"><p class="sg-tab-title">&quot;b&quot;</p><div class="sg-sample"><pre><code class="language-text">y
                </code></pre></div>
                </div>
                </div>

                """)
    }

    @Test func aNameIsTakenOnceInAGroup() {
        let markdown = tab("a") + tab("a") + "\ntext\n\n" + tab("a")
        #expect(prose(markdown).codeProblems.map { "\($0.kind)" } == ["tabTwice(\"a\")"])
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
