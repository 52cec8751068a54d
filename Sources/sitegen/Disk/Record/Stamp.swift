import Synchronization

/// What tells that a file is the one that was there before, without a look into it: whoever writes it changes its time, and
/// whoever puts another in its place changes the file.
struct Stamp: Hashable, Sendable {
    var size: Int
    var modified: Status.Moment
    var inode: UInt64

    init(size: Int, modified: Status.Moment, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.inode = inode
    }

    init(_ status: Status) {
        self.init(size: status.size, modified: status.modified, inode: status.identity.inode)
    }
}

/// The stamps of the files of a build, noted by the tasks that write them.
final class Stamps: Sendable {
    private let files = Mutex(BuildRecord.Files())

    func note(_ path: OutputPath, _ status: Status) {
        files.withLock { $0.add(path.text, Stamp(status)) }
    }

    /// All of what a build left.
    struct Files {
        var list: Stamp
        var site: BuildRecord.Files
    }

    /// Nil where not so many files were noted, or where the list of them is not there.
    func files(_ count: Int, in output: OutputFolder) -> Files? {
        let noted = files.withLock { $0 }
        guard noted.count == count, let list = Self.list(of: output) else { return nil }
        return Files(list: list, site: noted)
    }

    static func list(of output: OutputFolder) -> Stamp? {
        do throws(Refusal) {
            return try Status.of(output.list).map { Stamp($0) }
        } catch {
            return nil
        }
    }
}
