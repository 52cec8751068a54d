// What may be written with a link in it, so that a raw link ends before it.

extension Inline {
    var holdsLink: Bool {
        switch kind {
        case .link, .note: true
        case .html(let literal): literal.startsLink
        case .emphasis(let content), .strong(let content), .strikethrough(let content):
            content.contains(where: \.holdsLink)
        case .text, .softBreak, .lineBreak, .code, .headingID, .image: false
        }
    }
}

extension Block {
    var holdsLink: Bool {
        switch kind {
        case .paragraph(let inlines): inlines.contains(where: \.holdsLink)
        // A heading is a link to itself, and what is made of a catalogue's entries leads to them.
        case .heading, .made: true
        case .quote(let blocks), .alert(_, let blocks): blocks.contains(where: \.holdsLink)
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.holdsLink) }
        case .table(let table): (table.header + table.rows.joined()).joined().contains(where: \.holdsLink)
        case .html(let literal): literal.startsLink
        case .code, .thematicBreak: false
        }
    }
}

extension String {
    /// Whether the start tag of a link is in it.
    fileprivate var startsLink: Bool {
        HTMLTokens(Array(utf8)).contains { token in
            guard case .tag(let tag) = token else { return false }
            return tag.name == "a" && !tag.isClosing
        }
    }
}
