/// Sorts numbers by keys below a bound, without comparing any. Numbers with the same key keep their order. Its arrays are used
/// again by whoever sorts more than once: fresh ones cost more than the sorting.
struct CountingSorter<Number: FixedWidthInteger & Sendable>: Sendable {
    /// Where the numbers with each key end in `sorted`.
    private var ends: [Int] = []
    private var sorted: [Number] = []

    /// `forEach` gives the same numbers twice: first they are counted, and then each is put into its place.
    @inline(__always)
    mutating func sort(
        _ count: Int, below bound: Int, _ forEach: (_ take: (_ key: UInt32, _ number: Number) -> Void) -> Void
    ) {
        ends.removeAll(keepingCapacity: true)
        ends.append(contentsOf: repeatElement(0, count: bound))
        if sorted.count < count { sorted = [Number](repeating: 0, count: count * 3 / 2) }
        ends.withUnsafeMutableBufferPointer { next in
            forEach { key, _ in next[Int(key)] += 1 }
            var start = 0
            for key in next.indices {
                let count = next[key]
                next[key] = start
                start += count
            }
            precondition(start == count, "as many numbers are given as there are")
            sorted.withUnsafeMutableBufferPointer { sorted in
                forEach { key, number in
                    sorted[next[Int(key)]] = number
                    next[Int(key)] += 1
                }
            }
        }
    }

    /// Calls for each key in order with its numbers.
    @inline(__always)
    func forEachKey(_ body: (_ key: Int, _ numbers: UnsafeBufferPointer<Number>) -> Void) {
        sorted.withUnsafeBufferPointer { sorted in
            var start = 0
            for (key, end) in ends.enumerated() {
                body(key, UnsafeBufferPointer(rebasing: sorted[start..<end]))
                start = end
            }
        }
    }
}
