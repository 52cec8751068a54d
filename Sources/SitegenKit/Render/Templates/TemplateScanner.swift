/// One tag between its delimiters.
struct TemplateTag {
    enum Kind {
        case variable, unescaped, section, inverted, close, partial, parent, block
        /// A comment, a change of delimiters, or a tag whose finding is already reported: nothing is written for it.
        case silent
    }

    var kind: Kind
    /// The name, without the white space around it.
    var name: String
    var nameRange: Range<Int>
    /// The tag with its delimiters.
    var range: Range<Int>
    /// The finding on this tag is reported, and its name is a guess: it opens and closes like another tag, for
    /// otherwise its partner would be a second finding with the same cause, and is then left out.
    var isBroken: Bool

    init(_ kind: Kind, _ name: String, _ nameRange: Range<Int>, _ range: Range<Int>, isBroken: Bool = false) {
        self.kind = kind
        self.name = name
        self.nameRange = nameRange
        self.range = range
        self.isBroken = isBroken
    }

    static func silent(_ range: Range<Int>) -> TemplateTag { TemplateTag(.silent, "", 0..<0, range) }
}

/// Finds the tags of a template. What is between two tags is text.
struct TemplateScanner {
    private(set) var tags: [TemplateTag] = []
    private(set) var findings: [Diagnostic] = []
    private let source: TemplateSource
    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// A file with more findings than this is no template, and is not read further.
    static let mostFindings = 100

    init(_ source: TemplateSource) {
        self.source = source
        self.bytes = source.bytes
        var at = 0
        while at < bytes.count, findings.count < Self.mostFindings {
            if matches(opening, at) { at = tag(at) } else { at += 1 }
        }
    }

    /// Reads the tag that begins at `start`; returns where the text goes on.
    private mutating func tag(_ start: Int) -> Int {
        var at = start + opening.count
        while at < bytes.count, bytes[at].isTemplateSpace { at += 1 }
        guard at < bytes.count else { return unclosed(start, at, .silent, closing) }
        switch bytes[at] {
        case UInt8(ascii: "!"): return comment(start, at + 1)
        case UInt8(ascii: "="): return delimiters(start, at + 1)
        case UInt8(ascii: "{"): return named(.unescaped, start, at + 1, until: [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "&"): return named(.unescaped, start, at + 1, until: closing)
        case UInt8(ascii: "#"): return named(.section, start, at + 1, until: closing)
        case UInt8(ascii: "^"): return named(.inverted, start, at + 1, until: closing)
        case UInt8(ascii: "/"): return named(.close, start, at + 1, until: closing)
        case UInt8(ascii: ">"): return named(.partial, start, at + 1, until: closing)
        case UInt8(ascii: "<"): return named(.parent, start, at + 1, until: closing)
        case UInt8(ascii: "$"): return named(.block, start, at + 1, until: closing)
        default: return named(.variable, start, at, until: closing)
        }
    }

    /// A tag that holds a name. Where the next tag opens, the search for its end is over: that is no part of a name.
    private mutating func named(_ kind: TemplateTag.Kind, _ start: Int, _ from: Int, until end: [UInt8]) -> Int {
        var at = from
        while at < bytes.count, !matches(end, at) {
            if matches(opening, at) { return unclosed(start, from, kind, end) }
            at += 1
        }
        guard at < bytes.count else { return unclosed(start, from, kind, end) }

        let name = trimmed(from..<at)
        var tag = TemplateTag(kind, decoded(name), name, start..<at + end.count)
        if let finding = wrongName(tag, sigil: decoded(start + opening.count..<from)) {
            findings.append(finding)
            tag.isBroken = true
        }
        tags.append(tag)
        return tag.range.upperBound
    }

    private mutating func comment(_ start: Int, _ from: Int) -> Int {
        var at = from
        while at < bytes.count, !matches(closing, at) { at += 1 }
        guard at < bytes.count else {
            // Everything that follows may have been meant as part of it.
            _ = unclosed(start, from, .silent, closing)
            return bytes.count
        }
        tags.append(.silent(start..<at + closing.count))
        return at + closing.count
    }

    /// `{{=<% %>=}}`, on one line.
    private mutating func delimiters(_ start: Int, _ from: Int) -> Int {
        let lineEnd = bytes[from...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let end = [UInt8(ascii: "=")] + closing
        let proper = (from..<lineEnd).first { matches(end, $0) }
        let plain = (from..<lineEnd).first { matches(closing, $0) }
        let words = proper.map { bytes[from..<$0].split(whereSeparator: \.isTemplateSpace) } ?? []

        if let proper, words.count == 2, !words.joined().contains(UInt8(ascii: "=")) {
            tags.append(.silent(start..<proper + end.count))
            (opening, closing) = (Array(words[0]), Array(words[1]))
            return tags[tags.count - 1].range.upperBound
        }
        guard let plain else { return unclosed(start, from, .silent, end) }
        let range = start..<plain + closing.count
        findings.append(badDelimiters(range))
        tags.append(.silent(range))
        return range.upperBound
    }

    /// Reports a tag that does not end, and takes it to end with its line or before the next tag.
    private mutating func unclosed(_ start: Int, _ from: Int, _ kind: TemplateTag.Kind, _ end: [UInt8]) -> Int {
        var stop = max(min(from, bytes.count), start + opening.count)
        while stop < bytes.count, bytes[stop] != UInt8(ascii: "\n"), !matches(opening, stop) { stop += 1 }
        while stop > start + opening.count, bytes[stop - 1].isTemplateSpace { stop -= 1 }
        let name = bytes[min(from, stop)..<stop].split { $0.isTemplateSpace || $0 == UInt8(ascii: "}") }.first ?? []
        findings.append(unclosedTag(start..<stop, end: decoded(end)))
        tags.append(TemplateTag(kind, decoded(name), name.indices, start..<stop, isBroken: true))
        return stop
    }

    private func matches(_ wanted: [UInt8], _ at: Int) -> Bool {
        guard at + wanted.count <= bytes.count else { return false }
        for (offset, byte) in wanted.enumerated() where bytes[at + offset] != byte { return false }
        return true
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, bytes[low].isTemplateSpace { low += 1 }
        while low < high, bytes[high - 1].isTemplateSpace { high -= 1 }
        return low..<high
    }

    private func decoded(_ range: Range<Int>) -> String { decoded(bytes[range]) }

    private func decoded(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension UInt8 {
    /// White space inside a tag.
    var isTemplateSpace: Bool {
        self == UInt8(ascii: " ") || (9...13).contains(self)
    }
}

// MARK: - Findings

extension TemplateScanner {
    private func unclosedTag(_ range: Range<Int>, end: String) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "tag `\(source.quote(range))` is not closed", at: Place(source.file, range),
            help: "end it with `\(end)`")
    }

    private func badDelimiters(_ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "tag `\(source.quote(range))` does not set two delimiters", at: Place(source.file, range),
            help: "write both with a space between them and no `=` in them, such as `{{=<% %>=}}`")
    }

    /// What is wrong with the tag's name, if anything is.
    private func wrongName(_ tag: TemplateTag, sigil: String) -> Diagnostic? {
        let tagText = source.quote(tag.range)
        func finding(_ message: String, help: String) -> Diagnostic {
            Diagnostic(.templateSyntax, message, at: Place(source.file, tag.range), help: help)
        }
        func rewritten(_ name: String) -> String {
            let end = decoded(bytes[..<tag.range.upperBound].suffix(closing.count))
            return "`\(decoded(opening))\(sigil)\(name)\(sigil.last == "{" ? "}" : "")\(end)`"
        }

        if tag.name.isEmpty { return finding("tag `\(tagText)` has no name", help: "put a name into it, or remove it") }
        let words = tag.name.split(whereSeparator: \.isWhitespace)
        if words.count > 1 {
            return finding(
                "tag `\(tagText)` has more than one name",
                help: "write \(rewritten(source.clip(words[words.count - 1])))")
        }
        let isVariable = [.variable, .unescaped, .section, .inverted].contains(tag.kind)
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
        if isVariable, tag.name != ".", parts.contains("") {
            let name = parts.filter { !$0.isEmpty }.joined(separator: ".")
            return finding(
                "name `\(source.clip(tag.name))` has a dot with nothing beside it",
                help: "write \(rewritten(name.isEmpty ? "." : source.clip(name)))")
        }
        return nil
    }
}
