import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C and SIGTERM in a command that writes.
///
/// Before anything is written the process ends at once. From then on the build is asked to stop, and takes back what it has
/// prepared; one that is being put in place already goes on to its end, which is near. Whoever asks twice does not wait: what
/// is left then is a kill like any other, and the next build settles it.
final class Interruption: Sendable {
    private struct State {
        var isWriting = false
        var signal: Int32?
        /// Who waits for what cannot be stopped is told of a signal.
        var wake: (@Sendable (Int32) -> Void)?
    }

    private let state = Mutex(State())

    /// The signal that asked, if one did.
    var signal: Int32? { state.withLock { $0.signal } }

    /// From now on the build has to be asked.
    func beginWriting() { state.withLock { $0.isWriting = true } }

    /// Does what knows no interruption, and waits for it no longer than until a signal comes: then it is left alone, for the
    /// process is to end.
    func unlessAsked<Value: Sendable>(
        _ work: @escaping @Sendable () async -> Value
    ) async throws(DiskError) -> Value {
        let (results, result) = AsyncStream.makeStream(of: Result<Value, DiskError>.self)
        let wake = { @Sendable (signal: Int32) in _ = result.yield(.failure(.interrupted(by: signal))) }
        state.withLock { state in
            state.wake = wake
            if let signal = state.signal { wake(signal) }
        }
        defer { state.withLock { $0.wake = nil } }
        Task { result.yield(.success(await work())) }
        for await result in results { return try result.get() }
        preconditionFailure("the stream ends with a result")
    }

    /// Hears until what it returns is cancelled. `before` is done before the process ends at once.
    func listen(before: @escaping @Sendable () -> Void) async -> [any DispatchSourceSignal] {
        await StopSignals.listen { [self] number in
            let isToEnd = state.withLock { state in
                let isToEnd = !state.isWriting || state.signal != nil
                state.signal = number
                state.wake?(number)
                return isToEnd
            }
            guard isToEnd else { return }
            before()
            _exit(Self.status(number))
        }
    }

    /// The exit code that shells give to what a signal ended: 130 for Ctrl-C.
    static func status(_ signal: Int32) -> Int32 { 128 + signal }
}
