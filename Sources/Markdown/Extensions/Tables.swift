extension Document {
    /// Makes tables and footnotes of the headings that stand for them. Answers the footnotes' content; nil if not every
    /// heading is there.
    mutating func takeBack(_ rewriting: Rewriting) -> [NoteDefinition]? {
        var reader = MarkReader(rewriting)
        reader.read(&blocks)
        return reader.isComplete ? reader.definitions : nil
    }
}

/// Goes through the tree of a rewritten text, in which the marks come in the order of the text.
private struct MarkReader {
    private let marks: [Rewriting.Mark]
    private let tables: [[Table.Alignment?]]
    private var next = 0
    private(set) var definitions: [NoteDefinition]

    init(_ rewriting: Rewriting) {
        marks = rewriting.marks
        tables = rewriting.tables
        definitions = rewriting.notes.map { NoteDefinition(range: $0.range) }
    }

    var isComplete: Bool { next == marks.count }

    mutating func read(_ blocks: inout [Block]) {
        var out: [Block] = []
        out.reserveCapacity(blocks.count)
        var note: Int?
        for var block in blocks {
            if let (kind, inlines) = mark(block) {
                note = nil
                switch kind {
                case .cell(let table, let row, let column):
                    if row == 0 && column == 0 {
                        let table = Table(alignments: tables[table], header: [inlines], rows: [])
                        out.append(Block(.table(table), at: block.range))
                    } else {
                        add(inlines, row, at: block.range, to: &out)
                    }
                case .noteStart(let number): note = number
                case .noteEnd: break
                }
                continue
            }
            switch block.kind {
            case .quote(var inner):
                read(&inner)
                if let number = note {
                    definitions[number].blocks = inner
                    note = nil
                    continue
                }
                block.kind = .quote(inner)
            case .list(var list):
                for index in list.items.indices { read(&list.items[index].blocks) }
                block.kind = .list(list)
            default: break
            }
            out.append(block)
        }
        blocks = out
    }

    /// The mark that a heading stands for, and its content.
    private mutating func mark(_ block: Block) -> (Rewriting.Mark.Kind, [Inline])? {
        guard next < marks.count, case .heading(_, let inlines) = block.kind,
            block.range.lowerBound == marks[next].offset
        else { return nil }
        next += 1
        return (marks[next - 1].kind, inlines)
    }

    /// Puts a cell behind the last one of the table that the blocks end with. Short rows lack cells.
    private func add(_ cell: [Inline], _ row: Int, at range: Range<Int>, to blocks: inout [Block]) {
        guard let last = blocks.indices.last, case .table(var table) = blocks[last].kind else { return }
        // Taken out of the tree while it grows, so that it is not copied.
        blocks[last].kind = .thematicBreak
        if row == 0 {
            table.header.append(cell)
        } else {
            if table.rows.count < row { table.rows.append([]) }
            table.rows[row - 1].append(cell)
        }
        let start = blocks[last].range.lowerBound
        blocks[last] = Block(.table(table), at: start..<max(start, range.upperBound))
    }
}
