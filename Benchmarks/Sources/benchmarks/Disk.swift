#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What went wrong, in words for the terminal.
struct Failure: Error {
    var message: String

    init(_ message: String) { self.message = message }

    /// The last system call's error.
    static func system(_ what: String) -> Failure { Failure("\(what): \(String(cString: strerror(errno)))") }
}

/// The few calls that the benchmarks need, as plain as they are, so that the floor is one.
enum Disk {
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o755) == 0 else { throw Failure.system(path) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        try bytes.withUnsafeBytes { try write($0, to: path) }
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure.system(path) }
        defer { close(file) }
        try write(bytes, to: file, path)
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, _ path: String) throws {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = systemWrite(file, start, rest.count)
            guard count > 0 else { throw Failure.system(path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Reads a whole file to the front of a buffer that is used again and again, and grows where it must.
    static func read(_ path: String, into buffer: inout [UInt8]) throws -> Int {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure.system(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Failure.system(path) }
        let size = Int(status.st_size)
        if buffer.count < size { buffer = [UInt8](repeating: 0, count: size * 2) }
        var done = 0
        while done < size {
            let count = buffer.withUnsafeMutableBytes { systemRead(file, $0.baseAddress! + done, size - done) }
            guard count > 0 else { throw Failure.system(path) }
            done += count
        }
        return size
    }

    static func read(_ path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let count = try read(path, into: &bytes)
        return Array(bytes.prefix(count))
    }

    /// The folders and files below a folder, by their paths in it, each folder before what is in it.
    static func list(_ root: String) throws -> (folders: [String], files: [String]) {
        var folders: [String] = []
        var files: [String] = []
        var open = [""]
        while let folder = open.popLast() {
            guard let stream = opendir(root + "/" + folder) else { throw Failure.system(root + "/" + folder) }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
                let name = String(
                    cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
                if name == "." || name == ".." { continue }
                let path = folder.isEmpty ? name : folder + "/" + name
                if Int(entry.pointee.d_type) == Int(DT_DIR) {
                    folders.append(path)
                    open.append(path)
                } else {
                    files.append(path)
                }
            }
        }
        return (folders, files)
    }

    /// Removes a folder with everything in it, if it is there.
    static func remove(_ root: String) throws {
        guard access(root, F_OK) == 0 else { return }
        let (folders, files) = try list(root)
        for file in files where unlink(root + "/" + file) != 0 { throw Failure.system(root + "/" + file) }
        for folder in folders.reversed() where rmdir(root + "/" + folder) != 0 {
            throw Failure.system(root + "/" + folder)
        }
        guard rmdir(root) == 0 else { throw Failure.system(root) }
    }

    /// Writes so many bytes and removes them. The host of a virtual machine gives memory at its first use, which takes
    /// several times as long as a later one, and takes back what is not used for a while.
    static func use(_ bytes: Int, in folder: String) throws {
        let path = folder + "/used"
        let block = [UInt8](repeating: 1, count: 1 << 20)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure.system(path) }
        defer {
            close(file)
            unlink(path)
        }
        for _ in 0..<bytes / block.count { try block.withUnsafeBytes { try write($0, to: file, path) } }
    }

    /// A new folder in memory where there is such a thing: a disk's own pace would be measured otherwise, not the build's.
    static func makeScratch() throws -> String {
        let place =
            access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/sitegen-benchmarks-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure.system(place) }
        return String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    }
}

private func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int { write(file, start, count) }
private func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, start, count)
}
