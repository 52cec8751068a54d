extension [Block] {
    /// Takes `{#id}` off the ends of headings. What an id may be is not asked here.
    mutating func takeHeadingIDs(_ source: [UInt8]) {
        for index in indices {
            if case .heading(let level, var inlines) = self[index].kind {
                if Self.takeID(&inlines, source) { self[index].kind = .heading(level: level, inlines) }
            } else {
                self[index].changeContent { $0.takeHeadingIDs(source) }
            }
        }
    }

    private static func takeID(_ inlines: inout [Inline], _ source: [UInt8]) -> Bool {
        guard let last = inlines.last, case .text(let text) = last.kind, text.last == UInt8(ascii: "}") else {
            return false
        }
        let written = WrittenText(text, at: last.range, in: source)
        let bytes = written.bytes
        let end = bytes.count
        guard let hash = bytes.lastIndex(of: UInt8(ascii: "#")), hash > 0, bytes[hash - 1] == UInt8(ascii: "{"),
            hash == 1 || bytes[hash - 2].isWhitespace, [hash - 1, hash, end - 1].allSatisfy(written.isPlain)
        else { return false }
        var kept = hash - 1
        while kept > 0, bytes[kept - 1].isWhitespace { kept -= 1 }
        inlines.removeLast()
        if kept > 0 { inlines.append(Inline(.text(written.text(0..<kept)), at: written.source(of: 0..<kept))) }
        while let inline = inlines.last, inline.kind == .softBreak || inline.kind == .lineBreak { inlines.removeLast() }
        inlines.append(
            Inline(
                .headingID(String(decoding: written.text((hash + 1)..<(end - 1)), as: UTF8.self)),
                at: written.source(of: (hash - 1)..<end)))
        return true
    }
}
