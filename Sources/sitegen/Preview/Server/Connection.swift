import FlyingSocks

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One connection of a browser: requests are read and answered one after the other. It waits for nobody but its own
/// client, and for that not for ever.
struct Connection: Sendable {
    /// How long it waits, for whom.
    struct Limits: Sendable {
        /// For the whole head of a request, once it has begun.
        var head = Duration.seconds(10)
        /// For the next request.
        var idle = Duration.seconds(60)
        /// For a client that takes no more bytes.
        var stall = Duration.seconds(30)
        /// Between signs of life on a connection for events.
        var heartbeat = Duration.seconds(15)
    }

    let socket: AsyncSocket
    let pool: any AsyncSocketPool
    let preview: Preview
    let limits: Limits

    func run() async {
        defer { try? socket.close() }
        do {
            try await answerRequests()
        } catch {
            // The client is gone, or too slow, or the preview ends: there is nobody to tell.
        }
    }

    /// Where there are too many connections already.
    func turnAway() async {
        defer { try? socket.close() }
        try? await refuse(.init(status: 503, reason: "there are too many connections"))
    }

    private func answerRequests() async throws {
        var reader = RequestReader()
        // When the head that has begun must be whole, in however many pieces it comes.
        var due: ContinuousClock.Instant?
        while true {
            switch reader.next() {
            case .incomplete:
                due = reader.isInRequest ? due ?? .now + limits.head : nil
                guard let bytes = try await read(until: due) else { return }
                reader.append(bytes)
            case .refused(let refusal):
                return try await refuse(refusal)
            case .request(let request):
                due = nil
                let answer = await preview.answer(request)
                let keepsAlive = request.keepsAlive && !answer.isLast
                try await send(answer, keepsAlive: keepsAlive, hasBody: request.method != "HEAD")
                if !keepsAlive { return await finish() }
            }
        }
    }

    /// The next bytes; nil at the end of the connection. Where the head of a request has begun, `due` says until when.
    private func read(until due: ContinuousClock.Instant?) async throws -> [UInt8]? {
        do {
            return try await Deadline.limit(due.map { $0 - .now } ?? limits.idle) {
                try await socket.read(atMost: 4096)
            }
        } catch SocketError.disconnected {
            if due != nil { try await refuse(.malformed("the request ends before its head does")) }
            return nil
        } catch is Deadline.Passed {
            if due != nil { try await refuse(.init(status: 408, reason: "the request did not come to its end")) }
            return nil
        }
    }

    private func refuse(_ refusal: HTTPRequest.Refusal) async throws {
        try await send(HTTPAnswer(refusal.status, refusal.reason), keepsAlive: false, hasBody: true)
        await finish()
    }

    // MARK: Answers

    private func send(_ answer: HTTPAnswer, keepsAlive: Bool, hasBody: Bool) async throws {
        let head = answer.head(date: HTTPDate.text(secondsSince1970: time(nil)), keepsAlive: keepsAlive)
        switch answer.body {
        case .bytes(let bytes) where hasBody: try await write(head + bytes)
        case .file(let file, let range) where hasBody:
            try await write(head)
            var position = range.lowerBound
            while position < range.upperBound {
                // A file that has become shorter ends the connection: the client sees that its length is not met.
                guard let bytes = file.read(position..<min(range.upperBound, position + OpenFile.piece)), !bytes.isEmpty
                else { throw SocketError.disconnected }
                try await write(bytes)
                position += bytes.count
            }
        case .events(let follower) where hasBody:
            try await write(head)
            try await follow(follower)
        default: try await write(head)
        }
    }

    /// Tells a page what changes until its browser closes the connection.
    private func follow(_ follower: PageFollower) async throws {
        let (messages, sender) = AsyncStream.makeStream(of: [UInt8].self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Nothing is expected: only the end is of interest.
                while true { _ = try await socket.read(atMost: 1024) }
            }
            group.addTask {
                var follower = follower
                for await edition in preview.editions() {
                    for message in follower.messages(for: edition, page: edition.page(at: follower.path)) {
                        sender.yield(message)
                    }
                }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: limits.heartbeat)
                    sender.yield(Array(": still here\n\n".utf8))
                }
            }
            group.addTask { for await message in messages { try await write(message) } }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func write(_ bytes: [UInt8]) async throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemSend(socket.socket.file.rawValue, buffer.baseAddress! + sent, buffer.count - sent)
            }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
                try await Deadline.limit(limits.stall) {
                    try await pool.suspendSocket(socket.socket, untilReadyFor: .write)
                }
            } else if errno != EINTR {
                throw SocketError.disconnected
            }
        }
    }

    /// Says that nothing more comes, and takes what the client still sends: to close with bytes unread would throw away
    /// the answer on its way (RFC 9112, section 9.6).
    private func finish() async {
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        _ = try? await Deadline.limit(.seconds(1)) {
            var taken = 0
            while taken < 1 << 20 { taken += try await socket.read(atMost: 4096).count }
        }
    }
}

// Inside `Connection` the name of the system's function is that of its own method.
private func systemSend(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
        send(file, bytes, count, Int32(MSG_NOSIGNAL))
    #else
        // The process ignores SIGPIPE as a whole, where a call cannot leave it out.
        send(file, bytes, count, 0)
    #endif
}
