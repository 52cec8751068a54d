/// A text in which tables and footnotes are written with what CommonMark has, so that libcmark reads their inlines
/// together with those of the whole text.
///
/// Each cell of a table is a heading on a line of its own. A footnote is an empty heading and a quote of its content,
/// with an empty heading behind it where something follows in the same container. Headings are what it takes: they end
/// a paragraph, never run into what is around them, and hold inlines. `marks` tells them from the author's own.
struct Rewriting {
    private let source: [UInt8]
    /// What is written, but for `copied`.
    private var written: [UInt8] = []
    /// What stands at the end: a part of the source that is taken over in one piece once something else comes.
    private var copied = 0..<0
    private(set) var marks: [Mark] = []
    private(set) var tables: [[Table.Alignment?]] = []
    private(set) var notes: [Label] = []
    private var pieces: [Piece] = []

    /// A heading that was put in.
    struct Mark {
        /// Where in `text`.
        var offset: Int
        var kind: Kind

        enum Kind: Equatable {
            /// Of the header's row the number is 0.
            case cell(table: Int, row: Int, column: Int)
            case noteStart(Int)
            case noteEnd
        }
    }

    struct Label {
        var text: String
        /// `[^label]:`, in the source.
        var range: Range<Int>
    }

    /// A stretch of `text` and where it stands in the source. What was put in stands at one place.
    fileprivate struct Piece {
        var start: Int
        var source: Int
        var isInserted: Bool
    }

    /// How far a rewriting had come.
    struct Point {
        fileprivate var text: Int
        fileprivate var pieces: Int
    }

    init(_ source: [UInt8], capacity: Int) {
        self.source = source
        written.reserveCapacity(capacity)
    }

    private var count: Int { written.count + copied.count }

    var point: Point { Point(text: count, pieces: pieces.count) }

    // MARK: Writing

    /// The text, to be asked for once it is complete.
    var text: [UInt8] {
        mutating get {
            writeCopied()
            return written
        }
    }

    private mutating func writeCopied() {
        if copied.isEmpty { return }
        source.withUnsafeBufferPointer { written.append(contentsOf: UnsafeBufferPointer(rebasing: $0[copied])) }
        copied = copied.upperBound..<copied.upperBound
    }

    /// Takes back what was written since; no mark was set since then.
    mutating func goBack(to point: Point) {
        if point.text < written.count { written.removeSubrange(point.text...) }
        copied = copied.lowerBound..<copied.lowerBound + (point.text - written.count)
        pieces.removeSubrange(point.pieces...)
    }

    mutating func copy(_ range: Range<Int>) {
        if range.isEmpty { return }
        if copied.isEmpty || copied.upperBound != range.lowerBound {
            writeCopied()
            if !goesOn(at: range.lowerBound) {
                pieces.append(Piece(start: written.count, source: range.lowerBound, isInserted: false))
            }
            copied = range
        } else {
            copied = copied.lowerBound..<range.upperBound
        }
    }

    /// Whether what the text ends with is a copy of what stands in the source before a place.
    private func goesOn(at source: Int) -> Bool {
        guard let last = pieces.last, !last.isInserted else { return false }
        return last.source - last.start == source - written.count
    }

    mutating func insert(_ bytes: some Collection<UInt8>, at source: Int) {
        if bytes.isEmpty { return }
        insertPiece(at: source)
        written.append(contentsOf: bytes)
    }

    private mutating func insert(_ text: StaticString, at source: Int) {
        insertPiece(at: source)
        written.append(text)
    }

    private mutating func insertPiece(at source: Int) {
        writeCopied()
        if let last = pieces.last, last.isInserted, last.source == source { return }
        pieces.append(Piece(start: written.count, source: source, isInserted: true))
    }

    mutating func addTable(_ alignments: [Table.Alignment?]) -> Int {
        tables.append(alignments)
        return tables.count - 1
    }

    mutating func startNote(_ label: Label, behind prefix: [UInt8]) {
        notes.append(label)
        sentinel(.noteStart(notes.count - 1), behind: prefix, at: label.range.lowerBound)
    }

    mutating func endNote(behind prefix: [UInt8], at source: Int) { sentinel(.noteEnd, behind: prefix, at: source) }

    private mutating func sentinel(_ kind: Mark.Kind, behind prefix: [UInt8], at source: Int) {
        insert(prefix, at: source)
        marks.append(Mark(offset: count, kind: kind))
        insert("#\n", at: source)
    }

    /// One cell. The marks behind it keep its own from being read as the heading's.
    mutating func cell(_ kind: Mark.Kind, _ content: Range<Int>, behind prefix: [UInt8]) {
        insert(prefix, at: content.lowerBound)
        marks.append(Mark(offset: count, kind: kind))
        insert("# ", at: content.lowerBound)
        var start = content.lowerBound
        for index in content where source[index] == UInt8(ascii: "\\") {
            guard index + 1 < content.upperBound, source[index + 1] == UInt8(ascii: "|") else { continue }
            copy(start..<index)
            start = index + 1
        }
        copy(start..<content.upperBound)
        insert(" #\n", at: content.upperBound)
    }

    var places: Places { Places(pieces: pieces) }

    /// Where each stretch of `text` stands in the source.
    struct Places {
        fileprivate let pieces: [Piece]
        /// What stands before this stands there in the source too.
        var firstMoved: Int {
            let isCopy = pieces.first.map { $0.start == $0.source && !$0.isInserted } ?? false
            return isCopy ? (pieces.count > 1 ? pieces[1].start : Int.max) : 0
        }
        /// The piece that was found last, and what it reaches over: what is asked for next most often stands in it.
        private var last = 0
        private var reach = 0..<0

        fileprivate init(pieces: [Piece]) { self.pieces = pieces }

        mutating func place(_ range: Range<Int>) -> Range<Int> {
            let first = piece(at: range.lowerBound)
            let start = first.isInserted ? first.source : first.source + (range.lowerBound - first.start)
            if range.isEmpty { return start..<start }
            let last = piece(at: range.upperBound - 1)
            let end = last.isInserted ? last.source : last.source + (range.upperBound - last.start)
            return start..<max(start, end)
        }

        private mutating func piece(at offset: Int) -> Piece {
            if pieces.isEmpty { return Piece(start: 0, source: 0, isInserted: false) }
            if !reach.contains(offset) {
                last = index(at: offset)
                let end = last + 1 < pieces.count ? pieces[last + 1].start : Int.max
                reach = pieces[last].start..<end
            }
            return pieces[last]
        }

        private func index(at offset: Int) -> Int {
            // Most often it is one of the next.
            for next in last..<min(last + 4, pieces.count) {
                if pieces[next].start > offset { break }
                if next + 1 == pieces.count || offset < pieces[next + 1].start { return next }
            }
            var low = 0
            var high = pieces.count
            while low + 1 < high {
                let middle = (low + high) / 2
                if pieces[middle].start <= offset { low = middle } else { high = middle }
            }
            return low
        }
    }
}
