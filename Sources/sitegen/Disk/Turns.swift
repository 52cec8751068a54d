import Synchronization

/// Hands the numbers below `count` to the threads of one piece of work, each number once.
final class Turns: Sendable {
    private let count: Int
    private let next = Atomic<Int>(0)
    private let done = Atomic<Int>(0)

    init(_ count: Int) {
        self.count = count
    }

    /// Nil when every number is given out, or when the work was stopped.
    func take() -> Int? {
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return turn < count ? turn : nil
    }

    /// How many are done, with this one.
    func finishOne() -> Int {
        done.wrappingAdd(1, ordering: .relaxed).newValue
    }

    /// Gives out no further number: the work failed and the rest of it would be thrown away.
    func stop() {
        next.store(count, ordering: .relaxed)
    }
}
