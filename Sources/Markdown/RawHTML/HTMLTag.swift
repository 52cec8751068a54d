/// One whole opening or closing tag.
package struct HTMLTag {
    /// Lower-case.
    package var name: String
    package var isClosing: Bool
    /// From `<` to behind `>`.
    var range: Range<Int>
    /// Each name once, as first written: a browser overlooks the others.
    var attributes: [Attribute] = []

    package struct Attribute {
        /// Lower-case.
        var name: String
        /// Character references resolved; empty where there is none.
        package var value: String
        /// From the white space before the name to behind the value and its quotes.
        var range: Range<Int>
        /// The value without quotes; nil for a name alone.
        var valueRange: Range<Int>?
        /// The value with its quotes, if it has them.
        var quotedRange: Range<Int>?

        fileprivate init(_ places: Places, _ bytes: [UInt8]) {
            name = String(decoding: bytes[places.name].map(\.lowercased), as: UTF8.self)
            value = places.value.map { CharacterReference.decodeAll(bytes[$0]) } ?? ""
            range = places.whole
            valueRange = places.value
            quotedRange = places.quoted
        }
    }

    /// Where the parts of an attribute stand.
    fileprivate struct Places {
        var name: Range<Int>
        var whole: Range<Int>
        var value: Range<Int>?
        var quoted: Range<Int>?
    }

    /// Reads the tag that starts at `start`; nil if there is none, or no end to it. Attributes that nobody asks for are
    /// read over: those of an element whose name is not `wanted`.
    init?(_ bytes: [UInt8], at start: Int, wanted: (_ name: String) -> Bool = { _ in true }) {
        var reader = Reader(bytes: bytes, offset: start + 1)
        isClosing = reader.skip(UInt8(ascii: "/"))
        guard let first = reader.byte, first.isLetter else { return nil }
        name = reader.lowercased { $0.isTagNamePart }
        let isWanted = wanted(name)
        var seen: Set<String> = []
        while true {
            let before = reader.offset
            _ = reader.while { $0.isWhitespace || $0 == UInt8(ascii: "/") }
            guard let byte = reader.byte else { return nil }
            if byte == UInt8(ascii: ">") { break }
            guard let places = reader.attribute(from: before) else { return nil }
            if !isWanted { continue }
            let attribute = Attribute(places, bytes)
            if seen.insert(attribute.name).inserted { attributes.append(attribute) }
        }
        range = start..<(reader.offset + 1)
    }

    package func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

    private struct Reader {
        let bytes: [UInt8]
        var offset: Int

        var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

        mutating func skip(_ wanted: UInt8) -> Bool {
            guard byte == wanted else { return false }
            offset += 1
            return true
        }

        mutating func `while`(_ condition: (UInt8) -> Bool) -> Range<Int> {
            let start = offset
            while let byte, condition(byte) { offset += 1 }
            return start..<offset
        }

        mutating func lowercased(_ condition: (UInt8) -> Bool) -> String {
            let range = self.while(condition)
            return String(unsafeUninitializedCapacity: range.count) { buffer in
                for (index, byte) in bytes[range].enumerated() { buffer[index] = byte.lowercased }
                return range.count
            }
        }

        /// `name`, `name=value`, `name="value"` or `name='value'`; nil where a quote is never closed.
        mutating func attribute(from start: Int) -> Places? {
            let first = offset
            offset += 1  // a name can start with `=`
            _ = self.while { $0.isTagNamePart && $0 != UInt8(ascii: "=") }
            let end = offset
            _ = self.while(\.isWhitespace)
            guard skip(UInt8(ascii: "=")) else {
                offset = end
                return Places(name: first..<end, whole: start..<end)
            }
            _ = self.while(\.isWhitespace)
            let quoted = offset
            let value: Range<Int>
            if let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                offset += 1
                value = self.while { $0 != quote }
                guard skip(quote) else { return nil }
            } else {
                value = self.while { !$0.isWhitespace && $0 != UInt8(ascii: ">") }
            }
            return Places(name: first..<end, whole: start..<offset, value: value, quoted: quoted..<offset)
        }
    }
}
