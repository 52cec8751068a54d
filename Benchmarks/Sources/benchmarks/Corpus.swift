/// A project of a given number of pages that sitegen finds nothing wrong with: half of them entries of one catalogue, half
/// articles. The same number of pages is the same bytes on every machine.
struct Corpus {
    private struct Article {
        var path: String
        var title: String
    }

    private struct Code {
        var code: String
        var name: String
        var severity: String
    }

    /// Folders of a thousand files are not how people keep articles; the codes of a catalogue do lie in one folder.
    private static let largestFolder = 100
    private static let classes = [
        "Syntax", "Names", "Types", "Values", "Memory", "Modules", "Storage", "Network", "Access", "Limits",
    ]
    private static let severities = ["error", "error", "error", "warning", "note"]
    private static let phases = ["parse", "check", "link", "run"]
    private static let articleSections = ["overview", "limits", "read-on"]
    private static let entrySections = ["meaning", "when", "example", "mistakes"]

    private var articles: [Article] = []
    private var codes: [Code] = []
    private let labels: [String]

    /// The name of each code.
    var names: [String: String] {
        Dictionary(codes.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    init(pages: Int) {
        precondition(pages >= 10, "a corpus has at least 10 pages")
        let count = pages / 2
        let digits = count > 10_000 ? 5 : 4
        let block = digits == 5 ? 10_000 : 1000
        for number in 0..<count {
            // Spread over the classes: E0000, E1000, ... E9000, E0001, ...
            let code = number % Self.classes.count * block + number / Self.classes.count
            var random = Random(number, stream: 1)
            let name = Self.title(&random, Self.topic(number, stream: 4), ["~a ~n", "~a ~n in ~n", "~n without ~n"])
            codes.append(
                Code(code: "E" + Self.padded(code, digits), name: name, severity: random.pick(Self.severities)))
        }
        labels = codes.map(\.code)
        articles = [Article(path: "index.md", title: "Handbook"), Article(path: "guide/index.md", title: "Guide")]
        var folder = ""
        for number in 0..<pages - count - articles.count {
            var random = Random(number, stream: 2)
            let topic = Self.topic(articles.count, stream: 3)
            let title = Self.title(&random, topic, ["~i ~a ~s", "~a ~s and ~s", "how to ~i a ~n", "the ~a ~n"])
            if number % Self.largestFolder == 0 {
                folder = "guide/\(Self.slug(title))-\(number / Self.largestFolder)/"
                articles.append(Article(path: folder + "index.md", title: title))
            } else {
                articles.append(Article(path: "\(folder)\(Self.slug(title))-\(number).md", title: title))
            }
        }
    }

    /// Writes the project into a folder that does not exist yet.
    func write(to folder: String) throws {
        let content = folder + "/content"
        for path in [folder, content, content + "/guide", content + "/codes"] { try Disk.makeFolder(path) }
        try Disk.write(Array(Self.site.utf8), to: content + "/site.yaml")
        try Disk.write(Array(catalogue.utf8), to: content + "/codes/catalogue.yaml")
        try Disk.write(Array(registry.utf8), to: content + "/codes/registry.csv")
        for (number, article) in articles.enumerated() {
            let path = content + "/" + article.path
            if article.path.hasSuffix("/index.md"), article.path != "guide/index.md" {
                try Disk.makeFolder(String(path.dropLast("/index.md".count)))
            }
            try Disk.write(markdown(of: article, number), to: path)
        }
        for number in codes.indices {
            try Disk.write(entry(number), to: "\(content)/codes/\(codes[number].code).md")
        }
    }

    // MARK: Pages

    private func markdown(of article: Article, _ number: Int) -> [UInt8] {
        var prose = prose(number, stream: 3, path: article.path)
        let size = Self.size(&prose, around: 3950)
        prose.line("---\ntitle: " + article.title)
        prose.add("description: ")
        prose.fill(Words.plainSentences[number % Words.plainSentences.count])
        prose.line("\ntags: [\(Words.nouns[number % 24]), \(Words.nouns[24 + number % 7])]")
        prose.line("order: \(number % Self.largestFolder)")
        if number % 50 == 9 { prose.line("date: " + Self.day(number)) }
        prose.line("updated: \(Self.day(number + 400))\n---")
        prose.heading(2, "Overview")
        prose.paragraph()
        while prose.bytes.count < size {
            prose.heading(prose.bytes.count % 3 == 0 ? 3 : 2)
            for _ in 0..<2 { prose.block() }
        }
        prose.heading(2, "Limits")
        prose.list()
        prose.heading(2, "Read on")
        for _ in 0..<3 { prose.fill("- ~l, for its ~s\n") }
        return prose.bytes
    }

    private func entry(_ number: Int) -> [UInt8] {
        let code = codes[number]
        var prose = prose(number, stream: 4, path: "codes/\(code.code).md")
        let size = Self.size(&prose, around: 2930)
        prose.add("---\nsummary: ")
        prose.fill(Words.plainSentences[1 + number % 3])
        // `name` and `since` are left to the registry, `severity` is checked against it.
        prose.line("\nseverity: \(code.severity)\nphase: \(Self.phases[number % 7 % 4])\nfixable: \(number % 3 == 0)")
        let related = related(number)
        if !related.isEmpty { prose.line("related: [\(related.map { codes[$0].code }.joined(separator: ", "))]") }
        if number % 40 == 7 { prose.line("status: deprecated\nreplaced_by: \(codes[number - 1].code)") }
        prose.line("updated: \(Self.day(number))\n---")
        prose.heading(2, "Meaning")
        for _ in 0..<2 { prose.paragraph(3...5) }
        prose.heading(2, "When it is reported")
        prose.list()
        if number % 3 == 0 { prose.table() }
        prose.heading(2, "Example")
        prose.paragraph(1...2)
        prose.code()
        prose.heading(2, "Common mistakes")
        while prose.bytes.count < size {
            prose.heading(3)
            prose.block()
        }
        prose.list()
        prose.heading(2, "See also")
        for _ in 0..<3 { prose.fill("- ~l, where the ~n ~v\n") }
        if number % 50 == 3 {
            prose.add("\n")
            prose.heading(2, "FAQ")
            for _ in 0..<2 {
                prose.fill("### Does a ~n ~i ~a ~s?\n\n")
                prose.paragraph()
            }
        }
        return prose.bytes
    }

    private func prose(_ number: Int, stream: UInt64, path: String) -> Prose {
        let topic = Self.topic(number, stream: stream)
        return Prose(Random(number, stream: stream), about: topic, codes: labels) { random in
            link(from: path, &random)
        }
    }

    /// What a page is about, which its title says too.
    private static func topic(_ number: Int, stream: UInt64) -> Topic {
        var random = Random(number, stream: stream + 8)
        return Topic(&random)
    }

    /// Some pages are short and a few are long, as on real sites.
    private static func size(_ prose: inout Prose, around middle: Int) -> Int {
        var random = prose.random
        return random.chance(10) ? middle * 2 : middle / 2 + random.below(middle)
    }

    // MARK: Links

    private func link(from path: String, _ random: inout Random) -> String {
        let text = Vocabulary.draw(.adjective, &random) + " " + Vocabulary.draw(.noun, &random)
        switch random.below(100) {
        case ..<30: return "[\(random.pick(labels))]"
        case ..<40: return "[\(text)][\(random.pick(labels))]"
        case ..<55:
            let target = "codes/\(random.pick(labels)).md"
            return "[\(text)](\(Self.relative(from: path, to: target))\(Self.fragment(Self.entrySections, &random)))"
        case ..<90:
            let target = random.pick(articles).path
            return "[\(text)](\(Self.relative(from: path, to: target))\(Self.fragment(Self.articleSections, &random)))"
        default: return "[\(text)](https://example.org/\(Vocabulary.draw(.noun, &random))/\(random.below(100)).html)"
        }
    }

    private static func fragment(_ ids: [String], _ random: inout Random) -> String {
        random.chance(30) ? "#" + random.pick(ids) : ""
    }

    private static func relative(from page: String, to target: String) -> String {
        let from = page.split(separator: "/").dropLast()
        let to = target.split(separator: "/")
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        return String(repeating: "../", count: from.count - shared) + to[shared...].joined(separator: "/")
    }

    /// Whether two entries are related depends on the pair, never on one of them, so each names the other.
    private func related(_ number: Int) -> [Int] {
        func isPair(_ low: Int, _ high: Int) -> Bool { high - low == 1 ? low % 5 != 4 : low % 3 == 0 }
        return [(number - 37, number), (number - 1, number), (number, number + 1), (number, number + 37)]
            .filter { $0.0 >= 0 && $0.1 < codes.count && isPair($0.0, $0.1) }
            .map { $0.0 == number ? $0.1 : $0.0 }
    }
}

// MARK: Texts

extension Corpus {
    private static let site = """
        title: Handbook
        description: A corpus of generated pages, to measure builds with.
        url: https://example.org/handbook/
        language: en
        nav:
          - {title: Guide, link: guide/index.md}
          - {title: Codes, link: /codes/}

        """

    private var catalogue: String {
        let classes = Self.classes.enumerated().map {
            "  - {id: E\($0)xx, match: '^E\($0)', title: \($1), summary: What is wrong with \($1.lowercased()).}\n"
        }
        return """
            title: Error codes
            description: Every error code on a page of its own.
            entry: error code
            code: {pattern: '^E[0-9]{4,5}$', sort: natural, aliases: unique}
            classes:
            \(classes.joined())fields:
              name: {registry: name}
              since: {registry: since}
              severity: {type: enum, values: [error, warning, note], required: true, label: Severity, registry: severity, facet: true}
              phase: {type: enum, values: [\(Self.phases.joined(separator: ", "))], label: Phase, facet: true}
              fixable: {type: bool, label: Fixed automatically, facet: true}
            sections:
              - {id: meaning, title: Meaning, required: true, minWords: 20}
              - {id: when, title: When it is reported, required: true, contains: list}
              - {id: example, title: Example, required: true, contains: code}
              - {id: mistakes, title: Common mistakes, required: true}
              - {id: see-also, title: See also, contains: link}
              - {id: faq, title: FAQ}
            extraSections: error
            registry: {file: registry.csv, key: code, coverage: all}

            """
    }

    private var registry: String {
        let rows = codes.enumerated().map { "\($1.code),\($1.name),\($1.severity),\($0 % 9 + 1).\($0 % 5)\n" }
        return "code,name,severity,since\n" + rows.joined()
    }

    private static func title(_ random: inout Random, _ topic: Topic, _ templates: [String]) -> String {
        let template = random.pick(templates)
        var prose = Prose(random, about: topic, codes: []) { _ in "" }
        prose.fill(template)
        random = prose.random
        var bytes = prose.bytes
        bytes[0] &-= 0x20
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func slug(_ title: String) -> String {
        title.lowercased().split(separator: " ").joined(separator: "-")
    }

    private static func day(_ number: Int) -> String {
        "\(2022 + number / 336 % 4)-\(padded(number / 28 % 12 + 1, 2))-\(padded(number % 28 + 1, 2))"
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
