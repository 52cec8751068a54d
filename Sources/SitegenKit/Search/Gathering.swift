/// The words of some pages, as numbers in the order in which they stand.
struct Gathering: Sendable {
    /// What is known of a page besides its words.
    struct Record: Sendable {
        var url: String
        var title: String
        /// The name of its text for excerpts.
        var text: String
        var sections: [(id: String, heading: String)]
        var keys: [Key]
        var facets: [String]
    }

    /// What leads to a section when it is the whole query.
    struct Key: Sendable {
        var words: [UInt8]
        var section: Int
        var level: Int
    }

    var words = TermDictionary()
    /// Each word's number and field in one, and marks for the ends of blocks, sections and pages.
    var stream: [UInt32] = []
    var records: [Record] = []
    /// For the size of a section's text: how many words of text all sections have.
    var textWords = 0
    var textSections = 0
    var textBytes = 0

    // MARK: The stream

    static let blockEnd = UInt32.max
    static let sectionEnd = UInt32.max - 1
    static let pageEnd = UInt32.max - 2
    /// The identifiers among the words, which stand beside their parts.
    static let wholeBit: UInt32 = 8

    /// A word of the stream as its parts; nil for a mark.
    static func word(_ item: UInt32) -> (id: Int, field: SearchScale.Field, isWhole: Bool)? {
        guard item < pageEnd, let field = SearchScale.Field(rawValue: item & 7) else { return nil }
        return (Int(item >> 4), field, item & wholeBit != 0)
    }

    /// The levels of whole queries: a code before a name, a name before a heading.
    private static let levelOfName = SearchScale.levels - 1
    private static let levelOfTitle = SearchScale.levels - 2
    private static let levelOfHeading = SearchScale.levels - 4

    private var tokenizer = Tokenizer()

    /// Gathers the words of pages, each of which is made, read and let go.
    static func gather(_ sources: ArraySlice<SearchPage.Source>, _ site: Site) -> Gathering {
        var gathering = Gathering()
        for source in sources {
            switch source {
            case .page(let index): gathering.add(SearchPage(index, of: site))
            case .other(let page): gathering.add(page)
            }
        }
        return gathering
    }

    private mutating func add(_ page: SearchPage) {
        var keys: [Key] = []
        for (number, section) in page.sections.enumerated() {
            if number == 0 {
                add(page.title, as: .title)
                for name in page.names { add(name, as: .names) }
                add(page.summary, as: .summary)
            } else {
                add(section.heading, as: .heading)
                keys.append(key(section.heading, section: number, level: Self.levelOfHeading))
            }
            addText(section.text)
            stream.append(Self.sectionEnd)
        }
        stream.append(Self.pageEnd)
        for name in page.keys {
            let isName = page.names.contains(name) && !page.isSecondary
            keys.append(key(name, section: 0, level: isName ? Self.levelOfName : Self.levelOfTitle))
        }
        records.append(
            Record(
                url: page.url, title: page.title, text: name(of: page),
                sections: page.sections.dropFirst().map { ($0.id, $0.heading) },
                keys: keys.filter { !$0.words.isEmpty },
                facets: page.facets))
    }

    /// A name for the page's excerpts: another one where the text that they are cut from is.
    private func name(of page: SearchPage) -> String {
        let parts = [page.url, page.summary] + page.sections.map { Fingerprint.make($0.text) }
        return Fingerprint.make(Array(parts.joined(separator: "\n").utf8))
    }

    private mutating func add(_ text: String, as field: SearchScale.Field) {
        var text = text
        text.withUTF8 { add($0, as: field) }
        stream.append(Self.blockEnd)
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, as field: SearchScale.Field) {
        tokenizer.tokenize(text) { word, isWhole in
            stream.append(words.id(word) << 4 | field.rawValue | (isWhole ? Self.wholeBit : 0))
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
                    stream.append(Self.blockEnd)
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
    private mutating func key(_ text: String, section: Int, level: Int) -> Key {
        Key(words: Self.joined(Tokenizer.words(text)), section: section, level: level)
    }

    static func joined(_ words: [Tokenizer.Word]) -> [UInt8] {
        words.filter { !$0.isWhole }.flatMap { Array($0.text.utf8) }
    }

    /// Takes over what was gathered elsewhere, behind what is here.
    mutating func take(_ other: Gathering) {
        let ids = words.merge(other.words)
        for item in other.stream {
            stream.append(item >= Self.pageEnd ? item : ids[Int(item >> 4)] << 4 | item & 15)
        }
        records += other.records
        textWords += other.textWords
        textSections += other.textSections
        textBytes += other.textBytes
    }
}
