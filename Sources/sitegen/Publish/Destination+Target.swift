import SitegenKit

extension Settings.Target {
    /// The place, as what sends to it. The one list of all kinds of places.
    func destination(
        source: String, files: BuiltFiles, work: WorkFolder, jobs: Int
    ) throws(PublishError) -> any Destination {
        switch place {
        case .folder(let path): try FolderDestination(path: path, source: source, files: files, jobs: jobs)
        case .git(let git): try GitDestination(git, source: source, files: files, work: work)
        case .rsync(let place): RsyncDestination(place, files: files, work: work)
        case .rclone(let place): try RcloneDestination(place, files: files, work: work)
        }
    }

    /// What this place has beside the site.
    var added: [String: String] {
        if case .git(let git) = place, let cname = git.cname { ["CNAME": cname + "\n"] } else { [:] }
    }
}
