#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

let usage = """
    usage: benchmarks SITEGEN [--jobs N] [--rounds N] [PAGES ...]
           benchmarks corpus FOLDER PAGES       only writes the corpus, into a new folder
           benchmarks words FOLDER ...          says how like real text folders of Markdown are
           benchmarks search SITEGEN PROJECT WORDINGS [MISSES]
           benchmarks search SITEGEN PAGES ...

    """

/// Set by the handler of SIGINT and SIGTERM, which ends the child: what is left is to tidy up.
nonisolated(unsafe) var isInterrupted: sig_atomic_t = 0

func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
}

/// What the command line asks for.
struct Request {
    var sitegen = ""
    var jobs = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var rounds = 3
    var sizes: [Int] = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--jobs": jobs = try Self.number(rest.popFirst(), atLeast: 1)
            case "--rounds": rounds = try Self.number(rest.popFirst(), atLeast: 1)
            default: if sitegen.isEmpty { sitegen = word } else { sizes.append(try Self.number(word, atLeast: 10)) }
            }
        }
        guard !sitegen.isEmpty, !sitegen.hasPrefix("-") else { throw Failure(usage) }
        if sizes.isEmpty { sizes = [100, 1000, 10_000, 100_000] }
    }

    static func number(_ word: String?, atLeast least: Int) throws -> Int {
        guard let word, let number = Int(word), number >= least else { throw Failure(usage) }
        return number
    }
}

/// One corpus: build, build again, floor, Hugo, and that a few times over, so that a slow moment of the machine hits all of
/// them. Who writes many files first is the first to use memory that nobody had, and pays for it, so that memory is used
/// before each of them.
func figures(pages: Int, _ request: Request, _ hugo: Hugo?, in scratch: String) throws -> Figures {
    let (source, output, copy, log) = (scratch + "/project", scratch + "/site", scratch + "/copy", scratch + "/log")
    let (hugoSource, hugoOutput) = (scratch + "/hugo", scratch + "/hugo-site")
    let corpus = Corpus(pages: pages)
    try corpus.write(to: source)
    if hugo != nil { try Hugo.write(source + "/content", codes: corpus.names, to: hugoSource) }
    let build = [
        "build", "--json", "--timings", "--source", source, "--output", output, "--jobs", String(request.jobs),
    ]
    var figures = Figures(pages: pages)
    for round in 1...request.rounds {
        if isInterrupted != 0 { throw Failure("interrupted") }
        say("\(pages) pages, round \(round) of \(request.rounds)\n")
        let room = pages * outputRoom
        try Disk.use(room, in: scratch)
        let first = try Measure.run(request.sitegen, build, log: log)
        if round == 1, !first.said.contains("\"warnings\":0") {
            say("sitegen has findings, so this measures reporting too:\n\(first.said.prefix(2000))\n")
        }
        let second = try Measure.run(request.sitegen, build, log: log)
        try Disk.use(room, in: scratch)
        let floor = try Measure.run(ownPath(), ["floor", source + "/content", output, copy], log: log)
        try figures.add(try Floor(line: floor.said), build: first, unchanged: second)
        try Disk.remove(output)
        try Disk.remove(copy)
        // The record of the last build speaks of an output that is gone, and would not be trusted; the first build of a
        // project has none at all.
        try Disk.remove(source + "/.sitegen")
        if let hugo {
            try Disk.use(room, in: scratch)
            figures.add(try hugo.build(hugoSource, to: hugoOutput, log: log))
            try Disk.remove(hugoOutput)
        }
    }
    say("\(pages) pages, edits in a preview\n")
    figures.serve = try Serve.measure(request.sitegen, source, jobs: request.jobs, rounds: request.rounds, in: scratch)
    try Disk.remove(source)
    try Disk.remove(hugoSource)
    return figures
}

/// Bytes in memory of what a build writes for a page: files take whole units of 4096 bytes.
private let outputRoom = 80 << 10

/// What is measured in a process of its own is measured by the same program.
func ownPath() -> String {
    access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : CommandLine.arguments[0]
}

/// What a process of that kind has said.
func numbers(_ count: Int, in line: String) throws -> [Double] {
    let numbers = line.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
    guard numbers.count == count else { throw Failure("a measurement said: \(line)") }
    return numbers
}
