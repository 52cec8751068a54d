import SitegenKit

extension OutputFolder {
    /// Renders a site into the folder. `source` is the folder of its project. `stamps` are told what the files are told by.
    func write(
        _ site: Build.Result, from source: String, jobs: Int, _ interruption: Interruption, _ progress: Progress,
        _ timings: Timings, _ stamps: Stamps? = nil
    ) async throws(DiskError) -> PublishSummary {
        interruption.beginWriting()
        let files = site.plan.files
        progress.begin(counting: files.count, "file")
        defer { progress.clear() }
        timings.begin("write")
        defer { timings.end(apart: "render") }
        return try await publish(
            files.map(\.path), jobs: jobs,
            contents: {
                var series = Renderer.Series(site.renderer)
                return { index throws(DiskError) in
                    if let signal = interruption.signal { throw .interrupted(by: signal) }
                    switch timings.count({ series.render(files[index].output) }) {
                    case .bytes(let bytes): return .bytes(bytes)
                    case .copy(let path): return .copy(from: source + "/" + path)
                    }
                }
            }, progress: { progress.show($0) }, prepared: { stamps?.note($1, of: $0) })
    }
}
