import TestSupport
import Testing

@testable import SitegenKit

/// The reader of plain front matter reads what it reads as libyaml does.
@Suite struct YAMLPlainTests {
    private static let keys = [
        "title", "a", "replaced_by", "x-y", "null", "Title", "-", "1", "é", "k\"", "key with", "",
    ]
    private static let separators = [": ", ":  ", ":", " : ", ":\t"]
    private static let values = [
        "one", "two words", "404", "01000", "2026-11-24", "true", "null", "~", "", "a: b", "a:b", "a :b", "a #b", "a#b",
        "end:", "trailing ", "  leading", "\"quoted\"", "'it''s'", "\"a \\\" b\"", "'single: yes'", "\"\"", "''",
        "\"open", "'open", "\"a\" b", "[]", "[a]", "[a, b]", "[a,b ,c]", "[a, null]", "[a b]", "[a", "[-a]", "[a, ]",
        "{a: b}", "- a", "-a", "? a", "!tag x", "&x a", "*x", "|", ">", "%a", "@a", "`a`", "a, b", "é", "ein über",
        "\u{A0}x",
        "\u{85}", "x\u{2028}y", "x\u{2014}y", "x\u{FEFF}", "x\tz", "x\u{7F}", "\u{1F600}", "\u{FFFD}", "a]b", "a}b",
        "1:30",
        "\"\u{2028}\"", "'a\tb'", "#", "x #", "\"x\": y", "a ? b", "a - b",
    ]
    private static let ends = [
        "\n", "\n", "\n", "\n", "\n\n", "\n  more\n", " # why\n", "\r\n", "\n# why\n", "\n- x\n", "",
    ]

    @Test func readsNothingOtherwiseThanLibyaml() {
        var random = Randomness(state: 7)
        var read = 0
        for _ in 0..<20_000 {
            var text = ["", "", "", "\n", "é\n"].randomElement(using: &random)!
            let start = text.utf8.count
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let isPlain = Int.random(in: 0..<3, using: &random) > 0
                text +=
                    isPlain ? "k\(Int.random(in: 0..<9, using: &random)): " : Self.keys.randomElement(using: &random)!
                if !isPlain { text += Self.separators.randomElement(using: &random)! }
                text += Self.values.randomElement(using: &random)! + Self.ends.randomElement(using: &random)!
            }
            let bytes = Array(text.utf8)
            guard let plain = YAML.plain(bytes, in: start..<bytes.count) else { continue }
            read += 1
            let (yaml, findings) = YAML.any(bytes, in: start..<bytes.count, file: "a.md")
            #expect(plain == yaml && findings.isEmpty, "\(text.debugDescription): \(findings.map(\.message))")
        }
        // The test is about something: neither is everything read here, nor nothing.
        #expect((500...15_000).contains(read))
    }

    @Test func readsWhatFrontMatterIsMadeOf() {
        let bytes = Array("title: Über uns\ntags: [a, b-c]\norder: 3\nsummary: \"Say: it's\"\ndate: 2026-11-24\n".utf8)
        #expect(YAML.plain(bytes, in: 0..<bytes.count) != nil)
        #expect(YAML.plain([], in: 0..<0) == nil)
    }
}
