import Testing

@testable import Markdown

struct UTF8Tests {
    /// Whether bytes are UTF-8, `String` says too.
    @Test func soundBytesAreThoseOfAString() {
        let pieces: [[UInt8]] =
            ["a", "12345678", "é", "\u{800}", "\u{D7FF}", "\u{FFFD}", "𝄞", "\u{10FFFF}"].map { Array($0.utf8) } + [
                [0x00], [0x80], [0xBF], [0xC0], [0xC2], [0xE0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x80],
                [0xF4, 0x90], [0xF5], [0xFF],
            ]
        var generator = RandomTextTests.Generator(state: 8)
        var sound = 0
        for _ in 0..<4000 {
            let bytes = (0..<Int.random(in: 0...6, using: &generator)).flatMap { _ in
                pieces.randomElement(using: &generator) ?? []
            }
            let invalid = bytes.withUnsafeBufferPointer(UTF8.firstInvalid)
            #expect((invalid == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
            guard let invalid else {
                sound += 1
                continue
            }
            // What stands before it is sound, and what stands there is repaired.
            #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil, "\(bytes)")
            let rest = bytes[invalid...]
            #expect(!rest.starts(with: [0xEF, 0xBF, 0xBD]), "\(bytes)")
            #expect(String(decoding: rest, as: UTF8.self).unicodeScalars.first == "\u{FFFD}", "\(bytes)")
        }
        #expect(sound > 200 && sound < 3800)
    }
}
