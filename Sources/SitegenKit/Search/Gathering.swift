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

    private(set) var words = TermDictionary(slots: 1 << 14)
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
    /// All words of the last name or heading in one.
    private var joined: [UInt8] = []

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
        page.forEachSection { number, section in
            if number == 0 {
                add(page.title, as: .title)
                for name in page.names { add(name, as: .names) }
                for line in page.summary { add(line, as: .summary) }
            } else {
                add(section.heading, as: .heading)
                addKey(section: number, level: Self.levelOfHeading)
            }
            addText(section.text)
            stream.endSection()
        }
        stream.endPage()
        for name in page.keys {
            let isName = page.names.contains(name) && !page.isSecondary
            joined.removeAll(keepingCapacity: true)
            name.withBytes { bytes in tokenizer.tokenize(bytes) { Self.join($0, $1, to: &joined) } }
            addKey(section: 0, level: isName ? Self.levelOfName : Self.levelOfTitle)
        }
        records.append(
            Record(
                sizes: page.sizes, textSize: UInt32(clamping: page.textSize), digest: page.digest,
                facets: page.facets, share: page.isSecondary ? SearchScale.shareOfSecondary : 1))
    }

    private mutating func add(_ text: String, as field: SearchScale.Field) {
        text.withBytes { add($0, as: field) }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, as field: SearchScale.Field) {
        joined.removeAll(keepingCapacity: true)
        tokenizer.tokenize(text) { word, role in
            stream.append(words.id(word), field, isWhole: role == .whole)
            Self.join(word, role, to: &joined)
        }
        stream.endBlock()
    }

    private mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
        let before = stream.count
        textBytes += text.count
        var field = SearchScale.Field.body
        var start = 0
        tokenizer.tokenize(text) { word, role in
            stream.append(words.id(word), field, isWhole: role == .whole)
        } control: { byte, index in
            if index > start { stream.endBlock() }
            start = index + 1
            if byte == SearchText.codeStart { field = .code }
            if byte == SearchText.codeEnd { field = .body }
        }
        if text.count > start { stream.endBlock() }
        if stream.count > before {
            textWords += stream.count - before
            textSections += 1
        }
    }

    /// All words of a text in one, so that `NOT_FOUND`, `notFound` and `not found` are the same.
    private static func join(_ word: Term, _ role: Tokenizer.Role, to joined: inout [UInt8]) {
        if role != .whole { joined.append(contentsOf: word.bytes) }
    }

    /// Lets the words that were joined last lead to a section.
    private mutating func addKey(section: Int, level: Int) {
        guard !joined.isEmpty else { return }
        let id = joined.withUnsafeBufferPointer { names.id(Term($0)) }
        let posting = Posting(page: records.count, section: min(section, Posting.mostSections - 1), level: level)
        keys.append(UInt64(id) << 32 | UInt64(posting.packed))
    }
}
