extension Block {
    /// Changes the blocks that it holds: those of a quote, of an alert, of each item of a list.
    mutating func changeContent(_ change: (inout [Block]) -> Void) {
        // Each is taken out while it changes, so that it is not copied.
        switch kind {
        case .quote(var blocks):
            kind = .thematicBreak
            change(&blocks)
            kind = .quote(blocks)
        case .alert(let alert, var blocks):
            kind = .thematicBreak
            change(&blocks)
            kind = .alert(alert, blocks)
        case .list(var list):
            kind = .thematicBreak
            for item in list.items.indices { change(&list.items[item].blocks) }
            kind = .list(list)
        case .heading, .paragraph, .code, .made, .html, .table, .thematicBreak: break
        }
    }
}
