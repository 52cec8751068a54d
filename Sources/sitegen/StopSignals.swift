import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Ctrl-C, and what ends a process kindly. The second time ends it at once, as without us.
enum StopSignals {
    /// Returns once it hears: a signal that comes while a source is being registered is lost.
    static func first() async -> AsyncStream<Int32> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signals"))
            source.setEventHandler {
                // A source lives for as long as its own handler holds it, which is until the process ends.
                withExtendedLifetime(source) {
                    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
                    continuation.yield(number)
                    continuation.finish()
                }
            }
            await withCheckedContinuation { registered in
                source.setRegistrationHandler { registered.resume() }
                source.activate()
            }
        }
        return stream
    }
}
