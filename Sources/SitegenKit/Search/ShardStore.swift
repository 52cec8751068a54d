import Markdown

/// The scripts of an index by name. A name is that of the content, so that shards of two builds are never mixed.
struct ShardStore: Sendable {
    private(set) var texts: [String: StoredBytes] = [:]
    private var taken: Set<String> = []
    private let spill: (any Spill)?

    init(_ spill: (any Spill)?) { self.spill = spill }

    /// Names groups of shards; the texts of those that are made when they are written are not kept.
    mutating func add(
        _ groups: [ArraySlice<[UInt8]>], _ letter: String, isPromised: Bool
    ) -> [(group: String, shards: [String])] {
        var fingerprints = groups.map { _ in Fingerprint() }
        for number in 0..<(groups.map(\.count).max() ?? 0) {
            let texts = groups.map { $0.dropFirst(number).first ?? [] }
            Fingerprint.add(texts, to: &fingerprints)
        }
        return zip(groups, fingerprints).map { group, fingerprint in
            add(group, letter + fingerprint.name, isPromised: isPromised)
        }
    }

    private mutating func add(
        _ group: ArraySlice<[UInt8]>, _ wanted: String, isPromised: Bool
    ) -> (group: String, shards: [String]) {
        var name = wanted
        while !taken.insert(name).inserted { name += "0" }
        let shards = (0..<group.count).map { Self.name(name, $0) }
        if !isPromised { for (shard, text) in zip(shards, group) { texts[shard] = StoredBytes(text, in: spill) } }
        return (name, shards)
    }

    /// The name of a shard by its number among those.
    static func name(_ group: String, _ number: Int) -> String { "\(group)-\(number)" }
}
