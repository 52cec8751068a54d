import Markdown
import SitegenKit

/// What a build was made from and what it wrote, so that the same build need not be made again.
///
/// It is trusted only by the same executable, for the same content and options, and where every file of the output is as
/// that build left it.
struct BuildRecord: Equatable {
    struct File: Equatable {
        var path: String
        var stamp: Stamp
    }

    /// The folder that the build wrote.
    var output: String
    /// What the build was made from.
    var key: ContentHash
    /// The findings as they were reported, and how many there are of each severity that a build can have.
    var report: [UInt8]
    var warnings: Int
    var waived: Int
    /// The size of the whole site.
    var bytes: Int
    /// The list of written files.
    var list: Stamp
    /// The files of the site.
    var files = Files()

    /// One after the other as they lie in a record, for there are tens of thousands, of which none is ever asked for alone.
    /// In blocks, because an array of all would be moved whenever it outgrows its place.
    struct Files {
        fileprivate var blocks: [RecordWriter] = []
        private(set) var count = 0

        private static let blockSize = 1 << 20

        mutating func add(_ path: String, _ stamp: Stamp) {
            if blocks.last.map({ $0.bytes.count >= Self.blockSize }) ?? true { blocks.append(RecordWriter()) }
            let last = blocks.count - 1
            path.withBytes { blocks[last].add($0) }
            blocks[last].add(stamp)
            count += 1
        }
    }
}

extension BuildRecord.Files: Sequence, Equatable {
    func makeIterator() -> Iterator { Iterator(blocks: blocks[...]) }

    struct Iterator: IteratorProtocol {
        fileprivate var blocks: ArraySlice<RecordWriter>
        private var reader = RecordReader(bytes: [])

        fileprivate init(blocks: ArraySlice<RecordWriter>) { self.blocks = blocks }

        mutating func next() -> BuildRecord.File? {
            if reader.bytes.isEmpty { reader.bytes = blocks.popFirst()?.bytes[...] ?? [] }
            guard let path = reader.text(), let stamp = reader.stamp() else { return nil }
            return BuildRecord.File(path: String(decoding: path, as: UTF8.self), stamp: stamp)
        }
    }

    static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

    /// Nil where it is not so many files, or more bytes.
    fileprivate init?(_ bytes: ArraySlice<UInt8>, count: Int) {
        var reader = RecordReader(bytes: bytes)
        guard count >= 0 else { return nil }
        for _ in 0..<count {
            guard reader.text() != nil, reader.stamp() != nil else { return nil }
        }
        guard reader.bytes.isEmpty else { return nil }
        blocks = [RecordWriter(bytes: Array(bytes))]
        self.count = count
    }
}

// MARK: - As bytes

extension BuildRecord {
    private static let head = Array("sitegen record 2\n".utf8)

    var encoded: [UInt8] {
        var writer = RecordWriter(bytes: Self.head)
        writer.bytes.reserveCapacity(
            files.blocks.reduce(report.count + output.utf8.count + 256) { $0 + $1.bytes.count })
        output.withBytes { writer.add($0) }
        for half in key.halves { writer.add(half) }
        report.withUnsafeBufferPointer { writer.add($0) }
        for number in [warnings, waived, bytes, files.count] { writer.add(number) }
        writer.add(list)
        for block in files.blocks { writer.bytes += block.bytes }
        for half in Self.sum(writer.bytes[...]) { writer.add(half) }
        return writer.bytes
    }

    /// The folder that a build wrote, told by as much of its record as `start` holds. Nil for another version's.
    static func output(_ start: [UInt8]) -> String? {
        guard start.starts(with: head) else { return nil }
        var reader = RecordReader(bytes: start[head.count...])
        return reader.text().flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Nil for what is not whole, and for another version's.
    init?(_ bytes: [UInt8], key: ContentHash) {
        let sum = 16
        guard bytes.starts(with: Self.head), bytes.count >= Self.head.count + sum else { return nil }
        var ending = RecordReader(bytes: bytes[(bytes.count - sum)...])
        guard [ending.number(), ending.number()] == Self.sum(bytes.dropLast(sum)) else { return nil }
        var reader = RecordReader(bytes: bytes[Self.head.count..<bytes.count - sum])
        guard let output = reader.text(), [reader.number(), reader.number()] == key.halves, let report = reader.text(),
            let warnings = reader.int(), let waived = reader.int(), let size = reader.int(), let count = reader.int(),
            let list = reader.stamp(), let files = Files(reader.bytes, count: count)
        else { return nil }
        self.init(
            output: String(decoding: output, as: UTF8.self), key: key, report: Array(report), warnings: warnings,
            waived: waived, bytes: size, list: list, files: files)
    }

    private static func sum(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        var sum = ContentHash()
        bytes.withUnsafeBytes { sum.add($0) }
        return sum.halves
    }
}

private struct RecordWriter {
    var bytes: [UInt8] = []

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    mutating func add(_ stamp: Stamp) {
        add(stamp.size)
        add(stamp.modified.seconds)
        add(stamp.modified.nanoseconds)
        add(stamp.inode)
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        add(text.count)
        bytes.append(contentsOf: text)
    }
}

/// Answers nil beyond the end.
private struct RecordReader {
    var bytes: ArraySlice<UInt8>

    mutating func number() -> UInt64? {
        guard bytes.count >= 8 else { return nil }
        defer { bytes = bytes.dropFirst(8) }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    mutating func int() -> Int? { number().map { Int(Int64(bitPattern: $0)) } }

    mutating func stamp() -> Stamp? {
        guard let size = int(), let seconds = int(), let nanoseconds = int(), let inode = number() else { return nil }
        let modified = Status.Moment(seconds: seconds, nanoseconds: nanoseconds)
        return Stamp(size: size, modified: modified, inode: inode)
    }

    mutating func text() -> ArraySlice<UInt8>? {
        guard let count = int(), count >= 0, count <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }
}
