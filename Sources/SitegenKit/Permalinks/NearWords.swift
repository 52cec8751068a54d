/// Finds among names one that says the same in other words. What is asked of each name is made once.
struct NearWords {
    private let names: [String]
    private let near: NearMiss.Names
    /// The names that have a word, by their places.
    private var having: [Substring: [Int]] = [:]
    private var wordCounts: [Int] = []

    init(_ names: [String]) {
        self.names = names
        near = NearMiss.Names(names)
        for (place, name) in names.enumerated() {
            let words = Self.words(name)
            wordCounts.append(words.count)
            for word in words { having[word, default: []].append(place) }
        }
    }

    /// The name that is a near miss, or the one that shares most words, at least half of those in both.
    func best(_ name: String) -> String? {
        if let near = near.best(name) { return near }
        let words = Self.words(name)
        var common: [Int: Int] = [:]
        for word in words {
            for place in having[word] ?? [] where names[place] != name { common[place, default: 0] += 1 }
        }
        let shares = common.map { place, count in
            (share: Double(count) / Double(words.count + wordCounts[place] - count), name: names[place])
        }
        return shares.filter { $0.share >= 0.5 }.max { $0 < $1 }?.name
    }

    private static func words(_ name: String) -> Set<Substring> {
        Set(name.lowercased()[...].split { "-_. ".contains($0) })
    }
}
