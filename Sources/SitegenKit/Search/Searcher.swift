/// Answers queries from an index. The client in templates/assets/search.js does the same, step by step; a test compares them.
package final class Searcher {
    /// A section of a page that a query found.
    package struct Result: Sendable {
        package var title: String
        /// Empty for the page's top.
        package var heading: String
        package var url: String
        package var fragment: String
        /// The name of the page's text, and which line of it is the section's.
        package var text: String
        package var section: Int
        package var page: Int
    }

    package struct Answer: Sendable {
        package var results: [Result]
        /// How many pages were found.
        package var count: Int
        /// The words that were searched for in place of some that no page has, in the order of the query.
        package var shown: [String]
        /// Whether no page has all the words.
        package var isAny: Bool
        /// The words whose places an excerpt marks.
        package var marks: [String]
        /// The shards that the answer was read from.
        package var shards: [String]
    }

    private let reader: ShardReader

    package init(_ index: SearchIndex) { reader = ShardReader(index) }

    package func search(_ text: String, limit: Int) -> Answer {
        reader.forgetUse()
        let query = SearchQuery(text, facets: reader.facets)
        var ranking = Ranking(query, reader)
        ranking.rank()
        let results = ranking.results.prefix(limit).compactMap { result($0) }
        return Answer(
            results: results, count: ranking.results.count, shown: ranking.shown, isAny: ranking.isAny,
            marks: ranking.marks, shards: reader.used)
    }

    private func result(_ ranked: Ranking.Ranked) -> Result? {
        guard let value = reader.value(.pages, Digits.key(page: ranked.page)) else { return nil }
        let fields = value.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard fields.count >= 3 else { return nil }
        let heading = 1 + 2 * ranked.section
        let isSection = ranked.section > 0 && heading + 1 < fields.count
        return Result(
            title: fields[1], heading: isSection ? fields[heading + 1] : "", url: fields[0],
            fragment: isSection ? fields[heading] : "", text: fields[2], section: ranked.section, page: ranked.page)
    }
}
