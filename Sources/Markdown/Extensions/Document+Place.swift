extension Document {
    /// Moves every range to where it stands in the source. Those of notes stand there already.
    mutating func place(_ places: Rewriting.Places) {
        var source = places
        let firstMoved = places.firstMoved
        // A block holds nothing that stands behind the start of the next one, but can end with an empty place there.
        let first = blocks.indices.first {
            blocks.indices.contains($0 + 1) && blocks[$0 + 1].range.lowerBound >= firstMoved
        }
        blocks.place(&source, from: first ?? max(0, blocks.count - 1))
        for index in notes.indices { notes[index].blocks.place(&source) }
        for index in undefinedNotes.indices { undefinedNotes[index] = source.place(undefinedNotes[index]) }
        if let range = tooDeep { tooDeep = source.place(range) }
    }
}

extension [Block] {
    fileprivate mutating func place(_ source: inout Rewriting.Places, from first: Int = 0) {
        for index in first..<count { self[index].place(&source) }
    }
}

extension Block {
    fileprivate mutating func place(_ source: inout Rewriting.Places) {
        range = source.place(range)
        // Each is taken out while it changes, so that it is not copied.
        switch kind {
        case .heading(let level, var inlines):
            kind = .thematicBreak
            inlines.place(&source)
            kind = .heading(level: level, inlines)
        case .paragraph(var inlines):
            kind = .thematicBreak
            inlines.place(&source)
            kind = .paragraph(inlines)
        case .list(var list):
            kind = .thematicBreak
            for item in list.items.indices {
                list.items[item].range = source.place(list.items[item].range)
                list.items[item].blocks.place(&source)
            }
            kind = .list(list)
        case .table(var table):
            kind = .thematicBreak
            table.changeCells { $0.place(&source) }
            kind = .table(table)
        case .code(var code):
            code.literalStart = source.place(code.literalStart..<code.literalStart).lowerBound
            kind = .code(code)
        case .quote, .alert: changeContent { $0.place(&source) }
        case .made, .html, .thematicBreak: break
        }
    }
}

extension [Inline] {
    fileprivate mutating func place(_ source: inout Rewriting.Places) {
        for index in indices {
            self[index].range = source.place(self[index].range)
            if let target = self[index].target { self[index].target = source.place(target) }
            self[index].changeContent { $0.place(&source) }
        }
    }
}
