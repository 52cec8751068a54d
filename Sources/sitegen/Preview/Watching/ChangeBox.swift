import Synchronization

/// Gathers changes until somebody takes them: those of a save, of a checkout of many files, of a rebuild's time. What is no
/// part of the project is passed over here.
final class ChangeBox: Sendable {
    struct Changes: Hashable, Sendable {
        /// Locations, as they lie on the disk.
        var locations: Set<String> = []
        /// Whether anything else may have changed as well.
        var isAnything = false
    }

    private struct State {
        var changes = Changes()
        var first: ContinuousClock.Instant?
        var last = ContinuousClock.now
        /// Folders in which every name counts but those that are left out.
        var folders: Set<String> = []
        /// Single files and folders that count wherever they stand.
        var files: Set<String> = []

        func counts(_ location: String) -> Bool {
            if files.contains(location) || folders.contains(location) { return true }
            guard let slash = location.lastSlash else { return false }
            return folders.contains(String(location[..<slash]))
                && !FolderWalk.isLeftOut(Array(location[location.utf8.index(after: slash)...].utf8))
        }
    }

    private let state = Mutex(State())
    private let signal: AsyncStream<Void>.Continuation
    private let signals: AsyncStream<Void>

    init() { (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1)) }

    /// Names what counts. What was named before still does.
    func include(folder: String) { _ = state.withLock { $0.folders.insert(folder) } }
    func include(files: [String]) { state.withLock { $0.files.formUnion(files) } }

    func add(_ events: [FolderEvent]) {
        let isAny = state.withLock { state in
            var isAny = false
            for event in events {
                switch event {
                case .lost: state.changes.isAnything = true
                case .changed(let location):
                    guard state.counts(location) else { continue }
                    state.changes.locations.insert(location)
                }
                isAny = true
            }
            if isAny {
                state.last = .now
                if state.first == nil { state.first = state.last }
            }
            return isAny
        }
        if isAny { signal.yield() }
    }

    /// All changes, once there have been some and then none for a moment; at the latest some time after the first, so that a
    /// file that is written without end holds up nothing.
    func next(quiet: Duration = .milliseconds(40), atMost: Duration = .seconds(2)) async -> Changes? {
        var iterator = signals.makeAsyncIterator()
        while await iterator.next() != nil {
            while true {
                let wait = state.withLock { state -> Duration? in
                    guard let first = state.first else { return nil }
                    let now = ContinuousClock.now
                    return min(state.last + quiet, first + atMost) - now
                }
                guard let wait, wait > .zero else { break }
                do { try await Task.sleep(for: wait) } catch { return nil }
            }
            let changes = state.withLock { state -> Changes in
                defer {
                    state.changes = Changes()
                    state.first = nil
                }
                return state.changes
            }
            if changes != Changes() { return changes }
        }
        return nil
    }
}
