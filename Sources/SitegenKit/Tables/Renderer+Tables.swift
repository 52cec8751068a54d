extension Renderer {
    /// A table of codes in Markdown, as GitHub has tables.
    func markdown(_ table: CodeTable, on url: String) -> [UInt8] {
        var out: [UInt8] = []
        func row(_ cells: [[UInt8]]) {
            for cell in cells {
                out += "| ".utf8
                out += Self.cell(cell)
                out.append(0x20)
            }
            out += "|\n".utf8
        }
        row(table.columns.map { Array(MarkdownText.escaped($0.title).utf8) })
        row(table.columns.map { _ in Array("---".utf8) })
        for cells in table.rows.map(\.cells) { row(cells.map { $0.flatMap { markdown($0, on: url) } }) }
        return out.dropLast()
    }

    private func markdown(_ piece: CodeTable.Piece, on url: String) -> [UInt8] {
        switch piece {
        case .text(let text): return Array(MarkdownText.escaped(text).utf8)
        case .mark(let mark): return Array(mark.utf8)
        case .code(let code): return Array("`\(code)`".utf8)
        case .link(let text, .external(let address)): return Array(MarkdownText.link(text, address).utf8)
        case .link(let text, let target):
            return Array(MarkdownText.link(text, markdownAddress(target, from: url) ?? "").utf8)
        case .markdown(let markdown, let page, let text):
            return Array(line(markdown, site.pages[page].texts[text], site.targets[page][text], from: url))
        }
    }

    /// A pipe would end the cell.
    private static func cell(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "|"), index == 0 || text[index - 1] != UInt8(ascii: "\\") {
                out.append(UInt8(ascii: "\\"))
            }
            out.append(byte)
        }
        return out
    }
}
