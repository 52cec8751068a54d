extension Document {
    /// Reads `bytes[range]` as CommonMark, and what `syntax` adds to it. All positions in the result are offsets into
    /// `bytes`. A definition in the text wins over one in `references`, and an earlier one there over a later. Takes any
    /// bytes: what is not UTF-8 shows up as replacement characters.
    package static func parse(
        _ bytes: [UInt8], in range: Range<Int>, references: [Reference] = [], syntax: Syntax = .commonMark
    ) -> Document {
        let lines = Lines(bytes, in: range)
        let possible = syntax.possible(in: bytes, range)
        return possible.isEmpty ? commonMark(lines, references) : extended(lines, references, possible)
    }

    /// As libcmark reads it. The document's `signs` are those of the syntax that is wanted.
    static func commonMark(_ lines: Lines, _ references: [Reference], lookingFor wanted: Syntax = []) -> Document {
        var definitions: [UInt8] = []
        for reference in references { reference.write(into: &definitions) }
        guard !definitions.isEmpty else { return CMarkTree(lines).document(lines, lookingFor: wanted) }

        let tree = CMarkTree(lines, followedBy: [0x0A, 0x0A] + definitions)
        guard let ending = tree.openEnding(lines) else { return tree.document(lines, lookingFor: wanted) }

        // The text ends in a code or HTML block that nothing closes, so that the definitions became part of it.
        // Definitions count wherever they stand, but in front they would win over the text's own.
        var suffix: [UInt8] = endsLine(lines) ? [] : [0x0A]
        suffix += ending.terminator
        suffix += definitions
        let closed = CMarkTree(lines, followedBy: suffix)
        var document = closed.document(lines, lookingFor: wanted)
        if ending.showsTerminator { document.dropLastLineOfLastBlock() }
        return document
    }

    private static func endsLine(_ lines: Lines) -> Bool {
        lines.body.isEmpty || lines.bytes[lines.body.upperBound - 1].isLineEnd
    }

    private mutating func dropLastLineOfLastBlock() {
        guard let last = blocks.last, case .html(let literal) = last.kind else { return }
        var kept = Array(literal.utf8)
        if kept.last == 0x0A { kept.removeLast() }
        while let byte = kept.last, byte != 0x0A { kept.removeLast() }
        blocks[blocks.count - 1].kind = .html(String(decoding: kept, as: UTF8.self))
    }
}

/// How a text ends that leaves a code or HTML block open, and what closes that block.
struct OpenEnding {
    /// Lines that close the block and are followed by an empty one. Nothing for a block inside a list item: the first
    /// line that is not indented closes it.
    var terminator: [UInt8]
    /// Whether the terminator becomes part of the block's content, as an HTML block's does.
    var showsTerminator: Bool

    static let inListItem = OpenEnding(terminator: [], showsTerminator: false)

    /// One line with the end of every kind of HTML block that an empty line does not end.
    static let html = OpenEnding(
        terminator: Array("</script></pre></style></textarea>-->?>]]>\n\n".utf8), showsTerminator: true)

    static func fence(_ fence: ArraySlice<UInt8>) -> OpenEnding {
        OpenEnding(terminator: Array(fence) + [0x0A, 0x0A], showsTerminator: false)
    }
}
