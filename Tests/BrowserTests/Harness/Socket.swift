import Foundation
import Synchronization

/// One end of a pair of connected sockets. Closed when nobody holds it any more.
///
/// Not a pipe: writing to one whose reader is gone raises SIGPIPE, which can only be turned off for the whole process.
final class Socket: Sendable {
    let number: Int32
    private let writing = Mutex(())

    private init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Two ends. No process inherits them, and their numbers are above those that a child is given.
    static func pair() throws -> (Socket, Socket) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            let kind = SOCK_STREAM
        #else
            let kind = Int32(SOCK_STREAM.rawValue)
        #endif
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Refusal.last("socketpair") }
        defer { for end in ends { close(end) } }
        let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
        guard high.allSatisfy({ $0 >= 0 }) else { throw Refusal.last("fcntl") }
        #if canImport(Darwin)
            var on: Int32 = 1
            for end in high { setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size)) }
        #endif
        return (Socket(high[0]), Socket(high[1]))
    }

    /// Writes all bytes, in one piece for whoever reads. Stops where the other end is gone.
    func write(_ bytes: Data) {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        writing.withLock { _ in
            bytes.withUnsafeBytes { buffer in
                var done = 0
                while done < buffer.count {
                    let sent = send(number, buffer.baseAddress! + done, buffer.count - done, flags)
                    if sent > 0 { done += sent } else if errno != EINTR { return }
                }
            }
        }
    }

    /// The next bytes; none where nothing comes in time; nil where the other end is gone.
    func read(waiting duration: Duration) -> [UInt8]? {
        var wait = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        let milliseconds = Int32(duration / .milliseconds(1))
        let ready = poll(&wait, 1, milliseconds)
        if ready == 0 || ready < 0 && errno == EINTR { return [] }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(number, &buffer, buffer.count, 0)
        if count < 0, errno == EINTR { return [] }
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    /// What the system said no to.
    struct Refusal: Error, CustomStringConvertible {
        let description: String

        static func last(_ call: String) -> Refusal {
            Refusal(description: "\(call): \(String(cString: strerror(errno)))")
        }
    }
}
