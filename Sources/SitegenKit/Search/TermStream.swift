import Markdown

/// The words of some pages in the order in which they stand: a number of two bytes for each, four where there are many
/// words, and marks between them.
struct TermStream: Sendable {
    private let units: StoredBytes

    /// One without any.
    init() { units = StoredBytes([]) }

    private init(_ units: StoredBytes) { self.units = units }

    private enum Mark {
        /// The next word is an identifier that stands beside its parts.
        static let whole: UInt16 = 0
        static let blockEnd: UInt16 = 1
        static let sectionEnd: UInt16 = 2
        static let pageEnd: UInt16 = 3
        /// The next words are of the field with this number and one more for each.
        static let field: UInt16 = 4
    }
    private static let firstWord: UInt32 = 16
    /// From here on a unit is the upper half of a number, and the lower one follows.
    private static let firstUpper: UInt32 = 0xF000

    // MARK: Writing

    struct Writer: Sendable {
        private var units: [UInt16] = []
        private var field = SearchScale.Field.body
        /// How many words and ends of blocks were written.
        private(set) var count = 0

        @inline(__always)
        mutating func append(_ word: UInt32, _ field: SearchScale.Field, isWhole: Bool) {
            count += 1
            if field != self.field {
                units.append(Mark.field + UInt16(field.rawValue))
                self.field = field
            }
            if isWhole { units.append(Mark.whole) }
            let number = word + firstWord
            if number >= firstUpper { units.append(UInt16(firstUpper + number >> 16)) }
            units.append(UInt16(truncatingIfNeeded: number))
        }

        mutating func endBlock() {
            count += 1
            units.append(Mark.blockEnd)
        }

        mutating func endSection() { units.append(Mark.sectionEnd) }
        mutating func endPage() { units.append(Mark.pageEnd) }

        /// Gives what was written, in no more memory than it needs, or none, and begins anew.
        mutating func take(in spill: (any Spill)?) -> TermStream {
            defer {
                units.removeAll(keepingCapacity: true)
                (field, count) = (.body, 0)
            }
            return TermStream(StoredBytes(units.withUnsafeBytes { Array($0) }, in: spill))
        }
    }

    // MARK: Reading

    /// An item of a section is a word's number and field in one, or the end of a block.
    static let blockEnd = UInt32.max
    static let wholeBit: UInt32 = 8
    static let fieldBits: UInt32 = 7
    static let wordShift: UInt32 = 4

    /// Calls for each section, with the number of the page among those here and of the section on it.
    func forEachSection(_ body: (_ page: Int, _ section: Int, _ items: UnsafeBufferPointer<UInt32>) -> Void) {
        units.bytes.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: UInt16.self) { units in
                // No section has more items than there are units.
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: units.count) { Self.read(units, $0, body) }
            }
        }
    }

    private static func read(
        _ units: UnsafeBufferPointer<UInt16>, _ items: UnsafeMutableBufferPointer<UInt32>,
        _ body: (_ page: Int, _ section: Int, _ items: UnsafeBufferPointer<UInt32>) -> Void
    ) {
        var count = 0
        var page = 0
        var section = 0
        var flags: UInt32 = 0
        var index = 0
        func append(_ item: UInt32) {
            items.initializeElement(at: count, to: item)
            count += 1
        }
        while index < units.count {
            let unit = units[index]
            index += 1
            // Nearly all are words.
            if unit >= firstWord {
                var number = UInt32(unit)
                if number >= firstUpper, index < units.count {
                    number = (number - firstUpper) << 16 | UInt32(units[index])
                    index += 1
                }
                append((number - firstWord) << wordShift | flags)
                flags &= fieldBits
                continue
            }
            switch unit {
            case Mark.whole: flags |= wholeBit
            case Mark.blockEnd: append(blockEnd)
            case Mark.sectionEnd:
                body(page, section, UnsafeBufferPointer(rebasing: items[..<count]))
                count = 0
                section += 1
            case Mark.pageEnd:
                page += 1
                section = 0
            default: flags = UInt32(unit - Mark.field)
            }
        }
    }
}
