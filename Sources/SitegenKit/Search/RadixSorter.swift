/// Sorts numbers by their upper halves, byte after byte from the lowest on, without comparing any. Numbers with the same upper
/// half keep their order.
struct RadixSorter {
    private var scratch: [UInt64] = []
    private var next = [Int](repeating: 0, count: 256)

    /// A few numbers are sorted sooner by comparing them.
    private static let few = 40

    /// The upper halves are below a bound, and lower halves are in order where the upper ones are the same.
    mutating func sort(_ numbers: inout [UInt64], below bound: Int) {
        numbers.withUnsafeMutableBufferPointer { sort($0, below: bound) }
    }

    mutating func sort(_ numbers: UnsafeMutableBufferPointer<UInt64>, below bound: Int) {
        guard numbers.count > Self.few else {
            Self.insert(numbers)
            return
        }
        if scratch.count < numbers.count { scratch = [UInt64](repeating: 0, count: numbers.count) }
        scratch.withUnsafeMutableBufferPointer { scratch in
            next.withUnsafeMutableBufferPointer { next in
                var from = numbers
                var to = UnsafeMutableBufferPointer(rebasing: scratch[..<numbers.count])
                var shift: UInt64 = 32
                while (bound - 1) >> Int(shift - 32) > 0 {
                    Self.pass(from, to, shift, next)
                    swap(&from, &to)
                    shift += 8
                }
                if from.baseAddress != numbers.baseAddress { _ = numbers.update(fromContentsOf: from) }
            }
        }
    }

    /// Puts each number in front of those before it that are higher.
    private static func insert(_ numbers: UnsafeMutableBufferPointer<UInt64>) {
        for start in numbers.indices.dropFirst() {
            let number = numbers[start]
            var index = start
            while index > 0, numbers[index - 1] > number {
                numbers[index] = numbers[index - 1]
                index -= 1
            }
            numbers[index] = number
        }
    }

    /// Both have one size, and the places of all numbers with one byte are counted before: none is outside.
    private static func pass(
        _ from: UnsafeMutableBufferPointer<UInt64>, _ to: UnsafeMutableBufferPointer<UInt64>, _ shift: UInt64,
        _ next: UnsafeMutableBufferPointer<Int>
    ) {
        next.update(repeating: 0)
        for number in from { next[Int(number &>> shift & 0xFF)] &+= 1 }
        var start = 0
        for byte in next.indices {
            let count = next[byte]
            next[byte] = start
            start &+= count
        }
        for number in from {
            let byte = Int(number &>> shift & 0xFF)
            to[next[byte]] = number
            next[byte] &+= 1
        }
    }
}
