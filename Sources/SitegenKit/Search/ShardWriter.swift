/// Cuts sorted records into shards, and lists them in shards of the next level, until one is left. The shards that one
/// directory lists are named by what all of them hold, and numbered: so no name takes room in it.
struct ShardWriter {
    private struct Level {
        /// The shard that is being written.
        var lines = ShardLines()
        /// Those before it which the same directory lists.
        var group: [[UInt8]] = []
    }

    private let size: Int
    /// What the names of its shards begin with, for whoever looks into the folder.
    private let letter: String
    private var levels = [Level()]
    /// The names of shards that are made when they are written, in order.
    private(set) var promised: [String] = []
    private let isPromised: Bool

    private static let directorySize = 1500

    init(size: Int, letter: String, isPromised: Bool = false) {
        self.size = size
        self.letter = letter
        self.isPromised = isPromised
    }

    mutating func append(_ key: [UInt8], _ value: [UInt8], to store: inout ShardStore) {
        if !levels[0].lines.bytes.isEmpty, levels[0].lines.bytes.count + value.count > size { close(0, &store) }
        levels[0].lines.append(key, value)
    }

    /// Lists a shard that is made when it is written: its first key, and what changes whenever its text does.
    mutating func promise(_ key: [UInt8], _ digest: [UInt8], to store: inout ShardStore) {
        levels[0].group.append(digest)
        list(key, above: 0, &store)
    }

    private mutating func close(_ level: Int, _ store: inout ShardStore) {
        let key = levels[level].lines.first
        levels[level].group.append(levels[level].lines.take())
        list(key, above: level, &store)
    }

    private mutating func list(_ key: [UInt8], above level: Int, _ store: inout ShardStore) {
        if levels.count == level + 1 { levels.append(Level()) }
        levels[level + 1].lines.append(key, [])
        if levels[level + 1].lines.bytes.count > Self.directorySize {
            name(level, &store)
            close(level + 1, &store)
        }
    }

    /// Names the shards of a group in the directory that lists them.
    private mutating func name(_ level: Int, _ store: inout ShardStore) {
        let group = levels[level].group
        levels[level].group = []
        let names = store.add(group, letter, isPromised: isPromised && level == 0)
        if isPromised, level == 0 { promised += names.shards }
        levels[level + 1].lines.head(Array(names.group.utf8))
    }

    /// The lines of the root of the tree, and how many levels are below it.
    mutating func finish(_ store: inout ShardStore) -> (depth: Int, lines: [UInt8]) {
        var level = 0
        while level < levels.count - 1 || !levels[level].group.isEmpty {
            if !levels[level].lines.bytes.isEmpty { close(level, &store) }
            if !levels[level].group.isEmpty { name(level, &store) }
            level += 1
        }
        return (level, levels[level].lines.bytes)
    }
}
