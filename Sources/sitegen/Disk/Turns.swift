import Synchronization

/// Hands the numbers below `count` to the threads of one piece of work, each number once.
final class Turns: Sendable {
    private let count: Int
    private let next = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)

    init(_ count: Int) {
        self.count = count
    }

    /// Nil when every number is given out, or when the work was stopped.
    func take() -> Int? { take(most: 1)?.lowerBound }

    /// The same for several that come after each other.
    func take(most: Int) -> Range<Int>? {
        let turn = next.wrappingAdd(most, ordering: .relaxed).oldValue
        return turn < count ? turn..<min(count, turn + most) : nil
    }

    /// Gives out no further number: the work failed and the rest of it would be thrown away.
    func stop() {
        stopped.store(true, ordering: .relaxed)
        next.store(count, ordering: .relaxed)
    }

    var isStopped: Bool { stopped.load(ordering: .relaxed) }
}

/// Counts what the threads of one piece of work have done.
final class Tally: Sendable {
    private let done = Atomic<Int>(0)

    /// One more is done. How many that are.
    func addOne() -> Int { done.wrappingAdd(1, ordering: .relaxed).newValue }
}
