#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system says of a file without opening it. Two that differ are of different files or contents; two that are
/// equal are most likely of one.
struct FileSignature: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int
    private let mode: UInt32
    private let modified: Moment
    private let changed: Moment

    private struct Moment: Hashable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
        }
    }

    /// Nil where nothing stands.
    init?(_ path: String) {
        var info = stat()
        guard lstat(path, &info) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: info.st_dev)
        inode = UInt64(info.st_ino)
        size = Int(info.st_size)
        mode = UInt32(info.st_mode)
        #if canImport(Glibc)
            modified = Moment(info.st_mtim)
            changed = Moment(info.st_ctim)
        #else
            modified = Moment(info.st_mtimespec)
            changed = Moment(info.st_ctimespec)
        #endif
    }

    /// Whether the file was changed a moment ago, when a further change need not give it another time: clocks of file
    /// systems have steps, of two seconds at worst.
    var isFresh: Bool {
        let now = time(nil)
        return isFile && (abs(now - modified.seconds) < 3 || abs(now - changed.seconds) < 3)
    }

    private var isFile: Bool { mode_t(mode) & S_IFMT == S_IFREG }
}
