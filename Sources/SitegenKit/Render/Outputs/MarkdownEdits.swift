import Markdown

/// Markdown as its author wrote it, but for the addresses of its links: they are replaced where they stand, so that
/// every other byte is the author's.
struct MarkdownEdits {
    private struct Edit {
        var range: Range<Int>
        var bytes: [UInt8]
    }

    private let source: [UInt8]
    private let part: Range<Int>
    private var edits: [Edit] = []

    /// `part` of `source` is, or is within, what `prose` was made of; `address` gives the new address of one of
    /// its links, or nil where that stays as it is.
    init(_ prose: Prose, of source: [UInt8], in part: Range<Int>, address: (Int) -> String?) {
        self.source = source
        self.part = part
        var references: [(link: Prose.Link, address: String)] = []
        // A footnote's mark stays what it is; what was made of a fence has no place here.
        for (index, link) in prose.links.enumerated()
        where link.kind != .note && link.kind != .made && part.contains(link.range.lowerBound) {
            guard let address = address(index) else { continue }
            if !isReference(link) {
                replace(link, address)
            } else if link.destination.hasPrefix(CodeLabels.scheme) {
                inline(link, address)
            } else {
                references.append((link, address))
            }
        }
        let code = prose.codeBlocks.map(\.range) + prose.made.lazy.filter(\.isTable).map(\.range)
        edit(references, besides: code.sorted { $0.lowerBound < $1.lowerBound })
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What a site makes of fences in their place: `table` gives the Markdown of each table, by its number among them. A
    /// diagram is the Markdown that stands in it.
    mutating func make(_ made: [Prose.Made], table: (Int) -> [UInt8]) {
        var tables = 0
        for made in made {
            let title = made.title.map { Array("**\(MarkdownText.escaped($0))**\n\n".utf8) } ?? []
            if made.isTable {
                edits.append(Edit(range: made.range, bytes: title + table(tables)))
                tables += 1
            } else {
                edits.append(Edit(range: made.range.lowerBound..<made.body.lowerBound, bytes: title))
                edits.append(
                    Edit(range: made.body.upperBound..<max(made.body.upperBound, made.range.upperBound), bytes: []))
            }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Headings as deep as the page has them: in a file of many entries they stand below the entries' own.
    mutating func raise(_ headings: [Prose.Heading]) {
        for heading in headings where part.contains(heading.range.lowerBound) {
            let marks = source[heading.range].prefix { $0 == UInt8(ascii: "#") }
            guard !marks.isEmpty, marks.count != heading.level else { continue }
            let level = [UInt8](repeating: UInt8(ascii: "#"), count: heading.level)
            edits.append(Edit(range: marks.startIndex..<marks.endIndex, bytes: level))
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Writes the part, without blank lines around it and with the end of its last line.
    func write(into out: inout [UInt8]) {
        var start = part.lowerBound
        var end = part.upperBound
        // Spaces that begin the first line may make code of it.
        if let text = source[part].firstIndex(where: { !$0.isBlank }) {
            start = source[start..<text].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
        }
        while end > start, source[end - 1].isBlank { end -= 1 }
        guard start < end else { return }
        for edit in edits where edit.range.lowerBound >= start && edit.range.upperBound <= end {
            out += source[start..<edit.range.lowerBound]
            out += edit.bytes
            start = edit.range.upperBound
        }
        out += source[start..<end]
        out.append(0x0A)
    }

    // MARK: Links

    /// Whether the link's address stands elsewhere, so that its target is a label: `[text][label]`, `[label][]`, `[label]`.
    private func isReference(_ link: Prose.Link) -> Bool {
        link.kind != .raw && link.target != link.range && byte(link.target.lowerBound - 1) == UInt8(ascii: "[")
    }

    /// `[text](address)`, or an attribute of raw HTML.
    private mutating func replace(_ link: Prose.Link, _ address: String) {
        switch link.kind {
        case .link, .image:
            guard link.target != link.range else { return }
            edits.append(Edit(range: link.target, bytes: Array(MarkdownText.destination(address).utf8)))
        case .note, .made: break
        case .raw:
            guard source[link.target].elementsEqual(link.destination.utf8) else { return }
            var bytes: [UInt8] = []
            bytes.appendEscaped(address)
            edits.append(Edit(range: link.target, bytes: bytes))
        }
    }

    /// `[404]` becomes `[404](address)`, and so does `[404][]`; `[text][404]` becomes `[text](address)`.
    private mutating func inline(_ link: Prose.Link, _ address: String) {
        let label = link.target
        guard byte(label.upperBound) == UInt8(ascii: "]") else { return }
        let open = label.lowerBound - 1
        let mark = link.kind == .image ? 1 : 0
        var range = open..<label.upperBound + 1
        if open == link.range.lowerBound + mark {
            let behind = label.upperBound + 1
            let isCollapsed = byte(behind) == UInt8(ascii: "[") && byte(behind + 1) == UInt8(ascii: "]")
            range = behind..<(isCollapsed ? behind + 2 : behind)
        }
        edits.append(Edit(range: range, bytes: Array("(\(MarkdownText.destination(address)))".utf8)))
    }

    /// Links by definitions keep them where these stand in the part, and become inline links elsewhere.
    private mutating func edit(_ references: [(link: Prose.Link, address: String)], besides code: [Range<Int>]) {
        guard !references.isEmpty else { return }
        let addresses = Dictionary(
            references.map { ($0.link.destination, $0.address) }, uniquingKeysWith: { first, _ in first })
        var defined: Set<String> = []
        for definition in definitions(besides: code) {
            guard let address = addresses[definition.destination] else { continue }
            defined.insert(definition.destination)
            edits.append(Edit(range: definition.range, bytes: Array(MarkdownText.destination(address).utf8)))
        }
        for (link, address) in references where !defined.contains(link.destination) { inline(link, address) }
    }

    /// What looks like `[label]: destination` outside of code, with the destination's place.
    private func definitions(besides code: [Range<Int>]) -> [(destination: String, range: Range<Int>)] {
        var found: [(destination: String, range: Range<Int>)] = []
        var code = code[...]
        var line = part.lowerBound
        while line < part.upperBound {
            let end = source[line..<part.upperBound].firstIndex(of: 0x0A) ?? part.upperBound
            while let first = code.first, first.upperBound <= line { code.removeFirst() }
            let isCode = code.first?.contains(line) ?? false
            if !isCode, let range = definition(in: line..<end) {
                let written = source[range].filter { $0 != UInt8(ascii: "\\") }
                found.append((String(decoding: written, as: UTF8.self), range))
            }
            line = end + 1
        }
        return found
    }

    private func definition(in line: Range<Int>) -> Range<Int>? {
        let text = source[line].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
        guard text.first == UInt8(ascii: "["),
            let close = text.indices.first(where: {
                source[$0] == UInt8(ascii: "]") && source[$0 - 1] != UInt8(ascii: "\\")
            }), byte(close + 1) == UInt8(ascii: ":")
        else { return nil }
        // The destination may stand on the line below.
        var start = close + 2
        while start < part.upperBound, source[start].isBlank { start += 1 }
        let isQuoted = byte(start) == UInt8(ascii: "<")
        if isQuoted { start += 1 }
        let end =
            source[start..<max(start, part.upperBound)].firstIndex {
                isQuoted ? $0 == UInt8(ascii: ">") : $0.isBlank
            } ?? part.upperBound
        return start < end ? start..<end : nil
    }

    private func byte(_ offset: Int) -> UInt8? { source.indices.contains(offset) ? source[offset] : nil }
}

extension UInt8 {
    /// A space, tab or line end.
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
