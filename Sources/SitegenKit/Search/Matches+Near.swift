extension Matches {
    /// How many near words are taken for the one that was typed.
    private static let mostNear = 2

    private struct Near {
        var word: [UInt8]
        var distance: Int
        /// Whether it begins with another letter; mistakes seldom do.
        var isOther: Bool
        var rarity: Int
    }

    /// What the index has for the words nearest to one that it does not have. Whatever the mistake, the letters before it or
    /// those behind it are right.
    static func near(_ word: String, _ reader: ShardReader) -> Matches {
        let letters = Array(word.unicodeScalars)
        let most = Typo.most(in: letters)
        guard most > 0 else { return Matches() }
        var near: [[UInt8]: Near] = [:]
        for (sequence, letters) in [(SearchIndex.Sequence.forward, letters), (.reversed, letters.reversed())] {
            let beginning = text(letters.prefix(letters.count / (most + 1)))
            let shards =
                reader.leaves(sequence, from: beginning, to: ShardKey.end(of: beginning), most: mostShards)
                + reader.leaves(sequence, from: text(letters[...]), to: text(letters[...]), most: 1)
            for shard in shards {
                for index in shard.lowerBound(beginning)..<shard.keys.count {
                    let key = shard.keys[index]
                    guard key.starts(with: beginning) else { break }
                    let other = Array(String(decoding: key, as: UTF8.self).unicodeScalars)
                    guard let distance = Typo.distance(letters, other, most: most) else { continue }
                    let isReversed = sequence == .reversed
                    let found = isReversed ? text(other.reversed()[...]) : key
                    near[found] = Near(
                        word: found, distance: distance,
                        isOther: (isReversed ? other.last : other.first) != (isReversed ? letters.last : letters.first),
                        rarity: shard.values[index].first.map(Digits.value) ?? 0)
                }
            }
        }
        return matches(near, reader)
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> [UInt8] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return Array(String(view).utf8)
    }

    private static func matches(_ near: [[UInt8]: Near], _ reader: ShardReader) -> Matches {
        var matches = Matches()
        let least = near.values.reduce(Int.max) { min($0, $1.distance) }
        let best = near.values.filter { $0.distance == least }.sorted { left, right in
            if left.isOther != right.isOther { return right.isOther }
            if left.rarity != right.rarity { return left.rarity < right.rarity }
            return ShardKey.precedes(left.word, right.word)
        }
        for near in best.prefix(mostNear) {
            guard let list = reader.list(.words, near.word) else { continue }
            matches.add(list, as: .typo)
            if matches.shown == nil { matches.shown = String(decoding: near.word, as: UTF8.self) }
        }
        return matches
    }
}
