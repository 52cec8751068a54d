import Markdown

extension OpenAPI.Response {
    /// The entry's file.
    var entry: String {
        var lines = ["---"]
        if Address.segment(code) != code { lines.append("code: \(Scaffold.yaml(code))") }
        if let name { lines.append("name: \(Scaffold.yaml(name))") }
        for (field, items) in [("headers", headers), ("media_types", mediaTypes)] where !items.isEmpty {
            lines.append("\(field):")
            lines += items.map { "  - \(Scaffold.yaml($0))" }
        }
        lines += ["---", "## Meaning", ""]
        lines += meaning + ["", "## Operations", ""]
        lines += uses.map { use in
            let summary = use.summary.map { MarkdownText.escaped($0) } ?? ""
            let start = "- `\(use.operation)`"
            if meanings.count < 2 || use.description.isEmpty { return summary.isEmpty ? start : "\(start): \(summary)" }
            return start + (summary.isEmpty ? "" : " (\(summary))") + ": " + Self.line(use.description)
        }
        if let example, code.utf8.allSatisfy({ (48...57).contains($0) }) {
            let fence = Self.fence(around: example.body)
            lines += [
                "", "## Example", "", fence + "http", "HTTP/1.1 \(code)", "Content-Type: \(example.mediaType)", "",
            ]
            lines += [example.body, fence]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What operations say of it, each once.
    private var meanings: [String] {
        var seen: Set<String> = []
        return uses.map(\.description).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// A description that is short enough to be one, and that all operations share.
    private var name: String? {
        guard meanings.count == 1, let only = meanings.first, only.count <= 60, !only.contains("\n") else { return nil }
        let text = only.hasSuffix(".") ? String(only.dropLast()) : only
        return text.isEmpty ? nil : text
    }

    private var meaning: [String] {
        switch meanings.count {
        case 0: ["The document does not say what it means."]
        case 1: [Self.below(meanings[0])]
        default:
            meanings.map { meaning in
                "- "
                    + Self.below(meaning).split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\n  ")
            }
        }
    }

    /// A text of the document with its headings below those of a section.
    private static func below(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var prose = Document.parse(bytes, in: 0..<bytes.count, syntax: .all).prose(html: .allow) { _, _, _ in nil }
        guard !prose.headings.isEmpty else { return text }
        for index in prose.headings.indices { prose.headings[index].level = min(6, prose.headings[index].level + 2) }
        var edits = MarkdownEdits(prose, of: bytes, in: 0..<bytes.count) { _, _ in false }
        edits.raise(prose.headings)
        var out: [UInt8] = []
        edits.write(into: &out)
        return String(decoding: out, as: UTF8.self).trimmed
    }

    /// A text on one line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
    }

    /// Longer than any row of backquotes in the text.
    private static func fence(around text: String) -> String {
        let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        return String(repeating: "`", count: max(3, longest + 1))
    }
}
