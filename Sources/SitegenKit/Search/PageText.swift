import Markdown

/// What shards say of a page, in pieces one behind the other: its URL and its title, what else is said of it and what it is called,
/// of each section the id and the heading, and then of each the text. A page has dozens of sections, and each would be two
/// strings and an array.
struct PageText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces = Pieces()

    /// Where the pieces lie.
    struct Pieces: Sendable, Equatable {
        /// Where each piece ends. Behind it stands one byte more, and then the next one.
        fileprivate var ends: [UInt32] = []
        fileprivate var summaryCount: Int32 = 0
        fileprivate var nameCount: Int32 = 0

        subscript(piece: Int) -> Range<Int> { (piece == 0 ? 0 : Int(ends[piece - 1]) + 1)..<Int(ends[piece]) }

        // The numbers of pieces.
        var url: Int { 0 }
        var label: Int { 1 }
        var summary: Range<Int> { 2..<2 + Int(summaryCount) }
        var names: Range<Int> { summary.upperBound..<summary.upperBound + Int(nameCount) }
        func id(_ section: Int) -> Int { names.upperBound + 2 * section }
        func heading(_ section: Int) -> Int { id(section) + 1 }
        func text(_ section: Int) -> Int { id(sections) + section }

        var sections: Int { (ends.count - names.upperBound) / 3 }
    }

    static let lineEnd = UInt8(ascii: "\n")
    static let sectionEnd = UInt8(ascii: "\u{0C}")
    /// In texts as shards have them.
    static let blockEnd = UInt8(ascii: "\t")

    /// The deepest headings that are sections of their own in the search.
    private static let deepest = 3

    /// Without any piece.
    init() {}

    /// Of a page with the HTML and the headings of the body that it may have. The first section stands before all headings.
    init(
        url: String, label: String, summary: [String], names: [String], html: [UInt8] = [],
        headings: [Prose.Heading] = []
    ) {
        (pieces.summaryCount, pieces.nameCount) = (Int32(summary.count), Int32(names.count))
        bytes.reserveCapacity(html.count + 1000)
        // Where they lie: a copy of a heading counts half a dozen references.
        headings.withUnsafeBufferPointer { headings in
            let starts = headings.indices.filter { headings[$0].level <= Self.deepest && !headings[$0].nested }
            pieces.ends.reserveCapacity(2 + summary.count + names.count + 3 * (starts.count + 1))
            for text in [url, label] + summary + names + ["", ""] { append(text) }
            for start in starts {
                append(headings[start].id)
                append(headings[start].text)
            }
            html.withUnsafeBufferPointer { html in
                var end = 0
                for start in starts {
                    let heading = headings[start].outer
                    appendText(html[end..<max(end, heading.lowerBound)])
                    end = heading.upperBound
                }
                appendText(html[end...])
            }
        }
    }

    private mutating func append(_ piece: String) {
        bytes.append(contentsOf: piece.utf8)
        end(by: Self.lineEnd)
    }

    /// Appends the text of a section, as `SearchText` has it.
    private mutating func appendText(_ html: Slice<UnsafeBufferPointer<UInt8>>) {
        SearchText.read(UnsafeBufferPointer(rebasing: html), to: &bytes)
        end(by: Self.sectionEnd)
    }

    private mutating func end(by byte: UInt8) {
        pieces.ends.append(UInt32(bytes.count))
        bytes.append(byte)
    }

    /// Calls for each section in order, which can be read where it lies.
    func forEachSection(
        _ body: (_ number: Int, _ heading: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Void
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            for number in 0..<pieces.sections {
                body(
                    number, UnsafeBufferPointer(rebasing: bytes[pieces[pieces.heading(number)]]),
                    UnsafeBufferPointer(rebasing: bytes[pieces[pieces.text(number)]]))
            }
        }
    }
}
