import SitegenKit
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What each stage of a command takes: time by the clock, time of all processors, and the most memory until its end.
final class Timings: Sendable {
    struct Stage: Sendable {
        var name: String
        /// Nil for what is done among the work of the stage after it.
        var wall: Double?
        var cpu: Double
        var peakBytes: Int
    }

    private struct Running {
        var name: String
        var wall: Double
        var cpu: Double
    }

    private struct State {
        var stages: [Stage] = []
        var running: Running?
    }

    private let state = Mutex(State())
    private let isWanted: Bool
    /// Nanoseconds of threads in what is done among the work of a stage.
    private let among = Atomic<Int>(0)

    init(isWanted: Bool) {
        self.isWanted = isWanted
    }

    /// Begins a stage, and ends the one before.
    func begin(_ name: String) {
        guard isWanted else { return }
        state.withLock { state in
            Self.end(&state)
            state.running = Running(
                name: name, wall: Self.seconds(CLOCK_MONOTONIC), cpu: Self.seconds(CLOCK_PROCESS_CPUTIME_ID))
        }
    }

    /// Work among that of the running stage, on any thread.
    func count<Result>(_ work: () -> Result) -> Result {
        guard isWanted else { return work() }
        let start = Self.seconds(CLOCK_THREAD_CPUTIME_ID)
        defer {
            let seconds = Self.seconds(CLOCK_THREAD_CPUTIME_ID) - start
            among.wrappingAdd(Int(seconds * 1e9), ordering: .relaxed)
        }
        return work()
    }

    /// Ends the running stage. What was counted among its work is a stage of its own, before it.
    func end(apart name: String) {
        guard isWanted else { return }
        let cpu = Double(among.exchange(0, ordering: .relaxed)) / 1e9
        state.withLock { state in
            Self.end(&state)
            guard var last = state.stages.popLast() else { return }
            last.cpu = max(0, last.cpu - cpu)
            state.stages += [Stage(name: name, wall: nil, cpu: cpu, peakBytes: last.peakBytes), last]
        }
    }

    /// All stages that have ended, the running one among them.
    func finish() -> [Stage] {
        state.withLock { state in
            Self.end(&state)
            return state.stages
        }
    }

    private static func end(_ state: inout State) {
        guard let running = state.running else { return }
        state.running = nil
        state.stages.append(
            Stage(
                name: running.name, wall: seconds(CLOCK_MONOTONIC) - running.wall,
                cpu: seconds(CLOCK_PROCESS_CPUTIME_ID) - running.cpu, peakBytes: peakBytes))
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static var peakBytes: Int {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss) * 1024
        #else
            // Darwin counts in bytes.
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss)
        #endif
    }
}

extension [Timings.Stage] {
    /// A small table, a line for each stage and one for all of them.
    var table: String {
        let total = Timings.Stage(
            name: "total", wall: compactMap(\.wall).reduce(0, +), cpu: map(\.cpu).reduce(0, +),
            peakBytes: map(\.peakBytes).max() ?? 0)
        let rows = (self + [total]).map { stage in
            Self.row(
                stage.name, stage.wall.map { Self.decimal($0, places: 3) } ?? "",
                Self.decimal(stage.cpu, places: 3), Self.decimal(Double(stage.peakBytes) / 1e6, places: 0))
        }
        return Self.row("stage", "wall s", "CPU s", "peak MB") + rows.joined()
    }

    private static func row(_ name: String, _ cells: String...) -> String {
        let first = name + String(repeating: " ", count: Swift.max(0, 8 - name.count))
        return first + cells.map { String(repeating: " ", count: Swift.max(0, 9 - $0.count)) + $0 }.joined() + "\n"
    }

    private static func decimal(_ number: Double, places: Int) -> String {
        let scale = [1, 10, 100, 1000][places]
        let scaled = Int((number * Double(scale)).rounded())
        guard places > 0 else { return String(scaled) }
        let digits = String(scaled % scale)
        return "\(scaled / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
    }

    /// As a member of the summary of a build, in whole microseconds.
    func write(to writer: inout JSONWriter) {
        writer.array("timings") { list in
            for stage in self {
                list.object {
                    $0.member("stage", stage.name)
                    if let wall = stage.wall { $0.member("wallMicroseconds", Int((wall * 1e6).rounded())) }
                    $0.member("cpuMicroseconds", Int((stage.cpu * 1e6).rounded()))
                    $0.member("peakBytes", stage.peakBytes)
                }
            }
        }
    }
}
