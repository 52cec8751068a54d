/// How much a word says. Every number that ranks is a whole one, so that the terminal and the client agree to the last digit.
enum SearchScale {
    // MARK: Impacts, which the index holds

    /// What an impact of each level counts, in percent.
    static let weights = [12, 17, 24, 34, 49, 69, 98]
    static let levels = weights.count

    /// A field of a page. A word in a title says more of the page than one in its text.
    enum Field: UInt32, CaseIterable {
        case body, code, heading, title, names, summary

        var weight: Double {
            switch self {
            case .body: 1
            case .code: 0.5
            case .heading: 8
            case .title: 10
            case .names: 14
            case .summary: 2.5
            }
        }
    }

    /// How soon more of the same word stops to count, and how much the length of a text does (BM25F).
    private static let saturation = 3.0
    static let lengthShare = 0.6

    /// What counts is less by this much on the page of a code's owner who is not the catalogue's default one.
    static let shareOfSecondary = 0.5

    /// The level of a weighted count of words.
    static func level(_ count: Double) -> Int {
        let impact = 100 * count / (saturation + count)
        return bounds.reduce(0) { $0 + (impact < $1 ? 0 : 1) }
    }

    /// Where each level but the lowest begins.
    private static let bounds = zip(weights, weights.dropFirst()).map { Double($0 + $1) / 2 }

    // MARK: Rarity

    static let highestRarity = 21

    /// How rare a word is that `pages` of all pages have: a logarithm, in steps.
    static func rarity(pages: Int, of all: Int) -> Int {
        // log2 in sixteenths, by a straight line between the powers of two.
        let ratio = (all * 16) / max(1, pages) + 16
        let power = Int.bitWidth - 1 - ratio.leadingZeroBitCount
        let logarithm = (power - 4) * 16 + (((ratio - (1 << power)) * 16) >> power)
        return min(highestRarity, max(1, logarithm / 10))
    }

    // MARK: Limits, which keep every shard small

    /// The bytes of a shard of words, of one of pages and of one of texts. A query needs a few records from each of several;
    /// but the smaller they are, the more a directory lists, and the more files a site has to carry.
    static func shardSizes(textBytes: Int) -> (words: Int, pages: Int, texts: Int) {
        let root = Int(Double(textBytes).squareRoot())
        return (
            min(max(800, root * 9 / 20), 3000), min(max(900, root * 7 / 10), 4500),
            min(max(6000, root * 13 / 5), 16_000)
        )
    }

    /// The most pages that a word, two neighbours and the beginning of a word lead to.
    static let mostPages = 800
    static let mostPagesOfPair = 600
    static let mostPagesOfPrefix = 60
    private static let mostSections = 6
    private static let mostSectionsOfCommon = 3

    /// From how many pages on a word counts as common: neighbours that both are have a list of their own. On a small site
    /// there is room for all of them.
    static func common(of all: Int) -> Int { max(1, all / 500) }

    /// The most sections of one page that a word leads to.
    static func sections(pages: Int, of all: Int) -> Int {
        pages < max(4, all / 200) ? mostSections : mostSectionsOfCommon
    }
}
