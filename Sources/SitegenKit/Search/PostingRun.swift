import Markdown

/// Numbers and lists of postings one behind the other, in few bytes: what some pages say of words, until all pages are read.
/// Of each word it says how far it stands behind the one before it, and then what there is of it.
struct PostingRun: Sendable {
    private(set) var bytes: [UInt8] = []

    @inline(__always)
    mutating func append(_ number: UInt32) {
        bytes.append(addingCapacity: 5) { $0.append(number: number) }
    }

    /// A list that is sorted by page and section, and not empty. Of what stands in one section the highest level counts.
    @inline(__always)
    mutating func append(list postings: some RandomAccessCollection<UInt32>) {
        // A page takes no more than three bytes, a section with its level two.
        bytes.append(addingCapacity: postings.count * 5) { bytes in
            var page: UInt32 = 0
            var rest = postings.makeIterator()
            var next = rest.next()
            while var posting = next {
                next = rest.next()
                while let other = next, other >> 3 == posting >> 3 {
                    posting = max(posting, other)
                    next = rest.next()
                }
                bytes.append(number: posting >> 12 - page)
                page = posting >> 12
                bytes.append(number: (posting & 0xFFF) << 1 | (next == nil ? 0 : 1))
            }
        }
    }

    /// Gives what was written, in no more memory than it needs, and begins anew.
    mutating func take() -> PostingRun {
        defer { bytes.removeAll(keepingCapacity: true) }
        return PostingRun(bytes: bytes.fitted())
    }
}

extension OutputSpan<UInt8> {
    /// Seven bits a byte, the lowest first.
    @inline(__always)
    fileprivate mutating func append(number: UInt32) {
        var number = number
        while number >= 0x80 {
            append(UInt8(truncatingIfNeeded: number) | 0x80)
            number >>= 7
        }
        append(UInt8(truncatingIfNeeded: number))
    }
}

/// Reads the run of a chunk word after word, in the order in which it was written.
struct PostingReader {
    /// The word that comes next; behind the last one none that there is.
    private(set) var word: Int
    private let bytes: [UInt8]
    private var index = 0
    /// What the pages of the run count from, as a posting.
    private let offset: UInt32

    /// A run of some words of the vocabulary.
    init(_ run: PostingRun, firstPage: Int, _ words: Range<Int>) {
        bytes = run.bytes
        offset = UInt32(firstPage) << 12
        word = words.lowerBound
        endWord()
    }

    /// Goes on to the next word when all of one is read.
    mutating func endWord() { word = index == bytes.count ? .max : word + Int(number()) }

    /// How many postings there can be yet: none takes less than two bytes.
    var mostPostings: Int { (bytes.count - index) / 2 }

    @inline(__always)
    mutating func number() -> UInt32 {
        var number: UInt32 = 0
        var shift: UInt32 = 0
        while true {
            let byte = bytes[index]
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
