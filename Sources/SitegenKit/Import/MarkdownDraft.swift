import Markdown

/// A file of Markdown that becomes an entry or an article.
struct MarkdownDraft {
    /// The path in the snapshot of the source, and below its folder.
    let source: String
    let inside: String
    /// With its containers rewritten.
    let bytes: [UInt8]
    let front: [YAML.Entry]
    let isEntry: Bool
    /// The path below the catalogue's folder.
    private(set) var target: String
    private(set) var code = ""
    /// What the front matter calls it, and what its first heading of level 1 says, which is taken out of the text.
    private let frontTitle: String?
    private let heading: Prose.Heading?
    let hasRawHTML: Bool
    let hasStrayMarks: Bool
    let hasImports: Bool
    private let frontEnd: Int
    private let body: Range<Int>
    private let prose: Prose

    private static let deprecated = "deprecated"
    /// Whether `deprecated: true` is taken for the status.
    var isDeprecationStatus = false

    /// The codes of entries that name it as related and that it does not name.
    var namedBy: [String] = []
    var related: [String] {
        let value = front.first { $0.key == BuiltInField.related.rawValue }?.value
        if case .sequence(let items)? = value?.value { return items.compactMap(\.text) }
        return [value?.text].compactMap(\.self)
    }

    /// Keys that are taken over as what they are.
    static let understood = ["title", "description", "date", "updated", "draft"]

    /// `html` is what the site makes of HTML.
    init(
        _ source: String, _ bytes: [UInt8], _ matter: FrontMatter, _ place: MarkdownPlaces.Place, html: RawHTML
    ) {
        self.source = source
        inside = place.inside
        let containers = ImportedContainers(bytes[matter.body])
        (hasStrayMarks, hasImports) = (containers.hasStrayMarks, containers.hasImports)
        self.bytes = bytes[..<matter.body.lowerBound] + containers.text
        isEntry = place.isEntry
        target = place.path
        front = if case .mapping(let entries)? = matter.yaml?.value { entries } else { [] }
        frontTitle = front.text("title")
        frontEnd = matter.body.lowerBound
        body = matter.body.lowerBound..<self.bytes.count
        let text = Document.parse(self.bytes, in: body, syntax: .all).imported(html: html)
        hasRawHTML = text.hasRawHTML
        var prose = text.prose
        let first = prose.headings.firstIndex { $0.level == 1 && !$0.nested }
        var heading = first.map { prose.headings.remove(at: $0) }
        if let first { heading?.show(text.titles[first]) }
        self.heading = heading
        // A page has one heading of level 1, which its title is.
        if prose.headings.contains(where: { $0.level == 1 }) {
            for index in prose.headings.indices {
                prose.headings[index].level = min(6, prose.headings[index].level + 1)
            }
        }
        self.prose = prose
    }

    var title: String? { heading?.text ?? frontTitle }
    /// The fragment that led to the title, which is no heading of the text any more.
    var titleID: String? {
        if let heading { return heading.id }
        let id = frontTitle.map(Slug.github)
        return prose.headings.contains { $0.id == id } ? nil : id
    }
    var isDraft: Bool { front.text("draft") == "true" }

    var sections: [SectionDraft.Heading] {
        prose.headings.filter { $0.level == 2 && !$0.nested }
            .map { SectionDraft.Heading(title: $0.text, name: $0.name, ownID: $0.ownID?.name) }
    }

    /// Whether its status, if it has one, comes with what sitegen asks for. `canBeReplaced` says whether what replaces entries can be
    /// said at all.
    func hasWholeStatus(canBeReplaced: Bool) -> Bool {
        switch front.text(BuiltInField.status.rawValue).flatMap(LifeCycle.init(rawValue:)) {
        case .deprecated: hasReason(canBeReplaced)
        case .removed: hasReason(canBeReplaced) && front.text(BuiltInField.removed.rawValue) != nil
        case .temporary: front.text(BuiltInField.expires.rawValue).map { Day($0) != nil } ?? false
        case .active, .reserved, .unofficial, nil: true
        }
    }

    private func hasReason(_ canBeReplaced: Bool) -> Bool {
        let keys: [BuiltInField] = canBeReplaced ? [.reason, .replacedBy] : [.reason]
        return keys.contains { front.text($0.rawValue) != nil }
    }

    /// Whether `deprecated`, if it is there, is a flag that can be a status: of an entry that has none, and says why.
    func canBeDeprecated(canBeReplaced: Bool) -> Bool {
        guard let item = front.first(where: { $0.key == Self.deprecated }) else { return true }
        guard FieldType.flag.holds([item.value], []) else { return false }
        if item.value.text != "true" { return true }
        return hasReason(canBeReplaced) && !front.contains { $0.key == BuiltInField.status.rawValue }
    }

    /// Keys of the front matter that become fields.
    var fieldKeys: [YAML.Entry] {
        front.filter { item in
            !Self.understood.contains(item.key) && item.value.saysSomething
                && !(isDeprecationStatus && item.key == Self.deprecated)
        }
    }

    mutating func takeCode(_ key: String?) throws(Objection) {
        guard isEntry else { return }
        let folder = Address.folder(target)
        code = target.behind(folder).before(".md")
        if let key {
            guard let named = front.text(key) else {
                throw Objection(
                    "\(source) has no `\(key)` in its front matter",
                    help: "without --code-key the code is what `code` says, or else the file's name")
            }
            code = named
        } else if let named = front.text("code") {
            code = named
        }
        guard let name = Scaffold.name(of: code) else {
            throw Objection(
                "the code `\(code)` of \(source) cannot be the name of a file",
                help: "name a key of the front matter that holds another with --code-key")
        }
        target = folder + name + ".md"
    }

    /// The file as it is written. `catalogue` is the title of a landing page without one; `comments` counts the files in which
    /// a key is left as a comment.
    func text(
        _ fields: [FieldDraft], catalogue: String, _ links: inout ImportedLinks, _ comments: inout [String: Int]
    ) -> String {
        var lines = ["---"]
        lines += isEntry ? entryLines(fields, &comments) : articleLines(catalogue, &comments)
        lines += ["---", ""]
        var out = Array(lines.joined(separator: "\n").utf8)
        let isFirst = heading.map { bytes[body.lowerBound..<$0.range.lowerBound].allSatisfy(\.isBlank) } ?? false
        let start = isFirst ? heading?.range.upperBound : nil
        var edits = MarkdownEdits(prose, of: bytes, in: (start ?? body.lowerBound)..<body.upperBound) {
            index, address in
            links.append(prose.links[index].destination, in: self, to: &address)
        }
        edits.raise(prose.headings)
        if let heading, !isFirst { edits.remove(withBlankLines(heading.range)) }
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

    private func entryLines(_ fields: [FieldDraft], _ comments: inout [String: Int]) -> [String] {
        var lines: [String] = []
        if Address.segment(code) != code { lines.append("code: \(Scaffold.yaml(code))") }
        let taken = Dictionary(fields.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        // A name, and a title where there is a second one; what is said already is not said again.
        var titles = taken["name"]?.isBuiltIn ?? false ? [front.text("name")].compactMap(\.self) : []
        for title in [heading?.text, frontTitle].compactMap(\.self) {
            guard let name = name(in: title), !titles.contains(name) else { continue }
            if titles.isEmpty { lines.append("name: \(Scaffold.yaml(name))") }
            if titles.count == 1 { lines.append("title: \(Scaffold.yaml(title))") }
            if titles.count == 2 { lines += comment("title", title, &comments) }
            titles.append(name)
        }
        if related.isEmpty { lines += relatedLines }
        for (index, entry) in front.enumerated() where entry.key != "title" || frontTitle == nil {
            guard entry.value.saysSomething else { continue }
            if isDeprecationStatus, entry.key == Self.deprecated {
                let status = "\(BuiltInField.status.rawValue): \(LifeCycle.deprecated.rawValue)"
                if entry.value.text == "true" { lines.append(status) }
            } else if let field = taken[entry.key], field.name == BuiltInField.related.rawValue {
                lines += relatedLines
            } else if let field = taken[entry.key] {
                lines += Self.lines(field.name, entry.value, field.type)
            } else if isSummary(entry) {
                lines += Self.lines(BuiltInField.summary.rawValue, entry.value, BuiltInField.summary.type)
            } else if let line = Self.common(entry) {
                lines.append(line)
            } else if entry.value.text != code {
                lines += comment(index, &comments)
            }
        }
        return lines
    }

    private var relatedLines: [String] {
        let codes = related.filter { $0 != code } + namedBy
        if codes.isEmpty { return [] }
        return ["\(BuiltInField.related.rawValue):"] + codes.map { "  - \(Scaffold.yaml($0))" }
    }

    /// Whether a description can be what the page says first, which nobody would read of it otherwise.
    private func isSummary(_ entry: YAML.Entry) -> Bool {
        let summary = BuiltInField.summary
        return entry.key == "description" && front.text(summary.rawValue) == nil
            && summary.type.holds([entry.value], [])
    }

    private func articleLines(_ catalogue: String, _ comments: inout [String: Int]) -> [String] {
        var lines = ["title: \(Scaffold.yaml(title ?? catalogue))"]
        if !target.ends(with: "index.md") { lines.append("kind: article") }
        if let frontTitle, let heading, name(in: frontTitle) != name(in: heading.text) {
            lines += comment("title", frontTitle, &comments)
        }
        for (index, entry) in front.enumerated() where entry.key != "title" || frontTitle == nil {
            guard entry.value.saysSomething else { continue }
            if let line = Self.common(entry) {
                lines.append(line)
            } else if let type = Self.articleKeys[entry.key], type.holds([entry.value], []) {
                lines += Self.lines(entry.key, entry.value, type)
            } else {
                lines += comment(index, &comments)
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

    private static let articleKeys: [String: FieldType] = ["order": .integer, "tags": .list(.string), "faq": .flag]

    /// A key that every page has, as it is written. Of a time the day is taken.
    private static func common(_ entry: YAML.Entry) -> String? {
        guard let type = type(of: entry.key), let text = entry.value.text else { return nil }
        if type == .day {
            let time = text.dropFirst("YYYY-MM-DD".count).first ?? "T"
            guard let day = Day(text.prefix("YYYY-MM-DD".count)), "T ".contains(time) else { return nil }
            return "\(entry.key): \(day)"
        }
        return type.holds([entry.value], []) ? lines(entry.key, entry.value, type)[0] : nil
    }

    /// What a title says besides the code: "E0382: use of a moved value" names it, and "E0382" does not.
    private func name(in title: String) -> String? {
        var rest = title.trimmed[...]
        for (open, close) in [("[", "]"), ("(", ")"), ("`", "`"), ("", "")] {
            let code = open + code + close
            if rest.starts(with: code) {
                let behind = rest.dropFirst(code.count)
                let mark = behind.drop(while: \.isWhitespace)
                // A word that only begins with the code, or a sentence that begins with a code that is a word, is no mark of it.
                guard behind.isEmpty || !open.isEmpty || mark.first.map(Self.marks.contains) ?? true else { continue }
                rest = mark.drop { $0.isWhitespace || Self.marks.contains($0) }
                break
            }
            if !open.isEmpty, rest.ends(with: code) {
                rest = rest.dropLast(code.count)
                break
            }
        }
        let name = rest.trimmed
        return name.isEmpty ? nil : name
    }

    private static let marks: Set<Character> = [":", "-", "–", "—"]

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
    private func comment(_ index: Int, _ comments: inout [String: Int]) -> [String] {
        let start = front[index].keyRange.lowerBound
        let end = index + 1 < front.count ? front[index + 1].keyRange.lowerBound : frontEnd
        let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        comments[front[index].key, default: 0] += 1
        return text.split(whereSeparator: \.isNewline).filter { $0.trimmed != "---" }.map { "# " + $0 }
    }

    private func comment(_ key: String, _ text: String, _ comments: inout [String: Int]) -> [String] {
        comments[key, default: 0] += 1
        return ["# \(key): \(Scaffold.yaml(text))"]
    }
}
