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
        let lost = Self.lost(in: document.blocks + document.notes.flatMap(\.blocks))
        if !lost.isEmpty {
            for (range, text) in lost.sorted(by: { $1.range.lowerBound < $0.range.lowerBound }) {
                bytes.replaceSubrange(range, with: text.utf8)
            }
            document = Document.parse(bytes, in: 0..<bytes.count, syntax: .all)
        }
        var prose = document.prose(html: .allow) { _, _, _ in nil }
        hasRawHTML = document.prose(html: .escape) { _, _, _ in nil }.html != prose.html
        line = document.firstParagraph.map(MarkdownText.line)
        name = Self.name(document)

        for index in prose.headings.indices { prose.headings[index].level = min(6, prose.headings[index].level + 2) }
        var lostAddresses = 0
        var edits = MarkdownEdits(prose, of: bytes, in: 0..<bytes.count) { index, address in
            guard prose.links[index].kind == .raw, Self.isLost(prose.links[index].destination) else { return false }
            lostAddresses += 1
            address.append(UInt8(ascii: "#"))
            return true
        }
        edits.raise(prose.headings)
        var out: [UInt8] = []
        edits.write(into: &out)
        markdown = String(decoding: out, as: UTF8.self).trimmed
        lostLinks = lost.count + lostAddresses

        out = Array("\(markdown)\n\n## Below\n".utf8)
        let end = Document.parse(out, in: 0..<out.count, syntax: .all).blocks.last
        isOpen = if case .heading(2, _)? = end?.kind { false } else { true }
    }

    /// Of a text that is one short paragraph.
    private static func name(_ document: Document) -> String? {
        guard document.blocks.count == 1, case .paragraph(let inlines) = document.blocks[0].kind else { return nil }
        var name = MarkdownText.line(inlines.plainText)
        if name.hasSuffix(".") { name.removeLast() }
        return name.isEmpty || name.count > longestName ? nil : name
    }

    // MARK: Links

    private typealias Lost = (range: Range<Int>, text: String)

    /// Links and pictures whose addresses are relative to something that a reader of the entry does not have, with what they say.
    private static func lost(in blocks: [Block]) -> [Lost] {
        blocks.flatMap { block -> [Lost] in
            switch block.kind {
            case .heading(_, let inlines), .paragraph(let inlines): lost(in: inlines)
            case .quote(let blocks), .alert(_, let blocks): lost(in: blocks)
            case .list(let list): list.items.flatMap { lost(in: $0.blocks) }
            case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap { lost(in: $0) } }
            case .code, .made, .html, .thematicBreak: []
            }
        }
    }

    private static func lost(in inlines: [Inline]) -> [Lost] {
        inlines.flatMap { inline -> [Lost] in
            switch inline.kind {
            case .link(let destination, _, let content) where isLost(destination),
                .image(let destination, _, let content) where isLost(destination):
                [(inline.range, MarkdownText.escaped(content.plainText))]
            default: lost(in: inline.content)
            }
        }
    }

    /// Whether an address names no host, and no other scheme.
    private static func isLost(_ address: String) -> Bool {
        if address.hasPrefix("//") { return false }
        let start = address.utf8.prefix {
            $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#")
        }
        return start.isEmpty || start.endIndex == address.endIndex || address.utf8[start.endIndex] != UInt8(ascii: ":")
    }
}
