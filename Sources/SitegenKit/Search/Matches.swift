/// What the index has for one word of a query: on each page the sections, each with what it counts.
struct Matches {
    var pages: [Int: [Int: Int]] = [:]
    var rarity = 0
    /// Whether there are pages that are not listed.
    var isPartial = false
    /// The list of the word as it was typed.
    var exact: PostingList?
    /// What was searched for in its place.
    var shown: String?

    var isEmpty: Bool { pages.isEmpty }
    /// Whether the index knows which other common words stand beside the word.
    var isCommon: Bool { exact?.isCommon == true }

    /// How much a match counts, in sixteenths.
    enum Kind: Int {
        case exact = 16
        case form = 13
        case prefix = 11
        case typo = 10
    }

    mutating func add(_ list: PostingList, as kind: Kind) {
        for posting in list.postings {
            let weight = SearchScale.weights[posting.level] * kind.rawValue / 16
            let old = pages[posting.page, default: [:]][posting.section] ?? 0
            if weight > old { pages[posting.page, default: [:]][posting.section] = weight }
        }
        isPartial = isPartial || list.isPartial
        if kind == .exact {
            exact = list
            rarity = list.rarity
        } else if exact == nil || kind == .form {
            // A word is as common as its commonest form.
            rarity = rarity == 0 ? list.rarity : min(rarity, list.rarity)
        }
    }
}

extension Matches {
    /// The most shards that one look-up of other forms, longer words or near words reads.
    static let mostShards = 2
    private static let mostWords = 60
    /// From how many characters on a word that is being typed is taken for the beginning of another.
    static let leastOfPrefix = 2

    /// What the index has for a word.
    static func find(_ word: String, isOpen: Bool, isQuoted: Bool, _ reader: ShardReader) -> Matches {
        var matches = Matches()
        let key = Array(word.utf8)
        if let list = reader.list(.words, key) { matches.add(list, as: .exact) }
        guard !isQuoted else { return matches }
        let stem = Stem.of(key)
        let beginning = Stem.beginning(of: stem)
        if beginning.count >= Stem.shortest, key.allSatisfy(ASCII.isLower) {
            for (other, value) in reader.words(.words, from: beginning, most: mostShards)
            where other != key && Stem.of(other) == stem {
                matches.add(PostingList(decoding: value), as: .form)
            }
        }
        if isOpen, word.unicodeScalars.count >= leastOfPrefix || key.count > 2 { matches.addLonger(key, reader) }
        return matches
    }

    private mutating func addLonger(_ key: [UInt8], _ reader: ShardReader) {
        if let list = reader.list(.words, key + [ShardKey.prefixMark]) {
            add(list, as: .prefix)
            return
        }
        let longer = reader.words(.words, from: key, most: Self.mostShards).filter { $0.word != key }
        for (_, value) in longer.prefix(Self.mostWords) { add(PostingList(decoding: value), as: .prefix) }
    }
}
