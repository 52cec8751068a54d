import Markdown

/// What some pages say of words, in few bytes, until all pages are read: of each word how far it stands behind the one before
/// it, and then numbers and lists of postings. It is cut into a piece for each part of the vocabulary.
struct PostingRun: Sendable {
    private var pieces: [[UInt8]] = []

    /// Takes what is written, in no more memory than it needs. It is written into memory that is used again for the next one, and
    /// that has room for so many numbers; of each posting of a list there are two.
    init(
        _ parts: [Range<Int>], mostNumbers: Int, in room: inout [UInt8], write: (_ writer: inout Writer) -> Void
    ) {
        var ends: [Int] = []
        room.removeAll(keepingCapacity: true)
        room.append(mostBytes: mostNumbers * Writer.mostBytes) { bytes in
            var writer = Writer(bytes, parts)
            write(&writer)
            (bytes, ends) = writer.finish()
        }
        pieces = zip([0] + ends, ends).map { start, end in Array(room[start..<end]) }
    }

    /// Gives a piece away.
    mutating func take(_ part: Int) -> [UInt8] {
        defer { pieces[part] = [] }
        return pieces[part]
    }

    struct Writer {
        private var bytes: ByteWriter
        private let parts: [Range<Int>]
        private var ends: [Int] = []
        private var lastWord: Int

        /// No number takes more.
        fileprivate static let mostBytes = 5

        fileprivate init(_ bytes: ByteWriter, _ parts: [Range<Int>]) {
            self.bytes = bytes
            self.parts = parts
            lastWord = parts.first?.lowerBound ?? 0
        }

        /// Begins what is said of a word, of which each is behind the one before it.
        mutating func begin(_ word: Int) {
            while word >= parts[ends.count].upperBound {
                ends.append(bytes.count)
                lastWord = parts[ends.count].lowerBound
            }
            append(UInt32(word - lastWord))
            lastWord = word
        }

        mutating func append(_ number: UInt32) { write(mostNumbers: 1) { $0.append(number: number) } }

        /// Writes some numbers, no more than that.
        @inline(__always)
        mutating func write(mostNumbers: Int, _ write: (_ bytes: inout ByteWriter) -> Void) {
            bytes.need(mostNumbers * Self.mostBytes)
            // A copy, which can stay in registers.
            var bytes = bytes
            write(&bytes)
            self.bytes = bytes
        }

        /// A list that is sorted by page and section, and not empty. Of what stands in one section the highest level counts.
        @inline(__always)
        mutating func append(list postings: UnsafeBufferPointer<UInt32>) {
            write(mostNumbers: 2 * postings.count) { bytes in
                var page: UInt32 = 0
                var index = 0
                while index < postings.count {
                    var posting = postings[index]
                    index += 1
                    while index < postings.count, postings[index] >> 3 == posting >> 3 {
                        posting = max(posting, postings[index])
                        index += 1
                    }
                    bytes.append(number: posting >> 12 - page)
                    page = posting >> 12
                    bytes.append(number: (posting & 0xFFF) << 1 | (index == postings.count ? 0 : 1))
                }
            }
        }

        fileprivate func finish() -> (bytes: ByteWriter, ends: [Int]) {
            (bytes, ends + repeatElement(bytes.count, count: parts.count - ends.count))
        }
    }
}

extension ByteWriter {
    /// Seven bits a byte, the lowest first; there is room for them.
    @inline(__always)
    mutating func append(number: UInt32) {
        var number = number
        while number >= 0x80 {
            append(UInt8(truncatingIfNeeded: number) | 0x80)
            number >>= 7
        }
        append(UInt8(truncatingIfNeeded: number))
    }
}

/// What all chunks of pages say of one part of the vocabulary.
struct PostingPart: Sendable {
    let words: Range<Int>
    /// The pieces, one behind the other.
    private var bytes: [UInt8] = []
    /// Where the piece of each chunk ends, and the chunk's first page.
    private var pieces: [(end: Int, firstPage: Int)] = []

    /// How many bytes it takes.
    var size: Int { bytes.count }

    /// Takes the pieces of one part out of all runs.
    init(_ words: Range<Int>, _ part: Int, of runs: inout [(run: PostingRun, firstPage: Int)]) {
        self.words = words
        let pieces = runs.indices.map { runs[$0].run.take(part) }
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for (piece, (_, firstPage)) in zip(pieces, runs) {
            bytes += piece
            self.pieces.append((bytes.count, firstPage))
        }
    }

    /// Calls `read` for each chunk that says something of a word, chunk after chunk, and then `end` for the word; and so for each
    /// word.
    @inline(__always)
    func forEachWord(_ read: (_ reader: inout PostingReader) -> Void, end: (_ word: Int) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var readers = pieces.map { piece in
                defer { start = piece.end }
                return PostingReader(bytes[start..<piece.end], firstPage: piece.firstPage, words)
            }
            readers.withUnsafeMutableBufferPointer { readers in
                for word in words {
                    for index in readers.indices where readers[index].word == word {
                        read(&readers[index])
                        readers[index].endWord()
                    }
                    end(word)
                }
            }
        }
    }
}

/// Reads what one chunk says of the words of a part, word after word, in the order in which it was written.
struct PostingReader {
    /// The word that comes next; behind the last one none that there is.
    fileprivate var word: Int
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private var index: Int
    /// The first page of the chunk, as a posting.
    let offset: UInt32

    fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, firstPage: Int, _ words: Range<Int>) {
        self.bytes = bytes
        index = bytes.startIndex
        offset = UInt32(firstPage) << 12
        word = words.lowerBound
        endWord()
    }

    /// Goes on to the next word when all of one is read.
    fileprivate mutating func endWord() { word = index == bytes.endIndex ? .max : word + Int(number()) }

    @inline(__always)
    mutating func number() -> UInt32 {
        var number: UInt32 = 0
        var shift: UInt32 = 0
        while true {
            let byte = bytes.base[index]
            index += 1
            number |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    /// Reads a list, and says of how many pages it is.
    @inline(__always)
    mutating func list(_ body: (UInt32) -> Void) -> Int {
        var page = offset
        var pages = 0
        while true {
            let distance = number()
            if pages == 0 || distance > 0 { pages += 1 }
            page += distance << 12
            let rest = number()
            body(page | rest >> 1)
            if rest & 1 == 0 { return pages }
        }
    }
}
