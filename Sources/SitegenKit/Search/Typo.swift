/// Words with a mistake in them.
enum Typo {
    /// From how many characters on a word may have one mistake, and two.
    static let leastForOne = 4
    static let leastForTwo = 9

    /// How many mistakes a word may have; none in a short one or one with digits, which is a code.
    static func most(in word: [Unicode.Scalar]) -> Int {
        guard word.count >= leastForOne, !word.contains(where: { ("0"..."9").contains($0) }) else { return 0 }
        return word.count >= leastForTwo ? 2 : 1
    }

    /// Whether a mistake may lead to a word: it may have one letter less than those that are looked for.
    static func mayBeMeant(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if word.allSatisfy(ASCII.isLower) { return word.count >= leastForOne - 1 }
        return !word.contains(where: ASCII.isDigit)
            && String(decoding: word, as: UTF8.self).unicodeScalars.count >= leastForOne - 1
    }

    /// Appends the word from behind.
    static func appendReversed(_ word: UnsafeBufferPointer<UInt8>, to keys: inout KeyList) {
        if word.allSatisfy(ASCII.isLower) {
            keys.append(word.reversed() as ReversedCollection<UnsafeBufferPointer<UInt8>>)
        } else {
            var reversed = String.UnicodeScalarView()
            reversed.append(contentsOf: String(decoding: word, as: UTF8.self).unicodeScalars.reversed())
            keys.append(String(reversed).utf8)
        }
    }

    /// How many letters are put in, left out, changed or swapped with their neighbour; nil for more than `most`.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int) -> Int? {
        guard abs(left.count - right.count) <= most else { return nil }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in 1...max(1, left.count) where i <= left.count {
            var row = [i]
            for j in 1...max(1, right.count) where j <= right.count {
                var least = min(
                    previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    least = min(least, before[j - 2] + 1)
                }
                row.append(least)
            }
            before = previous
            previous = row
        }
        return previous[right.count] <= most ? previous[right.count] : nil
    }
}
