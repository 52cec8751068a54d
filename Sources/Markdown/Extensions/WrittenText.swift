/// The text of one node beside the source that it was written with, where characters can be escaped or named.
struct WrittenText {
    /// UTF-8, counted from 0.
    let bytes: [UInt8]
    let range: Range<Int>
    /// Where each byte stands in the source, and whether it is written as itself. Empty where all of them stand there
    /// one by one.
    private var places: [(offset: Int, isPlain: Bool)] = []

    init(_ text: ArraySlice<UInt8>, at range: Range<Int>, in source: [UInt8]) {
        bytes = Array(text)
        self.range = range.clamped(to: 0..<source.count)
        if bytes.count == self.range.count, source[self.range].elementsEqual(bytes) { return }
        places = align(source)
    }

    /// The place of a byte in the source; that of the end for the number of bytes.
    func offset(of index: Int) -> Int {
        if places.isEmpty { return min(range.lowerBound + index, range.upperBound) }
        return index < places.count ? places[index].offset : range.upperBound
    }

    /// The first byte that stands at a place of the source or behind it. A place between a backslash and what it escapes
    /// is that of the latter.
    func index(at offset: Int) -> Int {
        if places.isEmpty { return min(max(offset - range.lowerBound, 0), bytes.count) }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        let isCut = low > 0 && !places[low - 1].isPlain && self.offset(of: low) > offset
        return isCut && places[low - 1].offset == offset - 1 ? low - 1 : low
    }

    /// Whether the author wrote the byte as it is: with neither a backslash before it nor by name.
    func isPlain(_ index: Int) -> Bool { places.isEmpty || places[index].isPlain }

    func text(_ part: Range<Int>) -> ArraySlice<UInt8> {
        // Where libcmark mended a text, a place in it can lie within a character.
        let isCut = isInsideCharacter(part.lowerBound) || isInsideCharacter(part.upperBound)
        return isCut ? ArraySlice(repairing: bytes[part]) : bytes[part]
    }

    private func isInsideCharacter(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }

    /// The range in the source of a part of the text.
    func source(of part: Range<Int>) -> Range<Int> {
        let start = offset(of: part.lowerBound)
        return start..<max(start, offset(of: part.upperBound))
    }

    private func align(_ source: [UInt8]) -> [(offset: Int, isPlain: Bool)] {
        var places: [(offset: Int, isPlain: Bool)] = []
        places.reserveCapacity(bytes.count)
        var offset = range.lowerBound
        while places.count < bytes.count {
            // Text that libcmark mended: what is left stands at the end.
            guard offset < range.upperBound else {
                places.append((range.upperBound, false))
                continue
            }
            let byte = source[offset]
            let isEscape =
                byte == UInt8(ascii: "\\") && offset + 1 < range.upperBound && source[offset + 1].isPunctuation
            if isEscape {
                places.append((offset, false))
                offset += 2
            } else if byte == UInt8(ascii: "&"),
                let end = source[offset..<range.upperBound].prefix(40).firstIndex(of: UInt8(ascii: ";")),
                let character = CharacterReference.decode(source[(offset + 1)..<end])
            {
                for _ in character.utf8 { places.append((offset, false)) }
                offset = end + 1
            } else {
                places.append((offset, byte == bytes[places.count]))
                offset += 1
            }
        }
        places.removeSubrange(bytes.count...)
        return places
    }
}
