import Markdown

extension CodeTable {
    /// The table as text whose addresses are open, and where its links lead. `place` is the fence that asked for it.
    func prose(_ site: Site, at place: Range<Int>) -> (Prose, [Site.Target]) {
        var writer = Writer(site: site, place: place)
        writer.write(self)
        return (writer.prose, writer.targets)
    }

    private struct Writer {
        let site: Site
        let place: Range<Int>
        var prose: Prose
        var targets: [Site.Target] = []

        init(site: Site, place: Range<Int>) {
            self.site = site
            self.place = place
            prose = Prose(rawHTML: site.settings.html)
        }

        mutating func write(_ table: CodeTable) {
            add("<div class=\"sg-scroll sg-codes\" role=\"group\" aria-label=\"")
            prose.html.appendEscaped(table.title ?? "Table")
            add("\" tabindex=\"0\">\n<table>\n")
            if let title = table.title {
                add("<caption>")
                prose.html.appendEscaped(title)
                add("</caption>\n")
            }
            add("<thead>\n<tr>\n")
            for column in table.columns {
                add("<th scope=\"col\">")
                prose.html.appendEscaped(column.title)
                add("</th>\n")
            }
            add("</tr>\n</thead>\n<tbody>\n")
            for row in table.rows { write(row, table) }
            add("</tbody>\n</table>\n</div>\n")
        }

        private mutating func write(_ row: Row, _ table: CodeTable) {
            add(row.tone.map { "<tr data-tone=\"\($0)\">\n" } ?? "<tr>\n")
            for (index, cell) in row.cells.enumerated() {
                let isHeading = index == table.heading
                add(isHeading ? "<th scope=\"row\"" : "<td")
                add(table.columns[index].isWide ? " class=\"sg-said\">" : ">")
                for piece in cell { write(piece) }
                add(isHeading ? "</th>\n" : "</td>\n")
            }
            add("</tr>\n")
        }

        private mutating func write(_ piece: Piece) {
            switch piece {
            case .text(let text), .mark(let text): prose.html.appendEscaped(text)
            case .code(let code):
                add("<code>")
                prose.html.appendEscaped(code)
                add("</code>")
            case .link(let text, let target):
                prose.appendLink(text, at: place)
                targets.append(target)
            case .markdown(_, let page, let text):
                let line = site.pages[page].texts[text]
                prose.append(line, line.line, at: place)
                targets += site.targets[page][text]
            }
        }

        private mutating func add(_ html: String) { prose.html += Array(html.utf8) }
    }
}
