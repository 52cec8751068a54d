import SitegenKit

extension OutputFolder {
    /// Renders a site into the folder. `source` is the folder of its project. `stamps` are told what the files are told by.
    ///
    /// Where the site has no search yet it is made, while the files that need none are written: much of it is done by one
    /// thread, and a file by any.
    func write(
        _ site: Build.Result, from source: String, jobs: Int, _ interruption: Interruption, _ progress: Progress,
        _ timings: Timings, _ stamps: Stamps? = nil
    ) async throws(DiskError) -> PublishSummary {
        interruption.beginWriting()
        let files = site.plan.files
        defer { progress.clear() }
        defer { timings.endWriting() }
        @Sendable func outputs(_ files: [Plan.File]) -> Outputs {
            Outputs(paths: files.map(\.path)) {
                var series = Renderer.Series(site.renderer)
                var clock = timings.taskClock()
                return { index throws(DiskError) in
                    clock.hasWritten()
                    defer { clock.hasRendered() }
                    if let signal = interruption.signal { throw .interrupted(by: signal) }
                    switch series.render(files[index].output) {
                    case .bytes(let bytes): return .bytes(bytes)
                    case .copy(let path): return .copy(from: source + "/" + path)
                    }
                }
            }
        }
        @Sendable func beginWriting(_ count: Int) {
            timings.begin("write")
            progress.begin(counting: count, "file")
        }
        @Sendable func ofSearch() async throws(DiskError) -> Outputs {
            timings.begin(Build.Stage.search.rawValue)
            progress.begin(Build.Stage.search.work)
            let made = try await interruption.unlessAsked { await site.searchFiles(jobs: jobs) }
            beginWriting(files.count + made.count)
            return outputs(made)
        }
        if !site.lacksSearch {
            timings.begin(Build.Stage.search.rawValue)
            beginWriting(files.count)
        }
        return try await publish(
            outputs(files), and: site.lacksSearch ? ofSearch : nil, isBeside: jobs >= ProjectOptions.processors,
            jobs: jobs, progress: { progress.show($0) }, prepared: { stamps?.note($0, $1) })
    }
}
