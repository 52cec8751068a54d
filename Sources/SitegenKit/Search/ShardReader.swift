import Markdown

/// Reads an index shard by shard, as the client does, and notes which ones it needed.
final class ShardReader {
    private let index: SearchIndex
    private var loaded: [String: Shard] = [:]
    /// The roots of the sequences, and how many levels are below each.
    private var roots: [(depth: Int, shard: Shard)] = []
    let facets: [SearchIndex.Facet]
    /// The names of the shards that were read, in that order.
    private(set) var used: [String] = []

    init(_ index: SearchIndex) {
        self.index = index
        var blocks: [[UInt8]] = [[]]
        for line in index.root.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1] += line + [UInt8(ascii: "\n")] }
        }
        let header = String(decoding: blocks[0], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        facets = header.dropFirst(Folding.lines.count).map { line in
            let fields = line.split(separator: "\t").map(String.init)
            return SearchIndex.Facet(name: fields[0], label: fields[1], values: Array(fields[2...]))
        }
        for block in blocks.dropFirst() {
            guard let first = block.first else { continue }
            roots.append((Int(first) - 48, Shard(lines: Array(block.dropFirst(2)))))
        }
    }

    private func shard(_ name: String) -> Shard {
        if !used.contains(name) { used.append(name) }
        if let shard = loaded[name] { return shard }
        let shard = Shard(lines: index.shards[name]?.bytes ?? [])
        loaded[name] = shard
        return shard
    }

    func forgetUse() { used = [] }

    /// Notes the shard that has a key, and those that lead to it, without reading it.
    func use(_ sequence: SearchIndex.Sequence, _ key: [UInt8]) {
        used += names(sequence, from: key, to: key, most: 1).filter { !used.contains($0) }
    }

    /// The first shards with keys from one to another.
    func leaves(_ sequence: SearchIndex.Sequence, from: [UInt8], to: [UInt8], most: Int) -> [Shard] {
        let root = roots[sequence.rawValue]
        guard root.depth > 0 else { return [root.shard] }
        return names(sequence, from: from, to: to, most: most).map(shard)
    }

    /// What those are called, of a sequence that has some.
    func names(_ sequence: SearchIndex.Sequence, from: [UInt8], to: [UInt8], most: Int) -> [String] {
        let root = roots[sequence.rawValue]
        var level = [root.shard]
        var found: [String] = []
        for depth in (0..<root.depth).reversed() {
            var children: [String] = []
            for shard in level {
                for (number, (key, child)) in zip(shard.keys, shard.children).enumerated() {
                    let next = number + 1 < shard.keys.count ? shard.keys[number + 1] : nil
                    if let next, !ShardKey.precedes(from, next) { continue }
                    if !children.isEmpty, ShardKey.precedes(to, key) { break }
                    if children.count < most { children.append(child) }
                }
            }
            if depth > 0 { level = children.map(shard) } else { found = children }
        }
        return found
    }

    func value(_ sequence: SearchIndex.Sequence, _ key: [UInt8]) -> [UInt8]? {
        leaves(sequence, from: key, to: key, most: 1).first?[key]
    }

    func list(_ sequence: SearchIndex.Sequence, _ key: [UInt8]) -> PostingList? {
        value(sequence, key).map(PostingList.init(decoding:))
    }

    /// The lists of whole queries with a beginning, as far as one shard has them.
    func names(from prefix: [UInt8]) -> [[UInt8]] {
        guard let shard = leaves(.words, from: prefix, to: prefix, most: 1).first else { return [] }
        var index = shard.lowerBound(prefix)
        var names: [[UInt8]] = []
        while index < shard.keys.count, shard.keys[index].starts(with: prefix) {
            if shard.keys[index].last == ShardKey.queryMark { names.append(shard.values[index]) }
            index += 1
        }
        return names
    }

    /// The words with a beginning, from the first shards that have any.
    func words(_ sequence: SearchIndex.Sequence, from prefix: [UInt8], most: Int) -> [(word: [UInt8], value: [UInt8])] {
        leaves(sequence, from: prefix, to: ShardKey.end(of: prefix), most: most).flatMap { shard in
            var found: [(word: [UInt8], value: [UInt8])] = []
            var index = shard.lowerBound(prefix)
            while index < shard.keys.count, shard.keys[index].starts(with: prefix) {
                if ShardKey.isWord(shard.keys[index]) { found.append((shard.keys[index], shard.values[index])) }
                index += 1
            }
            return found
        }
    }
}
