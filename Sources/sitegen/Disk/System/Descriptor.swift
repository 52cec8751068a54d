#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file. Closed when it goes out of scope.
struct Descriptor: ~Copyable {
    fileprivate let number: Int32

    /// Opens a file to read it. `O_NONBLOCK` so that a FIFO that took the file's place a moment ago cannot hang us.
    init(reading path: String, followingLinks: Bool = false) throws(Refusal) {
        try self.init(path, O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    }

    /// Opens what a user has named, to read it to its end: behind links, and also a pipe, which is waited for.
    init(streaming path: String) throws(Refusal) {
        try self.init(path, O_RDONLY)
    }

    /// Makes a file that must not be there yet.
    init(creating path: String, in folder: OpenFolder = .working) throws(Refusal) {
        try self.init(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, in: folder)
    }

    /// Makes a file in a folder that takes its name from it at once.
    init(temporaryIn folder: String) throws(Refusal) {
        var path = Array(Temporary.template(in: folder))
        let made = mkstemp(&path)
        guard made >= 0 else { throw .last }
        number = made
        _ = fcntl(made, F_SETFD, FD_CLOEXEC)
        unlink(path)
    }

    /// Opens a folder, to have its names written to the disk or to find them from there.
    init(folder path: String) throws(Refusal) {
        try self.init(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }

    /// Opens a file to hold a lock on it, and makes it if it is missing.
    init(locking path: String) throws(Refusal) {
        try self.init(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK)
    }

    private init(_ path: String, _ flags: Int32, in folder: OpenFolder = .working) throws(Refusal) {
        var opened: Int32
        repeat {
            opened = openat(folder.number, path, flags | O_CLOEXEC, 0o666)
        } while opened < 0 && errno == EINTR
        guard opened >= 0 else { throw .last }
        number = opened
    }

    deinit {
        _ = systemClose(number)
    }

    func status() throws(Refusal) -> Status {
        var info = stat()
        guard fstat(number, &info) == 0 else { throw .last }
        return Status(info)
    }

    /// The next bytes. Fewer than `count` only at the end of the file.
    func read(_ count: Int) throws(Refusal) -> [UInt8] {
        let number = number
        return try Self.filled(count) { systemRead(number, $0, $1) }
    }

    /// All bytes that are left, of a file that grows meanwhile and of a pipe too, which tells no size.
    func readAll() throws(Refusal) -> [UInt8] {
        let size = try status().size
        var bytes = try read(size + 1)
        guard bytes.count > size else { return bytes }
        let piece = 1 << 16
        while true {
            let more = try read(piece)
            bytes += more
            if more.count < piece { return bytes }
        }
    }

    /// The bytes at a place in the file. Fewer than `count` only at its end.
    func read(_ count: Int, at offset: Int) throws(Refusal) -> [UInt8] {
        let number = number
        return try Self.filled(count) { pread(number, $0, $1, off_t(offset + count - $1)) }
    }

    private static func filled(_ count: Int, by read: Read) throws(Refusal) -> [UInt8] {
        var refusal: Refusal?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(Refusal) {
                filled = try fill(UnsafeMutableRawBufferPointer(buffer), by: read)
            } catch {
                refusal = error
            }
        }
        if let refusal { throw refusal }
        return bytes
    }

    /// It is told where the next bytes go and how many are missing, and says how many it has put there.
    private typealias Read = (_ place: UnsafeMutableRawPointer, _ missing: Int) -> Int

    /// Gives how many bytes there were: fewer than asked for only at the end of the file.
    private static func fill(_ bytes: UnsafeMutableRawBufferPointer, by read: Read) throws(Refusal) -> Int {
        var done = 0
        while done < bytes.count {
            let got = read(bytes.baseAddress! + done, bytes.count - done)
            if got > 0 {
                done += got
            } else if got == 0 {
                break
            } else if errno != EINTR {
                throw .last
            }
        }
        return done
    }

    func write(_ bytes: borrowing RawSpan) throws(Refusal) {
        let number = number
        try Self.write(bytes) { systemWrite(number, $0, $1) }
    }

    /// `write` is told what comes next and how many bytes are left, and says how many it has written.
    private static func write(
        _ bytes: borrowing RawSpan, by write: (_ next: UnsafeRawPointer, _ left: Int) -> Int
    ) throws(Refusal) {
        try bytes.withUnsafeBytes { buffer throws(Refusal) in
            var done = 0
            while done < buffer.count {
                let put = write(buffer.baseAddress! + done, buffer.count - done)
                if put >= 0 {
                    done += put
                } else if errno != EINTR {
                    throw .last
                }
            }
        }
    }

    func write(_ bytes: borrowing RawSpan, at offset: Int) throws(Refusal) {
        let number = number
        try Self.write(bytes) { pwrite(number, $0, $1, off_t(offset + bytes.byteCount - $1)) }
    }

    /// Fills the bytes with those at a place in the file, which has all of them.
    func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(Refusal) {
        let number = number
        let count = try Self.fill(bytes) { pread(number, $0, $1, off_t(offset + bytes.count - $1)) }
        if count < bytes.count { throw .cutOff }
    }

    func synchronize() throws(Refusal) {
        guard fsync(number) == 0 else { throw .last }
    }

    /// Takes the lock that all builds into one folder share. False when another process holds it.
    func lock() throws(Refusal) -> Bool {
        if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
        let refusal = Refusal.last
        if refusal.isWouldBlock { return false }
        throw refusal
    }

    /// Closes the file and hears what a network disk has kept to say until now: that it is full.
    consuming func close() throws(Refusal) {
        let number = number
        discard self
        guard systemClose(number) == 0 else { throw .last }
    }
}

/// A folder that stays open. Paths are looked up from it, so that the way to it is walked once, and whatever is put in its place
/// meanwhile, they are in the same folder.
final class OpenFolder: Sendable {
    /// The one from which paths are looked up by themselves.
    static let working = OpenFolder()

    fileprivate let number: Int32
    private let descriptor: Descriptor?

    init(_ path: String) throws(Refusal) {
        let opened = try Descriptor(folder: path)
        number = opened.number
        descriptor = consume opened
    }

    private init() {
        number = AT_FDCWD
        descriptor = nil
    }

    func makeFolder(_ path: String) throws(Refusal) {
        guard mkdirat(number, path, 0o777) == 0 else { throw .last }
    }
}

// Inside `Descriptor` the names of the system's functions are those of its own methods.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(number, buffer, count)
}

private func systemClose(_ number: Int32) -> Int32 {
    close(number)
}
