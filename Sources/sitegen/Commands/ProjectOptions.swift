import ArgumentParser
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What every command that reads a project is told.
struct ProjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The project's folder, which holds content and templates.", valueName: "folder"))
    var source = "."

    @Option(help: ArgumentHelp("The address of the site, in place of the url in site.yaml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Take drafts into the site.")
    var drafts = false

    @Option(
        help: ArgumentHelp("How many threads share the work (default: one for each processor).", valueName: "count"))
    var jobs: Int?

    @Option(help: ArgumentHelp("How findings are reported: text, json, sarif or github.", valueName: "format"))
    var format = Report.Format.text

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
        if let baseURL, !Settings.isBaseURL(baseURL) {
            throw ValidationError("--base-url must be an http or https address such as https://example.org/docs/.")
        }
    }

    var threads: Int { jobs ?? Self.processors }

    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// The folder that is written where the call names none.
    var output: String { source == "." ? "site" : source + "/site" }

    var build: BuildOptions { BuildOptions(baseURL: baseURL, drafts: drafts, jobs: threads) }

    func snapshot() throws -> Snapshot {
        try Project.snapshot(source: source, today: Clock.today(), jobs: threads, spill: SpillFile())
    }

    /// The site of a project, for a command that only asks it something. Where the content is at fault it is reported, and the
    /// command ends.
    static func site(of source: String, baseURL: String? = nil) async throws -> Build.Result {
        let (options, snapshot, build) = try await prepared(source, baseURL)
        guard let result = build.result else {
            options.report(build.diagnostics, sources: snapshot)
            throw ExitCode(1)
        }
        return result
    }

    /// The same without a word; nil where there is no project, or its content is at fault.
    static func soundSite(of source: String) async -> Build.Result? {
        try? await prepared(source, nil).build.result
    }

    private static func prepared(
        _ source: String, _ baseURL: String?
    ) async throws -> (options: ProjectOptions, snapshot: Snapshot, build: Build) {
        let options = try parse(["--source=" + source] + (baseURL.map { ["--base-url=" + $0] } ?? []))
        let snapshot = try options.snapshot()
        return (options, snapshot, await Build.prepare(snapshot, options.build, reusing: nil).0)
    }

    /// Reads the project, makes a site of it and reports what was found.
    func make(_ progress: Progress, _ timings: Timings, isQuiet: Bool) async throws -> (Snapshot, Build) {
        let snapshot = try read(progress, timings)
        let build = await make(snapshot, progress, timings)
        show(
            findings(build.diagnostics, sources: snapshot),
            unless: isQuiet && build.diagnostics.allSatisfy { $0.severity == .waived })
        return (snapshot, build)
    }

    func read(_ progress: Progress, _ timings: Timings) throws -> Snapshot {
        progress.begin("reading files")
        timings.begin("read")
        return try snapshot()
    }

    private func make(_ snapshot: Snapshot, _ progress: Progress, _ timings: Timings) async -> Build {
        defer { progress.clear() }
        return await Build.make(snapshot, build) { begin($0, progress, timings) }
    }

    /// The same without the search.
    func prepare(_ snapshot: Snapshot, _ progress: Progress, _ timings: Timings) async -> Build {
        defer { progress.clear() }
        return await Build.prepare(snapshot, build, reusing: nil) { begin($0, progress, timings) }.0
    }

    private func begin(_ stage: Build.Stage, _ progress: Progress, _ timings: Timings) {
        progress.begin(stage.work)
        timings.begin(stage.rawValue)
    }

    func report(_ diagnostics: [Diagnostic], sources: Snapshot) { show(findings(diagnostics, sources: sources)) }

    /// What was found, in the form that was asked for.
    func findings(_ diagnostics: [Diagnostic], sources: Snapshot) -> [UInt8] {
        let report = Report(diagnostics, sources: sources, below: Self.folder(of: source))
        return switch format {
        case .text: report.text(style: Terminal.style)
        case .json: report.json()
        case .sarif: report.sarif(version: Version.current)
        case .github: report.github()
        }
    }

    /// What stands before the paths of a project, for editors, GitHub and code scanning look for them from the working directory.
    static func folder(of source: String) -> String {
        let named = source.ends(with: "/") ? source : source + "/"
        do throws(Refusal) {
            let here = try RealPath(existing: ".")
            let folder = try RealPath(existing: source)
            if folder == here { return "" }
            guard folder.isInside(here), here.text != "/" else { return named }
            return String(decoding: folder.text.utf8.dropFirst(here.text.utf8.count + 1), as: UTF8.self) + "/"
        } catch {
            return named
        }
    }

    /// Text goes to standard error, for a reader; the other formats are data and go to standard output.
    /// Shows what was found; where a quiet command has nothing to say, to programs alone.
    func show(_ findings: [UInt8], unless isSilent: Bool = false) {
        if format == .text, isSilent { return }
        if format == .text { Terminal.writeError(findings) } else { Terminal.write(findings) }
    }
}

extension Report.Format: ExpressibleByArgument {}
