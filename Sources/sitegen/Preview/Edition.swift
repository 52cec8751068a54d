import SitegenKit

/// What the preview shows at one time: the last site that was built without an error, and what is wrong now.
struct Edition: Sendable {
    var number = 0
    /// Nil until a build has succeeded for the first time.
    var site: Site?
    /// What keeps the site from being a newer one.
    var findings = Findings.none
    /// Whether the content as a whole could not be read.
    var isWithoutContent = false
    /// The assets that changed since the edition before.
    var changed: [PageChange.Asset] = []

    struct Site: Sendable {
        var result: Build.Result
        var search: LazySearch
        /// The search of the edition before, for pages that have read its root already.
        var earlierSearch: LazySearch?
    }

    var basePath: String { site?.result.site.settings.basePath ?? "/" }

    /// Where a file of the output is served.
    func address(of path: String) -> String { basePath + Address.path(path) }
}

/// The search index of one edition, made when the first of its files is asked for. What it lays away goes with it, and does not
/// stay as long as one page of the edition does.
actor LazySearch {
    private let result: Build.Result
    private let jobs: Int
    private var making: Task<Plan, Never>?

    init(_ result: Build.Result, jobs: Int) {
        self.result = result
        self.jobs = jobs
    }

    var isMade: Bool { making != nil }

    func file(_ path: String) async -> Plan.File? {
        guard Plan.isOfSearchIndex(path), result.site.settings.hasSearch else { return nil }
        if making == nil {
            making = Task { [result, jobs] in
                var result = result
                await result.makeSearch(jobs: jobs, spill: SpillFile())
                return result.plan
            }
        }
        return await making?.value.file(path)
    }
}
