/// Cuts sorted records into shards, and lists them in shards of the next level, until one is left. A few neighbours share a name,
/// made from what all of them hold, and are numbered: so a name takes little room in the directory, and an edit renames few.
struct ShardWriter {
    private struct Level {
        /// The shard that is being written.
        var lines = ShardLines()
        /// Those before it that have no name yet, and their first keys.
        var texts: [[UInt8]] = []
        var keys: [[UInt8]] = []
    }

    private let size: Int
    /// What the names of its shards begin with, for whoever looks into the folder.
    private let letter: String
    private var levels = [Level()]
    /// The names of shards that are made when they are written, in order.
    private(set) var promised: [String] = []
    private let isPromised: Bool

    private static let directorySize = 1500
    /// How many shards share a name.
    private static let groupSize = 16

    init(size: Int, letter: String, isPromised: Bool = false) {
        self.size = size
        self.letter = letter
        self.isPromised = isPromised
    }

    /// Appends the records of a block. Lines are taken as they are, but for those that begin the block or a shard.
    mutating func append(_ block: LineBlock, to store: inout ShardStore) {
        var (first, key) = (0, [UInt8]())
        var next = 0
        while next < block.count {
            key = block.key(next, known: (first, key))
            first = next
            let value = block.value(first)
            if !levels[0].lines.bytes.isEmpty, levels[0].lines.bytes.count + value.count > size { close(0, &store) }
            levels[0].lines.append(key, value)
            next = block.end(from: first + 1, levels[0].lines.bytes.count, size: size)
            if next > first + 1 {
                // Behind others than the last line a new shard begins, which shares with none.
                let last = next == block.count ? block.key(next - 1, known: (first, key)) : []
                levels[0].lines.append(lines: block.lines(first + 1..<next), last: last)
            }
        }
    }

    /// Lists a shard that is made when it is written: its first key, and what changes whenever anything else in it does.
    mutating func promise(_ key: [UInt8], _ digest: [UInt8], to store: inout ShardStore) {
        take(key + digest, key, 0, &store)
    }

    private mutating func close(_ level: Int, _ store: inout ShardStore) {
        let key = levels[level].lines.first
        take(levels[level].lines.take(), key, level, &store)
    }

    private mutating func take(_ text: [UInt8], _ key: [UInt8], _ level: Int, _ store: inout ShardStore) {
        levels[level].texts.append(text)
        levels[level].keys.append(key)
        // A few groups at a time, for the sake of their fingerprints.
        if levels[level].keys.count == Fingerprint.most * Self.groupSize { name(level, &store) }
    }

    /// Names the shards that wait for it, and lists them in the directory above: the first of each group with its name.
    private mutating func name(_ level: Int, _ store: inout ShardStore) {
        let (texts, keys) = (levels[level].texts, levels[level].keys)
        levels[level].texts = []
        levels[level].keys = []
        if levels.count == level + 1 { levels.append(Level()) }
        var rest = keys[...]
        let groups = stride(from: 0, to: texts.count, by: Self.groupSize).map {
            texts[$0..<min($0 + Self.groupSize, texts.count)]
        }
        for (name, shards) in store.add(groups, letter, isPromised: isPromised && level == 0) {
            if isPromised, level == 0 { promised += shards }
            for (number, key) in rest.prefix(shards.count).enumerated() {
                levels[level + 1].lines.append(key, number == 0 ? Array(name.utf8) : [])
            }
            rest = rest.dropFirst(shards.count)
            if levels[level + 1].lines.bytes.count > Self.directorySize { close(level + 1, &store) }
        }
    }

    /// The lines of the root of the tree, and how many levels are below it.
    mutating func finish(_ store: inout ShardStore) -> (depth: Int, lines: [UInt8]) {
        var level = 0
        while level < levels.count - 1 || !levels[level].keys.isEmpty {
            if !levels[level].lines.bytes.isEmpty { close(level, &store) }
            if !levels[level].keys.isEmpty { name(level, &store) }
            level += 1
        }
        return (level, levels[level].lines.bytes)
    }
}
