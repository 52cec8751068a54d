extension Document {
    /// Changes every code block, wherever it stands.
    package mutating func changeCode(_ change: (inout CodeBlock, Range<Int>) -> Void) {
        Self.changeCode(in: &blocks, change)
        for index in notes.indices { Self.changeCode(in: &notes[index].blocks, change) }
    }

    private static func changeCode(in blocks: inout [Block], _ change: (inout CodeBlock, Range<Int>) -> Void) {
        for index in blocks.indices {
            switch blocks[index].kind {
            case .code(var code):
                change(&code, blocks[index].range)
                blocks[index].kind = .code(code)
            case .quote(var inner):
                changeCode(in: &inner, change)
                blocks[index].kind = .quote(inner)
            case .alert(let alert, var inner):
                changeCode(in: &inner, change)
                blocks[index].kind = .alert(alert, inner)
            case .list(var list):
                for item in list.items.indices { changeCode(in: &list.items[item].blocks, change) }
                blocks[index].kind = .list(list)
            case .heading, .paragraph, .table, .html, .thematicBreak: break
            }
        }
    }
}
