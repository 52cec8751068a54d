extension Document {
    /// Reads a text that can hold something of the syntax. libcmark reads it once, with tables and footnotes rewritten
    /// to what it knows; what is left is a pass over the tree for each extension. Blocks come first, then inlines;
    /// addresses before strikethrough, whose mark they may hold.
    static func extended(_ lines: Lines, _ references: [Reference], _ syntax: Syntax) -> Document {
        let inTexts = syntax.intersection([.autolinks, .strikethrough])
        func extended(by syntax: Syntax) -> Document {
            var document = commonMark(lines, references, lookingFor: inTexts)
            if syntax.contains(.footnotes) {
                document.blocks.findNotes(lines.bytes, [:], undefined: &document.undefinedNotes)
            }
            document.pass(through: syntax)
            return document
        }
        guard var rewriting = BlockScanner.rewrite(lines, syntax) else { return extended(by: syntax) }
        let text = rewriting.text
        let rewritten = Lines(text, in: lines[1].lowerBound..<text.count)
        var document = commonMark(rewritten, references, lookingFor: inTexts)
        // A heading that is missing is one that the tree has cut off where it is too deep, or that libcmark read as
        // something else: then all of it is read as CommonMark.
        guard var definitions = document.takeBack(rewriting) else {
            return extended(by: syntax.subtracting([.tables, .footnotes]))
        }
        if syntax.contains(.footnotes) {
            let numbers = rewriting.noteNumbers
            document.blocks.findNotes(text, numbers, undefined: &document.undefinedNotes)
            for index in definitions.indices {
                var undefined: [Range<Int>] = []
                definitions[index].blocks.findNotes(text, numbers, undefined: &undefined)
                definitions[index].blocks.pass(through: syntax, document.signs, text, rewritten.body)
                definitions[index].blocks.dropAddresses(from: &undefined)
                definitions[index].undefined = undefined
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
        blocks.pass(through: syntax, signs, source, range)
        blocks.dropAddresses(from: &undefinedNotes)
    }
}

extension [Block] {
    /// The extensions that hold wherever blocks stand. `signs` are those of all texts as they were read.
    mutating func pass(through syntax: Syntax, _ signs: Syntax, _ source: [UInt8], _ body: Range<Int>) {
        if syntax.contains(.headingIDs) { takeHeadingIDs(source) }
        if syntax.contains(.tasks) { markTasks(source) }
        if signs.contains(.autolinks) {
            changeTexts { inlines in
                var autolinks = Autolinks(source, before: body.upperBound)
                autolinks.link(&inlines)
            }
        }
        // An address can make a text of what was code.
        if signs.contains(.strikethrough) || syntax.contains(.strikethrough) && signs.contains(.autolinks) {
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
