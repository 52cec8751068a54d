import Markdown

func parse(_ markdown: String, references: [Reference] = [], syntax: Syntax = .commonMark) -> Document {
    let bytes = Array(markdown.utf8)
    return Document.parse(bytes, in: 0..<bytes.count, references: references, syntax: syntax)
}

/// What a text is as it would be in a page, in plain HTML.
func extended(_ markdown: String) -> String {
    text(parse(markdown, syntax: .all).html(html: .escape))
}

func html(_ markdown: String, _ setting: RawHTML) -> String {
    text(parse(markdown).html(html: setting))
}

func prose(_ markdown: String, _ setting: RawHTML = .escape, syntax: Syntax = .commonMark) -> Prose {
    parse(markdown, syntax: syntax).prose(html: setting) { _ in nil }
}

func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
}

func source(_ markdown: String, _ range: Range<Int>) -> String {
    text(Array(markdown.utf8)[range])
}

extension Document {
    /// Every inline of the document, outer ones first.
    var allInlines: [Inline] { Self.inlines(in: blocks + notes.flatMap(\.blocks)) }

    /// The source of every link and image with that of its destination or label.
    func links(_ markdown: String) -> [String] {
        allInlines.compactMap { inline in
            switch inline.kind {
            case .link, .image:
                source(markdown, inline.range) + " -> " + (inline.target.map { source(markdown, $0) } ?? "?")
            default: nil
            }
        }
    }

    /// Ranges that do not lie where the text is.
    func strayRanges(outside body: Range<Int>) -> [Range<Int>] {
        var ranges = Self.ranges(in: blocks + notes.flatMap(\.blocks)) + notes.map(\.range) + unusedNotes
        for inline in allInlines { ranges += [inline.range] + (inline.target.map { [$0] } ?? []) }
        return ranges.filter { $0.lowerBound < body.lowerBound || $0.upperBound > body.upperBound }
    }

    private static func ranges(in blocks: [Block]) -> [Range<Int>] {
        blocks.flatMap { (block: Block) -> [Range<Int>] in
            switch block.kind {
            case .quote(let blocks), .alert(_, let blocks): [block.range] + ranges(in: blocks)
            case .list(let list): [block.range] + list.items.flatMap { [$0.range] + ranges(in: $0.blocks) }
            case .code(let code): [block.range, code.literalStart..<code.literalStart]
            default: [block.range]
            }
        }
    }

    private static func inlines(in blocks: [Block]) -> [Inline] {
        blocks.flatMap { (block: Block) -> [Inline] in
            switch block.kind {
            case .heading(_, let inlines), .paragraph(let inlines): flatten(inlines)
            case .quote(let blocks), .alert(_, let blocks): Self.inlines(in: blocks)
            case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap(flatten) }
            case .list(let list): list.items.flatMap { Self.inlines(in: $0.blocks) }
            case .code, .made, .html, .thematicBreak: []
            }
        }
    }

    private static func flatten(_ inlines: [Inline]) -> [Inline] {
        inlines.flatMap { [$0] + flatten($0.content) }
    }
}

extension Prose {
    /// Writes a part with the address of each link as `href` gives it.
    func write(_ part: Range<Int>, into out: inout [UInt8], ids: Bool, href: (Int) -> String) {
        write(part, into: &out, ids: ids) { link, out in out.appendAddress(href(link), in: rawHTML) }
    }
}
