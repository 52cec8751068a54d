extension Document {
    /// Reads a text that can hold something of the syntax. libcmark reads it once, with tables and footnotes rewritten
    /// to what it knows; what is left is a pass over the tree for each extension. Blocks come first, then inlines;
    /// addresses before strikethrough, whose mark they may hold.
    static func extended(_ lines: Lines, _ references: [Reference], _ syntax: Syntax) -> Document {
        func extended(by syntax: Syntax) -> Document {
            var document = commonMark(lines, references)
            document.pass(through: syntax)
            return document
        }
        guard var rewriting = BlockScanner.rewrite(lines, syntax) else { return extended(by: syntax) }
        let text = rewriting.text
        let rewritten = Lines(text, in: lines[1].lowerBound..<text.count)
        var document = commonMark(rewritten, references)
        // A heading that is missing is one that the tree has cut off where it is too deep, or that libcmark read as
        // something else: then all of it is read as CommonMark.
        guard var definitions = document.takeBack(rewriting) else {
            return extended(by: syntax.subtracting([.tables, .footnotes]))
        }
        if !definitions.isEmpty {
            let numbers = rewriting.noteNumbers
            document.blocks.findNotes(text, numbers)
            for index in definitions.indices {
                definitions[index].blocks.findNotes(text, numbers)
                definitions[index].blocks.pass(through: syntax, text, rewritten.body)
            }
        }
        document.pass(through: syntax)
        document.number(definitions)
        document.place(rewriting.places)
        document.source = lines.bytes
        document.range = lines.body
        return document
    }

    private mutating func pass(through syntax: Syntax) {
        if syntax.contains(.alerts) { blocks.markAlerts(source) }
        blocks.pass(through: syntax, source, range)
    }
}

extension [Block] {
    /// The extensions that hold wherever blocks stand.
    mutating func pass(through syntax: Syntax, _ source: [UInt8], _ body: Range<Int>) {
        if syntax.contains(.headingIDs) { takeHeadingIDs(source) }
        if syntax.contains(.tasks) { markTasks(source) }
        if syntax.contains(.autolinks), contains(where: { $0.holdsText(Autolinks.holdsAddress) }) {
            changeTexts { inlines in
                var autolinks = Autolinks(source, before: body.upperBound)
                autolinks.link(&inlines)
            }
        }
        if syntax.contains(.strikethrough), contains(where: { $0.holdsText(Strikethrough.holdsTilde) }) {
            changeTexts { Strikethrough.mark(&$0, source, body) }
        }
    }

    /// Changes the content of each paragraph, heading and cell.
    mutating func changeTexts(_ change: (inout [Inline]) -> Void) {
        for index in indices { self[index].changeTexts(change) }
    }
}

extension Block {
    fileprivate mutating func changeTexts(_ change: (inout [Inline]) -> Void) {
        // Each is taken out while it changes, so that it is not copied.
        switch kind {
        case .heading(let level, var inlines):
            kind = .thematicBreak
            change(&inlines)
            kind = .heading(level: level, inlines)
        case .paragraph(var inlines):
            kind = .thematicBreak
            change(&inlines)
            kind = .paragraph(inlines)
        case .table(var table):
            kind = .thematicBreak
            table.changeCells(change)
            kind = .table(table)
        case .quote, .alert, .list: changeContent { $0.changeTexts(change) }
        case .code, .made, .html, .thematicBreak: break
        }
    }
}

extension Table {
    mutating func changeCells(_ change: (inout [Inline]) -> Void) {
        for column in header.indices { change(&header[column]) }
        for row in rows.indices {
            for column in rows[row].indices { change(&rows[row][column]) }
        }
    }
}

extension Block {
    /// Whether one of the texts in it is as asked. To ask costs less than to change nothing.
    fileprivate func holdsText(_ isWanted: ([Inline]) -> Bool) -> Bool {
        switch kind {
        case .heading(_, let inlines), .paragraph(let inlines): isWanted(inlines)
        case .quote(let blocks), .alert(_, let blocks): blocks.contains { $0.holdsText(isWanted) }
        case .list(let list): list.items.contains { $0.blocks.contains { $0.holdsText(isWanted) } }
        case .table(let table): ([table.header] + table.rows).contains { $0.contains(where: isWanted) }
        case .code, .made, .html, .thematicBreak: false
        }
    }
}
