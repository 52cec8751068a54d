extension YAML {
    /// The most lines that are read here. More are no front matter.
    private static let mostLines = 200

    /// Reads YAML of the kind that nearly every front matter is: a key and one value on each line, the value plain, quoted
    /// or a list of plain words in brackets. Nil for anything else, and for what is wrong: libyaml decides what that is.
    ///
    /// What is read here, libyaml reads alike; a test asks both.
    static func plain(_ bytes: [UInt8], in range: Range<Int>) -> YAML? {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = PlainReader(bytes: bytes, offset: range.lowerBound, end: range.upperBound)
            var entries: [Entry] = []
            entries.reserveCapacity(8)
            while reader.offset < range.upperBound {
                guard entries.count < mostLines, let entry = reader.entry(),
                    !entries.contains(where: { $0.key == entry.key })
                else { return nil }
                entries.append(entry)
            }
            guard let first = entries.first else { return nil }
            let line = range.lowerBound..<max(first.keyRange.upperBound, first.value.range.upperBound)
            return YAML(value: .mapping(entries), range: line)
        }
    }
}

/// Steps over lines of YAML. Answers nil for whatever it is not sure of.
private struct PlainReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int
    let end: Int

    /// `key: value` and the end of the line.
    mutating func entry() -> YAML.Entry? {
        let start = offset
        while offset < end, isWord(bytes[offset]) { offset += 1 }
        // Longer ones libyaml may not take for a key.
        guard offset > start, offset - start <= 100, isLetter(bytes[start]), take(UInt8(ascii: ":")), take(0x20) else {
            return nil
        }
        let key = start..<offset - 2
        while offset < end, bytes[offset] == 0x20 { offset += 1 }
        guard offset < end, let value = value(), offset == end || take(0x0A) else { return nil }
        let name = text(key)
        return name == "null" ? nil : YAML.Entry(key: name, keyRange: key, value: value)
    }

    private mutating func value() -> YAML? {
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(by: bytes[offset])
        case UInt8(ascii: "["): list()
        default: line()
        }
    }

    /// Plain text up to the end of the line.
    private mutating func line() -> YAML? {
        let start = offset
        guard isWord(bytes[start]) && bytes[start] != UInt8(ascii: "-") || bytes[start] >= 0x80 else { return nil }
        while offset < end, bytes[offset] != 0x0A {
            guard isText(at: offset) else { return nil }
            let next = offset + 1 < end ? bytes[offset + 1] : 0x0A
            let isBlank = next == 0x20 || next == 0x0A
            // A mark of YAML, or a blank that does not belong to the value.
            if bytes[offset] == UInt8(ascii: ":"), isBlank { return nil }
            if bytes[offset] == 0x20, next == UInt8(ascii: "#") || next == 0x0A { return nil }
            offset += 1
        }
        return scalar(start..<offset)
    }

    /// Text in quotes that nothing follows and nothing is escaped in.
    private mutating func quoted(by quote: UInt8) -> YAML? {
        let start = offset
        offset += 1
        while offset < end, bytes[offset] != quote {
            guard isText(at: offset), bytes[offset] != UInt8(ascii: "\\") else { return nil }
            offset += 1
        }
        let content = start + 1..<offset
        guard take(quote), offset == end || bytes[offset] == 0x0A else { return nil }
        return YAML(value: .scalar(text(content)), range: start..<offset)
    }

    /// `[word, word]`.
    private mutating func list() -> YAML? {
        let start = offset
        offset += 1
        var items: [YAML] = []
        repeat {
            while offset < end, bytes[offset] == 0x20 { offset += 1 }
            let first = offset
            while offset < end, isWord(bytes[offset]) { offset += 1 }
            guard offset > first, bytes[first] != UInt8(ascii: "-") else { return nil }
            items.append(scalar(first..<offset))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")), offset == end || bytes[offset] == 0x0A else { return nil }
        return YAML(value: .sequence(items), range: start..<offset)
    }

    private func scalar(_ range: Range<Int>) -> YAML {
        let text = text(range)
        return YAML(value: text == "null" ? .null : .scalar(text), range: range)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard offset < end, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// Whether a byte is a part of text that means nothing to YAML: no control character, and none of the characters that
    /// end a line or that libyaml refuses, which begin with the bytes looked at here.
    private func isText(at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x00...0x1F, 0x7F, 0xEF: false
        case 0xC2: offset + 1 < end && bytes[offset + 1] >= 0xA0
        case 0xE2: offset + 2 < end && !(bytes[offset + 1] == 0x80 && bytes[offset + 2] | 1 == 0xA9)
        default: true
        }
    }
}
