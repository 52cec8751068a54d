import TestSupport
import Testing

@testable import SitegenKit

@Suite struct YAMLLinesTests {
    /// What is remembered from one mark to the next changes nothing, in whichever order they come.
    @Test func rememberedPlacesAreThose() {
        var random = Randomness(state: 3)
        let parts = [
            "a", " ", "\t", "é", "\u{1F600}", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "word: [x, y]", "  \n",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random)! }
            let bytes = Array(text.joined().utf8)
            let part = min(2, bytes.count)..<bytes.count
            var lines = YAMLLines(bytes, part)
            for _ in 0..<40 {
                let line = Int.random(in: 0...12, using: &random)
                let column = Int.random(in: 1...25, using: &random)
                var fresh = YAMLLines(bytes, part)
                let offset = lines.offset(line: line, column: column)
                #expect(offset == fresh.offset(line: line, column: column))
                let start =
                    Bool.random(using: &random)
                    ? offset : Int.random(in: part.lowerBound...part.upperBound, using: &random)
                var other = YAMLLines(bytes, part)
                #expect(lines.rest(from: start) == other.rest(from: start), "\(text) \(start)")
            }
        }
    }
}
