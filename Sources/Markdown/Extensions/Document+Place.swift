extension Document {
    /// Moves every range to where it stands in the source. Those of notes stand there already.
    mutating func place(_ places: Rewriting.Places) {
        var source = places
        let firstMoved = places.firstMoved
        // A block holds nothing that stands behind the start of the next one.
        let first = blocks.indices.first {
            blocks.indices.contains($0 + 1) && blocks[$0 + 1].range.lowerBound > firstMoved
        }
        blocks.place(&source, from: first ?? max(0, blocks.count - 1))
        for index in notes.indices { notes[index].blocks.place(&source) }
        if let range = tooDeep { tooDeep = source.place(range) }
    }
}

extension [Block] {
    fileprivate mutating func place(_ source: inout Rewriting.Places, from first: Int = 0) {
        for index in first..<count {
            self[index].range = source.place(self[index].range)
            // Taken out of the tree while it changes, so that it is not copied.
            let kind = self[index].kind
            self[index].kind = .thematicBreak
            self[index].kind = Self.placed(consume kind, &source)
        }
    }

    private static func placed(_ kind: consuming Block.Kind, _ source: inout Rewriting.Places) -> Block.Kind {
        switch consume kind {
        case .heading(let level, var inlines):
            place(&inlines, &source)
            return .heading(level: level, inlines)
        case .paragraph(var inlines):
            place(&inlines, &source)
            return .paragraph(inlines)
        case .quote(var blocks):
            blocks.place(&source)
            return .quote(blocks)
        case .alert(let alert, var blocks):
            blocks.place(&source)
            return .alert(alert, blocks)
        case .list(var list):
            for item in list.items.indices {
                list.items[item].range = source.place(list.items[item].range)
                list.items[item].blocks.place(&source)
            }
            return .list(list)
        case .table(var table):
            for index in table.header.indices { place(&table.header[index], &source) }
            for row in table.rows.indices {
                for index in table.rows[row].indices { place(&table.rows[row][index], &source) }
            }
            return .table(table)
        case .code(var code):
            code.literalStart = source.place(code.literalStart..<code.literalStart).lowerBound
            return .code(code)
        case let kind: return kind
        }
    }

    private static func place(_ inlines: inout [Inline], _ source: inout Rewriting.Places) {
        for index in inlines.indices {
            inlines[index].range = source.place(inlines[index].range)
            if let target = inlines[index].target { inlines[index].target = source.place(target) }
            inlines[index].changeContent { place(&$0, &source) }
        }
    }
}
