/// Finds a name that says the same in other words.
enum NearWords {
    /// The name that is a near miss, or the one that shares most words, at least half of those in both.
    static func best(_ name: String, among names: [String]) -> String? {
        if let near = NearMiss.best(name, among: names) { return near }
        let words = words(name)
        let shares = names.filter { $0 != name }.map { other -> (share: Double, name: String) in
            let others = self.words(other)
            return (Double(words.intersection(others).count) / Double(words.union(others).count), other)
        }
        return shares.filter { $0.share >= 0.5 }.max { ($0.share, $1.name) < ($1.share, $0.name) }?.name
    }

    private static func words(_ name: String) -> Set<Substring> {
        Set(name.lowercased()[...].split { "-_. ".contains($0) })
    }
}
