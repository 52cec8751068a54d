import FlyingSocks
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes connections until its task is cancelled. One that is slow, or many of them, keep no other waiting.
struct PreviewServer: Sendable {
    /// More at a time are told to come back later.
    static let mostConnections = 400

    let listener: Listener
    let preview: Preview
    var limits = Connection.Limits()

    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                // It ends only when it is cancelled.
                try? await listener.pool.run()
            }
            group.addTask { await accept() }
            await group.waitForAll()
        }
        try? listener.socket.close()
    }

    private func accept() async {
        let open = Counter()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let socket = try await listener.socket.accept()
                    _ = fcntl(socket.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
                    let connection = Connection(socket: socket, pool: listener.pool, preview: preview, limits: limits)
                    if open.add(1) > Self.mostConnections {
                        // Those that are turned away keep nobody out.
                        _ = open.add(-1)
                        group.addTask { await connection.turnAway() }
                    } else {
                        group.addTask {
                            await connection.run()
                            _ = open.add(-1)
                        }
                    }
                } catch is CancellationError {
                    break
                } catch {
                    // The client has gone again, or there are no file descriptors left: both pass.
                    try? await Task.sleep(for: .milliseconds(20))
                }
            }
            group.cancelAll()
        }
    }
}

/// How many connections there are.
private final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    func add(_ number: Int) -> Int { count.wrappingAdd(number, ordering: .relaxed).newValue }
}
