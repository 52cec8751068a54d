import Markdown

/// What other generators write between lines of colons, as sitegen has it: a `:::note` is an alert, and what has another name
/// gets that as its label. What is in a fence is left as it is.
struct ImportedContainers {
    /// The text with the containers rewritten.
    private(set) var text: [UInt8] = []
    /// Whether lines with colons are left that are no container's, such as one that never ends.
    private(set) var hasStrayMarks = false
    /// Whether there are lines that import components, which nothing here runs.
    private(set) var hasImports = false

    private enum Mark {
        case start(Start)
        case end
    }

    private struct Start {
        let indent: Int
        let colons: Int
        let kind: String
        let title: String
    }

    private struct Line {
        let bytes: ArraySlice<UInt8>
        let isFenced: Bool
        /// Whether it begins a fence, so that what follows up to its end is fenced.
        let opensFence: Bool
        /// Of a container that begins and ends.
        var mark: Mark?
    }

    /// How far each of the alerts that what comes next is in stands from the margin, as in an item of a list: its marks stand
    /// there. And for each container that is open whether it is one.
    private var margins: [Int] = []
    private var open: [Bool] = []
    /// The label of a container that has just begun, for the fence that may be the first in it.
    private var label: (text: String, indent: Int)?
    /// Whether the last line was a mark, behind which blank lines are not needed.
    private var isBehindMark = false
    /// Whether a paragraph that begins now is one of its own.
    private var isSeparated = true

    init(_ source: ArraySlice<UInt8>) {
        let lines = lines(of: source)
        for line in lines { write(line) }
    }

    // MARK: Reading

    private static let signs = [" from '", " from \"", "import '", "import \""]

    private mutating func lines(of source: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var starts: [(line: Int, start: Start)] = []
        var fence: (byte: UInt8, count: Int)?
        var rest = source
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
            let bytes = rest[..<end]
            rest = rest[end...]
            let indent = bytes.prefix { $0 == 0x20 }.count
            let content = bytes.dropFirst(indent)
            if let open = fence {
                lines.append(Line(bytes: bytes, isFenced: true, opensFence: false))
                let run = content.prefix { $0 == open.byte }.count
                if run >= open.count, content.dropFirst(run).allSatisfy(\.isBlank) { fence = nil }
                continue
            }
            let run = content.prefix { $0 == content.first }.count
            // A line that begins with code between backticks begins no fence.
            let isFence =
                run >= 3
                && (content.first == UInt8(ascii: "~")
                    || content.first == UInt8(ascii: "`") && !content.dropFirst(run).contains(UInt8(ascii: "`")))
            if isFence, let byte = content.first { fence = (byte, run) }
            lines.append(Line(bytes: bytes, isFenced: false, opensFence: isFence))
            if content.starts(with: "import ".utf8) {
                let line = String(decoding: content, as: UTF8.self)
                hasImports = hasImports || Self.signs.contains(where: line.contains)
            }
            guard run >= 3, content.first == UInt8(ascii: ":") else { continue }
            // Further from the container around it, it would be code.
            if indent - (starts.last?.start.indent ?? 0) > 3 { continue }
            let words = String(decoding: content.dropFirst(run), as: UTF8.self).trimmed
            if let start = Self.start(words, indent: indent, colons: run), starts.count < Document.nestingLimit {
                starts.append((lines.count - 1, start))
            } else if words.isEmpty, let last = starts.last, run >= last.start.colons {
                starts.removeLast()
                lines[last.line].mark = .start(last.start)
                lines[lines.count - 1].mark = .end
            }
        }
        hasStrayMarks = lines.contains { line in
            line.mark == nil && !line.isFenced && line.bytes.drop { $0 == 0x20 }.starts(with: ":::".utf8)
        }
        return lines
    }

    /// `note`, `note Title`, `note[Title]` and, with attributes that mean nothing here, `correct { "a": 1 }`.
    private static func start(_ words: String, indent: Int, colons: Int) -> Start? {
        let kind = words.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        guard !kind.isEmpty else { return nil }
        var rest = words.dropFirst(kind.count).trimmed
        if let attributes = attributes(at: rest) { rest = String(rest.dropLast(attributes.count)).trimmed }
        if rest.begins(with: "["), rest.ends(with: "]") { rest = String(rest.dropFirst().dropLast()) }
        return Start(indent: indent, colons: colons, kind: String(kind), title: rest)
    }

    /// What stands in braces at the end and is more than a part of a path, such as `/users/{id}`.
    private static func attributes(at title: String) -> Substring? {
        guard title.ends(with: "}"), let brace = title.firstIndex(of: "{") else { return nil }
        let before = title[..<brace].last
        guard before == nil || before == " " || before == "]" else { return nil }
        let inside = title[brace...]
        return inside.dropFirst().drop { $0 == " " }.first.map { "\"'#.}".contains($0) } == true || inside.contains("=")
            ? inside : nil
    }

    // MARK: Writing

    private static let alerts: [String: Alert] = [
        "note": .note, "info": .note, "tip": .tip, "success": .tip, "important": .important, "warning": .warning,
        "caution": .caution, "danger": .caution, "error": .caution,
    ]

    private mutating func write(_ line: Line) {
        switch line.mark {
        case .start(let start):
            writeLabel()
            let alert = Self.alerts[start.kind.lowercased()]
            open.append(alert != nil)
            if let alert {
                separate()
                margins.append(max(start.indent, margins.last ?? 0))
                append("[!\(alert.rawValue.uppercased())]")
                if !start.title.isEmpty {
                    append("**\(start.title)**")
                    append("")
                }
            } else {
                let kind = start.kind.sentence
                let isTitle = start.kind.lowercased() == "details" && !start.title.isEmpty
                let text = isTitle ? start.title : start.title.isEmpty ? kind : "\(kind): \(start.title)"
                label = (text, start.indent)
            }
            isBehindMark = true
        case .end:
            writeLabel()
            if open.popLast() == true {
                margins.removeLast()
                isSeparated = false
            }
            separate()
            isBehindMark = true
        case nil:
            let isBlank = line.bytes.allSatisfy(\.isBlank)
            if isBlank, isBehindMark { return }
            if let label, line.opensFence, let titled = Self.titled(line.bytes, label.text) {
                self.label = nil
                separate()
                append(titled)
            } else {
                writeLabel()
                append(line.bytes)
            }
            isBehindMark = false
        }
    }

    /// The label as a paragraph of its own.
    private mutating func writeLabel() {
        guard let label else { return }
        self.label = nil
        separate()
        append(String(repeating: " ", count: label.indent) + "**\(label.text)**")
        append("")
    }

    /// A fence that says its language and no title has room for one.
    private static func titled(_ line: ArraySlice<UInt8>, _ label: String) -> String? {
        let text = String(decoding: line, as: UTF8.self).trimmed
        let info = CodeInfo(String(text.drop { $0 == "`" || $0 == "~" }).trimmed)
        guard !info.language.isEmpty, info.title == nil, !label.contains("\"") else { return nil }
        let indent = String(decoding: line.prefix { $0 == 0x20 }, as: UTF8.self)
        return "\(indent)\(text) title=\"\(label)\""
    }

    private mutating func separate() { if !isSeparated { append("") } }

    private mutating func append(_ line: String) { append(Array(line.utf8)[...]) }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        isSeparated = line.allSatisfy(\.isBlank)
        var line = line
        var written = 0
        for (index, margin) in margins.enumerated() {
            text += String(repeating: " ", count: margin - written).utf8
            text += isSeparated && index + 1 == margins.count ? ">".utf8 : "> ".utf8
            written = margin
        }
        line = line.dropFirst(line.prefix(written).prefix { $0 == 0x20 }.count)
        text += line
        if line.last != 0x0A { text.append(0x0A) }
    }
}
