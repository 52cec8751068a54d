import TestSupport
import Testing

@testable import Markdown

/// What looks at eight bytes at once finds what a look at each byte finds.
struct ByteSearchTests {
    private static let wanted: [UInt8] = [0x00, 0x0A, 0x20, 0x26, 0x7F, 0x80, 0xFF]

    /// Bytes beside the one that is looked for are those that a wrong mask takes for it.
    private static func near(_ byte: UInt8) -> [UInt8] {
        [byte &- 1, byte &+ 1, byte ^ 0x80, byte ^ 0x01, 0x00, 0x01, 0x7F, 0x80, 0xFF]
    }

    private func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { $0.firstIndex(of: byte, in: range) }
    }

    @Test func aByteIsFoundWhereverItStands() {
        for byte in Self.wanted {
            let decoys = Self.near(byte).filter { $0 != byte }
            for start in 0...16 {
                for length in 0...24 {
                    var bytes = (0..<start + length + 9).map { decoys[$0 % decoys.count] }
                    let range = start..<start + length
                    #expect(first(byte, in: bytes, range) == range.upperBound)
                    // One behind the range is none.
                    bytes[range.upperBound] = byte
                    #expect(first(byte, in: bytes, range) == range.upperBound)
                    for place in range {
                        var bytes = bytes
                        bytes[place] = byte
                        #expect(first(byte, in: bytes, range) == place)
                        #expect(
                            bytes.withUnsafeBytes {
                                $0.firstIndex(of: 0xA7, or: byte, in: range)
                            } == place)
                    }
                }
            }
        }
    }

    @Test func eightBytesSayWhichOfThemAre() {
        var random = Randomness(state: 8)
        for _ in 0..<20_000 {
            let byte = Self.wanted.randomElement(using: &random) ?? 0
            let bytes = (0..<8).map { _ in (Self.near(byte) + [byte, byte]).randomElement(using: &random) ?? 0 }
            let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            #expect(word.holds(byte) == bytes.contains(byte), "\(bytes) \(byte)")
            if let first = bytes.firstIndex(of: byte) {
                #expect(word.marks(of: byte).trailingZeroBitCount / 8 == first, "\(bytes) \(byte)")
            }
            #expect(word.isText == bytes.allSatisfy { $0 > 0 && $0 < 0x80 }, "\(bytes)")
        }
    }

    /// Texts of all lengths, so that each sign stands at each place of the last eight bytes too.
    @Test func signsOfSyntaxAreFoundWhereverTheyStand() {
        let signs: [(text: String, syntax: Syntax)] = [
            ("|", .tables), (":-", .tables), ("-:", .tables), ("~", .strikethrough), ("@", .autolinks),
            ("ww", .autolinks), (":/", .autolinks), ("[^", .footnotes), ("[!", .alerts), ("[ ", .tasks),
            ("{#", .headingIDs),
        ]
        for (text, syntax) in signs {
            let count = text.utf8.count
            for length in count...24 {
                for place in 0...length - count {
                    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length + 8)
                    bytes.replaceSubrange(place..<place + count, with: text.utf8)
                    #expect(Syntax.all.possible(in: bytes, 0..<length) == syntax, "\(text) at \(place) of \(length)")
                    // Of half a sign there is none.
                    if count == 2 { #expect(Syntax.all.possible(in: bytes, 0..<place + 1) == [], "\(text) \(place)") }
                }
            }
        }
    }

    /// A word is begun by a letter or a digit, and ended by white space.
    @Test func wordsAreCountedAsByteByByte() {
        var random = Randomness(state: 9)
        let pieces = ["a", "Z", "0", "9", "@", "[", "`", "{", "/", ":", " ", "\n", "\t", "-", "\u{7F}", "\u{1}"]
        for _ in 0..<5000 {
            let texts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
            var words = 0
            var isInside = false
            for byte in texts.joined().utf8 {
                if [0x20, 0x0A, 0x09].contains(byte) {
                    isInside = false
                } else if !isInside, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || isLetter(byte) {
                    isInside = true
                    words += 1
                }
            }
            var counter = WordCounter()
            #expect(
                texts.reduce(0) { count, text in count + text.withBytes { counter.count($0) } } == words, "\(texts)")
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
