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

    mutating func read(_ blocks: inout [Block]) { read(&blocks, before: Int.max) }

    /// The blocks that stand before an offset. Those that stay move up in their list.
    private mutating func read(_ blocks: inout [Block], before end: Int) {
        var kept = 0
        var note: Int?
        var table: OpenTable?
        for index in blocks.indices {
            if let (kind, inlines) = mark(blocks[index]) {
                let range = blocks[index].range
                note = nil
                switch kind {
                case .cell(let number, let row, let column):
                    if row == 0 && column == 0 {
                        table?.close(in: &blocks)
                        table = OpenTable(index: kept, table: Table(alignments: tables[number], header: [], rows: []))
                        blocks.withUnsafeMutableBufferPointer { $0.swapAt(kept, index) }
                        kept += 1
                    }
                    table?.add(inlines, row, before: range.upperBound)
                case .noteStart(let number): note = number
                case .noteEnd: break
                }
                continue
            }
            // A block holds nothing that stands behind the start of the next one.
            let end = index + 1 < blocks.count ? blocks[index + 1].range.lowerBound : end
            if next < marks.count, marks[next].offset < end {
                blocks[index].changeContent { read(&$0, before: end) }
            }
            if let number = note, case .quote(let inner) = blocks[index].kind {
                definitions[number].blocks = inner
                note = nil
                continue
            }
            table?.close(in: &blocks)
            table = nil
            blocks.withUnsafeMutableBufferPointer { $0.swapAt(kept, index) }
            kept += 1
        }
        table?.close(in: &blocks)
        blocks.removeSubrange(kept...)
    }

    /// The mark that a heading stands for, and its content.
    private mutating func mark(_ block: Block) -> (Rewriting.Mark.Kind, [Inline])? {
        guard next < marks.count, block.range.lowerBound == marks[next].offset,
            case .heading(_, let inlines) = block.kind
        else { return nil }
        next += 1
        return (marks[next - 1].kind, inlines)
    }
}

/// A table that cells are added to, in the place of its first one.
private struct OpenTable {
    let index: Int
    var table: Table
    private var end = 0

    init(index: Int, table: Table) {
        self.index = index
        self.table = table
    }

    /// Short rows lack cells.
    mutating func add(_ cell: [Inline], _ row: Int, before end: Int) {
        self.end = max(self.end, end)
        guard row > 0 else { return table.header.append(cell) }
        if table.rows.count < row {
            table.rows.append([])
            table.rows[table.rows.count - 1].reserveCapacity(table.alignments.count)
        }
        table.rows[row - 1].append(cell)
    }

    func close(in blocks: inout [Block]) {
        let start = blocks[index].range.lowerBound
        blocks[index] = Block(.table(table), at: start..<max(start, end))
    }
}
