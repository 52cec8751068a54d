import Markdown

/// Sorted records as lines of shards, before it is known where the shards begin: where each line shares with the one before it what
/// it will share in a shard.
struct LineBlock: Sendable {
    private var bytes: [UInt8] = []
    /// Where the value of each line starts, and where the line ends.
    private var ends: [(value: UInt32, line: UInt32)] = []

    var count: Int { ends.count }

    /// With room for about as many bytes.
    init(room: Int = 0) { bytes.reserveCapacity(room) }

    /// Appends a line by what its key shares with the last one and by the rest of it. The value is written where it is kept.
    @inline(__always)
    mutating func append(
        shared: Int, _ rest: UnsafeBufferPointer<UInt8>, mostBytes: Int, value: (_ bytes: inout ByteWriter) -> Void
    ) {
        let start = bytes.count + rest.count + 2
        bytes.append(mostBytes: rest.count + mostBytes + 3) { bytes in
            bytes.append(Digits.character(shared))
            bytes.append(contentsOf: rest)
            bytes.append(UInt8(ascii: "\t"))
            value(&bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        ends.append((UInt32(start), UInt32(bytes.count)))
    }

    private func start(_ line: Int) -> Int { line == 0 ? 0 : Int(ends[line - 1].line) }
    private func shared(_ line: Int) -> Int { Digits.value(bytes[start(line)]) }

    func value(_ line: Int) -> ArraySlice<UInt8> { bytes[Int(ends[line].value)..<Int(ends[line].line) - 1] }

    func lines(_ range: Range<Int>) -> ArraySlice<UInt8> {
        range.isEmpty ? [] : bytes[start(range.lowerBound)..<start(range.upperBound)]
    }

    /// The key of a line, put together from the lines before it; none is looked at before one whose key is known.
    func key(_ line: Int, known: (line: Int, key: [UInt8])) -> [UInt8] {
        var shared = shared(line)
        var key = [UInt8](repeating: 0, count: shared)
        key += bytes[start(line) + 1..<Int(ends[line].value) - 1]
        var index = line
        while shared > 0 {
            index -= 1
            if index == known.line {
                for place in 0..<shared { key[place] = known.key[place] }
                break
            }
            let others = self.shared(index)
            if others < shared {
                let rest = start(index) + 1
                for place in others..<shared { key[place] = bytes[rest + place - others] }
                shared = others
            }
        }
        return key
    }

    /// Where those of the lines from a place on end that have room in a shard of a size, which so many bytes are in.
    func end(from start: Int, _ count: Int, size: Int) -> Int {
        var end = start
        var count = count
        var last = self.start(start)
        while end < ends.count {
            let (value, line) = (Int(ends[end].value), Int(ends[end].line))
            if count + line - value - 1 > size { break }
            count += line - last
            last = line
            end += 1
        }
        return end
    }

    /// Writes lines whose keys stay where they lie.
    struct Writer {
        private(set) var block: LineBlock
        private var last = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

        init(_ block: LineBlock) { self.block = block }

        @inline(__always)
        mutating func append(
            _ key: UnsafeBufferPointer<UInt8>, mostBytes: Int, value: (_ bytes: inout ByteWriter) -> Void
        ) {
            let shared = ShardLines.shared(key, last)
            block.append(
                shared: shared, UnsafeBufferPointer(rebasing: key[shared...]), mostBytes: mostBytes, value: value)
            last = key
        }

        mutating func append(_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
            append(key, mostBytes: value.count) { $0.append(contentsOf: value) }
        }
    }
}
