import SitegenKit

extension OutputFolder {
    /// Renders a site into the folder. `source` is the folder of its project.
    func write(
        _ site: Build.Result, from source: String, jobs: Int, showsProgress: Bool
    ) async throws(DiskError) -> PublishSummary {
        let files = site.plan.files
        let progress = Progress(noun: "file", total: files.count, isShown: showsProgress)
        defer { progress.clear() }
        return try await publish(
            files.map(\.path), jobs: jobs,
            contents: { index throws(DiskError) in
                switch site.renderer.render(files[index].output) {
                case .bytes(let bytes): .bytes(bytes)
                case .copy(let path): .copy(from: source + "/" + path)
                }
            }, progress: { progress.show($0) })
    }
}
