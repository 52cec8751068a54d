import SitegenKit
import Synchronization

/// What is shown at present, for everybody who asks, and news of it for the pages that are open.
final class Preview: Sendable {
    private struct State {
        var edition: Edition
        var listeners: [Int: AsyncStream<Edition>.Continuation] = [:]
        var count = 0
    }

    private let answers: PreviewAnswers
    private let state: Mutex<State>

    init(_ answers: PreviewAnswers, _ edition: Edition) {
        self.answers = answers
        state = Mutex(State(edition: edition))
    }

    var edition: Edition { state.withLock(\.edition) }

    func show(_ edition: Edition) {
        let listeners = state.withLock { state in
            state.edition = edition
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(edition) }
    }

    func answer(_ request: HTTPRequest) async -> HTTPAnswer { await answers.answer(request, edition) }

    /// The edition that is shown now, and each that follows.
    func editions() -> AsyncStream<Edition> {
        let (stream, continuation) = AsyncStream.makeStream(of: Edition.self)
        state.withLock { state in
            state.count += 1
            let number = state.count
            state.listeners[number] = continuation
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
            continuation.yield(state.edition)
        }
        return stream
    }
}
