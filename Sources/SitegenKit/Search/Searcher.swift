/// Answers queries from an index. The client in templates/assets/search.js does the same, step by step; a test compares them.
package final class Searcher {
    /// A section of a page that a query found.
    package struct Result: Sendable {
        package var title: String
        /// Empty for the page's top.
        package var heading: String
        package var url: String
        package var fragment: String
        /// What excerpts are cut from.
        package var text: [UInt8]
        /// The shard that says all this.
        package var shard: String
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
    private let site: Site
    private let sources: [SearchPage.Source]

    /// A page's title and text are taken from the site, which the shards of pages are made of.
    package init(_ index: SearchIndex, _ site: Site) {
        reader = ShardReader(index)
        self.site = site
        sources = SearchPage.sources(of: site)
    }

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
        let key = Digits.key(page: ranked.page, section: ranked.section)
        let shard = reader.names(.pages, from: key, to: key, most: 1)
        guard sources.indices.contains(ranked.page), let shard = shard.first else { return nil }
        let page = sources[ranked.page].page(of: site, .excerpts(ranked.section..<ranked.section + 1))
        guard page.sections.indices.contains(ranked.section) else { return nil }
        let section = page.sections[ranked.section]
        return Result(
            title: page.title, heading: section.heading, url: page.url, fragment: section.id,
            text: page.excerpt(of: ranked.section), shard: shard)
    }
}
