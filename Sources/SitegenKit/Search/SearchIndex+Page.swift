import Markdown

extension SearchIndex {
    /// What shards say of one page: made when the page is read for its words, and laid away until it is known which shards
    /// there are.
    package struct Page: Sendable, Equatable {
        /// A line for each section, those of so many in one piece: a shard shows a few sections, and a page can have thousands.
        private let lines: [StoredBytes]
        /// All text, which quotations are looked for in.
        let text: StoredBytes

        private static let sectionsInOne = 32

        init(_ page: SearchPage, in spill: (any Spill)?) {
            lines = stride(from: 0, to: page.sections, by: Self.sectionsInOne).map { first in
                let sections = first..<min(first + Self.sectionsInOne, page.sections)
                return StoredBytes(page.lines(of: sections), in: spill)
            }
            text = StoredBytes(page.wholeText, in: spill)
        }

        /// Calls for some of the sections, which the page has, with what results in each are shown from.
        func forEachResult(
            in sections: Range<Int>, _ body: (_ section: Int, _ line: UnsafeBufferPointer<UInt8>) -> Void
        ) {
            for piece in lines.indices[(sections.lowerBound / Self.sectionsInOne)...] {
                let first = piece * Self.sectionsInOne
                let wanted = sections.clamped(to: first..<first + Self.sectionsInOne)
                if wanted.isEmpty { break }
                lines[piece].bytes.withUnsafeBytes { lines in
                    var start = 0
                    for section in first..<wanted.upperBound {
                        let end = lines.firstIndex(of: SearchPage.lineEnd, in: start..<lines.count)
                        if section >= wanted.lowerBound {
                            let line = UnsafeRawBufferPointer(rebasing: lines[start..<end])
                            body(section, line.assumingMemoryBound(to: UInt8.self))
                        }
                        start = end + 1
                    }
                }
            }
        }
    }
}
