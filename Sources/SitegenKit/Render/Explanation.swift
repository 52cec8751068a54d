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
        let samples = renderer.site.pages[page].body.codeBlocks.map(\.literal)
        let code = Set(samples.flatMap { $0.split(separator: "\n") })
        var text: [UInt8] = []
        for line in markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            let isHeading = line.first == UInt8(ascii: "#") && !code.contains(Substring(decoding: line, as: UTF8.self))
            text += isHeading ? Array("\u{1B}[1m".utf8) + line + Array("\u{1B}[0m".utf8) : Array(line)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}
