#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system said when it refused a call. It knows no path: the caller, who knows what was being done to which
/// file, makes a `DiskError` of it.
struct Refusal: Error, Hashable {
    let code: Int32

    init(_ code: Int32) {
        self.code = code
    }

    static let notAFolder = Refusal(ENOTDIR)
    /// A file ends before what was written to it.
    static let cutOff = Refusal(EIO)
    static let linkInTheWay = Refusal(ELOOP)
    static let taken = Refusal(EEXIST)

    /// The refusal of the call that was made last on this thread.
    static var last: Refusal { Refusal(errno) }

    var reason: String {
        #if canImport(Glibc)
            // Where the text is kept no other thread writes.
            String(cString: strerror(code))
        #else
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
                strerror_r(code, text.baseAddress, text.count) == 0
                    ? String(cString: text.baseAddress!) : "error \(code)"
            }
        #endif
    }

    /// Nothing stands at the path: its last part is missing, or one before it is no folder.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isNotAFolder: Bool { code == ENOTDIR }
    var isTaken: Bool { code == EEXIST }
    var isNoSpace: Bool { code == ENOSPC || code == EDQUOT }
    var isLinkLoop: Bool { code == ELOOP }
    var isOtherFileSystem: Bool { code == EXDEV }
    var isForbidden: Bool { code == EACCES || code == EPERM }
    var isWouldBlock: Bool { code == EWOULDBLOCK || code == EAGAIN }
}
