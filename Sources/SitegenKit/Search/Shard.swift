/// Sorted records, as lines of a script that calls one function with its name and one string:
///
///     sitegenSearch("3f2a1c9b",`!404	...
///     ')...`)
///
/// A line holds how many characters the key has in common with the one before, the rest of the key, a tab and the value.
struct Shard: Sendable {
    private(set) var keys: [[UInt8]] = []
    private(set) var values: [[UInt8]] = []

    init(lines: [UInt8]) {
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let first = line.first else { continue }
            let shared = keys.last?.prefix(Digits.value(first)) ?? []
            keys.append(Array(shared) + line[line.index(after: line.startIndex)..<tab])
            values.append(Array(line[line.index(after: tab)...]))
        }
    }

    /// The index of the first record whose key is not before this one.
    func lowerBound(_ key: [UInt8]) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if ShardKey.precedes(keys[middle], key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    subscript(key: [UInt8]) -> [UInt8]? {
        let index = lowerBound(key)
        return index < keys.count && keys[index] == key ? values[index] : nil
    }

    // MARK: Scripts

    private static let function = "sitegenSearch"
    private static let escaped = Array("\\`$".utf8)

    /// A text as a script that hands it over.
    static func script(_ name: String, _ text: [UInt8]) -> [UInt8] {
        var bytes = Array("\(function)(\"\(name)\",`".utf8)
        bytes.reserveCapacity(text.count + 64)
        for byte in text {
            if escaped.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(contentsOf: "`)\n".utf8)
        return bytes
    }

    /// The text that a script hands over.
    static func text(of script: [UInt8]) -> [UInt8] {
        guard let start = script.firstIndex(of: UInt8(ascii: "`")) else { return [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(script.count)
        var index = start + 1
        while index < script.count, script[index] != UInt8(ascii: "`") {
            if script[index] == UInt8(ascii: "\\") { index += 1 }
            if index < script.count { bytes.append(script[index]) }
            index += 1
        }
        return bytes
    }
}

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

/// The scripts of an index by name. A name is that of the content, so that shards of two builds are never mixed.
struct ShardStore: Sendable {
    private(set) var texts: [String: [UInt8]] = [:]
    private var taken: Set<String> = []

    mutating func add(_ text: [UInt8], _ letter: String) -> String {
        var name = letter + Fingerprint.make(text)
        while taken.contains(name), texts[name] != text { name += "0" }
        taken.insert(name)
        texts[name] = text
        return name
    }

    /// Takes the name of a text that is not kept.
    mutating func reserve(_ name: String) -> String {
        var name = name
        while !taken.insert(name).inserted { name += "0" }
        return name
    }
}
