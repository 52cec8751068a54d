import Markdown

/// The scripts of an index by name. A name is that of the content, so that shards of two builds are never mixed.
struct ShardStore: Sendable {
    private(set) var texts: [String: StoredBytes] = [:]
    private var taken: Set<String> = []
    private let spill: (any Spill)?

    init(_ spill: (any Spill)?) { self.spill = spill }

    /// Names a few shards; the texts of those that are made when they are written are not kept.
    mutating func add(_ group: [[UInt8]], _ letter: String, isPromised: Bool) -> (group: String, shards: [String]) {
        var fingerprint = Fingerprint()
        for text in group { fingerprint.add(text) }
        var name = letter + fingerprint.name
        while !taken.insert(name).inserted { name += "0" }
        let shards = group.indices.map { Self.name(name, $0) }
        if !isPromised { for (shard, text) in zip(shards, group) { texts[shard] = StoredBytes(text, in: spill) } }
        return (name, shards)
    }

    /// The name of a shard by its number among those.
    static func name(_ group: String, _ number: Int) -> String { "\(group)-\(number)" }
}
