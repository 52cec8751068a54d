import Markdown

/// An entry as an answer in a terminal: what its twins say.
package struct Explanation: Sendable {
    private let renderer: Renderer
    private let page: Int

    package init(of page: Int, _ renderer: Renderer) {
        self.renderer = renderer
        self.page = page
    }

    /// The entry's JSON, as beside its page.
    package var json: [UInt8] { renderer.entryJSON(page) }

    /// The entry's Markdown, as beside its page. Where colours may be shown its headings are bold; a line of code never is.
    package func text(style: Report.Style) -> [UInt8] {
        let markdown = renderer.markdown(.page(page))
        guard style == .colored else { return markdown }
        var text: [UInt8] = []
        var start = 0
        for block in Document.parse(markdown, in: 0..<markdown.count).blocks {
            guard case .heading = block.kind else { continue }
            text += markdown[start..<block.range.lowerBound]
            text += Array("\u{1B}[1m".utf8) + markdown[block.range] + Array("\u{1B}[0m".utf8)
            start = block.range.upperBound
        }
        return text + markdown[start...]
    }
}
