/// Follows the headings while a document is written: which are open, how many words stand below each.
struct Outline {
    private var open: [(heading: Int, level: Int, wordsBefore: Int)] = []
    private(set) var words = 0
    private var counter = WordCounter()
    /// How many headings were open where the container around starts.
    private var base = 0
    private var depth = 0
    private var inHeading = false

    /// The nearest heading of level 1 or 2 so far that is in no quote or list.
    private(set) var section: Int?

    var isNested: Bool { depth > 0 }

    struct Container {
        fileprivate var base: Int
    }

    mutating func enterContainer() -> Container {
        depth += 1
        defer { base = open.count }
        return Container(base: base)
    }

    mutating func leaveContainer(_ container: Container, at offset: Int, in headings: inout [Prose.Heading]) {
        close(from: base, at: offset, in: &headings)
        base = container.base
        depth -= 1
    }

    /// A heading ends what belongs to those before it of its own or a lower rank.
    mutating func startHeading(_ level: Int, at offset: Int, in headings: inout [Prose.Heading]) {
        let first = open[base...].firstIndex { $0.level >= level } ?? open.count
        close(from: first, at: offset, in: &headings)
        inHeading = true
    }

    mutating func endHeading(_ heading: Int, _ level: Int) {
        inHeading = false
        endWord()
        open.append((heading, level, words))
        if !isNested && level <= 2 { section = heading }
    }

    mutating func close(from first: Int, at offset: Int, in headings: inout [Prose.Heading]) {
        for (heading, _, wordsBefore) in open[first...] {
            headings[heading].end = offset
            headings[heading].words = words - wordsBefore
        }
        open.removeSubrange(first...)
    }

    /// What follows belongs to no section.
    mutating func leaveSections() { section = nil }

    mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
        if !inHeading { words += counter.count(text) }
    }

    mutating func endWord() { counter.endWord() }
}
