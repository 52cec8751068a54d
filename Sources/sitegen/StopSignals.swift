import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C, and what ends a process kindly.
enum StopSignals {
    private static let numbers = [SIGINT, SIGTERM]

    /// The first of them. The second time ends the process at once, as without us.
    static func first() async -> AsyncStream<Int32> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        _ = await listen { number in
            for number in numbers { signal(number, SIG_DFL) }
            continuation.yield(number)
            continuation.finish()
        }
        return stream
    }

    /// Tells of each until what it returns is cancelled, or the process ends. Returns once it hears: a signal that comes while a
    /// source is being registered is lost.
    static func listen(_ heard: @escaping @Sendable (Int32) -> Void) async -> [any DispatchSourceSignal] {
        // A queue of its own has a thread of its own, however many threads the work keeps busy.
        let queue = DispatchQueue(label: "signals")
        var sources: [any DispatchSourceSignal] = []
        for number in numbers {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            // A source lives for as long as its own handler holds it, which is until it is cancelled.
            source.setEventHandler { withExtendedLifetime(source) { heard(number) } }
            await withCheckedContinuation { registered in
                source.setRegistrationHandler { registered.resume() }
                source.activate()
            }
            sources.append(source)
        }
        return sources
    }
}
