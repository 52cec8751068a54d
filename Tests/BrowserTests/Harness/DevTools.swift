import Foundation
import Synchronization

/// The DevTools protocol (https://chromedevtools.github.io/devtools-protocol/) over a socket: JSON, a NUL after each
/// message. Commands have numbers by which their answers are known; events go to the listener of their session.
final class DevTools: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
        /// The page went elsewhere before it could answer: what was asked may not have been done, and can be asked again.
        var isOfNavigation = false
    }

    struct Event: Sendable {
        let method: String
        fileprivate let message: Data

        func parameters<Parameters: Decodable>(_ type: Parameters.Type = Parameters.self) throws -> Parameters {
            try JSONDecoder().decode(Body<Parameters>.self, from: message).params
        }
    }

    private struct Body<Parameters: Decodable>: Decodable { let params: Parameters }

    private struct Answered<Answer: Decodable>: Decodable { let result: Answer }

    /// The answer to a command whose answer says nothing.
    struct Done: Decodable, Sendable {}

    private struct Command: Encodable {
        let id: Int
        let method: String
        let params: JSON
        let sessionId: String?
    }

    private struct Header: Decodable {
        struct Refusal: Decodable { let message: String }
        let id: Int?
        let sessionId: String?
        let method: String?
        let error: Refusal?
    }

    private struct Pending {
        let method: String
        let end: ContinuousClock.Instant
        let continuation: CheckedContinuation<Data, any Error>
    }

    private struct State {
        var last = 0
        var pending: [Int: Pending] = [:]
        var listeners: [String: @Sendable (Event) -> Void] = [:]
        var hasEnded = false
    }

    private let socket: Socket
    private let state = Mutex(State())

    /// Reads from a thread of its own until the other side ends.
    init(_ socket: Socket) {
        self.socket = socket
        Thread { [self] in read() }.start()
    }

    var hasEnded: Bool { state.withLock(\.hasEnded) }

    func listen(to session: String, _ listener: @escaping @Sendable (Event) -> Void) {
        state.withLock { $0.listeners[session] = listener }
    }

    func forget(_ session: String) {
        state.withLock { $0.listeners[session] = nil }
    }

    // MARK: Commands

    func send<Answer: Decodable>(
        _ method: String, _ parameters: JSON = [:], session: String? = nil, patience: Patience = .usual,
        as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let message = try await withCheckedThrowingContinuation { continuation in
            let pending = Pending(
                method: method, end: ContinuousClock.now + patience.duration, continuation: continuation)
            post(method, parameters, session: session, pending)
        }
        return try JSONDecoder().decode(Answered<Answer>.self, from: message).result
    }

    /// Sends a command and does not wait for its answer.
    func post(_ method: String, _ parameters: JSON, session: String) {
        post(method, parameters, session: session, nil)
    }

    private func post(_ method: String, _ parameters: JSON, session: String?, _ pending: Pending?) {
        let id = state.withLock { state -> Int? in
            guard !state.hasEnded else { return nil }
            state.last += 1
            state.pending[state.last] = pending
            return state.last
        }
        guard let id else {
            pending?.continuation.resume(throwing: Failure(description: "\(method): the browser has ended"))
            return
        }
        let command = Command(id: id, method: method, params: parameters, sessionId: session)
        guard var bytes = try? JSONEncoder().encode(command) else { preconditionFailure("every JSON can be encoded") }
        bytes.append(0)
        // Where the browser ends now, the reader says so to everyone who waits.
        socket.write(bytes)
    }

    // MARK: Reading

    private func read() {
        var buffer = Data()
        while let bytes = socket.read(waiting: .milliseconds(200)) {
            let start = buffer.endIndex
            buffer.append(contentsOf: bytes)
            var rest = buffer.startIndex
            var search = start
            while let end = buffer[search...].firstIndex(of: 0) {
                receive(Data(buffer[rest..<end]))
                rest = end + 1
                search = rest
            }
            buffer = rest == buffer.startIndex ? buffer : Data(buffer[rest...])
            giveUp {
                $0.end < ContinuousClock.now
            } saying: {
                "\($0): no answer in time"
            }
        }
        state.withLock { $0.hasEnded = true }
        giveUp { _ in
            true
        } saying: {
            "\($0): the browser has ended"
        }
    }

    private func giveUp(_ condition: (Pending) -> Bool, saying message: (String) -> String) {
        let overdue = state.withLock { state in
            let overdue = state.pending.filter { condition($0.value) }
            for id in overdue.keys { state.pending[id] = nil }
            return overdue.values
        }
        for pending in overdue {
            pending.continuation.resume(throwing: Failure(description: message(pending.method)))
        }
    }

    private func receive(_ message: Data) {
        guard let header = try? JSONDecoder().decode(Header.self, from: message) else { return }
        if let id = header.id {
            guard let pending = state.withLock({ $0.pending.removeValue(forKey: id) }) else { return }
            if let error = header.error {
                // The protocol has no code of its own for these; the words are Chromium's.
                let isOfNavigation = [
                    "Inspected target navigated or closed", "Execution context was destroyed.",
                    "Cannot find default execution context",
                ].contains(error.message)
                pending.continuation.resume(
                    throwing: Failure(
                        description: "\(pending.method): \(error.message)", isOfNavigation: isOfNavigation))
            } else {
                pending.continuation.resume(returning: message)
            }
        } else if let method = header.method, let session = header.sessionId {
            state.withLock { $0.listeners[session] }?(Event(method: method, message: message))
        }
    }
}
