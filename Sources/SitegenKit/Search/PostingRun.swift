import Markdown

/// Numbers and lists of postings one behind the other, in few bytes: what some pages say of words, until all pages are read.
struct PostingRun: Sendable {
    fileprivate(set) var bytes: [UInt8] = []

    /// Seven bits a byte, the lowest first.
    mutating func append(_ number: UInt32) {
        var number = number
        while number >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
            number >>= 7
        }
        bytes.append(UInt8(number))
    }

    /// A list that is sorted by page and section, and not empty. Of what stands in one section the highest level counts.
    mutating func append(list postings: [UInt32]) {
        var page: UInt32 = 0
        var index = 0
        while index < postings.count {
            var posting = postings[index]
            index += 1
            while index < postings.count, postings[index] >> 3 == posting >> 3 {
                posting = max(posting, postings[index])
                index += 1
            }
            append(posting >> 12 - page)
            page = posting >> 12
            append((posting & 0xFFF) << 1 | (index < postings.count ? 1 : 0))
        }
    }

    /// Takes no more memory than it needs.
    mutating func fit() { bytes = bytes.fitted() }
}

/// Reads what a run holds in the order in which it was written.
struct PostingReader {
    private let bytes: [UInt8]
    private var index = 0
    /// What the pages of the run count from, as a posting.
    private let offset: UInt32

    init(_ run: PostingRun, firstPage: Int) {
        bytes = run.bytes
        offset = UInt32(firstPage) << 12
    }

    var isAtEnd: Bool { index == bytes.count }

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

    @inline(__always)
    mutating func forEachPosting(_ body: (UInt32) -> Void) {
        var page = offset
        while true {
            page += number() << 12
            let rest = number()
            body(page | rest >> 1)
            if rest & 1 == 0 { return }
        }
    }
}
