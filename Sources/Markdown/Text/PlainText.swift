extension Document {
    /// The text of the document, one block or row of a table a line, footnotes at the end. Raw HTML has none.
    package var plainText: String {
        var lines: [String] = []
        Self.collect(blocks, into: &lines)
        for note in notes { Self.collect(note.blocks, into: &lines) }
        return lines.joined(separator: "\n")
    }

    /// The text of the first paragraph that has any, for descriptions, with what the page shows of raw HTML as text.
    package func firstParagraph(rawHTML: RawHTML) -> String? { Self.firstParagraph(in: blocks, rawHTML) }

    private static func collect(_ blocks: [Block], into lines: inout [String]) {
        for block in blocks {
            switch block.kind {
            case .heading(_, let inlines), .paragraph(let inlines):
                let text = inlines.plainText
                if !text.isEmpty { lines.append(text) }
            case .code(let code):
                lines.append(String(decoding: code.literal.utf8.dropLast(), as: UTF8.self))
            case .quote(let blocks), .alert(_, let blocks): collect(blocks, into: &lines)
            case .table(let table):
                for row in [table.header] + table.rows {
                    let text = row.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " ")
                    if !text.isEmpty { lines.append(text) }
                }
            case .list(let list): for item in list.items { collect(item.blocks, into: &lines) }
            case .made, .html, .thematicBreak: break
            }
        }
    }

    private static func firstParagraph(in blocks: [Block], _ rawHTML: RawHTML) -> String? {
        for block in blocks {
            let found: String?
            switch block.kind {
            case .paragraph(let inlines):
                let text = inlines.plainText(rawHTML: rawHTML)
                found = text.utf8.allSatisfy(\.isWhitespace) ? nil : text
            case .quote(let blocks), .alert(_, let blocks): found = firstParagraph(in: blocks, rawHTML)
            case .list(let list): found = firstParagraph(in: list.items.flatMap(\.blocks), rawHTML)
            case .heading, .code, .made, .html, .table, .thematicBreak: found = nil
            }
            if let found { return found }
        }
        return nil
    }
}

extension [Inline] {
    /// What a reader reads: marks, addresses and raw HTML left out, line breaks as spaces.
    package var plainText: String { plainText(rawHTML: .allow) }

    /// The same with what the page shows of raw HTML as text.
    package func plainText(rawHTML: RawHTML) -> String {
        if count == 1, case .text(let text) = self[0].kind { return String(decoding: text, as: UTF8.self) }
        var bytes: [UInt8] = []
        append(to: &bytes, rawHTML: rawHTML)
        // A tag can hold one.
        for index in bytes.indices where bytes[index].isLineEnd { bytes[index] = UInt8(ascii: " ") }
        return String(decoding: bytes, as: UTF8.self)
    }

    var holdHTML: Bool {
        contains { inline in
            switch inline.kind {
            case .html: true
            case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines), .link(_, _, let inlines),
                .image(_, _, let inlines):
                inlines.holdHTML
            case .text, .code, .softBreak, .lineBreak, .note, .headingID: false
            }
        }
    }

    /// What stands for a picture, as UTF-8. libcmark keeps raw HTML in it, as text.
    var alternativeText: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, rawHTML: .escape)
        return bytes
    }

    private func append(to bytes: inout [UInt8], rawHTML: RawHTML) {
        for inline in self {
            switch inline.kind {
            case .text(let content): bytes.append(contentsOf: content)
            case .code(let content): bytes.append(contentsOf: content.utf8)
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            case .html(let literal): rawHTML.appendText(of: literal, to: &bytes)
            case .note, .headingID: break
            case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines), .link(_, _, let inlines),
                .image(_, _, let inlines):
                inlines.append(to: &bytes, rawHTML: rawHTML)
            }
        }
    }
}

extension RawHTML {
    /// What of raw HTML is text on the page.
    fileprivate func appendText(of literal: String, to bytes: inout [UInt8]) {
        switch self {
        case .escape: bytes.append(contentsOf: literal.utf8)
        case .sanitize:
            let literal = Array(literal.utf8)
            for token in HTMLTokens(literal) {
                switch token {
                case .text(let range): bytes.append(contentsOf: literal[range])
                case .stray(let offset): bytes.append(literal[offset])
                case .tag(let tag): if !AllowList.knows(tag) { bytes.append(contentsOf: literal[tag.range]) }
                case .markup: break
                }
            }
        case .allow: break
        }
    }
}
