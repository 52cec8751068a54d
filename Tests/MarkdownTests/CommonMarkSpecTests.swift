import Foundation
import Markdown
import Testing

struct CommonMarkSpecTests {
    struct Example: Decodable {
        var markdown: String
        var html: String
        var example: Int
    }

    static let examples: [Example] = {
        let file = Bundle.module.url(forResource: "Fixtures/commonmark-0.30", withExtension: "json")
        guard let file, let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }()

    @Test func everyExampleIsThere() {
        #expect(Self.examples.map(\.example) == Array(1...652))
    }

    @Test func libcmarkRendersTheSpec() {
        for example in Self.examples {
            #expect(
                text(LibCMark.html(Array(example.markdown.utf8), unsafe: true)) == example.html, "\(example.example)")
        }
    }

    @Test func allowRendersAsLibcmark() {
        for example in Self.examples {
            #expect(html(example.markdown, .allow) == example.html, "example \(example.example)")
        }
    }

    /// libcmark's safe mode writes this comment in place of each piece of raw HTML: without it there is none.
    @Test func withoutRawHTMLEverySettingRendersAsLibcmark() {
        var compared = 0
        for example in Self.examples {
            let expected = text(LibCMark.html(Array(example.markdown.utf8), unsafe: false))
            if expected.contains("<!-- raw HTML omitted -->") { continue }
            compared += 1
            #expect(html(example.markdown, .escape) == expected, "example \(example.example)")
            #expect(html(example.markdown, .sanitize) == expected, "example \(example.example)")
        }
        #expect(compared > 550)
    }

    /// Where a text was found in the source, it stands there as it is. What is escaped there is written otherwise.
    @Test func textsStandWhereTheyWereWritten() {
        for example in Self.examples {
            for inline in parse(example.markdown).allInlines {
                guard case .text(let text) = inline.kind else { continue }
                let written = source(example.markdown, inline.range)
                if written.contains("\\") || written.contains("&") { continue }
                #expect(written.utf8.elementsEqual(text), "example \(example.example)")
            }
        }
    }

    @Test func nothingOfARangeLeavesTheText() {
        for example in Self.examples {
            let document = parse(example.markdown)
            #expect(document.strayRanges(outside: 0..<example.markdown.utf8.count) == [], "example \(example.example)")
        }
    }

    /// Addresses and ids filled in as the author wrote them, open prose is the plain rendering with ids. Code is shown in
    /// another way, which has tests of its own.
    @Test func filledProseIsThePlainRendering() {
        var compared = 0
        for example in Self.examples {
            for setting in RawHTML.allCases where setting != .allow {
                let document = parse(example.markdown)
                let prose = document.prose(html: setting) { _ in nil }
                guard prose.codeBlocks.isEmpty else { continue }
                compared += 1
                var out: [UInt8] = []
                prose.write(0..<prose.html.count, into: &out, ids: false) { prose.links[$0].destination }
                let plain = text(document.html(html: setting)).replacing(/(<[^>]*) (?:id|name)="[^"]*"/) {
                    String($0.1)
                }
                #expect(text(out) == plain, "example \(example.example), \(setting)")
            }
        }
        #expect(compared > 1100)
    }
}
