/// An answer of the search as text for a terminal, or as a line of JSON.
package struct SearchReport: Sendable {
    /// Where the site is served, or its root.
    private let base: String

    package init(_ site: Site) { base = site.settings.url ?? "/" }

    private func address(_ result: Searcher.Result) -> String {
        base + Address.path(result.url)
            + (result.fragment.isEmpty ? "" : "#" + Address.encodedFragment(result.fragment))
    }

    /// What has to be said about an answer.
    package static func notes(_ answer: Searcher.Answer) -> [String] {
        var notes: [String] = []
        if !answer.shown.isEmpty { notes.append("showing " + answer.shown.joined(separator: ", ")) }
        if answer.isAny { notes.append("not every page has all the words") }
        if answer.isMore { notes.append("not every page was read") }
        return notes
    }

    package func text(_ answer: Searcher.Answer, style: Report.Style) -> [UInt8] {
        var text = Self.notes(answer).map { $0 + "\n" }.joined()
        for (number, result) in answer.results.enumerated() {
            let title = result.title + (result.heading.isEmpty ? "" : " › " + result.heading)
            let excerpt = Excerpt(of: result.text, marks: answer.marks)
            let marked = excerpt.pieces.map { $0.isMarked ? Self.bold($0.text, style) : $0.text }.joined()
            text += "\(number + 1). \(Self.bold(title, style))\n   \(address(result))\n"
            if !marked.isEmpty { text += "   \(marked)\n" }
        }
        return Array((text.isEmpty ? "nothing found\n" : text).utf8)
    }

    private static func bold(_ text: String, _ style: Report.Style) -> String {
        style == .colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    package func json(_ query: String, _ answer: Searcher.Answer) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("query", query)
            json.member("count", answer.count)
            json.member("more", answer.isMore)
            json.array("notes") { for note in Self.notes(answer) { $0.element(note) } }
            json.array("results") { json in
                for (number, result) in answer.results.enumerated() {
                    json.object { json in
                        json.member("rank", number + 1)
                        json.member("title", result.title)
                        json.member("heading", result.heading)
                        json.member("url", address(result))
                        json.member("path", result.url + (result.fragment.isEmpty ? "" : "#" + result.fragment))
                        json.member("excerpt", Excerpt(of: result.text, marks: answer.marks).text)
                        json.member("shard", result.shard)
                    }
                }
            }
            json.array("shards") { for shard in answer.shards { $0.element(shard) } }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
