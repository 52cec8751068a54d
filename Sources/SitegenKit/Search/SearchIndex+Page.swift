import Markdown

extension SearchIndex {
    /// What shards say of one page: laid away when the page is read for its words, until it is known which shards there are.
    package struct Page: Sendable, Equatable {
        private let stored: StoredBytes
        private let pieces: PageText.Pieces

        /// The most bytes of a section's text that excerpts are cut from.
        private static let longestExcerpt = 400
        private static let fieldEnd = UInt8(ascii: "\t")

        init(_ text: PageText, in spill: (any Spill)?) {
            stored = StoredBytes(spill == nil ? text.bytes.fitted() : text.bytes, in: spill)
            pieces = text.pieces
        }

        // MARK: Results

        /// About how many bytes the result of each section takes.
        var sizes: [Int] {
            let page = pieces[pieces.url].count + pieces[pieces.label].count + 8
            return (0..<pieces.sections).map {
                page + pieces[pieces.heading($0)].count * 2 + min(pieces[pieces.text($0)].count, Self.longestExcerpt)
            }
        }

        /// Calls for some of the sections, which the page has, with what appends all that a result in it is shown from, on one
        /// line: the page's URL and title, the section's id and heading, and what excerpts are cut from.
        func forEachResult(
            in sections: Range<Int>, _ body: (_ section: Int, _ append: (_ lines: inout [UInt8]) -> Void) -> Void
        ) {
            let bytes = read(sections)
            var page: [UInt8] = []
            for piece in [pieces.url, pieces.label] { page.append(bytes[pieces[piece]], endedBy: Self.fieldEnd) }
            for section in sections {
                body(section) { lines in
                    lines.append(contentsOf: page)
                    for piece in [pieces.id(section), pieces.heading(section)] {
                        lines.append(bytes[pieces[piece]], endedBy: Self.fieldEnd)
                    }
                    let start = lines.count
                    bytes[pieces[pieces.text(section)]].withUnsafeBufferPointer {
                        SearchText.appendBeginning(of: $0, most: Self.longestExcerpt, to: &lines)
                    }
                    // On top of a page without any text what is said of it.
                    if section == 0, lines.count == start {
                        lines.append(bytes[pieces[pieces.summary.lowerBound]], endedBy: PageText.lineEnd)
                        lines.removeLast()
                    }
                }
            }
        }

        /// From how many bytes on not all of a page is read for a few of its sections, of which it can have thousands.
        private static let long = 1 << 16

        private func read(_ sections: Range<Int>) -> Windows {
            guard stored.count > Self.long, let last = sections.last else {
                return Windows(windows: [(0, stored.bytes)])
            }
            let ranges = [
                0..<pieces[pieces.summary.lowerBound].upperBound,
                pieces[pieces.id(sections.lowerBound)].lowerBound..<pieces[pieces.heading(last)].upperBound,
                pieces[pieces.text(sections.lowerBound)].lowerBound..<pieces[pieces.text(last)].upperBound,
            ]
            return Windows(windows: ranges.map { ($0.lowerBound, stored.bytes(in: $0)) })
        }

        /// Stretches of the bytes of a page, in order.
        private struct Windows {
            var windows: [(start: Int, bytes: [UInt8])]

            /// Bytes that are in one of them.
            subscript(range: Range<Int>) -> ArraySlice<UInt8> {
                guard let window = windows.last(where: { $0.start <= range.lowerBound }) else { return [] }
                return window.bytes[range.lowerBound - window.start..<range.upperBound - window.start]
            }
        }

        // MARK: Text

        /// About how many bytes all text takes.
        var textSize: Int {
            let shown = ([pieces.label] + pieces.summary + pieces.names).reduce(0) { $0 + pieces[$1].count + 1 }
            return (0..<pieces.sections).reduce(shown) {
                $0 + pieces[pieces.text($1)].count + pieces[pieces.heading($1)].count + 2
            }
        }

        /// All text, which quotations are looked for in.
        var text: [UInt8] {
            var text: [UInt8] = []
            appendText(to: &text)
            return text
        }

        /// Appends all text, in blocks that no quotation goes beyond: title and names first.
        func appendText(to text: inout [UInt8]) {
            let bytes = stored.bytes
            for piece in [pieces.label] + pieces.names + pieces.summary {
                text.append(bytes[pieces[piece]], endedBy: PageText.blockEnd)
            }
            for section in 0..<pieces.sections {
                if section > 0 {
                    text.append(PageText.sectionEnd)
                    text.append(bytes[pieces[pieces.heading(section)]], endedBy: PageText.blockEnd)
                }
                let start = text.count
                text.append(contentsOf: bytes[pieces[pieces.text(section)]])
                for index in start..<text.count {
                    text[index] = text[index] < 0x20 ? PageText.blockEnd : text[index]
                }
            }
        }
    }
}

extension [UInt8] {
    /// Appends a text on one line, and what ends it.
    fileprivate mutating func append(_ text: ArraySlice<UInt8>, endedBy end: UInt8) {
        if OneLine.isSurely(text) {
            append(contentsOf: text)
        } else {
            append(contentsOf: OneLine.of(String(decoding: text, as: UTF8.self)).utf8)
        }
        append(end)
    }
}

/// Texts without anything that ends a line.
enum OneLine {
    /// Whether there is surely nothing that ends a line: all of that has one of these bytes.
    fileprivate static func isSurely(_ text: some Collection<UInt8>) -> Bool {
        !text.contains { $0 < 0x20 || $0 == 0xE2 }
    }

    static func of(_ text: String) -> String {
        // What ends a line in JavaScript as well.
        let ends: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" }
        guard !text.withBytes(isSurely) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(ends(scalar) ? " " : scalar) }
        return String(line)
    }
}
