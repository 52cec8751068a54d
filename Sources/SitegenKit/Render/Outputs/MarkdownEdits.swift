import Markdown

/// Markdown as its author wrote it, but for the addresses of its links: they are replaced where they stand, so that
/// every other byte is the author's.
struct MarkdownEdits {
    private struct Edit {
        var range: Range<Int>
        /// In `texts`: what is written in place of the range.
        var text: Range<Int>
        /// Whether it stands in parentheses.
        var isInline = false
    }

    private let source: [UInt8]
    private let part: Range<Int>
    private var edits: [Edit] = []
    private var texts: [UInt8] = []

    /// `part` of `source` is, or is within, what `prose` was made of; `address` appends the new address of one of
    /// its links, or says that it stays as it is.
    init(_ prose: Prose, of source: [UInt8], in part: Range<Int>, address: (Int, inout [UInt8]) -> Bool) {
        self.source = source
        self.part = part
        var references: [Reference] = []
        // A footnote's mark stays what it is; what was made of a fence has no place here.
        for (index, link) in prose.links.enumerated()
        where link.kind != .note && link.kind != .made && part.contains(link.range.lowerBound) {
            let start = texts.count
            guard address(index, &texts) else { continue }
            if !isReference(link) {
                replace(link, start)
                continue
            }
            MarkdownText.escapeDestination(in: &texts, from: start)
            if CodeLabels.label(in: link.destination) != nil {
                inline(link, start..<texts.count)
            } else {
                references.append(Reference(link: link, address: start..<texts.count))
            }
        }
        edit(references, besides: prose)
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func replace(_ range: Range<Int>, with text: some Sequence<UInt8>) {
        let start = texts.count
        texts.append(contentsOf: text)
        edits.append(Edit(range: range, text: start..<texts.count))
    }

    /// What a site makes of fences in their place: `table` gives the Markdown of each table, by its number among them. A
    /// diagram is the Markdown that stands in it.
    mutating func make(_ made: [Prose.Made], table: (Int) -> [UInt8]) {
        var tables = 0
        for made in made {
            let title = made.title.map { Array("**\(MarkdownText.escaped($0))**\n\n".utf8) } ?? []
            if made.isTable {
                replace(made.range, with: title + table(tables))
                tables += 1
            } else {
                replace(made.range.lowerBound..<made.body.lowerBound, with: title)
                replace(made.body.upperBound..<max(made.body.upperBound, made.range.upperBound), with: [])
            }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Fences that include a file hold its text, and say no more where it comes from: what is published has no such path.
    mutating func include(_ samples: [Prose.CodeSample]) {
        for sample in samples where sample.included != nil && part.contains(sample.range.lowerBound) {
            let start = sample.range.lowerBound
            let line = source[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let margin = Self.margin(below: source[line..<start])
            let mark = source[start]
            let runs = sample.literal.utf8.split { $0 != mark }.map(\.count)
            let own = source[sample.range].prefix { $0 == mark }.count
            let fence = [UInt8](repeating: mark, count: max(own, (runs.max() ?? 0) + 1))
            var text = fence + Self.info(of: sample) + [0x0A]
            for code in sample.literal.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
                let isEmpty = code.isEmpty && margin.allSatisfy(\.isBlank)
                text += (isEmpty ? [] : margin) + code + [0x0A]
            }
            var end = sample.range.upperBound
            while source[end - 1].isBlank { end -= 1 }
            replace(start..<end, with: text + margin + fence)
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What stands before the lines of a block, made of what stands before its first one: there a list has its mark, and a
    /// footnote its label, which indents by four.
    private static func margin(below first: ArraySlice<UInt8>) -> [UInt8] {
        var margin: [UInt8] = []
        for byte in first {
            if byte == UInt8(ascii: "[") { return margin + [UInt8](repeating: 0x20, count: 4) }
            margin.append(byte == UInt8(ascii: ">") || byte.isBlank ? byte : 0x20)
        }
        return margin
    }

    /// What a fence that included a file says without it: the language too, which the file's name may have told.
    private static func info(of sample: Prose.CodeSample) -> [UInt8] {
        let code = CodeInfo(sample.info)
        let info = Array(sample.info.utf8)
        var words = code.language.isEmpty ? [sample.language] : []
        var start = 0
        let removed = ["include", "region"].compactMap(code.place).sorted { $0.lowerBound < $1.lowerBound }
        for place in removed + [info.count..<info.count] {
            words.append(String(decoding: info[start..<place.lowerBound], as: UTF8.self).trimmed)
            start = place.upperBound
        }
        let text = words.filter { !$0.isEmpty }.joined(separator: " ")
        return text.utf8.flatMap { "\\&".utf8.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    }

    /// Headings as deep as the page has them: in a file of many entries they stand below the entries' own.
    mutating func raise(_ headings: [Prose.Heading]) {
        for heading in headings where part.contains(heading.range.lowerBound) {
            let marks = source[heading.range].prefix { $0 == UInt8(ascii: "#") }
            let wanted = repeatElement(UInt8(ascii: "#"), count: heading.level)
            if marks.isEmpty {
                mark(heading, wanted)
            } else if marks.count != heading.level {
                replace(marks.startIndex..<marks.endIndex, with: wanted)
            }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Gives a heading marks in place of the line below it, which knows two levels alone.
    private mutating func mark(_ heading: Prose.Heading, _ marks: Repeated<UInt8>) {
        let text = source[heading.range]
        guard let last = text.lastIndex(of: 0x0A) else { return }
        let isFirst = text[last...].contains(UInt8(ascii: "="))
        // In a quote its lines begin with marks of their own.
        guard heading.level != (isFirst ? 1 : 2), !(heading.nested && text[..<last].contains(0x0A)) else { return }
        /// A line's end with the return in front of it.
        func ending(_ end: Int) -> Range<Int> { (source[end - 1] == 0x0D ? end - 1 : end)..<end + 1 }
        // Marks at the end of a heading with marks close it, unless others do.
        let closing = text[..<ending(last).lowerBound].last == UInt8(ascii: "#") ? [0x20] + marks : []
        replace(text.startIndex..<text.startIndex, with: marks + [0x20])
        for end in text[..<last].indices where source[end] == 0x0A { replace(ending(end), with: [0x20]) }
        replace(ending(last).lowerBound..<text.endIndex, with: closing)
    }

    /// Leaves out what stands there.
    mutating func remove(_ range: Range<Int>) {
        replace(range, with: [])
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
            if edit.isInline { out.append(UInt8(ascii: "(")) }
            out += texts[edit.text]
            if edit.isInline { out.append(UInt8(ascii: ")")) }
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

    /// `[text](address)`, or an attribute of raw HTML. The address is what stands in `texts` from an offset on.
    private mutating func replace(_ link: Prose.Link, _ start: Int) {
        switch link.kind {
        case .link, .image:
            guard link.target != link.range else { return }
            MarkdownText.escapeDestination(in: &texts, from: start)
        case .note, .made: return
        case .raw:
            guard source[link.target].elementsEqual(link.destination.utf8) else { return }
            let address = String(decoding: texts[start...], as: UTF8.self)
            texts.removeSubrange(start...)
            texts.appendEscaped(address)
        }
        edits.append(Edit(range: link.target, text: start..<texts.count))
    }

    /// `[404]` becomes `[404](address)`, and so does `[404][]`; `[text][404]` becomes `[text](address)`.
    private mutating func inline(_ link: Prose.Link, _ address: Range<Int>) {
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
        edits.append(Edit(range: range, text: address, isInline: true))
    }

    /// A link whose address stands in a definition, with the new one in `texts`.
    private struct Reference {
        var link: Prose.Link
        var address: Range<Int>
    }

    /// Links by definitions keep them where these stand in the part, and become inline links elsewhere.
    private mutating func edit(_ references: [Reference], besides prose: Prose) {
        guard !references.isEmpty else { return }
        let code = prose.codeBlocks.map(\.range) + prose.made.lazy.filter(\.isTable).map(\.range)
        let addresses = Dictionary(
            references.map { ($0.link.destination, $0.address) }, uniquingKeysWith: { first, _ in first })
        var defined: Set<String> = []
        for definition in definitions(besides: code.sorted { $0.lowerBound < $1.lowerBound }) {
            guard let address = addresses[definition.destination] else { continue }
            defined.insert(definition.destination)
            edits.append(Edit(range: definition.range, text: address))
        }
        for reference in references where !defined.contains(reference.link.destination) {
            inline(reference.link, reference.address)
        }
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
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
