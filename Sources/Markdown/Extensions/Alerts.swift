extension [Block] {
    /// Makes alerts of quotes whose first line is a mark such as `[!NOTE]` and nothing else. To be asked of the document's
    /// own blocks: a quote inside another block is none, nor is one with nothing below its mark.
    mutating func markAlerts(_ source: [UInt8]) {
        for index in indices {
            guard case .quote(var blocks) = self[index].kind, let (alert, rest) = Self.alert(blocks, source) else {
                continue
            }
            if rest.isEmpty {
                blocks.removeFirst()
            } else {
                let start = rest[0].range.lowerBound
                blocks[0] = Block(.paragraph(rest), at: start..<Swift.max(start, blocks[0].range.upperBound))
            }
            if !blocks.isEmpty { self[index].kind = .alert(alert, blocks) }
        }
    }

    /// What the first paragraph marks, and what of it is left.
    private static func alert(_ blocks: [Block], _ source: [UInt8]) -> (Alert, [Inline])? {
        guard case .paragraph(let inlines)? = blocks.first?.kind, case .text(let mark)? = inlines.first?.kind,
            mark.starts(with: "[!".utf8), mark.last == UInt8(ascii: "]"),
            let alert = Alert(rawValue: String(decoding: mark.dropFirst(2).dropLast(), as: UTF8.self).lowercased()),
            let written = inlines.first?.range, source[written].elementsEqual(mark)
        else { return nil }
        if inlines.count == 1 { return (alert, []) }
        switch inlines[1].kind {
        case .softBreak: break
        case .lineBreak where source[inlines[1].range].first != UInt8(ascii: "\\"): break
        default: return nil
        }
        return (alert, [Inline](inlines.dropFirst(2)))
    }
}
