#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program of the user's that does the sending, and signs in by its own means. It stays in our process group: so it may
/// ask for a word on the terminal, and an interrupt from the keyboard ends it together with us.
struct Program: Sendable {
    enum Ending: Equatable {
        case exit(Int32)
        case signal
        /// The system has not kept how.
        case unknown
    }

    struct Outcome {
        let ending: Ending
        let output: [UInt8]
        let said: [String]
    }

    let name: String
    /// A command that shows whether the program reaches the place at all, for the help of an error.
    let check: String
    let secrets: Secrets
    var environment: [String: String] = [:]
    /// Whether a line that the program said tells why it failed.
    var isTelling: @Sendable (String) -> Bool = { _ in true }

    /// Runs it to its end, which is an error unless it is one of `endings`. `line` is told each line that it writes. An end
    /// that nobody knows of is never taken for a good one.
    @discardableResult
    func run(
        _ arguments: [String], doing: String, input: String = "/dev/null", endings: Set<Int32> = [0],
        line: (String) -> Void = { _ in }
    ) throws(PublishError) -> Outcome {
        let outcome = try outcome(of: arguments, input: input, line: line)
        let ending: String
        switch outcome.ending {
        case .exit(let status) where endings.contains(status): return outcome
        case .exit(let status): ending = "ended with \(status)"
        case .signal: ending = "was ended by a signal"
        case .unknown: ending = "has ended, and the system does not say how"
        }
        throw .toolFailed(
            name, doing: doing, ending: ending,
            said: outcome.said.filter(isTelling).suffix(Self.mostLines).map(shown), check: check)
    }

    private static let mostLines = 8

    /// What a host says goes to a terminal, which must not obey it.
    private func shown(_ line: String) -> String {
        let hidden = secrets.hidden(in: line)
        return String(
            String.UnicodeScalarView(hidden.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        )
    }
}

extension Program {
    private func outcome(
        of arguments: [String], input: String, line: (String) -> Void
    ) throws(PublishError) -> Outcome {
        let output = try channel()
        let errors = try channel()
        var streams = [LineStream(output.reading), LineStream(errors.reading)]
        defer { for stream in streams { close(stream.descriptor) } }
        let process: pid_t
        do {
            defer { for channel in [output, errors] { close(channel.writing) } }
            process = try start(arguments, input: input, output: output.writing, errors: errors.writing)
        }
        var ending: Ending?
        while streams.contains(where: \.isOpen) {
            let open = streams.indices.filter { streams[$0].isOpen }
            var waiting = open.map { pollfd(fd: streams[$0].descriptor, events: Int16(POLLIN), revents: 0) }
            if poll(&waiting, nfds_t(waiting.count), 100) > 0 {
                for (index, answer) in zip(open, waiting) where answer.revents != 0 { streams[index].read(line) }
            } else if ending != nil {
                // What it left in the background holds the pipes open: ssh does, where it shares a connection.
                break
            } else {
                ending = Self.ending(of: process, WNOHANG)
            }
        }
        return Outcome(
            ending: ending ?? Self.ending(of: process, 0) ?? .unknown, output: streams[0].bytes,
            said: String(decoding: streams[1].bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    }

    /// Nil while it runs.
    private static func ending(of process: pid_t, _ options: Int32) -> Ending? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, options)
            if ended == process { return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal }
            if ended == 0 { return nil }
            if errno != EINTR { return .unknown }
        }
    }

    private func channel() throws(PublishError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .cannotStart(name, reason: Refusal.last.reason) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Starts it and does not wait for it.
    func start(
        _ arguments: [String], input: String, output: Int32, errors: Int32
    ) throws(PublishError) -> pid_t {
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        do throws(Refusal) {
            return try Spawn.start(
                [name] + arguments, environment: variables, input: input, output: output, errors: errors)
        } catch {
            throw error.isMissing ? .toolMissing(name) : .cannotStart(name, reason: error.reason)
        }
    }
}

/// What comes out of a pipe, and each line of it once it is whole.
private struct LineStream {
    let descriptor: Int32
    private(set) var bytes: [UInt8] = []
    private(set) var isOpen = true
    private var lineStart = 0

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    mutating func read(_ line: (String) -> Void) {
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
            var got: Int
            repeat { got = systemRead(descriptor, buffer.baseAddress!, buffer.count) } while got < 0 && errno == EINTR
            filled = max(0, got)
        }
        isOpen = !piece.isEmpty
        let seen = bytes.count
        bytes += piece
        for index in seen..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
            line(String(decoding: bytes[lineStart..<index], as: UTF8.self))
            lineStart = index + 1
        }
    }
}

// Inside `LineStream` the name of the system's function is that of its own method.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(number, buffer, count)
}
