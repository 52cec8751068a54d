/// The entry of a status code.
struct OpenAPIEntry {
    let response: OpenAPI.Response
    /// What operations say that it means.
    let meanings: [OpenAPIText]

    init(_ response: OpenAPI.Response) {
        self.response = response
        meanings = response.meanings.map { OpenAPIText($0) }
    }

    var text: String {
        var lines = ["---"]
        // What all operations say alike.
        if meanings.count == 1, let name = meanings[0].name { lines.append("name: \(Scaffold.yaml(name))") }
        for (field, items) in [("headers", response.headers), ("media_types", response.mediaTypes)] where !items.isEmpty
        {
            lines.append("\(field):")
            lines += items.map { "  - \(Scaffold.yaml($0))" }
        }
        lines += ["---", "## Meaning", ""] + meaning
        lines += ["", "## Operations", ""] + response.uses.map(line)
        if let example = response.example {
            let fence = Self.marks(around: example.body, atLeast: 3)
            lines += [
                "", "## Example", "", fence + "http", "HTTP/1.1 \(response.code)", "Content-Type: \(example.mediaType)",
                "",
                example.body, fence,
            ]
        }
        return OpenAPIText.sound(lines.joined(separator: "\n")) + "\n"
    }

    private var meaning: [String] {
        guard let first = meanings.first else { return ["The document does not say what it means."] }
        if meanings.count == 1 { return first.isOpen ? Self.lines(first, "> ", "> ") : [first.markdown] }
        return meanings.flatMap { Self.lines($0, "- ", "  ") }
    }

    /// The lines of a text in a quote or a list, where what it leaves open ends with it.
    private static func lines(_ text: OpenAPIText, _ first: String, _ others: String) -> [String] {
        text.markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0 == 0 ? first : others) + $1 }
    }

    private func line(_ use: OpenAPI.Use) -> String {
        let marks = Self.marks(around: use.operation, atLeast: 1)
        let space = marks.count > 1 ? " " : ""
        let start = "- \(marks)\(space)\(MarkdownText.line(use.operation))\(space)\(marks)"
        let summary = use.summary.map(MarkdownText.escaped) ?? ""
        guard meanings.count > 1, let line = use.meaning.flatMap({ meanings[$0].line }) else {
            return summary.isEmpty ? start : "\(start): \(summary)"
        }
        return start + (summary.isEmpty ? "" : " (\(summary))") + ": " + MarkdownText.escaped(line)
    }

    /// Longer than any row of backquotes in the text.
    private static func marks(around text: String, atLeast least: Int) -> String {
        let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        return String(repeating: "`", count: max(least, longest + 1))
    }
}
