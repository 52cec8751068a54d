import Markdown
import Testing

@testable import SitegenKit

/// Whatever stands around them: after the edits the same links are there, in the same order, with the new addresses.
@Suite struct MarkdownEditsTests {
    private static let pieces = [
        "[a](b)", "[a *b* `c`](<d e> \"f\")", "[404]", "[t][404]", "[404][]", "[404] [404](", "![i](p)", "![404]",
        "[![i](p)](q)", "`[404]`", "``", "*", "**", "_", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n1. ", "\n    ",
        "\n\n## ",
        "[d]", "[t\nu][d]", "\n\n[d]: e 'f'\n\n", "\n\n> [g]: h\n\n", "[g]", "<https://x.example>", "\\[", "](", "[",
        "]",
        "&amp;", "&copy;", "\n```\n", "\r\n", "é", "word ", "  \n", "(", ")", "!",
    ]

    @Test(arguments: 0..<40)
    func theSameLinksWithNewAddresses(block: Int) {
        var state = UInt64(block) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<100 {
            let text = (0..<1 + random(below: 14)).map { _ in Self.pieces[random(below: Self.pieces.count)] }.joined()
            let source = Array(text.utf8)
            let prose = prose(source, [Reference(label: "404", destination: CodeLabels.scheme + "404")])
            func address(_ link: Prose.Link) -> String? {
                link.destination.hasPrefix("https:")
                    ? nil : MarkdownText.destination("/new/" + Address.encoded(link.destination))
            }
            let edits = MarkdownEdits(prose, of: source, in: 0..<source.count) { link, out in
                guard let address = address(prose.links[link]) else { return false }
                out += address.utf8
                return true
            }
            var twin: [UInt8] = []
            edits.write(into: &twin)
            let found = self.prose(twin, []).links.map(\.destination)
            let expected = prose.links.map { address($0) ?? $0.destination }
            #expect(
                found == expected,
                "\(text.debugDescription) became \(String(decoding: twin, as: UTF8.self).debugDescription)")
        }
    }

    private func prose(_ bytes: [UInt8], _ references: [Reference]) -> Prose {
        Document.parse(bytes, in: 0..<bytes.count, references: references).prose(html: .escape) { _ in nil }
    }
}
