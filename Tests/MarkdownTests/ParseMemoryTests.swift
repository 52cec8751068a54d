import Markdown
import TestSupport
import Testing

/// Trees lie in memory that a thread takes back as a whole.
struct ParseMemoryTests {
    /// From nothing to more than any stretch of memory holds, in growing lines and in many small parts.
    private static let texts: [String] = [0, 1, 100, 3000, 20_000].flatMap { count in
        [
            String(repeating: "- *a* [b](c) `d`\n", count: count), String(repeating: "word ", count: count) + "\n",
            "```\n" + String(repeating: "line\n", count: count), "<div>\n" + String(repeating: "x\n", count: count),
        ]
    }

    private static func html(_ markdown: String) -> [UInt8] {
        let bytes = Array(markdown.utf8)
        // With a definition behind it: where the last block is open, a second tree is made while the first one lives.
        let references = [Reference(label: "404", destination: "code:0")]
        return Document.parse(bytes, in: 0..<bytes.count, references: references, syntax: .all).html(html: .escape)
    }

    @Test func manyThreadsGiveWhatOneGives() async {
        let alone = Self.texts.map(Self.html)
        await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for round in 0..<4 {
                for index in Self.texts.indices {
                    let number = (index * 7 + round) % Self.texts.count
                    group.addTask { (number, Self.html(Self.texts[number])) }
                }
            }
            for await (number, html) in group { #expect(html == alone[number]) }
        }
        #expect(alone.allSatisfy { !$0.isEmpty } == false && alone.map(\.count).max() ?? 0 > 500_000)
    }

    @Test func aCodeBehindAnOpenFenceIsNoLink() {
        let html = String(decoding: Self.html("[404]\n\n```\n[404]\n"), as: UTF8.self)
        #expect(html == "<p><a href=\"code:0\">404</a></p>\n<pre><code>[404]\n</code></pre>\n")
    }

    @Test func spilledProseIsNotTakenForAnEmptyOne() async {
        await #expect(processExitsWith: .failure) {
            var prose = Document.parse(Array("*a*".utf8), in: 0..<3).prose(html: .escape) { _ in nil }
            prose.layAway(in: MemorySpill())
            _ = prose.html.count
        }
    }
}
