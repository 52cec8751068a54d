import Testing

@testable import Markdown

/// Bytes are appended as the library appends elements one by one.
struct AppendTests {
    /// Texts of all kinds in which a string keeps few bytes in itself and more of them elsewhere.
    private static let texts = [
        "", "a", "fifteen bytes..", "sixteen bytes...", "é", String(repeating: "long ", count: 100),
    ]

    @Test func bytesAndTextsComeBehindWhatIsThere() {
        for first in Self.texts {
            for second in Self.texts {
                let expected = [UInt8](first.utf8) + [UInt8](second.utf8)
                var texts: [UInt8] = []
                var buffers: [UInt8] = []
                var raw: [UInt8] = []
                for text in [first, second] {
                    texts.append(contentsOf: text.utf8)
                    text.withBytes { buffers.append(contentsOf: $0) }
                    text.withBytes { raw.append(contentsOf: UnsafeRawBufferPointer($0)) }
                }
                #expect(texts == expected)
                #expect(buffers == expected)
                #expect(raw == expected)
            }
        }
    }

    @Test func nothingIsAppendedOfABufferWithoutMemory() {
        var bytes: [UInt8] = [1]
        bytes.append(contentsOf: UnsafeBufferPointer(start: nil, count: 0))
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: nil, count: 0))
        #expect(bytes == [1])
    }

    /// Who holds the same array keeps it as it was.
    @Test func anotherHolderIsLeftAlone() {
        let before: [UInt8] = [1, 2]
        var after = before
        after.append(contentsOf: "3".utf8)
        #expect(before == [1, 2])
        #expect(after == [1, 2, UInt8(ascii: "3")])
    }
}
