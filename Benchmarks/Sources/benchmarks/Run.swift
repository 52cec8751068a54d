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
        if sizes.isEmpty { sizes = [1000, 10_000] }
    }

    static func number(_ word: String?, atLeast least: Int) throws -> Int {
        guard let word, let number = Int(word), number >= least else { throw Failure(usage) }
        return number
    }
}

/// One corpus: build, build again, floor, and that a few times over, so that a slow moment of the machine hits all of them.
func figures(pages: Int, _ request: Request, in scratch: String) throws -> Figures {
    let (source, output, copy, log) = (scratch + "/project", scratch + "/site", scratch + "/copy", scratch + "/log")
    try Corpus(pages: pages).write(to: source)
    let build = ["build", "--quiet", "--source", source, "--output", output, "--jobs", String(request.jobs)]
    var figures = Figures(pages: pages)
    for round in 1...request.rounds {
        if isInterrupted != 0 { throw Failure("interrupted") }
        say("\(pages) pages, round \(round) of \(request.rounds)\n")
        let first = try Measure.run(request.sitegen, build, log: log)
        if round == 1, !first.said.isEmpty {
            say("sitegen has findings, so this measures reporting too:\n\(first.said.prefix(2000))\n")
        }
        let second = try Measure.run(request.sitegen, build, log: log)
        let floor = try Measure.run(ownPath(), ["floor", source + "/content", output, copy], log: log)
        figures.add(try Floor(line: floor.said), build: first, unchanged: second)
        try Disk.remove(output)
        try Disk.remove(copy)
    }
    try Disk.remove(source)
    return figures
}

/// The floor is measured in a process of its own, by the same program.
func ownPath() -> String {
    access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : CommandLine.arguments[0]
}
