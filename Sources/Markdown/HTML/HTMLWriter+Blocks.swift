/// The blocks that CommonMark does not have.
extension HTMLWriter {
    // MARK: Tables

    /// On a site a table that is wider than its page scrolls, by the keyboard too.
    mutating func table(_ table: Table) {
        startLine()
        if leavesHoles {
            prose.html.append("<div class=\"sg-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n")
        }
        prose.html.append("<table>\n<thead>\n")
        row(table.header, table, isHeader: true)
        prose.html.append("</thead>\n")
        if !table.rows.isEmpty {
            prose.html.append("<tbody>\n")
            for index in table.rows.indices { row(table.rows[index], table, isHeader: false) }
            prose.html.append("</tbody>\n")
        }
        prose.html.append("</table>\n")
        if leavesHoles { prose.html.append("</div>\n") }
    }

    private mutating func row(_ cells: [[Inline]], _ table: Table, isHeader: Bool) {
        prose.html.append("<tr>\n")
        for (column, alignment) in table.alignments.enumerated() {
            prose.html.append(isHeader ? "<th" : "<td")
            let isWide = isHeader && leavesHoles && table.isWide(column)
            let side: StaticString? =
                switch alignment {
                case .start: "sg-start"
                case .center: "sg-center"
                case .end: "sg-end"
                case nil: nil
                }
            if side != nil || isWide {
                prose.html.append(" class=\"")
                if let side { prose.html.append(side) }
                if isWide { prose.html.append(side == nil ? "sg-said" : " sg-said") }
                prose.html.append(UInt8(ascii: "\""))
            }
            prose.html.append(UInt8(ascii: ">"))
            if column < cells.count { textBlock(cells[column]) }
            prose.html.append(isHeader ? "</th>\n" : "</td>\n")
        }
        prose.html.append("</tr>\n")
    }

    // MARK: Tasks

    mutating func startItem(task: Bool?) {
        prose.html.append(task == nil ? "<li>" : "<li class=\"sg-task\">")
        self.task = task
    }

    /// The box of a task stands in the first line of its text.
    mutating func takeTask() {
        guard let done = task else { return }
        task = nil
        prose.html.append("<input type=\"checkbox\" ")
        prose.html.append(done ? "checked disabled aria-label=\"Done\"> " : "disabled aria-label=\"To do\"> ")
    }

    // MARK: Alerts

    mutating func alert(_ alert: Alert, _ blocks: [Block]) {
        startLine()
        prose.html.append("<div class=\"sg-alert\" data-kind=\"")
        prose.html.append(contentsOf: alert.rawValue.utf8)
        prose.html.append("\" role=\"note\">\n<p class=\"sg-alert-title\">")
        prose.html.append(contentsOf: alert.title.utf8)
        prose.html.append("</p>\n")
        container(blocks, tight: false)
        startLine()
        prose.html.append("</div>\n")
    }

    // MARK: Headings

    /// Whether a heading's content can stand in a link: there is some, and no link in it.
    func canBeLink(_ inlines: [Inline]) -> Bool {
        var isEmpty = true
        for inline in inlines {
            switch inline.kind {
            case .link, .note: return false
            // Only what becomes of raw HTML knows whether there is a link in it.
            case .html where prose.rawHTML != .escape: return false
            case .headingID: break
            case .text, .softBreak, .lineBreak, .code, .html, .image: isEmpty = false
            case .emphasis(let content), .strong(let content), .strikethrough(let content):
                if !canBeLink(content) { return false }
                isEmpty = false
            }
        }
        return !isEmpty
    }
}
