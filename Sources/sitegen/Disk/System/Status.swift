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

    let kind: Kind
    let size: Int
    /// When it was last written, in nanoseconds since 1970.
    let modified: Int
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
            let time = info.st_mtim
        #else
            let time = info.st_mtimespec
        #endif
        modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
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
