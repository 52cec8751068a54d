#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

func run(_ arguments: [String]) throws {
    switch arguments.first {
    case "floor" where arguments.count == 4:
        print(try Floor.measure(content: arguments[1], output: arguments[2], copy: arguments[3]).line, terminator: "")
    case "measure" where arguments.count > 2:
        print(try Measure.line(of: Array(arguments.dropFirst())), terminator: "")
    case "corpus":
        guard arguments.count == 3 else { throw Failure(usage) }
        try Corpus(pages: try Request.number(arguments[2], atLeast: 10)).write(to: arguments[1])
    case "words" where arguments.count > 1:
        let rows = try arguments.dropFirst().map { try WordFigures(of: $0).row }
        print(table([WordFigures.header] + rows), terminator: "")
    case "search" where arguments.count > 2:
        try searchBenchmarks(arguments[1], Array(arguments[2...]))
    default:
        let request = try Request(arguments)
        let scratch = try Disk.makeScratch()
        defer { do { try Disk.remove(scratch) } catch { say("\(scratch) is left behind: \(error)\n") } }
        say("in \(scratch), with \(request.jobs) jobs\n")
        let hugo = try Hugo.find(in: scratch)
        say(hugo.map { "beside \($0.version)\n" } ?? "Hugo is not installed: nothing is compared with it\n")
        let all = try request.sizes.map { try figures(pages: $0, request, hugo, in: scratch) }
        print(Figures.text(all), terminator: "")
    }
}

for number in [SIGINT, SIGTERM] { signal(number) { _ in isInterrupted = 1 } }
do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch let failure as Failure {
    say(failure.message + "\n")
    exit(2)
}
