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
        /// What the tasks of the writing had taken when it began.
        var ofTasks: Double
    }

    private struct State {
        var stages: [Stage] = []
        var running: Running?
    }

    private let state = Mutex(State())
    private let isWanted: Bool
    /// Nanoseconds of the tasks that make files. They may begin in the stage before.
    private let rendering = Atomic<Int>(0)
    private let writing = Atomic<Int>(0)

    init(isWanted: Bool) {
        self.isWanted = isWanted
    }

    /// Begins a stage, and ends the one before.
    func begin(_ name: String) {
        guard isWanted else { return }
        state.withLock { state in
            end(&state)
            state.running = Running(
                name: name, wall: Self.seconds(CLOCK_MONOTONIC), cpu: Self.seconds(CLOCK_PROCESS_CPUTIME_ID),
                ofTasks: ofTasks)
        }
    }

    /// Ends the running stage, the last one of files that are made. Their rendering is a stage of its own, before it.
    func endWriting() {
        guard isWanted else { return }
        state.withLock { state in
            end(&state)
            guard var last = state.stages.popLast() else { return }
            last.cpu += Self.seconds(writing)
            let rendering = Stage(
                name: "render", wall: nil, cpu: Self.seconds(rendering), peakBytes: last.peakBytes)
            state.stages += [rendering, last]
        }
    }

    /// Counts the time of one task that makes files, which renders one and writes it, and so on. It stays on one thread.
    struct TaskClock {
        private let timings: Timings
        private var last: Double

        fileprivate init(_ timings: Timings) {
            self.timings = timings
            last = timings.isWanted ? Timings.seconds(CLOCK_THREAD_CPUTIME_ID) : 0
        }

        /// Until now the task has rendered.
        mutating func hasRendered() { count(timings.rendering) }

        /// Until now the task has written.
        mutating func hasWritten() { count(timings.writing) }

        private mutating func count(_ sum: borrowing Atomic<Int>) {
            guard timings.isWanted else { return }
            let now = Timings.seconds(CLOCK_THREAD_CPUTIME_ID)
            sum.wrappingAdd(Int((now - last) * 1e9), ordering: .relaxed)
            last = now
        }
    }

    func taskClock() -> TaskClock { TaskClock(self) }

    /// All stages that have ended, the running one among them.
    func finish() -> [Stage] {
        state.withLock { state in
            end(&state)
            return state.stages
        }
    }

    private func end(_ state: inout State) {
        guard let running = state.running else { return }
        state.running = nil
        let cpu = Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - running.cpu - (ofTasks - running.ofTasks)
        state.stages.append(
            Stage(
                name: running.name, wall: Self.seconds(CLOCK_MONOTONIC) - running.wall, cpu: max(0, cpu),
                peakBytes: Self.peakBytes))
    }

    private var ofTasks: Double { Self.seconds(rendering) + Self.seconds(writing) }

    private static func seconds(_ sum: borrowing Atomic<Int>) -> Double { Double(sum.load(ordering: .relaxed)) / 1e9 }

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
