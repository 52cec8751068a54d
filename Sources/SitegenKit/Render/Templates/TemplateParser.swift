/// Nests the tags of one template, and takes the lines out that hold nothing but one tag.
struct TemplateParser {
    private(set) var findings: [Diagnostic]
    let source: TemplateSource
    private let tags: [TemplateTag]
    /// What is open: the template itself, then its sections, parents and blocks.
    private var open: [Frame]
    /// Where the text begins that no node holds yet.
    private var cursor: Int
    /// Behind a byte order mark, which is no part of the first line.
    private let start: Int

    private struct Frame {
        var tag: TemplateTag
        var nodes: [TemplateNode] = []
        /// Of a parent: what fills the blocks of the other template.
        var blocks: [TemplateBlock] = []
        /// The white space before the tag, where nothing else is before it on its line.
        var indent: Range<Int>?
        var isInline = true
        var margin = 0..<0
    }

    init(_ source: TemplateSource) {
        let scanner = TemplateScanner(source)
        self.source = source
        self.tags = scanner.tags
        self.findings = scanner.findings
        self.start = Text.start(of: source.bytes)
        self.cursor = start
        self.open = [Frame(tag: .silent(0..<0))]
    }

    mutating func parse() -> TemplateTree {
        for (index, tag) in tags.enumerated() where findings.count < TemplateScanner.mostFindings {
            switch tag.kind {
            case .variable, .unescaped:
                takeText(to: tag.range.lowerBound, beforeTag: true)
                cursor = tag.range.upperBound
                if !tag.isBroken {
                    add(.variable(TemplateName(tag.name), isEscaped: tag.kind == .variable, at: tag.range), tag)
                }
            case .silent:
                takeLine(of: tag)
            case .partial:
                let isAlone = takeLine(of: tag)
                if !tag.isBroken {
                    let indent = isAlone ? indent(tag) : nil
                    add(.include(name: tag.name, blocks: [], indent: indent, at: tag.range), tag)
                }
            case .section, .inverted, .parent, .block:
                guard open.count <= Self.deepest else {
                    findings.append(.nestedTooDeep(tag.range, in: source))
                    return finish()
                }
                begin(tag)
            case .close:
                close(tag, later: tags[(index + 1)...])
            }
        }
        if open.count > 1 {
            takeText(to: source.bytes.count, beforeTag: false)
            while open.count > 1 { leaveOpen(closedBy: nil) }
        }
        takeText(to: source.bytes.count, beforeTag: false)
        return finish()
    }

    /// The most tags that may stand inside each other; also that of a page with all that it includes.
    static let deepest = 100

    private func finish() -> TemplateTree { TemplateTree(source: source, nodes: open[0].nodes) }
}

// MARK: - Lines

extension TemplateParser {
    /// The white space before a tag, if nothing else is before it on its line.
    private func indent(_ tag: TemplateTag) -> Range<Int>? {
        var start = tag.range.lowerBound
        while start > self.start, source.bytes[start - 1].isTemplateBlank { start -= 1 }
        return startsLine(start) ? start..<tag.range.lowerBound : nil
    }

    /// Where the next line begins, if nothing but white space is after the tag on its own.
    private func lineEnd(_ tag: TemplateTag) -> Int? {
        let bytes = source.bytes
        var at = tag.range.upperBound
        while at < bytes.count, bytes[at].isTemplateBlank { at += 1 }
        if at == bytes.count { return at }
        if bytes[at] == UInt8(ascii: "\r"), at + 1 < bytes.count { at += 1 }
        return bytes[at] == UInt8(ascii: "\n") ? at + 1 : nil
    }

    private func startsLine(_ offset: Int) -> Bool {
        offset == start || source.bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// Takes the text before a tag; a tag that is alone on its line takes the line with it. Returns whether it was.
    @discardableResult
    private mutating func takeLine(of tag: TemplateTag) -> Bool {
        guard let indent = indent(tag), let end = lineEnd(tag) else {
            takeText(to: tag.range.lowerBound, beforeTag: true)
            cursor = tag.range.upperBound
            return false
        }
        takeText(to: indent.lowerBound, beforeTag: false)
        cursor = end
        return true
    }

    /// Makes nodes of the text up to `end`, one for each line. Directly inside a parent, text is nothing.
    private mutating func takeText(to end: Int, beforeTag: Bool) {
        defer { cursor = max(cursor, end) }
        guard open[open.count - 1].tag.kind != .parent else { return }
        var start = cursor
        while start < end {
            let newline = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n"))
            let next = newline.map { $0 + 1 } ?? end
            open[open.count - 1].nodes.append(.text(start..<next, startsLine: startsLine(start)))
            start = next
        }
        if beforeTag, cursor <= end, startsLine(end) {
            open[open.count - 1].nodes.append(.text(end..<end, startsLine: true))
        }
    }
}

extension UInt8 {
    /// White space within a line.
    var isTemplateBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

// MARK: - Nesting

extension TemplateParser {
    /// Adds a node that a tag made. Directly inside a parent only blocks are something.
    private mutating func add(_ node: TemplateNode, _ tag: TemplateTag) {
        let outer = open[open.count - 1].tag
        guard outer.kind == .parent else { return open[open.count - 1].nodes.append(node) }
        if !outer.isBroken { findings.append(notInBlock(tag, outer)) }
    }

    private mutating func begin(_ tag: TemplateTag) {
        var frame = Frame(tag: tag, indent: indent(tag))
        let isFilling = open[open.count - 1].tag.kind == .parent
        if tag.kind == .parent {
            // Whether it is alone on its line is known only at its end.
            takeText(to: frame.indent?.lowerBound ?? tag.range.lowerBound, beforeTag: frame.indent == nil)
            cursor = tag.range.upperBound
        } else if isFilling, tag.kind == .block {
            cursor = lineEnd(tag) ?? tag.range.upperBound
            frame.isInline = lineEnd(tag) == nil
        } else {
            frame.isInline = !takeLine(of: tag)
        }
        if !frame.isInline {
            let end = source.bytes[cursor...].firstIndex { !$0.isTemplateBlank } ?? source.bytes.count
            frame.margin = cursor..<end
        }
        open.append(frame)
    }

    private mutating func close(_ tag: TemplateTag, later: ArraySlice<TemplateTag>) {
        let top = open[open.count - 1].tag
        if open.count > 1, top.name == tag.name { return end(tag) }

        if !tag.isBroken, open.dropFirst().contains(where: { $0.tag.name == tag.name }) {
            // An outer one: what is open inside it was left open.
            takeText(to: tag.range.lowerBound, beforeTag: false)
            while open[open.count - 1].tag.name != tag.name { leaveOpen(closedBy: tag) }
            return end(tag)
        }
        guard open.count > 1 else {
            if !tag.isBroken { findings.append(closesNothing(tag)) }
            takeLine(of: tag)
            return
        }
        if top.isBroken { return end(tag) }
        // Either a misspelt end of what is open, or an end too many: then the right one is still to come.
        let ends = later.reduce(0) { count, tag in
            guard tag.name == top.name else { return count }
            switch tag.kind {
            case .close: return count + 1
            case .section, .inverted, .parent, .block: return count - 1
            default: return count
            }
        }
        if !tag.isBroken { findings.append(closesOther(tag, top, isExtra: ends > 0)) }
        if ends > 0 { takeLine(of: tag) } else { end(tag) }
    }

    /// Closes the innermost open tag.
    private mutating func end(_ tag: TemplateTag) {
        var isAlone = false
        let isFilling = open.count > 1 && open[open.count - 2].tag.kind == .parent
        if open[open.count - 1].tag.kind == .parent {
            cursor = tag.range.upperBound
            if open[open.count - 1].indent != nil, let end = lineEnd(tag) {
                isAlone = true
                cursor = end
            }
        } else if isFilling {
            // What follows it on its line is nothing, so it is alone when nothing is before it.
            takeText(to: indent(tag)?.lowerBound ?? tag.range.lowerBound, beforeTag: false)
            cursor = tag.range.upperBound
        } else {
            takeLine(of: tag)
        }
        let frame = open.removeLast()
        if !frame.tag.isBroken { attach(frame, isAlone: isAlone) }
    }

    /// Makes the node of a closed frame, in the frame around it.
    private mutating func attach(_ frame: Frame, isAlone: Bool) {
        let tag = frame.tag
        switch tag.kind {
        case .parent:
            if let indent = frame.indent, !isAlone, open[open.count - 1].tag.kind != .parent {
                open[open.count - 1].nodes.append(.text(indent, startsLine: true))
            }
            let indent = isAlone ? frame.indent : nil
            add(.include(name: tag.name, blocks: frame.blocks, indent: indent, at: tag.range), tag)
        case .block:
            let block = TemplateBlock(
                name: tag.name, at: tag.range, indent: frame.indent, isInline: frame.isInline, margin: frame.margin,
                nodes: frame.nodes)
            guard open[open.count - 1].tag.kind == .parent else { return add(.block(block), tag) }
            if let first = open[open.count - 1].blocks.first(where: { $0.name == block.name }) {
                findings.append(filledTwice(block, first))
            } else {
                open[open.count - 1].blocks.append(block)
            }
        default:
            let isInverted = tag.kind == .inverted
            add(.section(TemplateName(tag.name), isInverted: isInverted, frame.nodes, at: tag.range), tag)
        }
    }

    /// Reports the innermost open tag as left open, and closes it for the sake of what follows.
    private mutating func leaveOpen(closedBy tag: TemplateTag?) {
        let frame = open.removeLast()
        guard !frame.tag.isBroken else { return }
        findings.append(leftOpen(frame.tag, closedBy: tag))
        attach(frame, isAlone: false)
    }
}
