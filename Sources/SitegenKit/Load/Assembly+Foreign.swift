import Markdown

extension Assembly {
    /// Paragraphs that begin with what another generator does not show. Here they are text, which readers would see. One that
    /// begins with a backslash is meant so; one in a quote or a list is looked at by nobody.
    func foreignFindings(_ source: PageSource, _ document: Document) -> [Diagnostic] {
        let bytes = source.bytes
        return document.blocks.compactMap { block in
            guard case .paragraph = block.kind, let foreign = Foreign(bytes[block.range]) else { return nil }
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
        case UInt8(ascii: ":") where begins(":::"): self = .container
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard let mark = ["!!! ", "??? ", "???+ "].first(where: begins) else { return nil }
            // Its kind. A sentence begins with a capital.
            guard text.dropFirst(mark.utf8.count).first.map(ASCII.isLower) == true else { return nil }
            self = .admonition
        case UInt8(ascii: "=") where begins("=== \""): self = .tab
        case UInt8(ascii: "{") where begins("{{") || begins("{%"): self = .shortcode
        case UInt8(ascii: "-") where begins("--8<--"): self = .include
        case UInt8(ascii: "i") where begins("import "), UInt8(ascii: "e") where begins("export "):
            guard Self.isModule(text) else { return nil }
            self = .module
        default: return nil
        }
    }

    /// Whether the first line is one of JavaScript. A sentence can begin with the same words.
    private static func isModule(_ text: ArraySlice<UInt8>) -> Bool {
        var line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        if line.last == UInt8(ascii: ";") { line.removeLast() }
        let words = line.split(separator: 0x20)
        guard words.count > 1, words[0].elementsEqual("import".utf8) else {
            return words.count > 2
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
