/// Cuts sorted records into shards, and lists them in shards of the next level, until one is left.
struct ShardWriter {
    /// What is kept of a shard by the level above: its first key and its name.
    private struct Child {
        var key: [UInt8]
        var name: String
    }

    private let size: Int
    private var lines: [UInt8] = []
    private var first: [UInt8] = []
    private var last: [UInt8] = []
    private var children: [Child] = []

    /// A shard of a directory is smaller: its names do not compress.
    private static let directorySize = 1500
    /// The most bytes of a line's key that can be shared.
    private static let mostShared = Digits.count - 1

    /// What the names of its shards begin with, for whoever looks into the folder.
    private let letter: String

    init(size: Int, letter: String) {
        self.size = size
        self.letter = letter
    }

    mutating func append(_ key: [UInt8], _ value: [UInt8], to shards: inout ShardStore) {
        if !lines.isEmpty, lines.count + value.count > size { flush(to: &shards) }
        if lines.isEmpty { first = key }
        var shared = 0
        // Only ASCII is shared: there a byte is a unit of UTF-16.
        while shared < min(key.count, last.count, Self.mostShared), key[shared] == last[shared], key[shared] < 0x80 {
            shared += 1
        }
        lines.append(Digits.character(shared))
        lines.append(contentsOf: key[shared...])
        lines.append(UInt8(ascii: "\t"))
        lines.append(contentsOf: value)
        lines.append(UInt8(ascii: "\n"))
        last = key
    }

    private mutating func flush(to shards: inout ShardStore) {
        children.append(Child(key: first, name: shards.add(lines, letter)))
        lines.removeAll(keepingCapacity: true)
        last = []
    }

    /// The lines of the root of the tree, and how many levels are below it.
    mutating func finish(_ shards: inout ShardStore) -> (depth: Int, lines: [UInt8]) {
        guard !children.isEmpty else { return (0, lines) }
        flush(to: &shards)
        var directory = ShardWriter(size: Self.directorySize, letter: letter)
        for child in children { directory.append(child.key, Array(child.name.utf8), to: &shards) }
        let (depth, lines) = directory.finish(&shards)
        return (depth + 1, lines)
    }
}
