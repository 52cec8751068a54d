/// Where a word stands: a section of a page, and how much the word says of it.
struct Posting: Equatable, Sendable {
    var page: Int
    var section: Int
    var level: Int

    static let mostSections = 512
    static let mostPages = 1 << 20

    /// What stands further down a page counts as its last section.
    init(page: Int, section: Int, level: Int) {
        self.page = page
        self.section = min(section, Self.mostSections - 1)
        self.level = level
    }

    /// All three in 32 bits, sorted by page and section.
    var packed: UInt32 { UInt32(page) << 12 | UInt32(section) << 3 | UInt32(level) }

    init(packed: UInt32) {
        page = Int(packed >> 12)
        section = Int(packed >> 3 & 511)
        level = Int(packed & 7)
    }
}

/// The value of a record of a word: how rare it is, and where it stands.
struct PostingList: Equatable, Sendable {
    var rarity: Int
    /// Whether the word is common, so that its neighbours are in the list of pairs.
    var isCommon = false
    /// Whether only the pages are listed that it says most of.
    var isPartial = false
    /// Sorted by page and section.
    var postings: [Posting] = []

    /// Sections from here on need a digit of their own.
    private static let lastSection = Digits.count / SearchScale.levels - 1

    var encoded: [UInt8] {
        var bytes = [Self.head(rarity: rarity, isCommon: isCommon, isPartial: isPartial)]
        var page = -1
        for posting in postings {
            bytes.append(mostBytes: Self.mostBytes) { Self.append(posting, after: page, to: &$0) }
            page = posting.page
        }
        return bytes
    }

    static func head(rarity: Int, isCommon: Bool, isPartial: Bool) -> UInt8 {
        Digits.character(rarity * 4 + (isCommon ? 2 : 0) + (isPartial ? 1 : 0))
    }

    /// No posting takes more: five digits for the page, one for the level, two for a late section.
    static let mostBytes = 8

    @inline(__always)
    static func append(_ posting: Posting, after page: Int, to bytes: inout ByteWriter) {
        bytes.need(mostBytes)
        Digits.append(posting.page - page, to: &bytes)
        let section = min(posting.section, lastSection)
        bytes.append(Digits.character(section * SearchScale.levels + posting.level))
        if section == lastSection { Digits.append(posting.section - section, to: &bytes) }
    }

    init(rarity: Int, isCommon: Bool = false, isPartial: Bool = false, postings: [Posting] = []) {
        self.rarity = rarity
        self.isCommon = isCommon
        self.isPartial = isPartial
        self.postings = postings
    }

    init(decoding bytes: [UInt8]) {
        let head = bytes.first.map(Digits.value) ?? 0
        self.init(rarity: head / 4, isCommon: head & 2 != 0, isPartial: head & 1 != 0)
        var index = 1
        var page = -1
        while index < bytes.count {
            page += Digits.read(bytes, &index)
            let digit = Digits.read(single: bytes, &index)
            var section = digit / SearchScale.levels
            if section == Self.lastSection { section += Digits.read(bytes, &index) }
            postings.append(Posting(page: page, section: section, level: digit % SearchScale.levels))
        }
    }
}
