/// Finds the tokens of a sample. Takes any bytes, in time that grows with their number alone.
package struct Highlighter {
    let bytes: [UInt8]
    private var list = TokenList()
    private var depth = 0
    /// Languages inside of languages. What is deeper is plain.
    private static let deepest = 4

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static func tokens(of bytes: [UInt8], as language: Language) -> [Token] {
        var highlighter = Highlighter(bytes)
        highlighter.read(0..<bytes.count, as: language)
        return highlighter.list.tokens
    }

    mutating func mark(_ kind: Token.Kind, _ range: Range<Int>) { list.add(kind, range) }

    /// A part of the sample that may be in another language.
    mutating func read(_ range: Range<Int>, as language: Language) {
        guard depth < Self.deepest, !range.isEmpty else { return }
        depth += 1
        switch language.reader {
        case .plain: break
        case .table(let grammar):
            var reader = TableReader(bytes, range, grammar)
            swap(&list, &reader.list)
            reader.read()
            swap(&list, &reader.list)
        case .scanner(let scan): scan(&self, range)
        }
        depth -= 1
    }
}

/// What scanners have in common. Every index is answered with one in the range.
extension Highlighter {
    /// The end of the line, in front of the line feed.
    func lineEnd(_ start: Int, in range: Range<Int>) -> Int {
        var index = start
        while index < range.upperBound, bytes[index] != 0x0A { index += 1 }
        return index
    }

    func skipBlanks(_ start: Int, in range: Range<Int>) -> Int { skip(start, in: range) { $0.isSpaceOrTab } }

    func skip(_ start: Int, in range: Range<Int>, while fits: (UInt8) -> Bool) -> Int {
        var index = start
        while index < range.upperBound, fits(bytes[index]) { index += 1 }
        return index
    }

    /// Behind a string that starts here, or the end of the range.
    func stringEnd(_ start: Int, in range: Range<Int>, escape: UInt8? = UInt8(ascii: "\\"), lines: Bool = true) -> Int {
        let quote = bytes[start]
        var index = start + 1
        while index < range.upperBound {
            if bytes[index] == quote { return index + 1 }
            if !lines, bytes[index] == 0x0A { return index }
            index += bytes[index] == escape ? 2 : 1
        }
        return range.upperBound
    }

    func starts(with text: StaticString, at index: Int, in range: Range<Int>) -> Bool {
        guard index + text.utf8CodeUnitCount <= range.upperBound else { return false }
        return text.withUTF8Buffer { text in
            for offset in text.indices where bytes[index + offset] != text[offset] { return false }
            return true
        }
    }

    /// Where a text starts, from an index on; nil where it does not.
    func find(_ text: StaticString, from start: Int, in range: Range<Int>) -> Int? {
        let first = text.utf8Start.pointee
        var index = start
        while index < range.upperBound {
            if bytes[index] == first, starts(with: text, at: index, in: range) { return index }
            index += 1
        }
        return nil
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
