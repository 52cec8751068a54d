/// What stands in the place of fences that are no samples.
extension HTMLWriter {
    mutating func made(_ made: MadeBlock, _ range: Range<Int>) {
        startLine()
        let offset = prose.html.count
        if case .diagram(let diagram) = made.kind { self.diagram(diagram, title: made.title) }
        prose.codeProblems += made.problems
        prose.made.append(
            Prose.Made(
                isTable: made.kind == .codes, title: made.title, offset: offset, range: range, body: made.body))
    }

    /// A list in lists, which reads as it is; the theme draws the branches.
    private mutating func diagram(_ diagram: Diagram, title: String?) {
        prose.html.append("<figure class=\"sg-diagram\">\n")
        if let title {
            prose.html.append("<figcaption>")
            prose.html.appendEscaped(title)
            prose.html.append("</figcaption>\n")
        }
        step(diagram.first)
        prose.html.append("</figure>\n")
    }

    private mutating func step(_ step: Diagram.Step) {
        prose.html.append("<p>")
        if !step.answer.isEmpty {
            prose.html.append("<span class=\"sg-answer\">")
            textBlock(step.answer)
            prose.html.append(":</span> ")
        }
        prose.html.append(step.next.isEmpty ? "<span class=\"sg-outcome\">" : "<span class=\"sg-question\">")
        textBlock(step.text)
        prose.html.append("</span></p>\n")
        guard !step.next.isEmpty else { return }
        prose.html.append("<ul>\n")
        for next in step.next {
            prose.html.append("<li>")
            self.step(next)
            prose.html.append("</li>\n")
        }
        prose.html.append("</ul>\n")
    }
}
