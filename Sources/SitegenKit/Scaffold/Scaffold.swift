/// A file that `sitegen new` writes for an author to go on from. It builds without a finding as it is.
package struct Scaffold: Sendable {
    /// The path below the project's folder.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension Scaffold {
    /// A project with a home page, an article and a catalogue of two codes that names each other.
    package static func site(title: String) -> [Scaffold] {
        [
            Scaffold(
                path: "content/site.yaml",
                text: """
                    title: \(yaml(title))
                    description: Every error code of our product, what it means and how to mend it.
                    # Where the site will be served; every link is relative, so it works anywhere.
                    # url: https://example.org/docs/
                    language: en
                    nav:
                      - index.md
                      - guide/index.md
                      - {title: Codes, link: /codes/}

                    """),
            Scaffold(
                path: "content/index.md",
                text: """
                    ---
                    title: \(yaml(title))
                    description: What went wrong, why, and what to do about it.
                    ---
                    Every code has a page of its own. Start with [E0001], or read [how errors are reported](guide/index.md).

                    """),
            Scaffold(
                path: "content/guide/index.md",
                text: """
                    ---
                    title: How errors are reported
                    description: Where a code appears, and how to look it up.
                    ---
                    Each message ends with a code such as [E0001]. The page of the code explains it.

                    """),
            Scaffold(
                path: "content/codes/catalogue.yaml",
                text: """
                    title: Error codes
                    description: All error codes, each with its meaning and the way to mend it.
                    entry: error code
                    code: {pattern: '^E[0-9]{4}$'}
                    classes:
                      - {id: input, match: '^E0', title: Input, summary: Something in what was given.}
                    fields:
                      severity: {type: enum, values: [error, warning], required: true, facet: true}
                    sections:
                      - {id: meaning, title: Meaning, required: true, minWords: 5}
                      - {id: example, title: Example, required: true, contains: code}
                      - {id: mend, title: How to mend it, required: true}

                    """),
            code("E0001", name: "File not found", other: "E0002", summary: "The file that was named does not exist."),
            code("E0002", name: "File not readable", other: "E0001", summary: "The file exists, but may not be read."),
        ]
    }

    private static func code(_ code: String, name: String, other: String, summary: String) -> Scaffold {
        Scaffold(
            path: "content/codes/\(code).md",
            text: """
                ---
                name: \(name)
                summary: \(summary)
                severity: error
                related: [\(other)]
                ---
                ## Meaning

                \(summary) If it seems to be the other case, see [\(other)].

                ## Example

                ```text
                tool: notes.txt: \(name.lowercased()) [\(code)]
                ```

                ## How to mend it

                Check the path, and who owns the file.

                """)
    }

    /// An article at a path below `content/`. Among the entries of a catalogue it has to say that it is one.
    package static func article(path: String, title: String?, isAmongEntries: Bool = false) -> Scaffold {
        let stem = path.pathParts.last?.before(".md") ?? ""
        let folder = path.pathParts.dropLast().last.map(String.init)
        let words = String((stem == "index" ? folder ?? "Home" : stem).map { $0 == "-" || $0 == "_" ? " " : $0 })
        return Scaffold(
            path: "content/" + path,
            text: """
                ---
                title: \(yaml(title ?? words.sentence))\(isAmongEntries ? "\nkind: article" : "")
                description: One sentence on what a reader learns here.
                draft: true
                ---
                Say first what this page is for. Remove `draft: true` when it may be published.

                """)
    }

    /// A text as a YAML scalar: quoted where it would be read as something else. In brackets more signs mean something.
    static func yaml(_ text: String, inBrackets: Bool = false) -> String {
        let isPlain =
            !(inBrackets && text.unicodeScalars.contains { "[]{},:".unicodeScalars.contains($0) })
            && text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "/" } ?? false
            && !hasMark(text) && text.trimmed == text
            && !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
            && !text.unicodeScalars.contains(where: isEscaped)
        if isPlain { return text }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case _ where isEscaped(scalar):
                "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }

    /// Whether a colon or a number sign in it means something. A mark that combines with the space beside makes no difference to YAML.
    private static func hasMark(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { index in
            switch bytes[index] {
            case UInt8(ascii: ":"): index + 1 == bytes.count || bytes[index + 1] == 0x20
            case UInt8(ascii: "#"): index > 0 && bytes[index - 1] == 0x20
            default: false
            }
        }
    }

    /// What libyaml takes for the end of a line, or does not take at all.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }
}
