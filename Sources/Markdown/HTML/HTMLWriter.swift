/// Writes a tree as HTML, byte for byte as libcmark does. With `holes` it leaves addresses and ids open and notes what
/// it meets; without, it writes the addresses as the author gave them, and no ids.
///
/// It calls itself for what nests; `Document.nestingLimit` bounds how deep.
struct HTMLWriter: ~Copyable {
    var prose: Prose
    let leavesHoles: Bool
    let source: [UInt8]
    var outline = Outline()
    var sanitizer = Sanitizer()
    /// The tabs that were written last.
    var tabs: TabGroup?
    /// Of the item that was just started, if it is a task: whether it is done.
    var task: Bool?

    init(_ document: Document, rawHTML: RawHTML, leavesHoles: Bool) {
        prose = Prose(rawHTML: rawHTML)
        prose.html.reserveCapacity(2 * document.range.count)
        self.leavesHoles = leavesHoles
        source = document.source
    }

    /// The whole document.
    consuming func write(_ document: Document) -> Prose {
        blocks(document.blocks, tight: false)
        sanitizer.close(to: 0, into: &prose.html)
        outline.close(from: 0, at: prose.html.count, in: &prose.headings)
        if !document.notes.isEmpty {
            outline.leaveSections()
            let start = prose.html.count
            notes(document.notes)
            prose.notes = start..<prose.html.count
        }
        prose.words = outline.words
        return prose
    }

    // MARK: Blocks

    mutating func blocks(_ blocks: [Block], tight: Bool) {
        for index in blocks.indices { block(blocks, index, tight: tight) }
    }

    /// One of many, as they lie: what is in a block that is taken out of its list is counted up and down.
    private mutating func block(_ blocks: [Block], _ index: Int, tight: Bool) {
        let outer = sanitizer.enter(holdingLink: blocks[index].holdsLink, into: &prose.html)
        defer { sanitizer.leave(outer) }
        switch blocks[index].kind {
        case .paragraph(let inlines) where tight: textBlock(inlines)
        case .paragraph(let inlines): paragraph(inlines)
        case .heading(let level, let inlines): heading(level, inlines, blocks[index].range)
        case .quote(let blocks):
            startLine()
            prose.html.append("<blockquote>\n")
            container(blocks, tight: false)
            startLine()
            prose.html.append("</blockquote>\n")
        case .alert(let alert, let blocks): self.alert(alert, blocks)
        case .list(let list): self.list(list)
        case .table(let table): self.table(table)
        case .code(let code): self.code(code, blocks[index].range)
        case .made(let made): self.made(made, blocks[index].range)
        case .html(let literal):
            startLine()
            rawBlock(literal, at: blocks[index].range)
            startLine()
        case .thematicBreak:
            startLine()
            prose.html.append("<hr />\n")
        }
    }

    /// A paragraph, with what stands behind its text in it.
    mutating func paragraph(_ inlines: [Inline], end: (inout HTMLWriter) -> Void = { _ in }) {
        startLine()
        prose.html.append("<p>")
        textBlock(inlines)
        end(&self)
        prose.html.append("</p>\n")
    }

    /// A paragraph's content. Words do not go on from one paragraph to the next, nor do raw tags.
    mutating func textBlock(_ inlines: [Inline]) {
        takeTask()
        scoped { $0.inlines(inlines) }
        outline.endWord()
    }

    mutating func container(_ blocks: [Block], tight: Bool) {
        let open = outline.enterContainer()
        scoped { $0.blocks(blocks, tight: tight) }
        outline.leaveContainer(open, at: prose.html.count, in: &prose.headings)
    }

    private mutating func heading(_ level: Int, _ inlines: [Inline], _ range: Range<Int>) {
        startLine()
        let start = prose.html.count
        outline.startHeading(level, at: start, in: &prose.headings)
        let digit = UInt8(ascii: "0") + UInt8(min(max(level, 1), 6))
        prose.html.append("<h")
        prose.html.append(digit)
        let index = prose.headings.count
        if leavesHoles { prose.holes.append(Prose.Hole(offset: prose.html.count, kind: .id(index))) }
        prose.html.append(UInt8(ascii: ">"))
        let isAnchor = leavesHoles && canBeLink(inlines)
        if isAnchor { prose.holes.append(Prose.Hole(offset: prose.html.count, kind: .anchor(index))) }
        scoped { $0.inlines(inlines) }
        if isAnchor { prose.holes.append(Prose.Hole(offset: prose.html.count, kind: .anchorEnd)) }
        prose.html.append("</h")
        prose.html.append(digit)
        prose.html.append(UInt8(ascii: ">"))
        if leavesHoles {
            let name = inlines.plainText
            let text = inlines.holdHTML ? inlines.plainText(rawHTML: prose.rawHTML) : name
            prose.headings.append(
                Prose.Heading(
                    level: level, text: text, textWithoutHTML: text == name ? nil : name, id: "",
                    ownID: Prose.OwnID(inlines), range: range,
                    outer: start..<prose.html.count, end: prose.html.count, words: 0, nested: outline.isNested))
            outline.endHeading(index, level)
        }
        prose.html.append(UInt8(ascii: "\n"))
    }

    private mutating func list(_ list: List) {
        startLine()
        switch list.start {
        case nil where list.items.contains { $0.task != nil }: prose.html.append("<ul class=\"sg-tasks\">\n")
        case nil: prose.html.append("<ul>\n")
        case 1: prose.html.append("<ol>\n")
        case let number?:
            prose.html.append("<ol start=\"")
            prose.html.append(contentsOf: String(number).utf8)
            prose.html.append("\">\n")
        }
        for index in list.items.indices {
            startLine()
            startItem(task: list.items[index].task)
            container(list.items[index].blocks, tight: list.tight)
            prose.html.append("</li>\n")
        }
        prose.html.append(list.start == nil ? "</ul>\n" : "</ol>\n")
    }

    // MARK: Inlines

    mutating func inlines(_ inlines: [Inline]) {
        for index in inlines.indices { inline(inlines, index) }
    }

    /// One of many, as they lie.
    private mutating func inline(_ inlines: [Inline], _ index: Int) {
        let outer = sanitizer.enter(holdingLink: inlines[index].holdsLink, into: &prose.html)
        defer { sanitizer.leave(outer) }
        switch inlines[index].kind {
        case .text(let text): text.withUnsafeBufferPointer { words($0) }
        case .softBreak:
            prose.html.append(UInt8(ascii: "\n"))
            outline.endWord()
        case .lineBreak:
            prose.html.append("<br />\n")
            outline.endWord()
        case .code(let code):
            prose.html.append("<code>")
            code.withBytes { words($0) }
            prose.html.append("</code>")
        case .html(let literal): raw(literal, at: inlines[index].range)
        case .emphasis(let content):
            prose.html.append("<em>")
            scoped { $0.inlines(content) }
            prose.html.append("</em>")
        case .strong(let content):
            prose.html.append("<strong>")
            scoped { $0.inlines(content) }
            prose.html.append("</strong>")
        case .strikethrough(let content):
            prose.html.append("<del>")
            scoped { $0.inlines(content) }
            prose.html.append("</del>")
        case .note(let number, let reference): noteReference(number, reference, at: inlines[index].range)
        case .headingID: break
        case .link(let destination, let title, let content):
            prose.html.append("<a href=\"")
            address(destination, .link, text: content, at: inlines[index].range, inlines[index].target)
            self.title(title)
            prose.html.append("\">")
            sanitizer.enterLink()
            scoped { $0.inlines(content) }
            sanitizer.leaveLink()
            prose.html.append("</a>")
        case .image(let destination, let title, let content):
            prose.html.append("<img src=\"")
            address(destination, .image, text: content, at: inlines[index].range, inlines[index].target)
            prose.html.append("\" alt=\"")
            let text = content.alternativeText
            text.withUnsafeBufferPointer { prose.html.appendEscaped($0, .double) }
            if leavesHoles, text.allSatisfy(\.isWhitespace), !isDecoration(inlines[index], title) {
                prose.bareImages.append(source.firstLine(of: inlines[index].range))
            }
            self.title(title)
            prose.html.append("\" />")
        }
    }

    private mutating func words(_ text: UnsafeBufferPointer<UInt8>) {
        prose.html.appendEscaped(text, .double)
        if leavesHoles { outline.count(text) }
    }

    private mutating func address(
        _ destination: String, _ kind: Prose.Link.Kind, text: [Inline], at range: Range<Int>, _ target: Range<Int>?
    ) {
        guard leavesHoles else { return prose.html.appendAddress(destination, in: prose.rawHTML) }
        let range = source.firstLine(of: range)
        link(
            Prose.Link(
                destination: destination, text: text.plainText, kind: kind, range: range,
                target: target.map { source.firstLine(of: $0) } ?? range))
    }

    /// Leaves the place for a link's address open.
    mutating func link(_ link: consuming Prose.Link) {
        prose.holes.append(Prose.Hole(offset: prose.html.count, kind: .link(prose.links.count)))
        prose.links.append(link)
    }

    /// Whether an image has a title of its own that says nothing, as in `![](line.png "")`. Behind the address nothing but
    /// a title has such marks.
    private func isDecoration(_ image: Inline, _ title: String) -> Bool {
        guard title.isEmpty, let target = image.target, target.upperBound < image.range.upperBound,
            image.range.upperBound <= source.count
        else { return false }
        return source[target.upperBound..<(image.range.upperBound - 1)].contains { "\"'(".utf8.contains($0) }
    }

    private mutating func title(_ title: String) {
        if title.isEmpty { return }
        prose.html.append("\" title=\"")
        prose.html.appendEscaped(title)
    }

    // MARK: Lines and scopes

    /// To the start of a line, as a block wants to be.
    mutating func startLine() {
        if let last = prose.html.last, last != UInt8(ascii: "\n") { prose.html.append(UInt8(ascii: "\n")) }
    }

    /// Writes one element's content. Raw tags that are opened inside are closed inside.
    mutating func scoped(_ content: (inout HTMLWriter) -> Void) {
        let scope = sanitizer.enterScope()
        content(&self)
        sanitizer.leaveScope(scope, into: &prose.html)
    }
}

extension [UInt8] {
    /// The part of a range that is on the line where it starts.
    func firstLine(of range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: startIndex..<endIndex)
        return range.lowerBound..<withUnsafeBytes { $0.firstIndex(of: 0x0A, or: 0x0D, in: range) }
    }
}
