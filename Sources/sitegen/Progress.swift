import SitegenKit
import Synchronization

/// A line on the terminal that counts, shown only when the work takes longer than a moment.
final class Progress: Sendable {
    private let noun: String
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    init(noun: String, total: Int, isShown: Bool) {
        self.noun = noun
        self.total = total
        self.isShown = isShown
    }

    func show(_ count: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(500) else { return }
        last.withLock { last in
            if let last, now - last < .milliseconds(100) { return }
            last = now
            Terminal.writeError("\r\(count) of \(noun.counted(total))")
        }
    }

    /// Removes the line, if there is one.
    func clear() {
        last.withLock { last in
            if last != nil { Terminal.writeError("\r\u{1B}[K") }
        }
    }
}
