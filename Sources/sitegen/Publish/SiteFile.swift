import SitegenKit

/// A file of the built site, as publishing sees it.
struct SiteFile: Hashable, Sendable {
    let path: OutputPath
    let size: Int
    let hash: String
    let rank: Plan.Rank
}

extension SiteFile {
    /// Reads every file of a plan where it lies.
    static func all(
        _ planned: [OutputPath: Plan.Rank], in files: BuiltFiles, jobs: Int
    ) async throws(PublishError) -> [SiteFile] {
        let digests = try await FileDigest.all(of: Array(planned.keys), in: files, jobs: jobs)
        return planned.map { path, rank in
            guard let digest = digests[path] else { preconditionFailure("every file was read") }
            return SiteFile(path: path, size: digest.size, hash: digest.hash, rank: rank)
        }.sorted { $0.path < $1.path }
    }
}
