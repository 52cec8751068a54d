import Markdown
import Testing

@Suite struct EscapingTests {
    private static let pieces = [
        "<", ">", "&", "\"", "'", "#", "%", "a", "bc", "é", " ", "\n", "=", "&amp;", "!", "/", "\u{10FFFF}",
    ]

    /// Eight bytes at a time gives what one after the other does.
    @Test(arguments: 0..<200)
    func nothingEndsAnAttributeOfEitherQuote(block: Int) {
        var state = UInt64(block) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let plain = (0..<random(below: 40)).map { _ in Self.pieces[random(below: Self.pieces.count)] }.joined()
        let signs = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
        var out: [UInt8] = []
        out.appendEscapedInAnyQuotes(plain)
        #expect(text(out) == plain.unicodeScalars.map { signs[String($0)] ?? String($0) }.joined())
    }
}
