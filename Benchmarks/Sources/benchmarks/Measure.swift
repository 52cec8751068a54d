#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a process that has ended took.
struct Measure {
    /// User and system time of all its threads, in seconds.
    var cpu: Double
    var wall: Double
    var peakBytes: Int
    /// What it wrote to standard output and standard error.
    var said: String

    /// Takes over what is less.
    mutating func lower(_ other: Measure) {
        cpu = min(cpu, other.cpu)
        wall = min(wall, other.wall)
        peakBytes = min(peakBytes, other.peakBytes)
    }

    /// Runs a program to its end. Linux counts the memory of who spawns it into its peak, so a small process of its own does.
    static func run(_ program: String, _ arguments: [String], log: String) throws -> Measure {
        let figures = log + "-figures"
        let (status, _) = try Child(ownPath(), ["measure", log, program] + arguments, log: figures).end()
        let line = String(decoding: try Disk.read(figures), as: UTF8.self)
        guard status == 0 else { throw Failure(line) }
        let parts = try numbers(3, in: line)
        return Measure(
            cpu: parts[0], wall: parts[1], peakBytes: Int(parts[2]),
            said: String(decoding: try Disk.read(log), as: UTF8.self))
    }

    /// What that process does; `arguments` are the log, the program and its own. One line, for the one that asks.
    static func line(of arguments: [String]) throws -> String {
        let (log, program, rest) = (arguments[0], arguments[1], Array(arguments[2...]))
        let start = Clock.now(CLOCK_MONOTONIC)
        let (status, usage) = try Child(program, rest, log: log).end()
        let wall = Clock.now(CLOCK_MONOTONIC) - start
        guard status == 0 else {
            let said = String(decoding: try Disk.read(log), as: UTF8.self)
            throw Failure("\(program) \(rest.first ?? "") failed (status \(status)):\n\(said.prefix(4000))")
        }
        return "\(seconds(usage.ru_utime) + seconds(usage.ru_stime)) \(wall) \(usage.peakBytes)\n"
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

/// A process that was started, and says all it says in a file.
struct Child {
    private let id: pid_t

    init(_ program: String, _ arguments: [String], log: String) throws {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            let environment = environ
        #else
            var actions: posix_spawn_file_actions_t?
            let environment = _NSGetEnviron().pointee
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let refusal = posix_spawn(&child, program, &actions, nil, words, environment)
        guard refusal == 0 else { throw Failure("\(program): \(String(cString: strerror(refusal)))") }
        id = child
    }

    /// Waits for its end.
    func end() throws -> (status: Int32, rusage) {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(id, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure.system("waiting for a program") }
        }
        return (status, usage)
    }

    /// Ends it as Ctrl-C does.
    func stop() throws -> rusage {
        kill(id, SIGINT)
        return try end().1
    }
}

extension rusage {
    /// Darwin counts in bytes, Linux in units of 1024.
    var peakBytes: Int {
        #if canImport(Darwin)
            ru_maxrss
        #else
            ru_maxrss * 1024
        #endif
    }
}
