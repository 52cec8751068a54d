import Markdown

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
        /// Whether not every page that was found has all the words.
        package var isAny: Bool
        /// Whether there may be more: not every page was read that may have what is quoted.
        package var isMore: Bool
        /// The words whose places an excerpt marks.
        package var marks: [String]
        /// The shards that the answer was read from.
        package var shards: [String]
    }

    private let reader: ShardReader
    /// What the shards of pages are made of, which are not made for this.
    private let pages: [SearchIndex.Page]

    package init(_ index: SearchIndex) {
        reader = ShardReader(index)
        pages = index.pages
    }

    package func search(_ text: String, limit: Int) -> Answer {
        reader.forgetUse()
        let query = SearchQuery(text, facets: reader.facets)
        var ranking = Ranking(query, reader)
        ranking.rank()
        var found = ranking.results
        var (isAny, isMore) = (ranking.isAny, false)
        if !ranking.quotations.isEmpty {
            (found, isMore) = read(found, for: ranking.quotations.map(Quotation.init), enough: limit)
            isAny = found.contains { !$0.isComplete }
        }
        return Answer(
            results: found.prefix(limit).compactMap(result), count: found.count, shown: ranking.shown, isAny: isAny,
            isMore: isMore, marks: ranking.marks, shards: reader.used)
    }

    /// How many pages are read at a time for quotations, and at most.
    private static let readAtOnce = 5
    private static let mostRead = 50

    /// The first pages whose text has all quotations, each with the block that has the first of them; and whether pages are
    /// left that were not read.
    private func read(_ pages: [Ranking.Ranked], for quotations: [Quotation], enough: Int) -> ([Ranking.Ranked], Bool) {
        var found: [Ranking.Ranked] = []
        var next = 0
        while next < min(pages.count, Self.mostRead), found.count < enough {
            for page in pages[next...].prefix(Self.readAtOnce) {
                let text = blocks(of: page.page)
                let hits = quotations.compactMap { quotation in text.first { quotation.stands(in: $0.block) } }
                guard hits.count == quotations.count else { continue }
                found.append(page)
                found[found.count - 1].section = hits[0].section
                found[found.count - 1].quoted = hits[0].block
            }
            next += Self.readAtOnce
        }
        return (found, next < pages.count)
    }

    private func blocks(of page: Int) -> [(section: Int, block: [UInt8])] {
        guard pages.indices.contains(page) else { return [] }
        reader.use(.texts, Digits.key(page: page, section: 0))
        let sections = pages[page].text
            .split(separator: PageText.sectionEnd, omittingEmptySubsequences: false)
        return sections.enumerated().flatMap { section, text in
            text.split(separator: PageText.blockEnd).map { (section, Array($0)) }
        }
    }

    private func result(_ ranked: Ranking.Ranked) -> Result? {
        let key = Digits.key(page: ranked.page, section: ranked.section)
        let shard = reader.names(.pages, from: key, to: key, most: 1)
        guard pages.indices.contains(ranked.page), let shard = shard.first else { return nil }
        var line: [UInt8] = []
        pages[ranked.page].forEachResult(in: ranked.section..<ranked.section + 1) { _, append in append(&line) }
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Array.init)
        let (title, heading) = (fields[1], fields[3])
        // What stands above the excerpt is not said twice.
        let quoted = [title, heading].contains(ranked.quoted) ? nil : ranked.quoted
        func text(_ field: [UInt8]) -> String { String(decoding: field, as: UTF8.self) }
        return Result(
            title: text(title), heading: text(heading), url: text(fields[0]), fragment: text(fields[2]),
            text: quoted ?? fields[4], shard: shard)
    }
}
