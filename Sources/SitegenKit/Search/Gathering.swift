import Markdown

/// The words of some pages, as numbers in the order in which they stand.
struct Gathering: Sendable {
    /// What is known of a page besides its words.
    struct Record: Sendable {
        /// Another one where anything is that the shards of the page hold.
        var digest: String
        var facets: [String]
        /// What each of its words counts.
        var share: Double
    }

    fileprivate(set) var words = KeyList()
    fileprivate(set) var stream = TermStream()
    fileprivate(set) var records: [Record] = []
    fileprivate(set) var pages: [SearchIndex.Page] = []
    /// What leads to a section when it is the whole query: number and posting in one, whose pages count from the first here.
    fileprivate(set) var keys: [UInt64] = []
    fileprivate(set) var names = KeyList()
    /// For the size of a section's text: how many words of text all sections have.
    fileprivate(set) var textWords = 0
    fileprivate(set) var textSections = 0
    fileprivate(set) var textBytes = 0
}

/// Gathers the words of some pages, and then of others.
struct Gatherer {
    private var gathering = Gathering()
    private var words = TermDictionary()
    private var names = TermDictionary()
    private var stream = TermStream.Writer()

    /// The levels of whole queries: a code before a name, a name before a heading.
    private static let levelOfName = SearchScale.levels - 1
    private static let levelOfTitle = SearchScale.levels - 2
    private static let levelOfHeading = SearchScale.levels - 4

    private var tokenizer = Tokenizer()
    /// All words of the last name or heading in one.
    private var joined: [UInt8] = []

    /// Gathers the words of pages, each of which is made, read and let go. What shards say of it is laid away.
    mutating func gather(
        _ sources: ArraySlice<SearchPage.Source>, _ site: Site, _ spill: (any Spill)?
    ) -> Gathering {
        // A few at a time, for the sake of their digests.
        for first in stride(from: sources.startIndex, to: sources.endIndex, by: Fingerprint.most) {
            let pages = sources[first...].prefix(Fingerprint.most).map { $0.page(of: site) }
            var digests = pages.map { _ in Fingerprint() }
            Fingerprint.add(pages.map(\.text.bytes), to: &digests)
            for (page, digest) in zip(pages, digests) { add(page, digest.name, spill) }
        }
        gathering.words = words.take()
        gathering.names = names.take()
        gathering.stream = stream.take(in: spill)
        defer { gathering = Gathering() }
        return gathering
    }

    private mutating func add(_ page: SearchPage, _ digest: String, _ spill: (any Spill)?) {
        page.text.forEachSection { number, heading, text in
            if number == 0 {
                add(page.title, as: .title)
                for name in page.names { add(name, as: .names) }
                for line in page.summary { add(line, as: .summary) }
            } else {
                add(heading, as: .heading)
                addKey(section: number, level: Self.levelOfHeading)
            }
            addText(text)
            stream.endSection()
        }
        stream.endPage()
        for name in page.keys {
            let isName = page.names.contains(name) && !page.isSecondary
            joined.removeAll(keepingCapacity: true)
            name.withBytes { bytes in tokenizer.tokenize(bytes) { Self.join($0, $1, to: &joined) } }
            addKey(section: 0, level: isName ? Self.levelOfName : Self.levelOfTitle)
        }
        gathering.records.append(
            Gathering.Record(
                digest: digest, facets: page.facets, share: page.isSecondary ? SearchScale.shareOfSecondary : 1))
        gathering.pages.append(SearchIndex.Page(page.text, in: spill))
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
        gathering.textBytes += text.count
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
            gathering.textWords += stream.count - before
            gathering.textSections += 1
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
        let posting = Posting(
            page: gathering.records.count, section: section, level: level)
        gathering.keys.append(UInt64(id) << 32 | UInt64(posting.packed))
    }
}
