import Markdown

extension Assembly {
    /// Paragraphs that begin with what another generator does not show. Here they are text, which readers would see. One that
    /// begins with a backslash is meant so; one in a quote or a list is looked at by nobody.
    func foreignFindings(_ source: PageSource, _ document: Document) -> [Diagnostic] {
        let bytes = source.bytes
        var hasTabs = false
        return document.blocks.compactMap { block in
            guard case .paragraph = block.kind, let foreign = Foreign(bytes[block.range]) else { return nil }
            // Of a row of tabs the first is told of.
            if foreign == .tab {
                if hasTabs { return nil }
                hasTabs = true
            }
            let end = bytes[block.range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.range.upperBound
            return Diagnostic(
                .foreignSyntax, "\(foreign.noun) is text here", at: Place(source.path, block.range.lowerBound..<end),
                help: foreign.help)
        }
    }
}

/// What a paragraph of another generator begins with.
private enum Foreign {
    case container, admonition, tab, shortcode, module, include

    init?(_ text: ArraySlice<UInt8>) {
        func begins(_ mark: String) -> Bool { text.starts(with: mark.utf8) }
        // Nearly all paragraphs begin with another byte.
        switch text.first {
        // What closes a box or a shortcode is told of with what opens it.
        case UInt8(ascii: ":") where begins(":::") && !Self.line(text).allSatisfy { $0 == UInt8(ascii: ":") }:
            self = .container
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard let mark = ["!!! ", "??? ", "???+ "].first(where: begins),
                Self.isAdmonition(text.dropFirst(mark.utf8.count))
            else { return nil }
            self = .admonition
        case UInt8(ascii: "=") where begins("=== \""): self = .tab
        case UInt8(ascii: "{") where begins("{{") || begins("{%"):
            guard Self.isTag(text) else { return nil }
            self = .shortcode
        case UInt8(ascii: "-") where begins("--8<--"): self = .include
        case UInt8(ascii: "i") where begins("import "), UInt8(ascii: "e") where begins("export "):
            guard Self.isModule(text) else { return nil }
            self = .module
        default: return nil
        }
    }

    /// The first line, without spaces at its end.
    private static func line(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
        return line
    }

    /// Whether a kind stands behind the mark, and then a title, nothing, or indented lines. A sentence begins with a capital.
    private static func isAdmonition(_ text: ArraySlice<UInt8>) -> Bool {
        let line = line(text)
        guard line.first.map(ASCII.isLower) == true else { return false }
        let next = text[line.endIndex...].drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 == 0x0A || $0 == 0x0D }
        return line.last == UInt8(ascii: "\"") || !line.contains(0x20) || next.starts(with: "    ".utf8)
            || next.first == 0x09
    }

    /// Whether nothing but tags stands at both ends, of which the first closes none.
    private static func isTag(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count > 3, text.suffix(2).elementsEqual("}}".utf8) || text.suffix(2).elementsEqual("%}".utf8) else {
            return false
        }
        let name = text.dropFirst(2).drop { [0x20, 0x25, 0x2D, 0x3C].contains($0) }
        return name.first != UInt8(ascii: "/") && !name.starts(with: "end".utf8)
    }

    /// Whether the first line is one of JavaScript. A sentence can begin with the same words.
    private static func isModule(_ text: ArraySlice<UInt8>) -> Bool {
        var line = line(text)
        let isStatement = line.last == UInt8(ascii: ";")
        if isStatement { line.removeLast() }
        let words = line.split(separator: 0x20)
        guard words.count > 1, words[0].elementsEqual("import".utf8) else {
            let isOpen = isStatement || line.last == UInt8(ascii: "{") || words.count == 3
            return words.count > 2 && (isOpen || line.contains(UInt8(ascii: "=")) || line.contains(UInt8(ascii: "(")))
                && ["const", "default", "function", "let", "var"].contains { words[1].elementsEqual($0.utf8) }
        }
        let isQuoted = line.last == UInt8(ascii: "\"") || line.last == UInt8(ascii: "'")
        return isQuoted && (words.count == 2 || words[words.count - 2].elementsEqual("from".utf8))
    }

    /// Who reads it as something else.
    var noun: String {
        switch self {
        case .container: "A line of `:::`, as VitePress and Docusaurus have it,"
        case .admonition: "A line of `!!!` or `???`, as MkDocs has it,"
        case .tab: "A line of `===` and a name, as MkDocs has it,"
        case .shortcode: "A shortcode or a template's tag"
        case .module: "A line of MDX that imports or exports"
        case .include: "A line of `--8<--`, as MkDocs has it,"
        }
    }

    var help: String {
        switch self {
        case .container, .admonition:
            "write an alert: `> [!NOTE]`, and below it each line behind `>`; or put a backslash before it"
        case .tab: "write fences one below the other, each with `tab=\"...\"`; or put a backslash before it"
        case .shortcode: "write what it stands for, or put it into a code span"
        case .module: "remove it: pages have no components"
        case .include: "write a fence with `include=\"...\"`; or put a backslash before it"
        }
    }
}
