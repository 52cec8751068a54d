/// The name that a misspelt one may have meant, for every message that says "did you mean".
package enum NearMiss {
    /// The nearest name, or nil when none is near enough to be a plausible meaning.
    package static func best(_ word: String, among names: some Sequence<String>) -> String? {
        candidates(word, among: names, limit: 1).first
    }

    /// The names near enough, nearest first, at most `limit` of them. Letter case counts only between names that are
    /// equally near without it; what is still equal is in alphabetical order, so that a report is the same each time.
    package static func candidates(_ word: String, among names: some Sequence<String>, limit: Int) -> [String] {
        Names(names).candidates(word, limit: limit)
    }

    /// Longer words are no names. The distance costs the product of both lengths, and content decides the lengths.
    fileprivate static let longest = 100

    /// Names that many words are compared with: what is asked of each of them is made once.
    package struct Names: Sendable {
        private struct Name {
            var text: String
            /// In lower case, its place among all scalars.
            var folded: Range<Int>
            /// One bit for each kind of scalar that it has: an edit changes two of them at most.
            var kinds: UInt64
        }

        private var names: [Name] = []
        private var scalars: [Unicode.Scalar] = []

        package init(_ names: some Sequence<String>) {
            for name in Set(names) {
                let start = scalars.count
                scalars += name.lowercased().unicodeScalars
                let folded = start..<scalars.count
                self.names.append(Name(text: name, folded: folded, kinds: Self.kinds(scalars[folded])))
            }
        }

        package func best(_ word: String) -> String? { candidates(word, limit: 1).first }

        package func candidates(_ word: String, limit: Int) -> [String] {
            let exact = Array(word.unicodeScalars)
            guard !exact.isEmpty, exact.count <= longest else { return [] }
            let folded = Array(word.lowercased().unicodeScalars)
            let kinds = Self.kinds(folded[...])
            let allowed = max(1, folded.count / 3)
            var distance = EditDistance()
            var ranked: [(distance: Int, exactDistance: Int, name: String)] = []
            for name in names {
                let count = name.folded.count
                guard count <= longest, abs(count - folded.count) <= allowed,
                    (kinds ^ name.kinds).nonzeroBitCount <= 2 * allowed,
                    let near = distance.between(folded[...], scalars[name.folded], atMost: allowed),
                    // A name of which every letter would have to change has nothing in common with the word.
                    near < max(folded.count, count), name.text != word,
                    let exactDistance = distance.between(exact[...], Array(name.text.unicodeScalars)[...], atMost: .max)
                else { continue }
                ranked.append((near, exactDistance, name.text))
            }
            return ranked.sorted { $0 < $1 }.prefix(max(0, limit)).map(\.name)
        }

        private static func kinds(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
            scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
        }
    }
}

/// Damerau-Levenshtein in its restricted form: insert, delete, replace and swap of neighbours cost one each, and no stretch
/// is edited twice.
private struct EditDistance {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// Nil where it is more than `limit`.
    mutating func between(
        _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>, atMost limit: Int
    ) -> Int? {
        var left = left
        var right = right
        // What both have at their ends is no edit, and most of two near names.
        while let first = left.first, first == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let end = left.last, end == right.last {
            left.removeLast()
            right.removeLast()
        }
        let longer = max(left.count, right.count)
        if left.isEmpty || right.isEmpty { return longer <= limit ? longer : nil }
        // One edit takes both ends along: it replaces one scalar, or swaps two.
        if limit == 1, longer > 2 { return nil }
        let distance = distance(left, right)
        return distance <= limit ? distance : nil
    }

    private mutating func distance(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
        last = Array(0...right.count)
        for row in left.indices {
            let scalar = left[row]
            current.removeAll(keepingCapacity: true)
            current.append(row - left.startIndex + 1)
            for (column, place) in right.indices.enumerated() {
                let other = right[place]
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
                if row > left.startIndex, column > 0, scalar == right[place - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[right.count]
    }
}
