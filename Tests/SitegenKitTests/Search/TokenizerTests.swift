import Foundation
import Markdown
import TestSupport
import Testing

@testable import SitegenKit

@Suite struct TokenizerTests {
    /// What both the generator and the client run: a text and its words, a whole with `=` in front.
    struct Vector: Decodable {
        var text: String
        var words: [String]
    }

    @Test func theVectorsOfTheClient() throws {
        let text = Repository.text("Tests/Fixtures/search-words.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(text.utf8))
        #expect(vectors.count > 10)
        for vector in vectors {
            let words = Tokenizer.words(vector.text).map { ($0.isWhole ? "=" : "") + $0.text }
            #expect(words == vector.words, "\(vector.text)")
        }
    }

    /// Whether eight bytes can be looked at or not, and whatever they are: a text gives the words of its pieces between spaces.
    @Test func wordsAreTheSameWhereverTheyStand() {
        let pieces = [
            "a", "word", "abcdefgh", "abcdefghi", "A", "Word", "OK", "7", "é", "日本", "\u{7F}", "`", "{", "@", "[", ".",
            "-", "_",
            "'", "\n", "\u{2}", String(repeating: "long", count: 12),
        ]
        var random = Randomness(state: 20_261_128)
        for _ in 0..<3000 {
            let texts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
            let together = Tokenizer.words(texts.joined(separator: " "))
            #expect(together == texts.flatMap { Tokenizer.words($0) }, "\(texts)")
        }
    }

    @Test func controlsAreToldInTheirOrder() {
        var tokenizer = Tokenizer()
        var told: [String] = []
        "\u{2}one two.\nThree\t\u{3}".withBytes { bytes in
            tokenizer.tokenize(bytes) { word, _ in
                told.append(String(decoding: word.bytes, as: UTF8.self))
            } control: { byte, index in
                #expect(bytes[index] == byte)
                told.append("\(byte)")
            }
        }
        #expect(told == ["2", "one", "two", "10", "three", "9", "3"])
    }

    @Test(arguments: [
        ("caching", "cach"), ("caches", "cach"), ("cached", "cach"), ("retries", "retry"), ("retried", "retry"),
        ("stopped", "stop"), ("redirection", "redirect"), ("status", "status"), ("class", "clas"), ("not", "not"),
        ("deployment", "deploy"), ("404s", "404s"), ("éclairs", "éclairs"),
    ])
    func stems(word: String, stem: String) {
        #expect(String(decoding: Stem.of(Array(word.utf8)), as: UTF8.self) == stem)
    }

    @Test(arguments: [
        ("retry", "retry", 0), ("retry", "rety", 1), ("retry", "retrry", 1), ("retry", "retyr", 1),
        ("retry", "reply", 2),
        ("", "ab", 2),
    ])
    func distances(left: String, right: String, distance: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(Typo.distance(left, right, most: 2) == distance)
        #expect(Typo.distance(right, left, most: 2) == distance)
        if distance > 0 { #expect(Typo.distance(left, right, most: distance - 1) == nil) }
    }

    @Test func aDigitMeansNothingInATemplate() {
        let digits = (0..<Digits.count).map(Digits.character)
        #expect(digits == (33...126).filter { !"$\\`".utf8.contains($0) })
        #expect(digits.map(Digits.value) == Array(0..<Digits.count))
    }

    @Test func numbersSurviveTheirDigits() {
        for number in [0, 1, 59, 60, 61, 90, 91, 1919, 1920, 1 << 20] {
            var bytes: [UInt8] = []
            Digits.append(number, to: &bytes)
            var index = 0
            #expect(Digits.read(bytes, &index) == number)
            #expect(index == bytes.count)
        }
    }

    @Test func listsSurviveTheirText() {
        let postings = [(0, 0, 6), (0, 3, 1), (2, 12, 0), (400, 300, 2)].map {
            Posting(page: $0, section: $1, level: $2)
        }
        for list in [
            PostingList(rarity: SearchScale.highestRarity, isCommon: true, isPartial: true, postings: postings),
            PostingList(rarity: 1),
        ] {
            #expect(PostingList(decoding: list.encoded) == list)
        }
        for posting in postings { #expect(Posting(packed: posting.packed) == posting) }
    }

    @Test func keysHaveTheOrderOfJavaScript() {
        let keys = ["", "a", "a b", "ab", "b", "é", "日", "\u{E000}", "\u{FFFD}", "😀"]
        for left in keys {
            for right in keys {
                let expected = Array(left.utf16).lexicographicallyPrecedes(Array(right.utf16))
                #expect(ShardKey.precedes(Array(left.utf8), Array(right.utf8)) == expected, "\(left) \(right)")
            }
        }
    }

    @Test func aScriptGivesItsTextBack() {
        for text in ["", "a`b${c}\\", "\\`$\n\t日"] {
            #expect(Shard.text(of: Shard.script("n", Array(text.utf8))) == Array(text.utf8))
        }
    }

    @Test func rarityFallsWithThePages() {
        var last = Int.max
        for pages in [1, 2, 10, 100, 1000, 10_000] {
            let rarity = SearchScale.rarity(pages: pages, of: 10_000)
            #expect(rarity <= last && (1...SearchScale.highestRarity).contains(rarity))
            last = rarity
        }
        #expect(last < 3)
    }
}

extension Shard {
    /// The text that a script hands over.
    static func text(of script: [UInt8]) -> [UInt8] {
        guard let start = script.firstIndex(of: UInt8(ascii: "`")) else { return [] }
        var bytes: [UInt8] = []
        var index = start + 1
        while index < script.count, script[index] != UInt8(ascii: "`") {
            if script[index] == UInt8(ascii: "\\") { index += 1 }
            if index < script.count { bytes.append(script[index]) }
            index += 1
        }
        return bytes
    }
}
