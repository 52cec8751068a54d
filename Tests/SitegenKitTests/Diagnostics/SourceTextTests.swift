import SitegenKit
import TestSupport
import Testing

@Suite struct SourceTextTests {
    /// "line:column-line:column"
    private func positions(_ text: String, _ range: Range<Int>) -> String {
        let positions = SourceText(Array(text.utf8)).positions(of: range)
        let (start, end) = (positions.lowerBound, positions.upperBound)
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }

    @Test(arguments: [
        ("abc", 0..<3, "1:1-1:4"),
        ("abc", 1..<1, "1:2-1:2"),
        ("a\nb", 2..<3, "2:1-2:2"),
        ("a\r\nb", 3..<4, "2:1-2:2"),
        ("a\rb", 2..<3, "2:1-2:2"),
        ("a\n\rb", 3..<4, "3:1-3:2"),
        // Between CR and LF there is no line and no column.
        ("a\r\nb", 2..<2, "1:2-1:2"),
        ("a\r\nb", 2..<4, "1:2-2:2"),
        // The line break at the end of a stretch, and of the file, does not count.
        ("a\nb\n", 0..<2, "1:1-1:2"),
        ("a\r\nb", 0..<3, "1:1-1:2"),
        ("a\r\nb", 1..<3, "1:2-1:2"),
        ("a\nb\n", 4..<4, "2:2-2:2"),
        ("a\n\n", 3..<3, "2:1-2:1"),
        // Scalars, not bytes, UTF-16 or characters.
        ("é🙂x", 6..<7, "1:3-1:4"),
        ("e\u{301}x", 3..<4, "1:3-1:4"),
        // Inside of a scalar: all of it.
        ("a🙂b", 2..<4, "1:2-1:3"),
        // A BOM is no column at the start, and one anywhere else.
        ("\u{FEFF}a", 3..<4, "1:1-1:2"),
        ("a\u{FEFF}b", 4..<5, "1:3-1:4"),
    ])
    func `lines and columns`(text: String, range: Range<Int>, expected: String) {
        #expect(positions(text, range) == expected)
    }

    @Test func `far into a long line, and past many lines`() {
        let line = String(repeating: "é", count: 100_000)
        #expect(positions(line, 199_998..<200_000) == "1:100000-1:100001")
        #expect(positions(String(repeating: "\n", count: 100_000) + "x", 100_000..<100_001) == "100001:1-100001:2")
        #expect(positions(String(repeating: "\r\n", count: 100_000) + "x", 200_000..<200_001) == "100001:1-100001:2")
    }

    @Test func `a line and a column lead to the place that has them`() {
        let bytes = Array(String(repeating: "zwölf\r\n\u{1F642}\n", count: 1000).utf8)
        let text = SourceText(bytes)
        for offset in stride(from: 0, through: bytes.count, by: 7) {
            let position = text.positions(of: offset..<offset).lowerBound
            #expect(text.position(line: position.line, column: position.column) == position)
        }
        #expect(text.position(line: 1, column: 99).column == 6)
        #expect(text.position(line: 9999, column: 1).offset == bytes.count)
    }

    /// Random bytes, mostly those at which something can go wrong.
    private func randomBytes(_ random: inout Randomness, most: Int) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x99, 0x82],
            [0xEF, 0xBB, 0xBF], [0xE2], [0x82], [0xF0, 0x9F], [0xED, 0xA0], [0xF4, 0x90], [0xC0], [0xFF], [0x1B],
        ]
        var bytes: [UInt8] = []
        while bytes.count < most, Int.random(in: 0..<40, using: &random) > 0 {
            let isAny = Int.random(in: 0..<8, using: &random) == 0
            bytes += isAny ? [UInt8.random(in: 0...255, using: &random)] : pieces.randomElement(using: &random) ?? []
        }
        return bytes
    }

    @Test func `random bytes have the columns that the standard library counts`() {
        var random = Randomness(state: 1)
        for _ in 0..<300 {
            let bytes = randomBytes(&random, most: 60)
            let reference = SlowPositions(bytes)
            let text = SourceText(bytes)
            let wrong = (0...bytes.count).filter { offset in
                let position = text.positions(of: offset..<offset).lowerBound
                return [position.line, position.column] != reference.position(at: offset)
            }
            #expect(wrong.isEmpty, "in \(bytes)")
        }
    }

    @Test func `random bytes and places trap in no format, and nothing raw comes out`() {
        var random = Randomness(state: 2)
        for _ in 0..<300 {
            var sources = Sources([:])
            sources.files["x.md"] = randomBytes(&random, most: 3000)
            let bounds = (0..<2).map { _ in Int.random(in: -5...3100, using: &random) }.sorted()
            let message = String(decoding: randomBytes(&random, most: 20), as: UTF8.self)
            let place = Place("x.md", bounds[0]..<bounds[1])
            let report = Report(
                [Diagnostic(.badValue, message, at: place, notes: [.init(message, at: place)], help: message)],
                sources: sources.snapshot)
            for bytes in [report.text(style: .plain), report.json(), report.sarif(version: "1"), report.github()] {
                #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
                #expect(Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes, "valid UTF-8")
            }
            let positions = SourceText(sources.files["x.md"] ?? []).positions(of: place.range)
            #expect(positions.lowerBound.line <= positions.upperBound.line)
        }
    }
}

/// Lines and columns the slow and obvious way: split into lines, decode each, count.
private struct SlowPositions {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func position(at offset: Int) -> [Int] {
        var lines: [(start: Int, text: [UInt8])] = [(0, [])]
        var index = 0
        while index < bytes.count {
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                index += isPair ? 2 : 1
                lines.append((index, []))
            } else {
                lines[lines.count - 1].text.append(bytes[index])
                index += 1
            }
        }
        if lines.count > 1, lines[lines.count - 1].text.isEmpty { lines.removeLast() }
        let number = lines.lastIndex { $0.start <= offset } ?? 0
        let line = lines[number]
        let hasBOM = number == 0 && line.text.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasBOM ? Array(line.text.dropFirst(3)) : line.text
        var end = min(max(offset - line.start - (hasBOM ? 3 : 0), 0), text.count)
        // Back to the start of a scalar: there, and only there, decoding in two halves gives what decoding at once does.
        while count(text[..<end]) + count(text[end...]) != count(text[...]) { end -= 1 }
        return [number + 1, count(text[..<end]) + 1]
    }

    private func count(_ bytes: ArraySlice<UInt8>) -> Int {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    }
}
