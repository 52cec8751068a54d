/// Follows the blocks of a text line by line, as the specification of CommonMark describes it, to find what GitHub adds
/// to them: tables and footnote definitions. What it finds it rewrites; all else is libcmark's to read.
struct BlockScanner: ~Copyable {
    private let lines: Lines
    private let syntax: Syntax
    private(set) var rewriting: Rewriting
    private var containers: [Container] = []
    private var leaf = Leaf.none
    /// Whether the innermost container is an item in which nothing stands yet.
    private var isItemEmpty = false
    /// The paragraph's last line, which a delimiter row would make a table's header.
    private var lastLine: ParagraphLine?
    /// Whether a delimiter row has been refused in the paragraph: it then holds no table, as GitHub has it.
    private var isTableRefused = false
    /// Cells that rows were too short for.
    private var missingCells = 0

    // What of the line was read:
    private var cursor: LineCursor
    /// What stands in the rewritten text before the content of the line.
    private var prefix: [UInt8] = []
    /// How many containers the line goes on with.
    private var matched = 0
    private var areOthersClosed = false

    private enum Container: Equatable {
        case quote
        case item(width: Int)
        case note
    }

    private enum Leaf: Equatable {
        case none, paragraph, indentedCode
        case fence(BlockStart.Fence)
        case html(BlockStart.HTMLBlock)
        case table(Int, columns: Int, rows: Int)
    }

    private struct ParagraphLine {
        var point: Rewriting.Point
        var content: Range<Int>
        /// The prefix of a line that starts its paragraph; later ones can lack marks, so that theirs is no help.
        var prefix: [UInt8]?
    }

    /// What a footnote's content stands behind in the rewritten text: as wide as the four columns that it is indented
    /// by in the source, so that tabs reach as far.
    private static let notePrefix = Array("  > ".utf8)

    /// More than these nested containers are not read; the tree ends before.
    private static let deepest = 2 * Document.nestingLimit

    /// A header of a thousand columns above a thousand rows of one cell would make a million. Rows end the table where
    /// the whole text lacks more than these.
    private static let mostMissingCells = 100_000

    /// The text without its tables and footnotes; nil where there are none.
    static func rewrite(_ lines: Lines, _ syntax: Syntax) -> Rewriting? {
        let wanted = candidates(lines, syntax)
        guard !wanted.isEmpty else { return nil }
        var scanner = BlockScanner(lines, wanted)
        for line in 1...lines.count {
            scanner.read(line)
            if scanner.containers.count > deepest { return nil }
        }
        return scanner.rewriting.marks.isEmpty ? nil : scanner.rewriting
    }

    private init(_ lines: Lines, _ syntax: Syntax) {
        self.lines = lines
        self.syntax = syntax
        cursor = LineCursor(lines.bytes)
        rewriting = Rewriting(lines.bytes, capacity: lines.body.upperBound + lines.body.count / 4)
        // With what stands before the body the text has most of its places in common with the source.
        rewriting.copy(0..<lines[1].lowerBound)
    }

    // MARK: Lines

    private mutating func read(_ number: Int) {
        let line = lines[number]
        cursor.enter(line)
        if !prefix.isEmpty { prefix.removeAll(keepingCapacity: true) }
        areOthersClosed = false
        matchContainers()
        if matched == containers.count, continueLeaf(number) { return }
        if openBlocks(number) { return }

        let isBlank = cursor.indentation.next == line.upperBound
        if matched < containers.count, !areOthersClosed, !isBlank, leaf == .paragraph {
            // A lazy line: the paragraph goes on, though marks of its containers are missing.
            paragraph(number, isFirst: false)
            return
        }
        closeOthers()
        if isBlank {
            if leaf != .indentedCode { leaf = .none }
            emit(number)
        } else if leaf == .paragraph {
            paragraph(number, isFirst: false)
        } else {
            leaf = .paragraph
            paragraph(number, isFirst: true)
        }
    }

    private mutating func matchContainers() {
        matched = 0
        for container in containers {
            let (next, columns) = cursor.indentation
            let isBlank = next == cursor.end
            switch container {
            case .quote:
                guard !isBlank, columns <= 3, lines.bytes[next] == UInt8(ascii: ">") else { return }
                skipQuoteMark(next, columns)
            case .item(let width):
                guard columns >= width || isBlank && !(isItemEmpty && matched == containers.count - 1) else { return }
                cursor.skip(columns: min(width, columns))
                for _ in 0..<width { prefix.append(0x20) }
            case .note:
                guard columns >= 4 || isBlank else { return }
                cursor.skip(columns: min(4, columns))
                prefix += Self.notePrefix
            }
            matched += 1
        }
    }

    private mutating func skipQuoteMark(_ next: Int, _ columns: Int) {
        skipIndentation(columns)
        cursor.skip(to: next + 1)
        prefix.append(UInt8(ascii: ">"))
        if cursor.indentation.columns > 0 { skipIndentation(1) }
    }

    private mutating func skipIndentation(_ columns: Int) {
        cursor.skip(columns: columns)
        for _ in 0..<columns { prefix.append(0x20) }
    }

    /// Whether the line goes on with a block that takes whole lines.
    private mutating func continueLeaf(_ number: Int) -> Bool {
        let (next, columns) = cursor.indentation
        let isBlank = next == cursor.end
        switch leaf {
        case .fence(let fence):
            if !isBlank, columns <= 3, start(at: next).closes(fence) { leaf = .none }
        case .html(let block):
            if isBlank, block == .untilBlankLine { leaf = .none }
            if start(at: cursor.offset).ends(block) { leaf = .none }
        case .indentedCode:
            guard isBlank || columns >= 4 else {
                leaf = .none
                return false
            }
        default: return false
        }
        emit(number)
        return true
    }

    // MARK: Blocks

    /// Opens what starts on the line. Whether the line was used up by it.
    private mutating func openBlocks(_ number: Int) -> Bool {
        let isLazy = leaf == .paragraph
        var noBreakBefore = 0
        while true {
            let (next, columns) = cursor.indentation
            guard next < cursor.end, containers.count <= Self.deepest else { return false }
            let inParagraph = matched == containers.count && !areOthersClosed && leaf == .paragraph
            if columns >= 4 {
                guard !isLazy || areOthersClosed else { return false }
                return block(.indentedCode, number)
            }
            // Most lines are text: no block starts with a letter.
            if lines.bytes[next].isLetter { return continueTable(number, next, inParagraph) }
            let start = start(at: next)
            if lines.bytes[next] == UInt8(ascii: ">") {
                closeOthers()
                skipQuoteMark(next, columns)
                push(.quote)
                continue
            }
            if start.isHeading { return block(.none, number) }
            if let fence = start.fence { return block(.fence(fence), number) }
            if let html = start.html(interruptsParagraph: isLazy && !areOthersClosed) {
                return block(start.ends(html) ? .none : .html(html), number)
            }
            if inParagraph, start.isUnderline { return block(.none, number) }
            if next >= noBreakBefore {
                guard let end = start.noThematicBreak else { return block(.none, number) }
                noBreakBefore = end
            }
            if syntax.contains(.footnotes), let note = start.footnote {
                openNote(next, note)
            } else if let marker = start.listMarker, !inParagraph || marker.canInterruptParagraph {
                openItem(next, columns, marker)
            } else {
                return continueTable(number, next, inParagraph)
            }
        }
    }

    /// Starts a block whose first line this is.
    private mutating func block(_ leaf: Leaf, _ number: Int) -> Bool {
        closeOthers()
        self.leaf = leaf
        isItemEmpty = false
        emit(number)
        return true
    }

    private mutating func openItem(_ next: Int, _ columns: Int, _ marker: BlockStart.ListMarker) {
        closeOthers()
        skipIndentation(columns)
        cursor.skip(to: next + marker.length)
        prefix += lines.bytes[next..<(next + marker.length)]
        let (content, spaces) = cursor.indentation
        // Content that starts with code, or on a later line, stands one column behind the marker.
        let isBlank = content == cursor.end
        let padding = isBlank || spaces >= 5 ? 1 : spaces
        skipIndentation(min(padding, spaces))
        push(.item(width: columns + marker.length + padding))
        isItemEmpty = isBlank
    }

    private mutating func openNote(_ next: Int, _ note: (label: Range<Int>, content: Int)) {
        closeOthers()
        let label = Rewriting.Label(
            text: String(decoding: lines.bytes[note.label], as: UTF8.self),
            range: next..<(note.label.upperBound + 2))
        rewriting.startNote(label, behind: prefix)
        blankMarkers()
        prefix += Self.notePrefix
        cursor.skip(to: note.content)
        push(.note)
    }

    private mutating func push(_ container: Container) {
        containers.append(container)
        matched = containers.count
        leaf = .none
        isItemEmpty = false
    }

    /// Closes the containers that the line does not go on with, once it is known that it is no lazy line.
    private mutating func closeOthers() {
        if areOthersClosed { return }
        areOthersClosed = true
        if matched < containers.count {
            // What follows a footnote in its container must not run into the footnote's quote.
            if containers[matched] == .note { rewriting.endNote(behind: prefix, at: cursor.offset) }
            containers.removeSubrange(matched...)
            leaf = .none
            isItemEmpty = false
        }
    }

    // MARK: Paragraphs and tables

    private mutating func paragraph(_ number: Int, isFirst: Bool) {
        isItemEmpty = false
        if isFirst { isTableRefused = false }
        let point = rewriting.point
        emit(number)
        lastLine = ParagraphLine(
            point: point, content: cursor.trimmed(from: cursor.indentation.next), prefix: isFirst ? prefix : nil)
    }

    /// A delimiter row below the header, or a further row.
    private mutating func continueTable(_ number: Int, _ next: Int, _ inParagraph: Bool) -> Bool {
        guard syntax.contains(.tables) else { return false }
        let content = cursor.trimmed(from: next)
        if inParagraph, !isTableRefused, let header = lastLine, let columns = TableRow.delimiters(lines.bytes, content)
        {
            let cells = TableRow.cells(lines.bytes, header.content)
            guard cells.count == columns.count else {
                isTableRefused = true
                return false
            }
            rewriting.goBack(to: header.point)
            let table = rewriting.addTable(columns)
            row(cells[...], table, 0, behind: header.prefix ?? prefix)
            leaf = .table(table, columns: columns.count, rows: 1)
            return true
        }
        guard case .table(let table, let columns, let rows) = leaf, matched == containers.count, !areOthersClosed else {
            return false
        }
        let cells = TableRow.cells(lines.bytes, content)
        missingCells += max(0, columns - cells.count)
        guard !cells.isEmpty, missingCells <= Self.mostMissingCells else {
            leaf = .none
            return false
        }
        row(cells.prefix(columns), table, rows, behind: prefix)
        leaf = .table(table, columns: columns, rows: rows + 1)
        return true
    }

    private mutating func row(_ cells: ArraySlice<Range<Int>>, _ table: Int, _ row: Int, behind prefix: [UInt8]) {
        self.prefix = prefix
        for (column, cell) in cells.enumerated() {
            rewriting.cell(.cell(table: table, row: row, column: column), cell, behind: self.prefix)
            if column == 0 { blankMarkers() }
        }
    }

    /// Of what stands before a line's content, that which stands before further lines too.
    private mutating func blankMarkers() {
        for index in prefix.indices where prefix[index] != UInt8(ascii: ">") { prefix[index] = 0x20 }
    }

    // MARK: Output

    private mutating func emit(_ number: Int) {
        let end = number < lines.count ? lines[number + 1].lowerBound : lines.body.upperBound
        guard syntax.contains(.footnotes), containers.contains(.note) else {
            return rewriting.copy(lines[number].lowerBound..<end)
        }
        rewriting.insert(prefix, at: cursor.offset)
        let spaces = cursor.restOfTab
        rewriting.insert(repeatElement(0x20, count: spaces), at: cursor.offset)
        rewriting.copy((cursor.offset + (spaces > 0 ? 1 : 0))..<end)
    }

    private func start(at next: Int) -> BlockStart { BlockStart(bytes: lines.bytes, start: next, end: cursor.end) }
}

extension BlockScanner {
    /// What of the syntax the lines have a sign of: a line that could be a delimiter row, or one that could start a
    /// footnote. Both can stand behind the marks of quotes and items.
    private static func candidates(_ lines: Lines, _ syntax: Syntax) -> Syntax {
        var found: Syntax = []
        for number in 1...max(1, lines.count) {
            let line = lines[number]
            if syntax.contains(.footnotes), !found.contains(.footnotes) {
                let rest = lines.bytes[line].drop { canPrecede($0) }
                if rest.starts(with: "[^".utf8) { found.insert(.footnotes) }
            }
            if syntax.contains(.tables), !found.contains(.tables), isDelimiterRow(lines.bytes, line) {
                found.insert(.tables)
            }
        }
        return found
    }

    private static func isDelimiterRow(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var hasDash = false
        var hasMark = false
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
            default: if !canPrecede(bytes[index]) { return false }
            }
        }
        return hasDash && hasMark
    }

    private static func canPrecede(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
