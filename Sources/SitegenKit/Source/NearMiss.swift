/// The name that a misspelt one may have meant, for every message that says "did you mean".
package enum NearMiss {
    /// The nearest name, or nil when none is near enough to be a plausible meaning.
    package static func best(_ word: String, among names: some Sequence<String>) -> String? {
        candidates(word, among: names, limit: 1).first
    }

    /// The names near enough, nearest first, at most `limit` of them. Letter case counts only between names that are
    /// equally near without it; what is still equal is in alphabetical order, so that a report is the same each time.
    package static func candidates(_ word: String, among names: some Sequence<String>, limit: Int) -> [String] {
        let exact = Array(word.unicodeScalars)
        guard !exact.isEmpty, exact.count <= longest else { return [] }
        let folded = Array(word.lowercased().unicodeScalars)
        let allowed = max(1, folded.count / 3)

        var ranked: [(distance: Int, exactDistance: Int, name: String)] = []
        for name in Set(names) where name != word {
            let nameScalars = Array(name.lowercased().unicodeScalars)
            guard nameScalars.count <= longest, abs(nameScalars.count - folded.count) <= allowed else { continue }
            let distance = distance(folded, nameScalars)
            // A name of which every letter would have to change has nothing in common with the word.
            guard distance <= allowed, distance < max(folded.count, nameScalars.count) else { continue }
            ranked.append((distance, self.distance(exact, Array(name.unicodeScalars)), name))
        }
        return ranked.sorted { $0 < $1 }.prefix(max(0, limit)).map(\.name)
    }

    /// Longer words are no names. The distance costs the product of both lengths, and content decides the lengths.
    private static let longest = 100

    /// Damerau-Levenshtein in its restricted form: insert, delete, replace and swap of neighbours cost one each, and
    /// no stretch is edited twice.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
