extension [Block] {
    /// Makes tasks of list items whose first paragraph starts with `[ ]` or `[x]` and goes on in the same line.
    mutating func markTasks(_ source: [UInt8]) {
        for index in indices {
            guard case .list(var list) = self[index].kind else {
                self[index].changeContent { $0.markTasks(source) }
                continue
            }
            // It is taken out while it changes, so that it is not copied.
            self[index].kind = .thematicBreak
            for item in list.items.indices {
                list.items[item].blocks.markTasks(source)
                list.items[item].task = list.items[item].blocks.takeTask(source)
            }
            self[index].kind = .list(list)
        }
    }

    /// Takes the mark off the first paragraph. Whether it says done; nil where there is none.
    private mutating func takeTask(_ source: [UInt8]) -> Bool? {
        guard case .paragraph(var inlines)? = first?.kind, let inline = inlines.first else { return nil }
        let mark = source[inline.range].prefix(3)
        guard mark.count == 3, mark.first == UInt8(ascii: "["), mark.last == UInt8(ascii: "]") else { return nil }
        let done = mark[mark.startIndex + 1]
        guard done.isSpaceOrTab || done | 0x20 == UInt8(ascii: "x") else { return nil }
        switch inline.kind {
        case .text(let text):
            guard text.count > 3, let rest = Self.behindSpace(text.dropFirst(3)) else { return nil }
            let start = inline.range.upperBound - rest.count
            inlines[0] = Inline(.text(rest), at: Swift.max(inline.range.lowerBound, start)..<inline.range.upperBound)
            if rest.isEmpty { inlines.removeFirst() }
        case .link where inline.range.count == 3:
            // A definition for `x` made a link of the mark.
            guard inlines.count > 1, case .text(let text) = inlines[1].kind, let rest = Self.behindSpace(text)
            else { return nil }
            inlines[1].kind = .text(rest)
            inlines.removeFirst()
        default: return nil
        }
        if inlines.isEmpty { return nil }
        self[0].kind = .paragraph(inlines)
        return !done.isSpaceOrTab
    }

    private static func behindSpace(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        text.first?.isWhitespace == true ? text.drop(while: \.isWhitespace) : nil
    }
}
