extension Block {
    /// Changes the blocks that it holds: those of a quote, of an alert, of each item of a list.
    mutating func changeContent(_ change: (inout [Block]) -> Void) {
        // Taken out while it changes, so that it is not copied.
        let taken = kind
        kind = .thematicBreak
        kind = Self.changed(consume taken, change)
    }

    private static func changed(_ kind: consuming Kind, _ change: (inout [Block]) -> Void) -> Kind {
        switch consume kind {
        case .quote(var blocks):
            change(&blocks)
            return .quote(blocks)
        case .alert(let alert, var blocks):
            change(&blocks)
            return .alert(alert, blocks)
        case .list(var list):
            for item in list.items.indices { change(&list.items[item].blocks) }
            return .list(list)
        case let kind: return kind
        }
    }
}
