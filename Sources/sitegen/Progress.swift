import Dispatch
import SitegenKit
import Synchronization

/// A line on the terminal that says what is being done, shown only when it takes longer than a moment.
final class Progress: Sendable {
    private struct State {
        /// What is being done; nil while nothing is to be shown.
        var work: String?
        var isVisible = false
        var isTicking = false
    }

    private let isShown: Bool
    private let start = ContinuousClock.now
    private let done = Atomic<Int>(0)
    private let total = Atomic<Int>(0)
    private let state = Mutex(State())
    /// A queue of its own has a thread of its own, however many threads the work keeps busy.
    private let queue = DispatchQueue(label: "progress")

    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Says what is done from now on, such as "loading pages".
    func begin(_ work: String) { begin(work, total: 0) }

    /// Counts from now on, such as "20 of 100 files".
    func begin(counting total: Int, _ noun: String) { begin(noun.counted(total), total: total) }

    private func begin(_ work: String, total: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.work = work
            done.store(0, ordering: .relaxed)
            self.total.store(total, ordering: .relaxed)
            if !state.isTicking { tickLater() }
            state.isTicking = true
        }
    }

    func show(_ count: Int) { done.store(count, ordering: .relaxed) }

    /// Removes the line, if there is one, until something else begins.
    func clear() {
        state.withLock { state in
            state.work = nil
            if state.isVisible { Terminal.writeError("\r\u{1B}[K") }
            state.isVisible = false
        }
    }

    /// By the clock and not by what is counted: the longest stages count nothing.
    private func tickLater() {
        queue.asyncAfter(deadline: .now() + .milliseconds(100)) { @Sendable [weak self] in self?.tick() }
    }

    private func tick() {
        state.withLock { state in
            guard let work = state.work else {
                state.isTicking = false
                return
            }
            tickLater()
            guard ContinuousClock.now - start > .milliseconds(500) else { return }
            let total = total.load(ordering: .relaxed)
            let count = total > 0 ? "\(done.load(ordering: .relaxed)) of " : ""
            Terminal.writeError("\r\u{1B}[K\(count)\(work)")
            state.isVisible = true
        }
    }
}

extension Build.Stage {
    /// What the progress calls it.
    var work: String {
        switch self {
        case .theme: "reading templates"
        case .load: "loading pages"
        case .link: "linking pages"
        case .check: "checking pages"
        case .search: "making the search"
        }
    }
}
