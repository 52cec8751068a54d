extension Document {
    /// Changes every code block, wherever it stands.
    package mutating func changeCode(_ change: (inout CodeBlock, Range<Int>) -> Void) {
        Self.changeCode(in: &blocks, change)
        for index in notes.indices { Self.changeCode(in: &notes[index].blocks, change) }
    }

    private static func changeCode(in blocks: inout [Block], _ change: (inout CodeBlock, Range<Int>) -> Void) {
        for index in blocks.indices {
            if case .code(var code) = blocks[index].kind {
                change(&code, blocks[index].range)
                blocks[index].kind = .code(code)
            } else {
                blocks[index].changeContent { changeCode(in: &$0, change) }
            }
        }
    }
}
