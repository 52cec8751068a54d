import Markdown

extension SearchIndex {
    /// What shards say of one page: made when the page is read for its words, and laid away until it is known which shards
    /// there are.
    package struct Page: Sendable, Equatable {
        /// A line for each section.
        private let lines: StoredBytes
        /// All text, which quotations are looked for in.
        let text: StoredBytes

        init(_ page: SearchPage, in spill: (any Spill)?) {
            lines = StoredBytes(page.lines, in: spill)
            text = StoredBytes(page.wholeText, in: spill)
        }

        /// Calls for some of the sections, which the page has, with what results in each are shown from.
        func forEachResult(
            in sections: Range<Int>, _ body: (_ section: Int, _ line: UnsafeBufferPointer<UInt8>) -> Void
        ) {
            lines.bytes.withUnsafeBytes { lines in
                var start = 0
                for section in 0..<sections.upperBound {
                    let end = lines.firstIndex(of: SearchPage.lineEnd, in: start..<lines.count)
                    if section >= sections.lowerBound {
                        let line = UnsafeRawBufferPointer(rebasing: lines[start..<end])
                        body(section, line.assumingMemoryBound(to: UInt8.self))
                    }
                    start = end + 1
                }
            }
        }
    }
}
