#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What stands at a path.
struct Status: Hashable {
    enum Kind: Hashable {
        case file, folder, link
        /// A FIFO, a socket or a device. Opening one can wait for ever, so sitegen never does.
        case other
    }

    /// Two paths with one identity are one file.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// A time since 1970. Of nanoseconds alone a number ends in the year 2262, which a file's time need not.
    struct Moment: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int
    }

    let kind: Kind
    let size: Int
    /// When it was last written, or what whoever wrote it has said of that.
    let modified: Moment
    /// When anything of it was last changed, which nobody can say otherwise.
    let changed: Moment
    let identity: Identity

    init(_ info: stat) {
        kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(info.st_size)
        #if canImport(Glibc)
            modified = Moment(info.st_mtim)
            changed = Moment(info.st_ctim)
        #else
            modified = Moment(info.st_mtimespec)
            changed = Moment(info.st_ctimespec)
        #endif
        identity = Identity(device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(info.st_ino))
    }

    /// What stands at the path itself: a symbolic link is a link. Nil where nothing stands.
    static func of(_ path: String) throws(Refusal) -> Status? {
        var info = stat()
        if lstat(path, &info) == 0 { return Status(info) }
        let refusal = Refusal.last
        if refusal.isMissing { return nil }
        throw refusal
    }

    /// What stands where the path leads, through symbolic links.
    static func behind(_ path: String) throws(Refusal) -> Status {
        var info = stat()
        guard stat(path, &info) == 0 else { throw .last }
        return Status(info)
    }
}

extension Status.Moment {
    fileprivate init(_ time: timespec) {
        seconds = Int(time.tv_sec)
        nanoseconds = Int(time.tv_nsec)
    }

    /// Whether it is no more than so many seconds from now.
    func isWithin(_ seconds: Int) -> Bool {
        let now = Int(time(nil))
        return (now - seconds...now + seconds).contains(self.seconds)
    }
}

/// What this process may do with what stands at a path.
enum Permission {
    case read, change

    func check(_ path: String) throws(Refusal) {
        let mode = self == .read ? R_OK : W_OK | X_OK
        guard faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0 else { throw .last }
    }

    func isGiven(for path: String) -> Bool {
        do throws(Refusal) {
            try check(path)
            return true
        } catch {
            return false
        }
    }
}
