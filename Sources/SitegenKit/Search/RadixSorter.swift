/// Sorts numbers by their upper halves, byte after byte from the lowest on, without comparing any. Numbers with the same upper
/// half keep their order.
struct RadixSorter {
    private var scratch: [UInt64] = []
    private var next = [Int](repeating: 0, count: 256)

    /// A few numbers are sorted sooner by comparing them.
    private static let few = 40

    /// The upper halves are below a bound, and lower halves are in order where the upper ones are the same.
    mutating func sort(_ numbers: inout [UInt64], below bound: Int) {
        guard numbers.count > Self.few else {
            numbers.sort()
            return
        }
        if scratch.count < numbers.count { scratch = [UInt64](repeating: 0, count: numbers.count) }
        var isInScratch = false
        let count = numbers.count
        scratch.withUnsafeMutableBufferPointer { scratch in
            let scratch = UnsafeMutableBufferPointer(rebasing: scratch[..<count])
            numbers.withUnsafeMutableBufferPointer { numbers in
                var shift: UInt64 = 32
                while (bound - 1) >> Int(shift - 32) > 0 {
                    Self.pass(isInScratch ? scratch : numbers, isInScratch ? numbers : scratch, shift, &next)
                    isInScratch.toggle()
                    shift += 8
                }
                if isInScratch { _ = numbers.update(fromContentsOf: scratch) }
            }
        }
    }

    /// Both have one size, and the places of all numbers with one byte are counted before: none is outside.
    private static func pass(
        _ from: UnsafeMutableBufferPointer<UInt64>, _ to: UnsafeMutableBufferPointer<UInt64>, _ shift: UInt64,
        _ next: inout [Int]
    ) {
        for byte in next.indices { next[byte] = 0 }
        for number in from { next[Int(number >> shift & 0xFF)] += 1 }
        var start = 0
        for byte in next.indices {
            let count = next[byte]
            next[byte] = start
            start += count
        }
        for number in from {
            let byte = Int(number >> shift & 0xFF)
            to[next[byte]] = number
            next[byte] += 1
        }
    }
}
