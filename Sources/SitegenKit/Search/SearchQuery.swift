/// What a reader typed, taken apart.
struct SearchQuery {
    /// A word, or an identifier with its parts.
    struct Unit: Equatable {
        var parts: [String]
        var whole: String?
        /// The number of the quotation that it stands in.
        var quote: Int?
    }

    var units: [Unit] = []
    /// Facets as the index names them: `cacheable=never`.
    var filters: [String] = []
    /// Whether the last word is still being typed.
    var isOpen = false

    /// The most words that count.
    static let mostUnits = 12

    /// Words that ask rather than say something. They are searched for, and count less.
    static let asking = Set(
        """
        a about an and any are as at be but by can do does for from get got has have how i if in into is it its me my no not \
        of on or our so than that the their them then there they this to up use was we what when where which while who why \
        will with you your should would could
        """.split(separator: " ").map(String.init))

    init(_ text: String, facets: [SearchIndex.Facet]) {
        let quotes: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{201D}"]
        for (number, segment) in text.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: quotes.contains
        ).enumerated() {
            let isQuoted = number % 2 == 1
            add(isQuoted ? String(segment) : takeFilters(String(segment), facets), quote: isQuoted ? number : nil)
        }
        let last = text.unicodeScalars.last
        isOpen = units.last.map { $0.quote == nil } ?? false && last != " " && !last.map(quotes.contains)!
    }

    /// Takes `name:value` out of a text.
    private mutating func takeFilters(_ text: String, _ facets: [SearchIndex.Facet]) -> String {
        var rest: [Substring] = []
        for chunk in text.split(separator: " ", omittingEmptySubsequences: false) {
            if let colon = chunk.firstIndex(of: ":"), let facet = facets.first(where: { $0.name == chunk[..<colon] }),
                let value = facet.values.first(where: { Self.spelt($0) == chunk[chunk.index(after: colon)...] })
            {
                filters.append(facet.name + "=" + value)
            } else {
                rest.append(chunk)
            }
        }
        return rest.joined(separator: " ")
    }

    /// A facet's value as a query has it, without spaces.
    static func spelt(_ value: String) -> String { value.split(separator: " ").joined(separator: "_") }

    private mutating func add(_ text: String, quote: Int?) {
        for word in Tokenizer.words(text) {
            if word.isWhole {
                join(word.text)
            } else if units.count < Self.mostUnits {
                units.append(Unit(parts: [word.text], whole: nil, quote: quote))
            }
        }
    }

    /// Makes one unit of the last words, which an identifier is made of.
    private mutating func join(_ whole: String) {
        var parts: [String] = []
        for (count, unit) in units.reversed().enumerated() {
            guard unit.whole == nil else { return }
            parts = unit.parts + parts
            if parts.joined() == whole {
                let quote = unit.quote
                units.removeLast(count + 1)
                units.append(Unit(parts: parts, whole: whole, quote: quote))
                return
            }
        }
    }
}
