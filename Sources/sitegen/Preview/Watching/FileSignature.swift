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
    private let modified: [Int]
    private let changed: [Int]

    /// Nil where nothing stands.
    init?(_ path: String) {
        var info = stat()
        guard lstat(path, &info) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: info.st_dev)
        inode = UInt64(info.st_ino)
        size = Int(info.st_size)
        mode = UInt32(info.st_mode)
        #if canImport(Glibc)
            modified = [info.st_mtim.tv_sec, info.st_mtim.tv_nsec]
            changed = [info.st_ctim.tv_sec, info.st_ctim.tv_nsec]
        #else
            modified = [info.st_mtimespec.tv_sec, info.st_mtimespec.tv_nsec]
            changed = [info.st_ctimespec.tv_sec, info.st_ctimespec.tv_nsec]
        #endif
    }

    /// Whether the file was changed a moment ago, when a further change need not give it another time: clocks of file
    /// systems have steps, of two seconds at worst.
    var isFresh: Bool {
        let now = time(nil)
        return isFile && (abs(now - modified[0]) < 3 || abs(now - changed[0]) < 3)
    }

    private var isFile: Bool { mode_t(mode) & S_IFMT == S_IFREG }
}
