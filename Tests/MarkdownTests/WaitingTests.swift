import TestSupport
import Testing

@testable import Markdown

/// What waits is taken as it would be from an array, and nothing of it is lost or kept too long.
struct WaitingTests {
    private final class Counter {
        var living = 0
    }

    private final class Value {
        let number: Int
        private let counter: Counter

        init(_ number: Int, _ counter: Counter) {
            self.number = number
            self.counter = counter
            counter.living += 1
        }

        deinit { counter.living -= 1 }
    }

    @Test func theLastAreTakenInTheirOrder() {
        let counter = Counter()
        var generator = RandomTextTests.Generator(state: 7)
        for _ in 0..<50 {
            var waiting = Waiting<Value>(capacity: 1)
            var expected: [Int] = []
            for number in 0..<100 {
                waiting.append(Value(number, counter))
                expected.append(number)
                guard Int.random(in: 0..<10, using: &generator) == 0 else { continue }
                let first = Int.random(in: 0...expected.count, using: &generator)
                #expect(waiting.take(from: first).map(\.number) == Array(expected[first...]))
                expected.removeSubrange(first...)
                #expect(waiting.count == expected.count)
                #expect(counter.living == expected.count)
            }
        }
        #expect(counter.living == 0)
    }
}
