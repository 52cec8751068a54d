import Markdown

/// A text of an OpenAPI document, as a part of an entry.
struct OpenAPIText {
    /// Its headings stand below those of a section, and links that would lead nowhere are what they say.
    let markdown: String
    /// The text of its first paragraph, on one line.
    let line: String?
    /// What it says, where that is short enough to name what it is said of.
    let name: String?
    /// Links that are no more.
    let lostLinks: Int
    let hasRawHTML: Bool
    /// Whether it leaves something open that would take in what stands below it.
    let isOpen: Bool

    private static let longestName = 60

    /// A text with the line ends of sitegen's own, and without signs that nobody sees.
    static func sound(_ text: String) -> String {
        var sound = ""
        sound.unicodeScalars.append(
            contentsOf: text.replacing("\r\n", with: "\n").unicodeScalars.lazy
                .map { $0 == "\r" ? "\n" : $0 }
                .filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
        return sound.trimmed
    }

    /// `text` is sound.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        var document = Document.parse(bytes, in: 0..<bytes.count, syntax: .all)
        let edits = Self.edits(of: document.blocks + document.notes.flatMap(\.blocks), bytes)
        if !edits.isEmpty {
            bytes = Self.edited(bytes, edits)
            document = Document.parse(bytes, in: 0..<bytes.count, syntax: .all)
        }
        let imported = document.imported()
        hasRawHTML = imported.hasRawHTML
        var prose = imported.prose
        line = document.firstParagraph(rawHTML: .sanitize).map(MarkdownText.line)
        name = Self.name(document)

        for index in prose.headings.indices { prose.headings[index].level = min(6, prose.headings[index].level + 2) }
        var lostAddresses = 0
        var raising = MarkdownEdits(prose, of: bytes, in: 0..<bytes.count) { index, address in
            guard prose.links[index].kind == .raw, Self.isLost(prose.links[index].destination) else { return false }
            lostAddresses += 1
            address.append(UInt8(ascii: "#"))
            return true
        }
        raising.raise(prose.headings)
        var out: [UInt8] = []
        raising.write(into: &out)
        markdown = String(decoding: out, as: UTF8.self).trimmed
        lostLinks = edits.count { $0.isLink } + lostAddresses

        out = Array("\(markdown)\n\n## Below\n".utf8)
        let end = Document.parse(out, in: 0..<out.count, syntax: .all).blocks.last
        isOpen = if case .heading(2, _)? = end?.kind { false } else { true }
    }

    /// Of a text that is one short paragraph.
    private static func name(_ document: Document) -> String? {
        guard document.blocks.count == 1, case .paragraph(let inlines) = document.blocks[0].kind else { return nil }
        var name = MarkdownText.line(inlines.plainText(rawHTML: .sanitize))
        if name.ends(with: ".") { name.removeLast() }
        return name.isEmpty || name.count > longestName ? nil : name
    }

    // MARK: Edits

    private struct Edit {
        var range: Range<Int>
        var text: String
        var isLink: Bool
    }

    /// Links and pictures whose addresses are relative to something that a reader of the entry does not have become what they
    /// say, and fences that sitegen has a meaning for are no more than code.
    private static func edits(of blocks: [Block], _ bytes: [UInt8]) -> [Edit] {
        blocks.flatMap { block -> [Edit] in
            switch block.kind {
            case .heading(_, let inlines), .paragraph(let inlines): edits(of: inlines)
            case .quote(let blocks), .alert(_, let blocks): edits(of: blocks, bytes)
            case .list(let list): list.items.flatMap { edits(of: $0.blocks, bytes) }
            case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap { edits(of: $0) } }
            case .code(let code):
                // Sitegen would make something else of it.
                MadeBlock.names.contains { code.info.begins(with: $0) } ? [info(of: block, bytes)] : []
            case .made: [info(of: block, bytes)]
            case .html, .thematicBreak: []
            }
        }
    }

    private static func edits(of inlines: [Inline]) -> [Edit] {
        inlines.flatMap { inline -> [Edit] in
            switch inline.kind {
            case .link(let destination, _, let content) where isLost(destination),
                .image(let destination, _, let content) where isLost(destination):
                [Edit(range: inline.range, text: MarkdownText.escaped(content.plainText), isLink: true)]
            default: edits(of: inline.content)
            }
        }
    }

    /// What stands behind the marks of a fence, to be left out.
    private static func info(of fence: Block, _ bytes: [UInt8]) -> Edit {
        let line = bytes[fence.range].prefix { $0 != 0x0A }
        let info = line.drop { $0 == 0x20 }.drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
        return Edit(range: info.startIndex..<info.endIndex, text: "", isLink: false)
    }

    private static func edited(_ bytes: [UInt8], _ edits: [Edit]) -> [UInt8] {
        var out: [UInt8] = []
        var start = 0
        // Those of a footnote stand before those below its mark.
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            out += bytes[start..<edit.range.lowerBound]
            out += edit.text.utf8
            start = edit.range.upperBound
        }
        return out + bytes[start...]
    }

    /// Whether an address names no host, and no other scheme.
    private static func isLost(_ address: String) -> Bool {
        if address.begins(with: "//") { return false }
        let start = address.utf8.prefix {
            $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#")
        }
        return start.isEmpty || start.endIndex == address.endIndex || address.utf8[start.endIndex] != UInt8(ascii: ":")
    }
}
