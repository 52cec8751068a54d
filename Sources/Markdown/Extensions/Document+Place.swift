extension Document {
    /// Moves every range to where it stands in the source. Those of notes stand there already.
    mutating func place(_ source: (Range<Int>) -> Range<Int>) {
        blocks.place(source)
        for index in notes.indices { notes[index].blocks.place(source) }
        tooDeep = tooDeep.map(source)
    }
}

extension [Block] {
    fileprivate mutating func place(_ source: (Range<Int>) -> Range<Int>) {
        placeBlocks(source)
        changeTexts { Self.place(&$0, source) }
    }

    private mutating func placeBlocks(_ source: (Range<Int>) -> Range<Int>) {
        for index in indices {
            self[index].range = source(self[index].range)
            self[index].changeContent { $0.placeBlocks(source) }
            switch self[index].kind {
            case .list(var list):
                for item in list.items.indices { list.items[item].range = source(list.items[item].range) }
                self[index].kind = .list(list)
            case .code(var code):
                code.literalStart = source(code.literalStart..<code.literalStart).lowerBound
                self[index].kind = .code(code)
            case .heading, .paragraph, .quote, .alert, .made, .html, .table, .thematicBreak: break
            }
        }
    }

    private static func place(_ inlines: inout [Inline], _ source: (Range<Int>) -> Range<Int>) {
        for index in inlines.indices {
            inlines[index].range = source(inlines[index].range)
            inlines[index].target = inlines[index].target.map(source)
            inlines[index].changeContent { place(&$0, source) }
        }
    }
}
