import SitegenKit
import Testing

@Suite struct TextTests {
    /// The offset of the first byte that is not UTF-8, by the code and by the standard library's own decoder.
    @Test func invalidBytesAreFoundWhereTheyStand() {
        let samples: [[UInt8]] = [
            Array("grün 日本 🙂".utf8), [0x41, 0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x99], [0x80], [0x41, 0xE2, 0x82],
        ]
        for bytes in samples {
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let snapshot = Snapshot(files: [Snapshot.File("content/a.md", .text(bytes))])
            let (read, finding) = Text.read("content/a.md", from: snapshot)
            #expect((read != nil) == isValid, "\(bytes)")
            #expect((finding?.rule == .notUTF8) == !isValid, "\(bytes)")
        }
    }

    @Test func everyPairOfBytesAgreesWithTheStandardLibrary() {
        for first in UInt8(0x70)...0xFF {
            for second in stride(from: UInt8(0x70), through: 0xFE, by: 1) {
                let bytes = [first, second, 0x80, 0x80]
                let snapshot = Snapshot(files: [Snapshot.File("content/a.md", .text(bytes))])
                let isValid = String(validating: bytes, as: UTF8.self) != nil
                #expect((Text.read("content/a.md", from: snapshot).bytes != nil) == isValid, "\(bytes)")
            }
        }
    }
}
