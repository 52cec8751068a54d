import Markdown

/// A file of Markdown that becomes an entry or an article.
struct MarkdownDraft {
    /// The path in the snapshot of the source, and below its folder.
    let source: String
    let inside: String
    let bytes: [UInt8]
    let front: [YAML.Entry]
    let isEntry: Bool
    /// The path below the catalogue's folder.
    private(set) var target: String
    private(set) var code = ""
    /// The text's own title: its first heading of level 1, or what the front matter says.
    let title: String?
    let hasRawHTML: Bool
    private let frontEnd: Int
    private let body: Range<Int>
    /// Where in the body the title stands.
    private let titleRange: Range<Int>?
    private let prose: Prose

    /// Keys that are taken over as what they are.
    static let understood = ["title", "code", "description", "date", "updated", "draft"]

    init(_ source: String, _ bytes: [UInt8], _ matter: FrontMatter, _ place: MarkdownPlaces.Place) {
        self.source = source
        inside = place.inside
        self.bytes = bytes
        isEntry = place.isEntry
        target = place.path
        front = if case .mapping(let entries)? = matter.yaml?.value { entries } else { [] }
        frontEnd = matter.body.lowerBound
        body = matter.body
        let document = Document.parse(bytes, in: body, syntax: .all)
        var prose = document.prose(html: .allow) { _, _, _ in nil }
        hasRawHTML = document.prose(html: .escape) { _, _, _ in nil }.html != prose.html
        let first = prose.headings.first.flatMap { $0.level == 1 && !$0.nested ? $0 : nil }
        titleRange = first?.range
        title = front.text("title") ?? first?.text
        if first != nil { prose.headings.removeFirst() }
        // A page has one heading of level 1, which its title is.
        if prose.headings.contains(where: { $0.level == 1 }) {
            for index in prose.headings.indices {
                prose.headings[index].level = min(6, prose.headings[index].level + 1)
            }
        }
        self.prose = prose
    }

    /// The titles of its sections.
    var sections: [String] { prose.headings.filter { $0.level == 2 && !$0.nested }.map(\.text) }

    mutating func takeCode(_ key: String?) throws(Scaffold.Refusal) {
        guard isEntry else { return }
        let folder = Address.folder(target)
        let stem = String(target.dropFirst(folder.count).dropLast(".md".count))
        if let key {
            guard let named = front.text(key) else {
                throw Scaffold.Refusal(
                    "\(source) has no `\(key)` in its front matter",
                    help: "without --code-key a file's name is its code")
            }
            code = named
        } else {
            code = front.text("code") ?? stem
        }
        target = folder + Address.segment(code) + ".md"
    }

    /// The file as it is written. `catalogue` is the title of a landing page without one.
    func text(_ fields: [FieldDraft], catalogue: String, _ links: inout ImportedLinks) -> String {
        var lines = ["---"]
        lines += isEntry ? entryLines(fields) : articleLines(catalogue)
        lines += ["---", ""]
        var out = Array(lines.joined(separator: "\n").utf8)
        let opensWithTitle = titleRange.map { bytes[body.lowerBound..<$0.lowerBound].allSatisfy(\.isBlank) } ?? false
        let start = opensWithTitle ? titleRange?.upperBound : nil
        var edits = MarkdownEdits(prose, of: bytes, in: (start ?? body.lowerBound)..<body.upperBound) {
            index, address in
            links.append(prose.links[index].destination, in: self, to: &address)
        }
        edits.raise(prose.headings)
        if let titleRange, !opensWithTitle { edits.remove(withBlankLines(titleRange)) }
        edits.write(into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// A range of lines with the blank ones below it, or above it where it is the last.
    private func withBlankLines(_ range: Range<Int>) -> Range<Int> {
        let isText: (UInt8) -> Bool = { $0 != 0x0A && $0 != 0x0D }
        if let next = bytes[range.upperBound..<body.upperBound].firstIndex(where: isText) {
            return range.lowerBound..<next
        }
        let last = bytes[body.lowerBound..<range.lowerBound].lastIndex(where: isText)
        return (last.map { $0 + 1 } ?? body.lowerBound)..<range.upperBound
    }

    // MARK: Front matter

    private func entryLines(_ fields: [FieldDraft]) -> [String] {
        var lines: [String] = []
        if Address.segment(code) != code || front.text("code") != nil { lines.append("code: \(Scaffold.yaml(code))") }
        let taken = Dictionary(fields.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        if taken["name"]?.isBuiltIn ?? false {
            if let title = front.text("title") { lines.append("title: \(Scaffold.yaml(title))") }
        } else if let name = title.flatMap(name) {
            lines.append("name: \(Scaffold.yaml(name))")
        }
        for (index, entry) in front.enumerated() where entry.value.value != .null {
            if ["title", "code"].contains(entry.key) { continue }
            if let field = taken[entry.key] {
                lines += Self.lines(field.name, entry.value, field.type)
            } else if let type = Self.type(of: entry.key), type.holds([entry.value], []) {
                lines += Self.lines(entry.key, entry.value, type)
            } else if entry.value.text != code {
                lines += comment(index)
            }
        }
        return lines
    }

    private func articleLines(_ catalogue: String) -> [String] {
        var lines = ["title: \(Scaffold.yaml(title ?? catalogue))"]
        if !target.hasSuffix("index.md") { lines.append("kind: article") }
        for (index, entry) in front.enumerated() where entry.key != "title" && entry.value.value != .null {
            if let type = Self.type(of: entry.key), type.holds([entry.value], []) {
                lines += Self.lines(entry.key, entry.value, type)
            } else {
                lines += comment(index)
            }
        }
        return lines
    }

    /// The types of keys that every page has.
    static func type(of key: String) -> FieldType? {
        switch key {
        case "description": .string
        case "date", "updated": .day
        case "draft": .flag
        default: nil
        }
    }

    /// What a title says besides the code: "E0382: use of a moved value" names it, and "E0382" does not.
    private func name(in title: String) -> String? {
        var rest = title[...]
        let marks: Set<Character> = ["(", ")", "[", "]", ":", "-", "–", "—", "`", " ", "\t"]
        if let range = title.firstRange(of: code), isWord(range, in: title) {
            rest =
                range.lowerBound == title.startIndex || title[..<range.lowerBound].allSatisfy(marks.contains)
                ? title[range.upperBound...]
                : title[range.upperBound...].allSatisfy(marks.contains) ? title[..<range.lowerBound] : rest
        }
        if rest.count < title.count {
            while let first = rest.first, marks.contains(first) { rest.removeFirst() }
            while let last = rest.last, marks.contains(last) { rest.removeLast() }
        }
        let name = rest.trimmed
        return name.isEmpty ? nil : name
    }

    /// Whether no letter or digit stands at either end.
    private func isWord(_ range: Range<String.Index>, in title: String) -> Bool {
        let before = title[..<range.lowerBound].last
        let after = title[range.upperBound...].first
        return ![before, after].contains { $0?.isLetter ?? false || $0?.isNumber ?? false }
    }

    /// A key and its value, on one line or as a block.
    static func lines(_ name: String, _ value: YAML, _ type: FieldType) -> [String] {
        let key = Scaffold.yaml(name)
        switch value.value {
        case .null: return []
        case .scalar(let text): return ["\(key): \(scalar(text, type))"]
        case .sequence(let items):
            return ["\(key):"] + items.map { "  - \(Scaffold.yaml($0.text ?? ""))" }
        case .mapping(let entries):
            return ["\(key):"] + entries.map { "  \(Scaffold.yaml($0.key)): \(Scaffold.yaml($0.value.text ?? ""))" }
        }
    }

    private static func scalar(_ text: String, _ type: FieldType) -> String {
        switch type {
        case .flag, .integer, .day: text
        default: Scaffold.yaml(text)
        }
    }

    /// The lines of a key as they stand in the source, as a comment.
    private func comment(_ index: Int) -> [String] {
        let end = index + 1 < front.count ? front[index + 1].keyRange.lowerBound : frontEnd
        let text = String(decoding: bytes[front[index].keyRange.lowerBound..<end], as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).filter { $0.trimmed != "---" }.map { "# " + $0 }
    }
}

extension [YAML.Entry] {
    /// The text of a key.
    func text(_ key: String) -> String? { first { $0.key == key }?.value.text }
}

extension YAML {
    /// A single value's text.
    var text: String? { if case .scalar(let text) = value { text } else { nil } }
}
