import Markdown

/// The words of some pages, as numbers in the order in which they stand.
struct Gathering: Sendable {
    /// What is known of a page besides its words.
    struct Record: Sendable {
        /// About how many bytes each section takes in a shard of pages.
        var sizes: [UInt16]
        /// About how many bytes its text takes.
        var textSize: UInt32
        /// Another one where anything is that the shards of the page hold.
        var digest: String
        var facets: [String]
        /// What each of its words counts.
        var share: Double
    }

    private(set) var words = TermDictionary()
    private(set) var stream = TermStream()
    private(set) var records: [Record] = []
    private(set) var pages: [SearchIndex.Page] = []
    /// What leads to a section when it is the whole query: number and posting in one, whose pages count from the first here.
    private(set) var keys: [UInt64] = []
    private(set) var names = TermDictionary()
    /// For the size of a section's text: how many words of text all sections have.
    private(set) var textWords = 0
    private(set) var textSections = 0
    private(set) var textBytes = 0

    /// The levels of whole queries: a code before a name, a name before a heading.
    private static let levelOfName = SearchScale.levels - 1
    private static let levelOfTitle = SearchScale.levels - 2
    private static let levelOfHeading = SearchScale.levels - 4

    private var tokenizer = Tokenizer()

    /// Gathers the words of pages, each of which is made, read and let go. What shards say of it is laid away.
    static func gather(
        _ sources: ArraySlice<SearchPage.Source>, _ site: Site, _ spill: (any Spill)?
    ) -> Gathering {
        var gathering = Gathering()
        for source in sources {
            let page = source.page(of: site)
            gathering.add(page)
            gathering.pages.append(SearchIndex.Page(page, in: spill))
        }
        gathering.stream.end(in: spill)
        return gathering
    }

    private mutating func add(_ page: SearchPage) {
        for (number, section) in page.sections.enumerated() {
            if number == 0 {
                add(page.title, as: .title)
                for name in page.names { add(name, as: .names) }
                for line in page.summary { add(line, as: .summary) }
            } else {
                add(section.heading, as: .heading)
                addKey(section.heading, section: number, level: Self.levelOfHeading)
            }
            addText(section.text)
            stream.endSection()
        }
        stream.endPage()
        for name in page.keys {
            let isName = page.names.contains(name) && !page.isSecondary
            addKey(name, section: 0, level: isName ? Self.levelOfName : Self.levelOfTitle)
        }
        records.append(
            Record(
                sizes: page.sections.map { UInt16(clamping: page.size(of: $0)) },
                textSize: UInt32(clamping: page.textSize), digest: page.digest,
                facets: page.facets, share: page.isSecondary ? SearchScale.shareOfSecondary : 1))
    }

    private mutating func add(_ text: String, as field: SearchScale.Field) {
        text.withBytes { add($0, as: field) }
        stream.endBlock()
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, as field: SearchScale.Field) {
        tokenizer.tokenize(text) { word, role in
            stream.append(words.id(word), field, isWhole: role == .whole)
        }
    }

    private mutating func addText(_ text: [UInt8]) {
        let before = stream.count
        textBytes += text.count
        text.withUnsafeBufferPointer { text in
            var field = SearchScale.Field.body
            var start = 0
            for index in 0...text.count {
                let byte = index < text.count ? text[index] : SearchText.blockEnd
                guard byte < 0x20 else { continue }
                if index > start {
                    add(UnsafeBufferPointer(rebasing: text[start..<index]), as: field)
                    stream.endBlock()
                }
                start = index + 1
                if byte == SearchText.codeStart { field = .code }
                if byte == SearchText.codeEnd { field = .body }
            }
        }
        if stream.count > before {
            textWords += stream.count - before
            textSections += 1
        }
    }

    /// All words of a text in one, so that `NOT_FOUND`, `notFound` and `not found` are the same.
    private mutating func addKey(_ text: String, section: Int, level: Int) {
        var joined: [UInt8] = []
        text.withBytes { bytes in
            tokenizer.tokenize(bytes) { word, role in if role != .whole { joined.append(contentsOf: word) } }
        }
        guard !joined.isEmpty else { return }
        let id = joined.withUnsafeBufferPointer { names.id($0) }
        let posting = Posting(page: records.count, section: min(section, Posting.mostSections - 1), level: level)
        keys.append(UInt64(id) << 32 | UInt64(posting.packed))
    }
}
